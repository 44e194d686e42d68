// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab balance: is a scenario fair, dangerous enough, and is every verb of use?
#include "lab/balance/balance.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>

#include "balance_page.h"
#include "batch_command.h"
#include "lab/fingerprint.h"

namespace bc::lab {
namespace {

struct BalanceArguments {
  std::string variant = "tower-22", file, html, shard;
  BatchOptions batch{.deals = 500};
  bool json = false;
};

struct BalancePlan : Plan {
  std::string title;
  BalanceSheet sheet;
};

/// What the measures of a run need to have played again.
ForkKinds forks_of(const BalanceSheet& sheet, const std::string& run) {
  ForkKinds kinds;
  for (const auto& line : sheet.lines)
    if (line.run == run || line.less == run || line.over == run) kinds = kinds | find_measure(line.measure)->forks;
  return kinds;
}

BalancePlan plan_of(const Workplace& place, const BalanceArguments& o) {
  const auto file = rules_file(place, o.file, "lab/balance.toml", "The file with the targets");
  const auto sheet = read_balance(file.text, file.name);
  if (!sheet) throw Failure{kUnreadable, sheet.error()};
  const auto loaded = load(place, o.variant);
  const auto all = roster(place);
  BalancePlan plan;
  plan.command = "balance", plan.title = loaded.ruleset->story.title, plan.sheet = *sheet;
  std::vector<Opponent> everybody;
  for (const auto& run : plan.sheet.runs) {
    const auto rules = changed(*loaded.ruleset, run.changes, "run " + run.name);
    if (!rules) throw Failure{kUnreadable, to_text(rules.diagnostics)};
    std::string keys;
    for (const auto& agent : run.agents) keys += (keys.empty() ? "" : ",") + agent;
    plan.tables.push_back({.rules = *rules.ruleset, .players = opponents(all, keys), .forks = forks_of(*sheet, run.name), .times = run.times});
    everybody.insert(everybody.end(), plan.tables.back().players.begin(), plan.tables.back().players.end());
  }
  plan.asked = asked_of(loaded, o.variant, everybody, o.batch);
  plan.asked["file"] = o.file, plan.asked["file_hash"] = to_string(fingerprint(file.text));
  return plan;
}

/// The finished blocks of each run; of runs that a line compares, those that both have finished.
std::vector<BalanceFigure> figures_of(const BalancePlan& plan, const BatchOptions& options, const Cells& cells) {
  std::map<std::string, std::vector<std::size_t>> whole;
  for (std::size_t t = 0; t < cells.size(); ++t) whole[plan.sheet.runs[t].name] = finished(options, cells[t], plan.sheet.runs[t].times);
  std::vector<BalanceFigure> all;
  for (const auto& line : plan.sheet.lines) {
    const auto other = line.less.empty() ? line.over : line.less;
    std::map<std::string, Blocks> runs;
    for (std::size_t t = 0; t < cells.size(); ++t) {
      const auto& name = plan.sheet.runs[t].name;
      if (name != line.run && name != other) continue;
      for (const auto b : whole[name])
        if (other.empty() || (std::ranges::binary_search(whole[line.run], b) && std::ranges::binary_search(whole[other], b))) runs[name].push_back(cells[t][b]);
    }
    all.push_back(weigh({plan.sheet.runs, {line}}, runs).front());
  }
  return all;
}

void print_json(const BalanceArguments& o, const std::vector<BalanceFigure>& figures) {
  auto lines = Json::array();
  for (const auto& f : figures) {
    Json line{{"sentence", f.line.sentence}, {"run", f.line.run}, {"measure", f.line.measure}};
    if (!f.line.less.empty()) line["less"] = f.line.less;
    if (!f.line.over.empty()) line["over"] = f.line.over;
    if (f.line.low) line["low"] = *f.line.low;
    if (f.line.high) line["high"] = *f.line.high;
    if (f.found) line["value"] = f.found->value, line["margin"] = f.found->margin(), line["cases"] = f.cases;
    line["standing"] = in_words(f.standing);
    lines.push_back(std::move(line));
  }
  std::cout << Json{{"variant", o.variant}, {"deals", o.batch.deals}, {"seed", o.batch.seed}, {"lines", std::move(lines)}}.dump(2) << '\n';
}

void report(const BalancePlan& plan, const BalanceArguments& o, const Cells& cells) {
  const auto figures = figures_of(plan, o.batch, cells);
  if (!o.html.empty()) {
    std::ofstream out(o.html, std::ios::binary);
    out << balance_page(plan.title, o.batch.deals, figures) << std::flush;
    if (!out) throw Failure{kUnreadable, "The file " + o.html + " could not be written."};
  }
  if (o.json)
    print_json(o, figures);
  else
    std::cout << balance_text(plan.title, o.batch.deals, figures);
}

int balance(const Workplace& place, const BalanceArguments& options) {
  const auto plan = plan_of(place, options);
  const auto cells = play_plan(place, plan, options.batch, options.shard);
  if (cells) {
    if (place.stop.stop_requested()) std::cerr << "Stopped: what follows rests on the blocks of deals that were finished.\n";
    report(plan, options, *cells);
  }
  return place.stop.stop_requested() ? kStopped : kFine;
}

}  // namespace

int merge_balance(const Workplace& place, const BatchPart& part, const MergeOptions& merge) {
  const auto asked = Json::parse(part.asked);
  BalanceArguments o{.html = merge.html, .json = merge.json};
  read_asked(asked, o.variant, o.batch);
  asked.at("file").get_to(o.file);
  const auto plan = plan_of(place, o);
  check_unchanged(plan, part);
  report(plan, o, part.cells);
  return kFine;
}

void add_balance(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<BalanceArguments>();
  auto* command = add_command(
      program, "balance", "Weigh a scenario: how dangerous, how fair, and whether every verb is of use.",
      "  backchannel-lab balance --variant tower-22 --deals 1000 --jobs 2\n"
      "  backchannel-lab balance --variant my-variant/ --html balance.html",
      [o](const Workplace& place) { return balance(place, *o); }, chosen);
  command->add_option("--variant", o->variant, "Key or path of a variant")->capture_default_str();
  command->add_option("--file", o->file, "Runs and targets; rules/lab/balance.toml if not given");
  command->add_option("--deals", o->batch.deals, "Deals a run")->capture_default_str()->check(CLI::PositiveNumber);
  command->add_option("--blocks", o->batch.blocks, "Blocks of the jackknife")->capture_default_str()->check(CLI::Range(5, 1000));
  command->add_option("--html", o->html, "Write a page with charts as well");
  command->add_flag("--json", o->json, "As JSON");
  add_batch_options(*command, o->batch, o->shard);
}

}  // namespace bc::lab
