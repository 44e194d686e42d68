// SPDX-License-Identifier: GPL-3.0-or-later
// What the subcommands of backchannel-lab share: where the rules are, how a run is stopped, how it ends.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <stop_token>
#include <string>
#include <vector>

#include "agents/roster.h"
#include "core/ruleset.h"
#include "variants/load.h"

namespace bc::lab {

using Json = nlohmann::ordered_json;

/// How the program ends; also in --help and in the manual page.
enum Exit : int {
  kFine = 0,
  kNotInOrder = 1,  // what was to be checked is not in order
  kMisused = 2,     // the command line makes no sense
  kUnreadable = 3,  // a file or a variant could not be read
  kStopped = 130,   // by Ctrl+C or SIGTERM; what was finished has been printed
};

/// What one run of the program works with.
struct Workplace {
  std::vector<std::filesystem::path> rules_dirs, variant_dirs;
  std::stop_token stop;  // Ctrl+C or SIGTERM
};

/// A subcommand's own `run` gives the way in which the program ends.
using Run = std::function<int(const Workplace&)>;

/// Something that ends a command early, said in a plain sentence.
struct Failure {
  int code;
  std::string sentence;
};

/// The variant of that key or path; its mistakes are printed and Failure is thrown where it has any.
Loaded load(const Workplace&, const std::string& key_or_path);

/// The opponents of the rules directories.
Roster roster(const Workplace&);
/// Those of the keys in a list with commas. Throws Failure.
std::vector<Opponent> opponents(const Roster&, const std::string& keys);

/// Adds a subcommand with its examples; `run` is called when it was chosen.
CLI::App* add_command(CLI::App& program, const std::string& name, const std::string& sentence, const std::string& examples,
                      Run run, Run& chosen);

// One file each.
void add_variants(CLI::App&, Run& chosen);
void add_check(CLI::App&, Run& chosen);
void add_rulebook(CLI::App&, Run& chosen);
void add_texts(CLI::App&, Run& chosen);
void add_playout(CLI::App&, Run& chosen);
void add_match(CLI::App&, Run& chosen);
void add_merge(CLI::App&, Run& chosen);
void add_solve(CLI::App&, Run& chosen);
void add_learn(CLI::App&, Run& chosen);
void add_predict(CLI::App&, Run& chosen);
void add_balance(CLI::App&, Run& chosen);
void add_ladder(CLI::App&, Run& chosen);
void add_fair(CLI::App&, Run& chosen);
void add_odds(CLI::App&, Run& chosen);
void add_branch(CLI::App&, Run& chosen);
void add_replay(CLI::App&, Run& chosen);
void add_agent(CLI::App&, Run& chosen);

}  // namespace bc::lab
