// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/roster_file.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

#include <toml++/toml.h>

namespace bc {
namespace {

namespace fs = std::filesystem;

class Reader {
 public:
  Reader(std::string_view key, const Roster& base, std::vector<std::string>& problems)
      : key_(key), base_(base), problems_(problems) {}

  Opponent read(std::string_view text) {
    try {
      return read(toml::parse(text));
    } catch (const toml::parse_error& error) {
      complain_at(error.source().begin.line, std::string(error.description()));
      return {};
    }
  }

 private:
  Opponent read(const toml::table& table) {
    Opponent opponent;
    if (const auto like = table["like"].value<std::string>()) {
      if (const auto* base = find_opponent(base_, *like))
        opponent = *base, opponent.in.clear(), opponent.role = Role::other, opponent.rank = 0, opponent.usual = false;
      else
        complain(*table.get("like"), "there is no opponent called \"" + *like + "\" to be like");
    }
    opponent.key = key_;
    for (const auto& [name, node] : table) read_field(opponent, name.str(), node);
    if (opponent.name.empty()) complain_at(1, "it needs a name");
    if (!make_agent(opponent))
      complain_at(table.contains("mind") ? table.get("mind")->source().begin.line : 1,
                  "its mind must be one of: " + list_of_minds());
    return opponent;
  }

  static std::string list_of_minds() {
    std::string list;
    for (const auto mind : minds()) list += (list.empty() ? "\"" : ", \"") + std::string(mind) + "\"";
    return list;
  }

  void complain_at(std::size_t line, const std::string& what) {
    problems_.push_back(key_ + ".toml:" + std::to_string(line) + ": " + what + ".");
  }
  void complain(const toml::node& node, const std::string& what) { complain_at(node.source().begin.line, what); }

  void read_text(std::string& into, std::string_view name, const toml::node& node) {
    if (const auto text = node.value<std::string>())
      into = *text;
    else
      complain(node, std::string(name) + " must be a text in quotes");
  }

  void read_field(Opponent& opponent, std::string_view name, const toml::node& node) {
    if (name == "name") return read_text(opponent.name, name, node);
    if (name == "sentence") return read_text(opponent.sentence, name, node);
    if (name == "mind") return read_text(opponent.mind, name, node);
    if (name == "like") return;
    if (name == "role") return read_role(opponent, node);
    if (name == "rank") return read_whole(opponent.rank, name, node, 0, 100);
    if (name == "expects") return read_expected(opponent, node);
    if (name == "in" && node.is_table()) {
      for (const auto& [language, words] : *node.as_table()) read_wording(opponent.in[std::string(language.str())], language.str(), words);
      return;
    }
    if (name == "shown") return read_yes_or_no(opponent.shown, name, node);
    if (name == "default") return read_yes_or_no(opponent.usual, name, node);
    if (name == "temper" && node.is_table()) {
      for (const auto& [field, value] : *node.as_table()) read_temper(opponent.temper, field.str(), value);
      return;
    }
    if (name == "skill" && node.is_table()) {
      for (const auto& [field, value] : *node.as_table()) read_skill(opponent.skill, field.str(), value);
      return;
    }
    complain(node, "nothing here is called \"" + std::string(name) + "\"");
  }

  void read_yes_or_no(bool& into, std::string_view name, const toml::node& node) {
    if (const auto yes = node.value<bool>())
      into = *yes;
    else
      complain(node, std::string(name) + " must be true or false");
  }

  void read_wording(Wording& into, std::string_view language, const toml::node& node) {
    if (!node.is_table()) return complain(node, std::string(language) + " must be a table with a name and a sentence");
    for (const auto& [name, value] : *node.as_table()) {
      if (name == "name")
        read_text(into.name, name.str(), value);
      else if (name == "sentence")
        read_text(into.sentence, name.str(), value);
      else
        complain(value, "in another language there is a name and a sentence, and no \"" + std::string(name.str()) + "\"");
    }
  }

  void read_role(Opponent& opponent, const toml::node& node) {
    const auto role = node.value<std::string>().value_or("");
    if (role == "character")
      opponent.role = Role::character;
    else if (role == "level")
      opponent.role = Role::level;
    else if (role == "neutral")
      opponent.role = Role::neutral;
    else
      complain(node, "role must be \"character\", \"level\" or \"neutral\"");
  }

  void read_expected(Opponent& opponent, const toml::node& node) {
    const auto* keys = node.as_array();
    opponent.expects.clear();
    for (std::size_t i = 0; keys && i < keys->size(); ++i)
      if (const auto key = keys->get(i)->value<std::string>()) opponent.expects.push_back(*key);
    if (!keys || opponent.expects.size() != keys->size()) complain(node, "expects must be a list of keys of opponents, in quotes");
  }

  template <class Number>
  void read_whole(Number& into, std::string_view name, const toml::node& node, std::int64_t low, std::int64_t high) {
    const auto value = node.value_exact<std::int64_t>();
    if (!value || *value < low || *value > high)
      return complain(node, std::string(name) + " must be a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    into = static_cast<Number>(*value);
  }

  void read_skill(Skill& skill, std::string_view name, const toml::node& node) {
    const auto field = std::ranges::find(skill_fields(), name, &SkillField::key);
    if (field == skill_fields().end()) return complain(node, "a skill has no \"" + std::string(name) + "\"");
    read_whole(skill.*field->member, name, node, field->low, field->high);
  }

  void read_temper(Temper& temper, std::string_view name, const toml::node& node) {
    const auto field = std::ranges::find(temper_fields(), name, &TemperField::key);
    if (field == temper_fields().end()) return complain(node, "a temper has no \"" + std::string(name) + "\"");
    read_whole(temper.*field->member, name, node, field->low, field->high);
  }

  std::string key_;
  const Roster& base_;
  std::vector<std::string>& problems_;
};

std::string content(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Whether a text is like another opponent, which must then be read first.
bool is_like_another(std::string_view text) { return text.find("\nlike =") != std::string_view::npos; }

/// Gives each opponent the tempers that it reckons with.
void resolve_expected(Roster& roster, std::vector<std::string>& problems) {
  for (auto& opponent : roster)
    for (const auto& key : opponent.expects) {
      if (const auto* other = find_opponent(roster, key))
        opponent.models.push_back(other->temper);
      else
        problems.push_back(opponent.key + ".toml: it expects \"" + key + "\", but there is no such opponent.");
    }
}

/// Every character at every level.
void add_combinations(Roster& roster) {
  Roster all;
  for (const auto* character : with_role(roster, Role::character))
    for (const auto* level : with_role(roster, Role::level)) all.push_back(combined(*character, *level));
  std::ranges::move(all, std::back_inserter(roster));
}

}  // namespace

Opponent read_opponent(std::string_view text, std::string_view key, const Roster& base, std::vector<std::string>& problems) {
  return Reader(key, base, problems).read(text);
}

RosterRead read_roster(std::span<const fs::path> rules_dirs) {
  std::map<std::string, std::string> texts;
  for (const auto& dir : rules_dirs) {
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(dir / "agents", none))
      if (entry.path().extension() == ".toml") texts.try_emplace(entry.path().stem().string(), content(entry.path()));
  }
  RosterRead read;
  for (const bool like : {false, true})
    for (const auto& [key, text] : texts) {
      if (is_like_another(text) != like) continue;
      const auto problems = read.problems.size();
      auto opponent = read_opponent(text, key, read.roster, read.problems);
      if (read.problems.size() == problems) read.roster.push_back(std::move(opponent));
    }
  resolve_expected(read.roster, read.problems);
  add_combinations(read.roster);
  std::ranges::stable_sort(read.roster, {}, [](const Opponent& o) { return std::pair(!o.shown, o.key); });
  return read;
}

}  // namespace bc
