// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include <toml++/toml.h>

#include "lab/predict/predict.h"

namespace bc {

namespace {

struct Wrong {
  std::string sentence;
};

class Register {
 public:
  explicit Register(std::string_view name) : name_(name) {}

  std::vector<Prediction> read(std::string_view text) {
    std::vector<Prediction> all;
    const auto table = toml::parse(text);
    const auto* list = table["prediction"].as_array();
    if (!list) throw Wrong{name_ + " holds no [[prediction]]."};
    for (const auto& node : *list) all.push_back(prediction(*node.as_table()));
    return all;
  }

 private:
  [[noreturn]] void wrong(const toml::node& at, const std::string& what) const {
    throw Wrong{name_ + ":" + std::to_string(at.source().begin.line) + ": " + what + "."};
  }
  template <class T>
  T need(const toml::table& table, std::string_view key) const {
    if (const auto value = table[key].value<T>()) return *value;
    wrong(table, "`" + std::string(key) + "` is missing");
  }

  Prediction prediction(const toml::table& table) const {
    Prediction p{.number = static_cast<int>(need<std::int64_t>(table, "number")),
                 .claim = need<std::string>(table, "claim"),
                 .source = need<std::string>(table, "source")};
    const auto origin = need<std::string>(table, "origin");
    if (origin != "wired" && origin != "emergent") wrong(*table.get("origin"), "`origin` is \"wired\" or \"emergent\"");
    p.origin = origin == "wired" ? Origin::wired : Origin::emergent;
    const auto by = table["by"].value_or(std::string("play"));
    if (by != "play" && by != "equilibrium") wrong(*table.get("by"), "`by` is \"play\" or \"equilibrium\"");
    if (by == "equilibrium") p.solved = need<std::string>(table, "variant");
    p.report = table["report"].value_or(false);
    p.agent = table["agent"].value_or(std::string());
    const auto times = table["times"].value_or(std::int64_t{1});
    if (times < 1) wrong(*table.get("times"), "`times` is how many deals are played for each of the run's");
    p.times = static_cast<std::uint64_t>(times);
    p.low = arm(table, "low");
    p.high = arm(table, "high");
    if (table.contains("beside")) p.beside = arm(table, "beside");
    const auto* expected = table["expect"].as_array();
    if (!expected || expected->empty()) wrong(table, "`expect` is missing: a list of signs");
    for (const auto& node : *expected) p.expected.push_back(expectation(*node.as_table()));
    return p;
  }

  Treatment arm(const toml::table& table, std::string_view key) const {
    Treatment arm;
    const auto* said = table[key].as_table();
    if (!said) return arm;
    for (const auto& [name, node] : *said) {
      const auto* inside = node.as_table();
      if (!inside) wrong(node, "an arm has the tables `rules` and `temper`");
      auto lines = *inside;
      lines.is_inline(false);  // it is to be read as a file again
      std::ostringstream text;
      text << lines;
      if (name == "rules")
        arm.changes = text.str();
      else if (name == "temper")
        arm.temper = text.str();
      else
        wrong(node, "an arm has the tables `rules` and `temper`");
    }
    return arm;
  }

  Expectation expectation(const toml::table& table) const {
    Expectation e;
    if (const auto both = table["measure"].value<std::string>())
      e.low = e.high = *both;
    else
      e.low = need<std::string>(table, "low"), e.high = need<std::string>(table, "high");
    const auto less = table["less"].value_or(std::string());
    e.low_less = table["low_less"].value_or(less), e.high_less = table["high_less"].value_or(less);
    e.ratio = table.contains("ratio"), e.times = table["ratio"].value_or(1.0);
    if (e.times <= 0) wrong(*table.get("ratio"), "`ratio` is the figure above 0 that high / low is held against");
    for (const auto& name : {e.low, e.high, e.low_less, e.high_less})
      if (!name.empty() && !find_measure(name)) wrong(table, "there is no measure \"" + name + "\"");
    const auto sign = need<std::string>(table, "sign");
    if (sign != "+" && sign != "-") wrong(table, "`sign` is \"+\" or \"-\"");
    e.sign = sign == "+" ? 1 : -1;
    return e;
  }

  std::string name_;
};

}  // namespace

Result<std::vector<Prediction>, std::string> read_predictions(std::string_view toml, std::string_view name) {
  try {
    return Register(name).read(toml);
  } catch (const Wrong& wrong) {
    return wrong.sentence;
  } catch (const toml::parse_error& error) {
    return std::string(name) + ":" + std::to_string(error.source().begin.line) + ": " + std::string(error.description()) + ".";
  }
}

}  // namespace bc
