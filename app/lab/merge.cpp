// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab merge: the parts of a run that was played in several places, as the one run that they are.
#include <fstream>
#include <iostream>
#include <iterator>

#include "command.h"
#include "lab/part.h"
#include "match_report.h"

namespace bc::lab {
namespace {

struct MergeArguments {
  std::vector<std::string> files;
  bool json = false;
};

Part read(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw Failure{kUnreadable, "The file " + file + " cannot be read."};
  const auto part = read_part(std::string{std::istreambuf_iterator<char>(in), {}});
  if (!part) throw Failure{kUnreadable, "The file " + file + " cannot be used: " + part.error() + "."};
  return *part;
}

int merge(const Workplace& place, const MergeArguments& options) {
  std::vector<Part> parts;
  for (const auto& file : options.files) parts.push_back(read(file));
  const auto whole = merge_parts(std::move(parts));
  if (!whole) throw Failure{kNotInOrder, whole.error()};
  auto loaded = load(place, whole->run.variant);
  if (loaded.hash != whole->run.rules)
    throw Failure{kNotInOrder, "The variant " + whole->run.variant + " has changed since the parts were played. Merge them where it has not."};
  loaded.ruleset->channels = whole->run.channels;
  std::string keys;
  for (const auto& key : whole->run.agents) keys += (keys.empty() ? "" : ",") + key;
  const auto players = opponents(roster(place), keys);
  std::cout << (options.json ? match_json(*loaded.ruleset, players, whole->match) : match_text(*loaded.ruleset, players, whole->match));
  return whole->match.refused == 0 ? kFine : kNotInOrder;
}

}  // namespace

void add_merge(CLI::App& program, Run& chosen) {
  auto options = std::make_shared<MergeArguments>();
  auto* command = add_command(
      program, "merge", "Put the parts of a match together: what comes out is what one machine would have printed.",
      "  backchannel-lab merge 1.part 2.part\n"
      "where the parts were played by\n"
      "  backchannel-lab match --variant tower-22 --games 4000 --shard 1/2 > 1.part\n"
      "  backchannel-lab match --variant tower-22 --games 4000 --shard 2/2 > 2.part",
      [options](const Workplace& place) { return merge(place, *options); }, chosen);
  command->add_option("FILE", options->files, "Parts, as match --shard prints them")->required();
  command->add_flag("--json", options->json, "As JSON");
}

}  // namespace bc::lab
