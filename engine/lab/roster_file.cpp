// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/roster_file.h"

#include <algorithm>
#include <fstream>
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
        opponent = *base;
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
    if (name == "shown") {
      if (const auto shown = node.value<bool>())
        opponent.shown = *shown;
      else
        complain(node, "shown must be true or false");
      return;
    }
    if (name == "temper" && node.is_table()) {
      for (const auto& [field, value] : *node.as_table()) read_temper(opponent.temper, field.str(), value);
      return;
    }
    complain(node, "nothing here is called \"" + std::string(name) + "\"");
  }

  void read_temper(Temper& temper, std::string_view name, const toml::node& node) {
    const auto field = std::ranges::find(temper_fields(), name, &TemperField::key);
    if (field == temper_fields().end()) return complain(node, "a temper has no \"" + std::string(name) + "\"");
    const auto value = node.value_exact<std::int64_t>();
    if (!value || *value < field->low || *value > field->high)
      return complain(node, std::string(name) + " must be a whole number from " + std::to_string(field->low) + " to " +
                                std::to_string(field->high));
    temper.*field->member = static_cast<std::int16_t>(*value);
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
  std::ranges::stable_sort(read.roster, {}, [](const Opponent& o) { return std::pair(!o.shown, o.key); });
  return read;
}

}  // namespace bc
