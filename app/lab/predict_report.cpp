// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict_report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

#include "command.h"

namespace bc::lab {
namespace {

const char* in_words(Verdict v) { return v == Verdict::confirmed ? "confirmed" : v == Verdict::refuted ? "refuted" : "undecided"; }

const char* origin(const Prediction& p) { return !p.solved.empty() ? "equilibrium" : p.origin == Origin::wired ? "wired" : "emergent"; }

/// A claim holds when each of its signs does; one that is refuted refutes it. What was not finished leaves it undecided.
std::map<int, Verdict> verdicts(const Findings& f) {
  std::map<int, Verdict> all;
  for (std::size_t p = 0; p < f.predictions.size(); ++p) {
    if (f.predictions[p].report) continue;
    auto& whole = all.try_emplace(f.predictions[p].number, Verdict::confirmed).first->second;
    const auto met = std::ranges::count(f.effects, p, &Effect::prediction);
    if (met == 0 && whole == Verdict::confirmed) whole = Verdict::undecided;
    for (const auto& e : f.effects) {
      if (e.prediction != p || whole == Verdict::refuted) continue;
      if (const auto v = verdict(e); v != Verdict::confirmed) whole = v;
    }
  }
  return all;
}

std::string name_of(const Expectation& e) {
  const auto side = [](const std::string& measure, const std::string& less) { return less.empty() ? measure : measure + " less " + less; };
  const auto low = side(e.low, e.low_less), high = side(e.high, e.high_less);
  return low == high ? low : low + " against " + high;
}

template <class... T>
std::string line(const char* format, T... values) {
  char text[1000];
  std::snprintf(text, sizeof text, format, values...);
  return text;
}

std::string sign_text(const Prediction& p, const Effect& e) {
  const auto n = line("n %llu and %llu", static_cast<unsigned long long>(e.low_cases), static_cast<unsigned long long>(e.high_cases));
  const auto head = line("    %-9s  ", p.report ? "report" : in_words(verdict(e))) + name_of(e.expected) + ": ";
  if (!e.measured) return head + "hardly any case was met, " + n + "\n";
  auto text = head + line("%.3f to %.3f", e.low, e.high);
  if (e.exact)
    return text + line(", %+.3f exactly, expected %c\n", e.expected.ratio ? e.ratio() : e.difference, e.expected.sign > 0 ? '+' : '-');
  if (e.expected.ratio)
    text += line(", ratio %.2f (%.2f to %.2f), expected %s %g", e.ratio(), e.ratio_end(-1), e.ratio_end(1), e.expected.sign > 0 ? "above" : "below", e.expected.times);
  else
    text += line(", %+.3f +-%.3f, expected %c", e.difference, e.margin, e.expected.sign > 0 ? '+' : '-');
  text += ", " + n + line(", p %.4f", e.p);
  return text + (p.report ? "\n" : line(", by Holm %.4f\n", e.adjusted));
}

}  // namespace

std::string findings_text(const Findings& f) {
  const auto family = std::ranges::count_if(f.effects, [&](const Effect& e) { return e.measured && !e.exact && !f.predictions[e.prediction].report; });
  auto text = line("%s, %s in every seat: %llu deals an arm, paired; 95 %% intervals; Holm over %lld signs", f.variant.c_str(), f.agent.c_str(),
                   static_cast<unsigned long long>(f.deals), static_cast<long long>(family));
  if (f.nash_conv > 0) text += line("; solved to within %.1e of the range of scores", f.nash_conv);
  text += "\n\n";
  const auto all = verdicts(f);
  int last = -1;
  for (std::size_t p = 0; p < f.predictions.size(); ++p) {
    const auto& prediction = f.predictions[p];
    if (prediction.number != last) {
      const auto at = all.find(prediction.number);
      text += line("%2d  %-9s\n", prediction.number, at == all.end() ? "report" : in_words(at->second));
    }
    last = prediction.number;
    text += "    " + prediction.claim + "\n" + "    (" + origin(prediction) + (prediction.solved.empty() ? "" : ": " + prediction.solved);
    if (!prediction.agent.empty()) text += "; " + prediction.agent + " in every seat";
    if (prediction.times > 1) text += line("; %llu deals an arm", static_cast<unsigned long long>(prediction.times * f.deals));
    text += "; " + prediction.source + ")\n";
    if (std::ranges::count(f.effects, p, &Effect::prediction) == 0) text += "    not finished\n";
    for (const auto& e : f.effects)
      if (e.prediction == p) text += sign_text(prediction, e);
  }
  const auto how_many = [&](Verdict v) { return static_cast<int>(std::ranges::count_if(all, [&](const auto& each) { return each.second == v; })); };
  return text + line("\n%d of %d confirmed, %d refuted, %d undecided\n", how_many(Verdict::confirmed), static_cast<int>(all.size()), how_many(Verdict::refuted),
                     how_many(Verdict::undecided));
}

std::string findings_json(const Findings& f) {
  const auto all = verdicts(f);
  auto list = Json::array();
  for (std::size_t p = 0; p < f.predictions.size(); ++p) {
    const auto& prediction = f.predictions[p];
    auto signs = Json::array();
    for (const auto& e : f.effects) {
      if (e.prediction != p) continue;
      Json sign{{"name", name_of(e.expected)}, {"expected", e.expected.sign}, {"measured", e.measured}, {"at_low", e.low}, {"at_high", e.high},
                {"cases_low", e.low_cases}, {"cases_high", e.high_cases}, {"difference", e.difference}, {"margin", e.margin}, {"p", e.p}, {"p_holm", e.adjusted}};
      if (e.expected.ratio && e.measured) sign["ratio"] = {e.ratio_end(-1), e.ratio(), e.ratio_end(1)}, sign["against"] = e.expected.times;
      sign["verdict"] = prediction.report ? "report" : in_words(verdict(e));
      signs.push_back(std::move(sign));
    }
    const auto at = all.find(prediction.number);
    Json each{{"number", prediction.number}, {"claim", prediction.claim}, {"source", prediction.source}, {"origin", origin(prediction)}};
    if (!prediction.solved.empty()) each["variant"] = prediction.solved;
    else each["agent"] = prediction.agent.empty() ? f.agent : prediction.agent, each["deals"] = prediction.times * f.deals;
    each["verdict"] = prediction.report || at == all.end() ? "report" : in_words(at->second);
    each["signs"] = std::move(signs);
    list.push_back(std::move(each));
  }
  return Json{{"variant", f.variant}, {"agent", f.agent}, {"deals", f.deals}, {"seed", f.seed}, {"nash_conv", f.nash_conv}, {"predictions", std::move(list)}}.dump(2) + "\n";
}

}  // namespace bc::lab
