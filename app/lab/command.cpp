// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <iostream>
#include <sstream>

#include "lab/roster_file.h"

namespace bc::lab {

Loaded load(const Workplace& place, const std::string& key_or_path) {
  auto loaded = load_variant(key_or_path, place.variant_dirs);
  if (!loaded) {
    std::cerr << to_text(loaded.diagnostics);
    throw Failure{kUnreadable, "The variant \"" + key_or_path + "\" cannot be used."};
  }
  return loaded;
}

Roster roster(const Workplace& place) {
  auto read = read_roster(place.rules_dirs);
  for (const auto& problem : read.problems) std::cerr << problem << '\n';
  if (read.roster.empty()) throw Failure{kUnreadable, "No opponents were found: the folder rules/agents is missing or empty."};
  return read.roster;
}

std::vector<Opponent> opponents(const Roster& all, const std::string& keys) {
  std::vector<Opponent> chosen;
  std::istringstream list(keys);
  for (std::string key; std::getline(list, key, ',');) {
    const auto* found = find_opponent(all, key);
    if (found) {
      chosen.push_back(*found);
      continue;
    }
    std::string known;
    for (const auto& opponent : all) known += (known.empty() ? "" : ", ") + opponent.key;
    throw Failure{kMisused, "There is no opponent called \"" + key + "\". There are: " + known + "."};
  }
  if (chosen.empty()) throw Failure{kMisused, "Name at least one opponent."};
  return chosen;
}

CLI::App* add_command(CLI::App& program, const std::string& name, const std::string& sentence, const std::string& examples,
                      Run run, Run& chosen) {
  auto* command = program.add_subcommand(name, sentence);
  command->footer("Examples:\n" + examples);
  command->callback([run = std::move(run), &chosen] { chosen = run; });
  return command;
}

}  // namespace bc::lab
