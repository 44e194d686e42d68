// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chance.h"

#include <cassert>

namespace bc {

std::size_t SeededChance::pick(std::span<const std::uint16_t> weights) {
  std::uint32_t sum = 0;
  for (const auto w : weights) sum += w;
  assert(sum > 0);
  auto ticket = dice_->below(sum);
  std::size_t i = 0;
  while (ticket >= weights[i]) ticket -= weights[i++];
  return i;
}

namespace {
std::size_t first_possible(std::span<const std::uint16_t> weights, std::size_t from) {
  while (from < weights.size() && weights[from] == 0) ++from;
  return from;
}
}  // namespace

std::size_t ScriptedChance::pick(std::span<const std::uint16_t> weights) {
  const auto place = asked_.size();
  const auto answer = place < script_.size() ? script_[place] : first_possible(weights, 0);
  assert(answer < weights.size());
  asked_.push_back({{weights.begin(), weights.end()}, answer});
  return answer;
}

std::vector<std::uint16_t> next_script(const std::vector<ScriptedChance::Question>& asked) {
  for (auto length = asked.size(); length > 0; --length) {
    const auto& last = asked[length - 1];
    const auto answer = first_possible(last.weights, last.answer + 1);
    if (answer == last.weights.size()) continue;
    std::vector<std::uint16_t> script;
    for (std::size_t i = 0; i + 1 < length; ++i) script.push_back(static_cast<std::uint16_t>(asked[i].answer));
    script.push_back(static_cast<std::uint16_t>(answer));
    return script;
  }
  return {};
}

double probability(const std::vector<ScriptedChance::Question>& asked) {
  double p = 1;
  for (const auto& question : asked) {
    double sum = 0;
    for (const auto w : question.weights) sum += w;
    p *= question.weights[question.answer] / sum;
  }
  return p;
}

}  // namespace bc
