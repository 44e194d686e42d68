// SPDX-License-Identifier: GPL-3.0-or-later
// The opponents there are: each a mind from this layer with a name, a sentence and a temper from rules/agents.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "agents/agent.h"
#include "agents/temper.h"

namespace bc {

/// One opponent as a player meets it.
struct Opponent {
  std::string key;       // the name of its file
  std::string name;      // as shown
  std::string sentence;  // what to expect of it
  std::string mind;      // how it thinks: one of minds()
  bool shown = true;     // false: for the laboratory, not on the list of opponents
  Temper temper{};
};

using Roster = std::vector<Opponent>;

/// The ways of thinking that this layer knows.
std::vector<std::string_view> minds();

/// A fresh agent, or null where its mind is unknown.
std::unique_ptr<Agent> make_agent(const Opponent&);

/// The opponent of that key, or null.
const Opponent* find_opponent(const Roster&, std::string_view key);

}  // namespace bc
