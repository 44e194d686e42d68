// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the opponents from rules/agents: one TOML file each, with a name, a sentence, a mind and a temper; levels have a skill.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "agents/roster.h"

namespace bc {

struct RosterRead {
  Roster roster;                      // by key, those that are shown first; with every character at every level
  std::vector<std::string> problems;  // a sentence each, with the file and the line; that opponent is left out
};

/// Reads agents/*.toml in each of `rules_dirs`; the first that holds a key wins.
RosterRead read_roster(std::span<const std::filesystem::path> rules_dirs);

/// Reads one opponent from text. `base` gives what the text does not say, where it says `like = "<key of base>"`.
Opponent read_opponent(std::string_view text, std::string_view key, const Roster& base, std::vector<std::string>& problems);

}  // namespace bc
