// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_command.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <tuple>

#include "interrupt.h"
#include "lab/fingerprint.h"

namespace bc::lab {

std::pair<std::uint64_t, std::uint64_t> shard_of(const std::string& text) {
  std::uint64_t k = 0, n = 0;
  char slash = 0, rest = 0;
  std::istringstream in(text);
  if (!(in >> k >> slash >> n) || slash != '/' || in >> rest || k < 1 || k > n)
    throw Failure{kMisused, "The shard " + text + " cannot be read. Write the second of eight parts as 2/8."};
  return {k, n};
}

void add_batch_options(CLI::App& command, BatchOptions& o, std::string& shard) {
  command.add_option("--seed", o.seed, "The seed of the run")->capture_default_str();
  command.add_option("--iterations", o.budget.iterations, "How much an opponent that searches may think")->capture_default_str();
  command.add_option("--jobs", o.jobs, "How many threads")->capture_default_str()->check(CLI::Range(1, 1024));
  command.add_option("--shard", shard, "Play one part of the run, such as 2/8, and print it for merge");
}

Json asked_of(const Loaded& loaded, const std::string& variant, std::span<const Opponent> players, const BatchOptions& o) {
  return {{"variant", variant}, {"rules", to_string(loaded.hash)}, {"players", to_string(fingerprint(players))}, {"seed", o.seed},
          {"deals", o.deals},   {"blocks", o.blocks},              {"iterations", o.budget.iterations}};
}

void read_asked(const Json& asked, std::string& variant, BatchOptions& o) {
  asked.at("variant").get_to(variant);
  asked.at("seed").get_to(o.seed);
  asked.at("deals").get_to(o.deals);
  asked.at("blocks").get_to(o.blocks);
  asked.at("iterations").get_to(o.budget.iterations);
}

std::optional<Cells> play_plan(const Workplace& place, const Plan& plan, BatchOptions options, const std::string& shard) {
  if (!shard.empty()) std::tie(options.shard, options.shards) = shard_of(shard);
  options.stop = place.stop;
  std::uint64_t games = 0;
  for (const auto& table : plan.tables) games += options.deals * table.games_a_deal() / options.shards;
  Cells cells;
  {
    Progress progress(games, "games");
    options.done = &progress.done();
    cells = play_batch(plan.tables, options);
  }
  if (shard.empty()) return cells;
  std::cout << write_batch_part({.command = plan.command,
                                 .asked = plan.asked.dump(),
                                 .deals = options.deals,
                                 .blocks = options.blocks,
                                 .shard = options.shard,
                                 .shards = options.shards,
                                 .cells = std::move(cells)});
  return std::nullopt;
}

void check_unchanged(const Plan& now, const BatchPart& played) {
  if (now.asked == Json::parse(played.asked)) return;
  throw Failure{kNotInOrder, "The variant, the opponents or a file have changed since the parts were played. Merge them where they have not."};
}

RulesFile rules_file(const Workplace& place, const std::string& named, const std::string& in_rules, const std::string& what) {
  std::vector<std::filesystem::path> tried;
  if (!named.empty())
    tried.push_back(named);
  else
    for (const auto& dir : place.rules_dirs) tried.push_back(dir / in_rules);
  for (const auto& path : tried)
    if (std::ifstream in(path, std::ios::binary); in) return {path.filename().string(), std::string{std::istreambuf_iterator<char>(in), {}}};
  throw Failure{kUnreadable, what + " was not found" + (named.empty() ? std::string(".") : ": " + named + ".")};
}

}  // namespace bc::lab
