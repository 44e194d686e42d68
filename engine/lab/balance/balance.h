// SPDX-License-Identifier: GPL-3.0-or-later
// Is a scenario balanced? Runs between opponents, and for each figure the range in which it should lie; both stand in a file.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "lab/predict/jackknife.h"
#include "lab/predict/measures.h"

namespace bc {

struct BalanceRun {
  std::string name;
  std::vector<std::string> agents;
  std::string changes;  // of the variant, as TOML
  std::uint64_t times = 1;  // so many deals for each of the others': where what is looked for is small or rare
};

struct BalanceLine {
  std::string sentence, run, measure;
  std::string less, over;  // another run: the difference from it, or how many times its figure this one's is taken of
  std::optional<double> low, high;
};

struct BalanceSheet {
  std::vector<BalanceRun> runs;
  std::vector<BalanceLine> lines;
};

/// Reads the file. A sentence says what is wrong with it.
Result<BalanceSheet, std::string> read_balance(std::string_view toml, std::string_view name);

/// How a figure stands to its range: within, outside, or too near an edge to say with 95 % confidence.
enum class Standing : std::uint8_t { met, missed, uncertain, unknown };

struct BalanceFigure {
  BalanceLine line;
  std::optional<Estimate> found;
  std::uint64_t cases = 0;  // that the run's figure is taken over
  Standing standing = Standing::unknown;
};

/// The figures of the lines from the runs by name; runs that are compared come in the same blocks of deals.
std::vector<BalanceFigure> weigh(const BalanceSheet&, const std::map<std::string, Blocks>&);

}  // namespace bc
