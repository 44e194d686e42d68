// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/rulebook.h"

#include <algorithm>
#include <optional>

#include "variants/book/markdown.h"
#include "variants/book/sections.h"
#include "variants/book/values.h"

namespace bc {

namespace {

using namespace book;

/// Replaces each {{name}} by the value of that field.
std::string filled(std::string text, const Draft& draft, const Draft* base, std::vector<std::string>& unknown) {
  std::string out;
  std::string_view rest = text;
  while (true) {
    const auto open = rest.find("{{");
    const auto close = open == rest.npos ? rest.npos : rest.find("}}", open);
    out += rest.substr(0, close == rest.npos ? rest.npos : open);
    if (close == rest.npos) return out;
    const auto name = rest.substr(open + 2, close - open - 2);
    rest.remove_prefix(close + 2);
    const auto value = find_value(name, draft);
    if (!value) {
      unknown.emplace_back(name);
      out += "<mark>" + std::string(name) + "?</mark>";
      continue;
    }
    const bool number_of_rules = name.find('.') != name.npos;  // the rest has no value in the standard rules
    out += marked(*value, base && number_of_rules ? find_value(name, *base) : std::nullopt);
  }
}

std::string plural(std::size_t n, std::string_view one, std::string_view many) {
  return std::to_string(n) + ' ' + std::string(n == 1 ? one : many);
}

std::string cover(const Ruleset& r) {
  std::string out =
      "<header class=\"cover\">\n<p class=\"eyebrow\">Back Channel · the rules</p>\n<h1>" + escaped(r.story.title) + "</h1>\n";
  if (!r.story.subtitle.empty()) out += "<p class=\"subtitle\">" + escaped(r.story.subtitle) + "</p>\n";
  if (!r.story.teaser.empty()) out += "<p class=\"teaser\">" + escaped(r.story.teaser) + "</p>\n";
  out += "<p class=\"facts\">";
  if (!r.story.period.empty()) out += escaped(r.story.period) + " · ";
  out += plural(r.turns, "turn", "turns") + " · " + plural(r.seats.size(), "seat", "seats") + " · " +
         plural(r.theatres.size(), "theatre", "theatres");
  if (!r.cards.empty()) out += " · " + plural(r.cards.size(), "crisis card", "crisis cards");
  return out + "</p>\n</header>\n";
}

/// The ladder, from calm to war, with the odds of losing control.
std::string ladder(const Ruleset& r) {
  std::string out = "<div class=\"ladder\" role=\"img\" aria-label=\"The ladder from 0 to 10\">\n";
  for (int rung = 0; rung <= 10; ++rung) {
    const auto odds = r.n.war.loss_of_control[rung];
    const int warmth = rung <= 2 ? 0 : rung <= 5 ? 1 : 2;
    static constexpr std::string_view colours[] = {"#8f8773", "#6d6454", "#8f3527"};
    out += "<div><b style=\"background:" + std::string(colours[warmth]) + "\">" + std::to_string(rung) + "</b>" +
           escaped(r.story.rungs[rung]) +
           (odds > 0 ? "<span class=\"odds\">" + signed_decimal(odds / 100.0) + "\u202f%</span>" : "<span>–</span>") + "</div>\n";
  }
  return out + "</div>\n<p class=\"legend\">Below each rung: the odds that a turn which ends there slips into war.</p>\n";
}

std::string chapter(std::string_view id, std::string_view title, const std::string& body, std::vector<Heading>& contents) {
  if (body.empty()) return {};
  contents.push_back({2, std::string(title), std::string(id)});
  return "<h2 id=\"" + std::string(id) + "\">" + std::string(title) + "</h2>\n" + body;
}

/// Takes the title and the first chapter, the page to play from, off the front of the rules.
std::string take_one_page(std::string& rules) {
  const auto first = rules.find("<h2");
  if (first == rules.npos) return {};
  const auto second = rules.find("<h2", first + 1);
  auto page = rules.substr(first, second == rules.npos ? second : second - first);
  rules.erase(0, second);
  return "<section class=\"onepage\">\n" + page + "</section>\n";
}

}  // namespace

Rulebook rulebook(const Ruleset& rules, std::string_view markdown, const Ruleset* base) {
  Rulebook out;
  const auto draft = drafted(rules);
  const auto base_draft = base ? std::optional(drafted(*base)) : std::nullopt;
  const auto* base_of = base_draft ? &*base_draft : nullptr;

  std::vector<Heading> headings, contents;
  auto text = html(markdown, &headings);
  const auto one_page = filled(take_one_page(text), draft, base_of, out.unknown);
  std::erase_if(headings, [](const Heading& h) { return h.level != 2; });
  if (!headings.empty()) {
    contents.push_back(headings.front());
    headings.erase(headings.begin());
  }
  std::string variant =
      chapter("situation", "The situation", rules.story.briefing.empty() ? "" : html(rules.story.briefing), contents);
  variant += chapter("seats", "Who sits at the table", seats(rules), contents);
  variant += chapter("board", "The board", board(rules), contents);
  variant += chapter("pairs", "Ready-made pairs", pairs(rules), contents);
  variant += chapter("cards", "Crisis cards", cards(rules), contents);
  contents.insert(contents.end(), headings.begin(), headings.end());
  std::string note = "<p class=\"legend\">Every number that the rules use, as it is in this variant.";
  if (base) note += " Where it differs from the standard rules, their value stands before it, struck through.";
  const auto numbers = chapter("numbers", "Every number", note + "</p>\n" + reference(draft, base_of), contents);
  const auto origins = chapter("sources", "Sources", sources(rules), contents);

  std::string links;
  for (const auto& h : contents) links += "<li><a href=\"#" + h.id + "\">" + escaped(h.text) + "</a></li>\n";
  out.html =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
      "content=\"width=device-width, "
      "initial-scale=1\">\n<title>" +
      escaped(rules.story.title) + " – the rules of Back Channel</title>\n<style>" + std::string(style()) +
      "</style>\n</head>\n<body>\n" + cover(rules) + "<nav class=\"contents\" aria-label=\"Contents\"><ol>\n" + links +
      "</ol></nav>\n<main>\n" + one_page + ladder(rules) + variant + filled(std::move(text), draft, base_of, out.unknown) +
      numbers + origins + "</main>\n<footer>Variant <code>" + escaped(rules.key) +
      "</code>. Offices only, no living persons.</footer>\n</body>\n</html>\n";
  return out;
}

}  // namespace bc
