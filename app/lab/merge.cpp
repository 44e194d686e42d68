// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab merge: the parts of a run that was played in several places, as the one run that they are.
#include <fstream>
#include <iostream>
#include <iterator>

#include "batch_command.h"
#include "lab/fingerprint.h"
#include "lab/part.h"
#include "match_report.h"

namespace bc::lab {
namespace {

struct MergeArguments {
  std::vector<std::string> files;
  MergeOptions how;
};

std::string text_of(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw Failure{kUnreadable, "The file " + file + " cannot be read."};
  return {std::istreambuf_iterator<char>(in), {}};
}

template <class Read>
auto read_all(const std::vector<std::string>& files, Read read) {
  std::vector<std::decay_t<decltype(*read(std::string_view()))>> parts;
  for (const auto& file : files) {
    auto part = read(text_of(file));
    if (!part) throw Failure{kUnreadable, "The file " + file + " cannot be used: " + part.error() + "."};
    parts.push_back(std::move(*part));
  }
  return parts;
}

int merge_batch(const Workplace& place, const MergeArguments& options) {
  const auto whole = merge_batch_parts(read_all(options.files, read_batch_part));
  if (!whole) throw Failure{kNotInOrder, whole.error()};
  if (whole->command == "ladder") return merge_ladder(place, *whole, options.how);
  if (whole->command == "balance") return merge_balance(place, *whole, options.how);
  if (whole->command == "predict") return merge_predict(place, *whole, options.how);
  throw Failure{kUnreadable, "Parts of \"" + whole->command + "\" are not known here."};
}

int merge(const Workplace& place, const MergeArguments& options) {
  if (is_batch_part(text_of(options.files.front()))) return merge_batch(place, options);
  const auto whole = merge_parts(read_all(options.files, read_part));
  if (!whole) throw Failure{kNotInOrder, whole.error()};
  auto loaded = load(place, whole->run.variant);
  if (loaded.hash != whole->run.rules)
    throw Failure{kNotInOrder, "The variant " + whole->run.variant + " has changed since the parts were played. Merge them where it has not."};
  loaded.ruleset->channels = whole->run.channels;
  std::string keys;
  for (const auto& key : whole->run.agents) keys += (keys.empty() ? "" : ",") + key;
  const auto players = opponents(roster(place), keys);
  if (fingerprint(players) != whole->run.players)
    throw Failure{kNotInOrder, "An opponent has changed since the parts were played. Merge them where it has not."};
  std::cout << (options.how.json ? match_json(*loaded.ruleset, players, whole->match) : match_text(*loaded.ruleset, players, whole->match));
  return whole->match.refused == 0 ? kFine : kNotInOrder;
}

}  // namespace

void add_merge(CLI::App& program, Run& chosen) {
  auto options = std::make_shared<MergeArguments>();
  auto* command = add_command(
      program, "merge", "Put the parts of a match, ladder, balance or predict together: what comes out is what one machine would have printed.",
      "  backchannel-lab merge 1.part 2.part\n"
      "where the parts were played by\n"
      "  backchannel-lab match --variant tower-22 --games 4000 --shard 1/2 > 1.part\n"
      "  backchannel-lab match --variant tower-22 --games 4000 --shard 2/2 > 2.part",
      [options](const Workplace& place) { return merge(place, *options); }, chosen);
  command->add_option("FILE", options->files, "Parts, as --shard prints them")->required();
  command->add_option("--html", options->how.html, "Of balance: write a page with charts as well");
  command->add_flag("--json", options->how.json, "As JSON");
}

}  // namespace bc::lab
