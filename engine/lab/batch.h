// SPDX-License-Identifier: GPL-3.0-or-later
// Several matches of one length as one piece of work: every deal of every table by itself, spread over threads, in blocks for the
// intervals, and in parts for many machines. What is finished when it is stopped stays.
#pragma once

#include <string>
#include <vector>

#include "lab/match.h"

namespace bc {

/// One match of the batch.
struct Sitting {
  Ruleset rules;
  std::vector<Opponent> players;
  bool rotate = true;  // as in MatchOptions
  ForkKinds forks{};   // as in play_deal
  std::uint64_t times = 1;  // so many deals for each that is asked for: where games are quick and what is looked for is small
  std::uint64_t games_a_deal() const { return times * (rotate ? players.size() : 1); }
};

struct BatchOptions {
  std::uint64_t deals = 100;  // a table
  std::uint64_t seed = 1;
  int blocks = 20;            // a table's deals come in so many blocks, or one a deal where there are fewer deals
  int jobs = 1;
  std::uint64_t shard = 1, shards = 1;  // this part of how many: every shards-th deal
  Budget budget{};
  std::stop_token stop{};
  std::atomic<std::uint64_t>* done = nullptr;  // games ended
};

/// One run, played in blocks of deals.
using Blocks = std::vector<Match>;
/// By table, by block. A block that no deal was played of is an empty match.
using Cells = std::vector<Blocks>;

std::uint64_t block_count(const BatchOptions&);
/// How many deals block `b` of a table has.
std::uint64_t deals_of_block(const BatchOptions&, std::uint64_t b);
/// How many deals this part plays, of all tables together.
std::uint64_t deals_of_part(const BatchOptions&, std::size_t tables);

/// The same for any number of jobs, and the cells of all parts add up to those of the whole.
Cells play_batch(const std::vector<Sitting>&, const BatchOptions&);

/// Numbers of the blocks of a table of which every deal was played, each so many times over as the sitting says.
std::vector<std::size_t> finished(const BatchOptions&, const Blocks&, std::uint64_t times = 1);

}  // namespace bc
