// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/balance/balance.h"

#include <algorithm>
#include <sstream>

#include <toml++/toml.h>

namespace bc {

namespace {

struct Wrong {
  std::string sentence;
};

class Sheet {
 public:
  explicit Sheet(std::string_view name) : name_(name) {}

  BalanceSheet read(std::string_view text) {
    const auto table = toml::parse(text);
    BalanceSheet sheet;
    if (const auto* runs = table["run"].as_table())
      for (const auto& [name, node] : *runs) sheet.runs.push_back(run(std::string(name.str()), *node.as_table()));
    if (const auto* lines = table["line"].as_array())
      for (const auto& node : *lines) sheet.lines.push_back(line(*node.as_table(), sheet.runs));
    if (sheet.lines.empty()) throw Wrong{name_ + " holds no [[line]]."};
    return sheet;
  }

 private:
  [[noreturn]] void wrong(const toml::node& at, const std::string& what) const {
    throw Wrong{name_ + ":" + std::to_string(at.source().begin.line) + ": " + what + "."};
  }

  BalanceRun run(std::string name, const toml::table& table) const {
    BalanceRun run{.name = std::move(name), .agents = {}, .changes = {}};
    if (const auto* agents = table["agents"].as_array())
      for (const auto& agent : *agents) run.agents.push_back(agent.value_or(std::string()));
    if (run.agents.empty()) wrong(table, "a run needs `agents`");
    const auto times = table["times"].value_or(std::int64_t{1});
    if (times < 1) wrong(*table.get("times"), "`times` is how many deals are played for each of the other runs'");
    run.times = static_cast<std::uint64_t>(times);
    if (const auto* rules = table["rules"].as_table()) {
      auto lines = *rules;
      lines.is_inline(false);
      std::ostringstream changes;
      changes << lines;
      run.changes = changes.str();
    }
    return run;
  }

  BalanceLine line(const toml::table& table, const std::vector<BalanceRun>& runs) const {
    BalanceLine line{.sentence = table["sentence"].value_or(std::string()),
                     .run = table["run"].value_or(std::string()),
                     .measure = table["measure"].value_or(std::string()),
                     .less = table["less"].value_or(std::string()),
                     .over = table["over"].value_or(std::string()),
                     .low = table["low"].value<double>(),
                     .high = table["high"].value<double>()};
    if (line.sentence.empty()) wrong(table, "a line needs a `sentence`");
    if (!find_measure(line.measure)) wrong(table, "there is no measure \"" + line.measure + "\"");
    const auto known = [&](const std::string& name) { return std::ranges::find(runs, name, &BalanceRun::name) != runs.end(); };
    if (!known(line.run)) wrong(table, "there is no run \"" + line.run + "\"");
    for (const auto& name : {line.less, line.over})
      if (!name.empty() && !known(name)) wrong(table, "there is no run \"" + name + "\"");
    const auto times = [&](const std::string& name) { return std::ranges::find(runs, name, &BalanceRun::name)->times; };
    for (const auto& name : {line.less, line.over})
      if (!name.empty() && times(name) != times(line.run)) wrong(table, "the runs \"" + line.run + "\" and \"" + name + "\" have not the same `times`, and so not the same deals");
    if (!line.low && !line.high) wrong(table, "a line needs `low` or `high`");
    return line;
  }

  std::string name_;
};

Standing standing(const BalanceLine& line, const std::optional<Estimate>& found) {
  if (!found) return Standing::unknown;
  const auto low = found->value - found->margin(), high = found->value + found->margin();
  if ((line.low && high < *line.low) || (line.high && low > *line.high)) return Standing::missed;
  if ((!line.low || low >= *line.low) && (!line.high || high <= *line.high)) return Standing::met;
  return Standing::uncertain;
}

/// A figure of a run, less or over that of another where the line says so.
std::optional<Estimate> compare(const BalanceLine& line, const MatchMeasure& measure, const Blocks& run, const Blocks& other) {
  return jackknife(run.size(), [&](std::size_t i) -> std::optional<double> {
    const auto value = measure.of(without(run, i));
    if (!value) return std::nullopt;
    if (line.less.empty() && line.over.empty()) return value->value;
    const auto beside = measure.of(without(other, i));
    if (!beside || (!line.over.empty() && beside->value == 0)) return std::nullopt;
    return line.over.empty() ? value->value - beside->value : value->value / beside->value;
  });
}

}  // namespace

Result<BalanceSheet, std::string> read_balance(std::string_view toml, std::string_view name) {
  try {
    return Sheet(name).read(toml);
  } catch (const Wrong& wrong) {
    return wrong.sentence;
  } catch (const toml::parse_error& error) {
    return std::string(name) + ":" + std::to_string(error.source().begin.line) + ": " + std::string(error.description()) + ".";
  }
}

std::vector<BalanceFigure> weigh(const BalanceSheet& sheet, const std::map<std::string, Blocks>& runs) {
  std::vector<BalanceFigure> all;
  for (const auto& line : sheet.lines) {
    BalanceFigure figure{.line = line, .found = {}};
    const auto* measure = find_measure(line.measure);
    const auto at = runs.find(line.run);
    const auto other = runs.find(line.less.empty() ? line.over : line.less);
    if (at != runs.end() && (line.less.empty() && line.over.empty() ? true : other != runs.end()))
      figure.found = compare(line, *measure, at->second, other == runs.end() ? Blocks{} : other->second);
    if (const auto whole = at == runs.end() ? std::nullopt : measure->of(without(at->second, at->second.size()))) figure.cases = whole->cases;
    figure.standing = standing(line, figure.found);
    all.push_back(std::move(figure));
  }
  return all;
}

}  // namespace bc
