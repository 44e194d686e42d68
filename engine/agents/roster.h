// SPDX-License-Identifier: GPL-3.0-or-later
// The opponents there are: each a mind from this layer with a name, a sentence and a temper from rules/agents.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "agents/agent.h"
#include "agents/skill.h"
#include "agents/temper.h"

namespace bc {

/// What an entry of the roster is to a player who picks an opponent.
enum class Role : std::uint8_t {
  other,      // an opponent by itself, or one for the laboratory
  character,  // a bent that can be had at any level
  level,      // how well it thinks
  neutral,    // who plays a seat that the variant calls neutral, where nobody else is wanted
};

/// What an opponent is called in one language, and what to expect of it.
struct Wording {
  std::string name, sentence;
};

/// One opponent as a player meets it.
struct Opponent {
  std::string key;       // the name of its file; of a character at a level: "hawk@expert"
  std::string name;      // as shown
  std::string sentence;  // what to expect of it
  std::string mind;      // how it thinks: one of minds()
  bool shown = true;     // false: for the laboratory, not on the list of opponents
  Role role = Role::other;
  int rank = 0;          // of a level: 1 is the weakest
  bool usual = false;    // of a level: the one that is offered first
  Temper temper{};
  Skill skill{};                     // of a mind that searches
  std::vector<std::string> expects;  // keys of those whose tempers it reckons with in others
  std::vector<Temper> models{};      // those tempers
  std::optional<Temper> nature{};    // of a character at a level: the character's own, beside what the level has learned
  std::map<std::string, Wording, std::less<>> in{};  // other languages, such as "fa"
};

using Roster = std::vector<Opponent>;

/// The ways of thinking that this layer knows.
std::vector<std::string_view> minds();

/// A fresh agent, or null where its mind is unknown.
std::unique_ptr<Agent> make_agent(const Opponent&);

/// A character that thinks as well as that level: its key is "<character>@<level>". It keeps the temper that the level has learned,
/// under the bent of the character.
Opponent combined(const Opponent& character, const Opponent& level);

/// The opponents of that role, levels from the weakest up.
std::vector<const Opponent*> with_role(const Roster&, Role);

/// The level that is offered first; where none says so, the one in the middle. Null where there are no levels.
const Opponent* usual_level(const Roster&);

/// The opponent of that key, or null.
const Opponent* find_opponent(const Roster&, std::string_view key);

}  // namespace bc
