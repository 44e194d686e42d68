// SPDX-License-Identifier: GPL-3.0-or-later
#include "balance_page.h"

#include <algorithm>
#include <cstdio>

namespace bc::lab {

namespace {

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

std::string wanted(const BalanceLine& line) {
  if (line.low && line.high) return number(*line.low) + " to " + number(*line.high);
  return line.low ? "at least " + number(*line.low) : "at most " + number(*line.high);
}

std::string sentence(const BalanceFigure& f) {
  if (!f.found) return f.line.sentence + ": not measured (wanted " + wanted(f.line) + ").";
  return f.line.sentence + ": " + number(f.found->value) + " ±" + number(f.found->margin()) + " of " + std::to_string(f.cases) + " cases (wanted " + wanted(f.line) + "): " + in_words(f.standing) + ".";
}

/// The wanted range as a band, the interval as a bar and the figure as a mark, on an axis of its own.
std::string chart(const BalanceFigure& f) {
  if (!f.found) return {};
  const auto value = f.found->value, margin = f.found->margin();
  double low = std::min({value - margin, f.line.low.value_or(value), f.line.high.value_or(value)});
  double high = std::max({value + margin, f.line.low.value_or(value), f.line.high.value_or(value)});
  const auto room = std::max(1e-6, (high - low) * 0.15);
  low -= room, high += room;
  const auto x = [&](double at) { return number(10 + 380 * (at - low) / (high - low)); };
  const auto from = f.line.low ? x(*f.line.low) : std::string("10"), to = f.line.high ? x(*f.line.high) : std::string("390");
  return "<svg viewBox=\"0 0 400 34\" role=\"img\" aria-label=\"" + number(value) + "\"><line x1=\"10\" x2=\"390\" y1=\"17\" y2=\"17\" class=\"axis\"/>"
         "<rect x=\"" + from + "\" width=\"" + number(std::stod(to) - std::stod(from)) + "\" y=\"9\" height=\"16\" class=\"band\"/>"
         "<line x1=\"" + x(value - margin) + "\" x2=\"" + x(value + margin) + "\" y1=\"17\" y2=\"17\" class=\"bar\"/>"
         "<circle cx=\"" + x(value) + "\" cy=\"17\" r=\"5\" class=\"" + in_words(f.standing) + "\"/></svg>";
}

}  // namespace

const char* in_words(Standing s) {
  switch (s) {
    case Standing::met: return "met";
    case Standing::missed: return "missed";
    case Standing::uncertain: return "uncertain";
    case Standing::unknown: break;
  }
  return "unknown";
}

std::string balance_text(const std::string& title, std::uint64_t deals, const std::vector<BalanceFigure>& figures) {
  std::string text = title + ", " + std::to_string(deals) + " deals a run, 95 % intervals\n";
  for (const auto& f : figures) text += "  " + sentence(f) + "\n";
  const auto met = std::ranges::count(figures, Standing::met, &BalanceFigure::standing);
  return text + std::to_string(met) + " of " + std::to_string(figures.size()) + " targets are met.\n";
}

std::string balance_page(const std::string& title, std::uint64_t deals, const std::vector<BalanceFigure>& figures) {
  std::string page =
      "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Balance of " + title + "</title><style>\n"
      "body { font: 16px/1.5 Inter, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #25231f; background: #f6f1e6; }\n"
      "h1 { font: 2rem 'Linux Libertine O', serif; } svg { width: 100%; } p { margin: 1.2rem 0 0; }\n"
      ".axis { stroke: #a59d8b; } .band { fill: #cfe3da; } .bar { stroke: #25231f; stroke-width: 3; }\n"
      ".met { fill: #1c6b57; } .missed { fill: #9c2f24; } .uncertain, .unknown { fill: #fff; stroke: #25231f; stroke-width: 2; }\n"
      "</style></head><body>\n<h1>Balance of " + title + "</h1>\n<p>" + std::to_string(deals) +
      " deals a run. The band is what is wanted, the bar a 95 % interval. Filled green: met; red: missed; hollow: too near to say.</p>\n";
  for (const auto& f : figures) page += "<p>" + sentence(f) + "</p>\n" + chart(f) + "\n";
  return page + "</body></html>\n";
}

}  // namespace bc::lab
