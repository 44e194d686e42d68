// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/roster.h"

#include <algorithm>

#include "agents/random.h"
#include "agents/thumb/thumb.h"

namespace bc {
namespace {

// A new opponent that thinks in a new way is one line in each of these two lists.
constexpr std::string_view kMinds[] = {"random", "rule of thumb"};

std::unique_ptr<Agent> make_random(const Temper&) { return std::make_unique<RandomAgent>(); }
std::unique_ptr<Agent> make_thumb(const Temper& temper) { return std::make_unique<ThumbAgent>(temper); }
constexpr std::unique_ptr<Agent> (*kMakers[])(const Temper&) = {make_random, make_thumb};

static_assert(std::size(kMinds) == std::size(kMakers));

}  // namespace

std::span<const std::string_view> minds() { return kMinds; }

std::unique_ptr<Agent> make_agent(const Opponent& opponent) {
  const auto mind = std::ranges::find(kMinds, opponent.mind);
  if (mind == std::end(kMinds)) return nullptr;
  return kMakers[mind - std::begin(kMinds)](opponent.temper);
}

const Opponent* find_opponent(const Roster& roster, std::string_view key) {
  const auto found = std::ranges::find(roster, key, &Opponent::key);
  return found == roster.end() ? nullptr : &*found;
}

}  // namespace bc
