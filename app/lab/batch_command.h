// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that play batches share: their options, their parts for other machines, and how those are put together.
#pragma once

#include <span>

#include "command.h"
#include "lab/batch.h"
#include "lab/batch_part.h"

namespace bc::lab {

/// Everything that decides what a batch comes to, taken from the command line or from a part, with the files as they are now.
struct Plan {
  std::string command;
  Json asked;  // what was asked, with hashes of all files
  std::vector<Sitting> tables;
};

/// "2/8" as k and n. Throws Failure.
std::pair<std::uint64_t, std::uint64_t> shard_of(const std::string& text);

/// Adds the options that batches have in common.
void add_batch_options(CLI::App&, BatchOptions&, std::string& shard);

/// The fields of `asked` that batches have in common, and back.
Json asked_of(const Loaded&, const std::string& variant, std::span<const Opponent> players, const BatchOptions&);
void read_asked(const Json& asked, std::string& variant, BatchOptions&);

/// Plays the plan, or prints its part and gives nothing where a part was asked for.
std::optional<Cells> play_plan(const Workplace&, const Plan&, BatchOptions, const std::string& shard);

/// Throws Failure where files have changed since the parts were played.
void check_unchanged(const Plan& now, const BatchPart& played);

/// What a text file of the rules directories holds, or the file named. Throws Failure with `what` where there is none.
struct RulesFile {
  std::string name, text;
};
RulesFile rules_file(const Workplace&, const std::string& named, const std::string& in_rules, const std::string& what);

/// How a part that was put together is reported; `html` only for balance.
struct MergeOptions {
  bool json = false;
  std::string html;
};
int merge_ladder(const Workplace&, const BatchPart&, const MergeOptions&);
int merge_balance(const Workplace&, const BatchPart&, const MergeOptions&);
int merge_predict(const Workplace&, const BatchPart&, const MergeOptions&);

}  // namespace bc::lab
