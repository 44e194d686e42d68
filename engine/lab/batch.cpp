// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/batch.h"

#include <algorithm>

#include "lab/counts.h"
#include "lab/workers.h"

namespace bc {

namespace {

/// The block of deal `deal`: the one whose range of deals_of_block holds it.
std::size_t block_of(const BatchOptions& options, std::uint64_t deal) {
  const auto n = block_count(options);
  auto b = deal * n / options.deals;
  while (options.deals * (b + 1) / n <= deal) ++b;
  return static_cast<std::size_t>(b);
}

}  // namespace

std::uint64_t block_count(const BatchOptions& options) {
  return std::max<std::uint64_t>(1, std::min<std::uint64_t>(static_cast<std::uint64_t>(std::max(1, options.blocks)), options.deals));
}

std::uint64_t deals_of_block(const BatchOptions& options, std::uint64_t b) {
  const auto n = block_count(options);
  return options.deals * (b + 1) / n - options.deals * b / n;
}

std::uint64_t deals_of_part(const BatchOptions& options, std::size_t tables) {
  const auto all = options.deals * tables;
  return all < options.shard ? 0 : (all - options.shard) / options.shards + 1;
}

Cells play_batch(const std::vector<Sitting>& tables, const BatchOptions& options) {
  const auto blocks = static_cast<std::size_t>(block_count(options));
  const auto count = deals_of_part(options, tables.size());
  const auto parts = spread<Cells>(0, count, options.jobs, 1, options.stop, [&](Cells& cells, std::uint64_t number) {
    if (cells.empty()) cells.assign(tables.size(), Blocks(blocks));
    // Deal by deal through all tables in turn would finish no table before the end: table by table leaves the first ones whole.
    const auto all = number * options.shards + options.shard - 1;
    const auto& table = tables[all / options.deals];
    const auto deal = all % options.deals;
    auto& block = cells[all / options.deals][block_of(options, deal)];
    for (std::uint64_t i = 0; i < table.times; ++i)
      play_deal(table.rules, table.players, table.rotate, options.seed, deal * table.times + i, options.budget, block, options.done, table.forks);
  });
  Cells cells(tables.size(), Blocks(blocks));
  for (const auto& part : parts)
    for (std::size_t t = 0; t < part.size(); ++t)
      for (std::size_t b = 0; b < part[t].size(); ++b) add_counts(cells[t][b], part[t][b]);
  return cells;
}

std::vector<std::size_t> finished(const BatchOptions& options, const Blocks& blocks, std::uint64_t times) {
  std::vector<std::size_t> whole;
  for (std::size_t b = 0; b < blocks.size(); ++b)
    if (blocks[b].seeds == times * deals_of_block(options, b)) whole.push_back(b);
  return whole;
}

}  // namespace bc
