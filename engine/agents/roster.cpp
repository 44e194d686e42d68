// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/roster.h"

#include <algorithm>

#include "agents/random.h"
#include "agents/search/search_agent.h"
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
  std::unique_ptr<Agent> (*make)(const Opponent&);
} kMinds[] = {
    {"random", [](const Opponent&) { return make<RandomAgent>(); }},
    {"rule of thumb", [](const Opponent& o) { return make<ThumbAgent>(o.temper); }},
    {"search", [](const Opponent& o) { return make<SearchAgent>(Thinking{o.skill, o.temper, o.models, o.nature}); }},
};

}  // namespace

std::vector<std::string_view> minds() {
  std::vector<std::string_view> names;
  for (const auto& mind : kMinds) names.push_back(mind.name);
  return names;
}

std::unique_ptr<Agent> make_agent(const Opponent& opponent) {
  for (const auto& mind : kMinds)
    if (mind.name == opponent.mind) return mind.make(opponent);
  return nullptr;
}

Opponent combined(const Opponent& character, const Opponent& level) {
  auto both = level;
  both.key = character.key + "@" + level.key;
  both.name = character.name + " (" + level.name + ")";
  both.sentence = character.sentence;
  both.nature = character.temper;
  both.usual = false;
  both.role = Role::other;
  both.shown = false;
  return both;
}

std::vector<const Opponent*> with_role(const Roster& roster, Role role) {
  std::vector<const Opponent*> found;
  for (const auto& opponent : roster)
    if (opponent.role == role) found.push_back(&opponent);
  std::ranges::stable_sort(found, {}, &Opponent::rank);
  return found;
}

const Opponent* usual_level(const Roster& roster) {
  const auto levels = with_role(roster, Role::level);
  if (levels.empty()) return nullptr;
  const auto usual = std::ranges::find(levels, true, &Opponent::usual);
  return usual == levels.end() ? levels[levels.size() / 2] : *usual;
}

const Opponent* find_opponent(const Roster& roster, std::string_view key) {
  const auto found = std::ranges::find(roster, key, &Opponent::key);
  return found == roster.end() ? nullptr : &*found;
}

}  // namespace bc
