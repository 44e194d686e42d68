// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/roster.h"

#include <algorithm>

#include "agents/random.h"
#include "agents/thumb/thumb.h"

namespace bc {
namespace {

template <class Mind, class... Given>
std::unique_ptr<Agent> make(const Given&... given) {
  return std::make_unique<Mind>(given...);
}

// A new way of thinking is one line here.
constexpr struct {
  std::string_view name;
  std::unique_ptr<Agent> (*make)(const Temper&);
} kMinds[] = {
    {"random", [](const Temper&) { return make<RandomAgent>(); }},
    {"rule of thumb", [](const Temper& temper) { return make<ThumbAgent>(temper); }},
};

}  // namespace

std::vector<std::string_view> minds() {
  std::vector<std::string_view> names;
  for (const auto& mind : kMinds) names.push_back(mind.name);
  return names;
}

std::unique_ptr<Agent> make_agent(const Opponent& opponent) {
  for (const auto& mind : kMinds)
    if (mind.name == opponent.mind) return mind.make(opponent.temper);
  return nullptr;
}

const Opponent* find_opponent(const Roster& roster, std::string_view key) {
  const auto found = std::ranges::find(roster, key, &Opponent::key);
  return found == roster.end() ? nullptr : &*found;
}

}  // namespace bc
