// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab balance: is a scenario fair, dangerous enough, and is every verb of use?
#include "lab/balance/balance.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "balance_page.h"
#include "command.h"
#include "interrupt.h"

namespace bc::lab {
namespace {

struct BalanceArguments {
  std::string variant = "tower-22", file, html;
  MatchOptions match{.seeds = 500};
  int blocks = 20;
  bool json = false;
};

BalanceSheet read_sheet(const Workplace& place, const std::string& file) {
  std::vector<std::filesystem::path> tried;
  if (!file.empty())
    tried.push_back(file);
  else
    for (const auto& dir : place.rules_dirs) tried.push_back(dir / "lab" / "balance.toml");
  for (const auto& path : tried) {
    std::ifstream in(path, std::ios::binary);
    if (!in) continue;
    const auto sheet = read_balance(std::string{std::istreambuf_iterator<char>(in), {}}, path.filename().string());
    if (!sheet) throw Failure{kUnreadable, sheet.error()};
    return *sheet;
  }
  throw Failure{kUnreadable, "The file with the targets was not found" + (file.empty() ? std::string(".") : ": " + file + ".")};
}

void print_json(const BalanceArguments& o, const std::vector<BalanceFigure>& figures) {
  auto lines = Json::array();
  for (const auto& f : figures) {
    Json line{{"sentence", f.line.sentence}, {"run", f.line.run}, {"measure", f.line.measure}};
    if (!f.line.less.empty()) line["less"] = f.line.less;
    if (!f.line.over.empty()) line["over"] = f.line.over;
    if (f.line.low) line["low"] = *f.line.low;
    if (f.line.high) line["high"] = *f.line.high;
    if (f.found) line["value"] = f.found->value, line["margin"] = f.found->margin();
    line["standing"] = in_words(f.standing);
    lines.push_back(std::move(line));
  }
  std::cout << Json{{"variant", o.variant}, {"deals", o.match.seeds}, {"seed", o.match.seed}, {"lines", std::move(lines)}}.dump(2) << '\n';
}

int balance(const Workplace& place, BalanceArguments options) {
  const auto sheet = read_sheet(place, options.file);
  const auto loaded = load(place, options.variant);
  const auto all = roster(place);
  options.match.stop = place.stop;
  std::map<std::string, Blocks> runs;
  {
    std::uint64_t games = 0;
    for (const auto& run : sheet.runs) games += options.match.seeds * run.agents.size();
    Progress progress(games, "games");
    options.match.done = &progress.done();
    for (const auto& run : sheet.runs) {
      if (place.stop.stop_requested()) break;
      const auto rules = changed(*loaded.ruleset, run.changes, "run " + run.name);
      if (!rules) throw Failure{kUnreadable, to_text(rules.diagnostics)};
      std::string keys;
      for (const auto& agent : run.agents) keys += (keys.empty() ? "" : ",") + agent;
      auto blocks = play_blocks(*rules.ruleset, opponents(all, keys), options.match, options.blocks);
      if (!place.stop.stop_requested()) runs.emplace(run.name, std::move(blocks));
    }
  }
  const auto figures = weigh(sheet, runs);
  if (!options.html.empty()) {
    std::ofstream out(options.html, std::ios::binary);
    out << balance_page(loaded.ruleset->story.title, options.match.seeds, figures) << std::flush;
    if (!out) throw Failure{kUnreadable, "The file " + options.html + " could not be written."};
  }
  if (options.json)
    print_json(options, figures);
  else
    std::cout << balance_text(loaded.ruleset->story.title, options.match.seeds, figures);
  return place.stop.stop_requested() ? kStopped : kFine;
}

}  // namespace

void add_balance(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<BalanceArguments>();
  auto* command = add_command(
      program, "balance", "Weigh a scenario: how dangerous, how fair, and whether every verb is of use.",
      "  backchannel-lab balance --variant tower-22 --deals 1000 --jobs 2\n"
      "  backchannel-lab balance --variant my-variant/ --html balance.html",
      [o](const Workplace& place) { return balance(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant")->capture_default_str();
  command->add_option("--file", o->file, "Runs and targets; rules/lab/balance.toml if not given");
  command->add_option("--deals", o->match.seeds, "Deals a run")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--seed", o->match.seed, "The seed of the runs")->capture_default_str();
  command->add_option("--blocks", o->blocks, "Blocks of the jackknife")->capture_default_str()->check(CLI::Range(5, 1000));
  command->add_option("--iterations", o->match.budget.iterations, "How much an opponent that searches may think")->capture_default_str();
  command->add_option("--jobs", o->match.jobs, "How many threads")->capture_default_str()->check(CLI::Range(1, 1024));
  command->add_option("--html", o->html, "Write a page with charts as well");
  command->add_flag("--json", o->json, "As JSON");
}

}  // namespace bc::lab
