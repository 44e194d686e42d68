// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/rulebook.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

#include "variants/book/digits.h"
#include "variants/book/markdown.h"
#include "variants/book/sections.h"
#include "variants/book/values.h"

namespace bc {

namespace fs = std::filesystem;

namespace {

using namespace book;

struct Found {
  fs::path file;
  std::string text;
};

/// The first of the folders that holds the file decides.
Found found(std::span<const fs::path> dirs, const std::string& name) {
  for (const auto& dir : dirs) {
    std::ifstream file(dir / name, std::ios::binary);
    if (file) return {dir / name, {std::istreambuf_iterator<char>(file), {}}};
  }
  return {};
}

/// Replaces each {{name}} by the value of that field.
std::string filled(std::string text, const Draft& draft, const Draft* base, BookWords& words, std::vector<std::string>& unknown) {
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
    out += marked(words, *value, base && number_of_rules ? find_value(name, *base) : std::nullopt);
  }
}

std::string cover(BookWords& words, const Ruleset& r) {
  std::string out = "<header class=\"cover\">\n<p class=\"eyebrow\">" + words("cover.eyebrow") + "</p>\n<h1>" + escaped(r.story.title) + "</h1>\n";
  if (!r.story.subtitle.empty()) out += "<p class=\"subtitle\">" + escaped(r.story.subtitle) + "</p>\n";
  if (!r.story.teaser.empty()) out += "<p class=\"teaser\">" + escaped(r.story.teaser) + "</p>\n";
  out += "<p class=\"facts\">";
  if (!r.story.period.empty()) out += escaped(r.story.period) + " · ";
  out += words.count("cover.turns", r.turns) + " · " + words.count("cover.seats", r.seats.size()) + " · " + words.count("cover.theatres", r.theatres.size());
  if (!r.cards.empty()) out += " · " + words.count("cover.cards", r.cards.size());
  return out + "</p>\n</header>\n";
}

/// The ladder, from calm to war, with the odds of losing control.
std::string ladder(BookWords& words, const Ruleset& r) {
  std::string out = "<div class=\"ladder\" role=\"img\" aria-label=\"" + words("ladder.label") + "\">\n";
  for (int rung = 0; rung <= 10; ++rung) {
    const auto odds = r.n.war.loss_of_control[rung];
    const std::string_view warmth = rung <= 2 ? "calm" : rung <= 5 ? "tense" : "hot";
    out += "<div><b class=\"" + std::string(warmth) + "\">" + std::to_string(rung) + "</b>" + escaped(r.story.rungs[rung]) +
           (odds > 0 ? "<span class=\"odds\">" + percent(odds / 100.0) + "</span>" : "<span>–</span>") + "</div>\n";
  }
  return out + "</div>\n<p class=\"legend\">" + words("ladder.legend") + "</p>\n";
}

std::string chapter(BookWords& words, std::string_view id, const std::string& body, std::vector<Heading>& contents) {
  if (body.empty()) return {};
  const auto title = words("chapter." + std::string(id));
  contents.push_back({2, title, std::string(id)});
  return "<h2 id=\"" + std::string(id) + "\">" + title + "</h2>\n" + body;
}

/// Makes links of what the rules say of each other, such as "(8.14)".
std::string with_links(std::string_view text) {
  std::string out;
  const auto digits = [&](std::size_t from) { return std::min(text.find_first_not_of("0123456789", from), text.size()); };
  while (!text.empty()) {
    if (text[0] == '<') {
      const bool is_link = text.starts_with("<a ");
      const auto end = text.find(is_link ? "</a>" : ">");
      out += text.substr(0, end);
      text.remove_prefix(std::min(end, text.size()));
      continue;
    }
    const auto chapter = digits(0), rule = chapter > 0 && text.substr(chapter).starts_with('.') ? digits(chapter + 1) : 0;
    if (rule > chapter + 1) {
      const std::string number(text.substr(0, rule));
      out += "<a href=\"#rule-" + number + "\">" + number + "</a>";
      text.remove_prefix(rule);
    } else {
      out += text.substr(0, std::max<std::size_t>(chapter, 1));
      text.remove_prefix(std::max<std::size_t>(chapter, 1));
    }
  }
  return out;
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

BookText read_book(std::span<const fs::path> rules_dirs, std::string_view language) {
  BookText out;
  const auto words_of = [&](const std::string& name) {
    const auto [file, text] = found(rules_dirs, name);
    if (file.empty()) return;
    const auto problems = out.words.add(text, file.string());
    out.problems.insert(out.problems.end(), problems.begin(), problems.end());
  };
  words_of("book.toml");
  out.style = found(rules_dirs, "book.css").text;
  if (!language.empty()) {
    words_of("book." + std::string(language) + ".toml");
    out.rules = found(rules_dirs, "rulebook." + std::string(language) + ".md").text;
  }
  if (out.rules.empty()) out.rules = found(rules_dirs, "rulebook.md").text;
  return out;
}

Rulebook rulebook(const Ruleset& rules, BookText book, const Ruleset* base) {
  Rulebook out;
  auto& words = book.words;
  const auto draft = drafted(rules);
  const auto base_draft = base ? std::optional(drafted(*base)) : std::nullopt;
  const auto* base_of = base_draft ? &*base_draft : nullptr;

  std::vector<Heading> headings, contents;
  auto text = with_links(html(book.rules, &headings));
  const auto one_page = filled(take_one_page(text), draft, base_of, words, out.unknown);
  std::erase_if(headings, [](const Heading& h) { return h.level != 2; });
  for (auto& h : headings) h.text = escaped(h.text);
  if (!headings.empty()) {
    contents.push_back(headings.front());
    headings.erase(headings.begin());
  }
  auto variant = chapter(words, "situation", rules.story.briefing.empty() ? "" : html(rules.story.briefing), contents);
  variant += chapter(words, "seats", seats(words, rules), contents);
  variant += chapter(words, "board", board(words, rules), contents);
  variant += chapter(words, "pairs", pairs(words, rules), contents);
  variant += chapter(words, "cards", cards(words, rules), contents);
  contents.insert(contents.end(), headings.begin(), headings.end());
  const auto note = "<p class=\"legend\">" + words("reference.note") + (base ? words("reference.differs") : "") + "</p>\n";
  const auto numbers = chapter(words, "numbers", note + reference(words, draft, base_of), contents);
  const auto origins = chapter(words, "sources", sources(rules), contents);

  std::string links;
  for (const auto& h : contents) links += "<li><a href=\"#" + h.id + "\">" + h.text + "</a></li>\n";
  const auto direction = words("script.direction");
  const auto page =
      "<!DOCTYPE html>\n<html lang=\"" + words("script.language") + "\" dir=\"" + direction +
      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
      words("cover.title", {{"scenario", escaped(rules.story.title)}}) + "</title>\n<style>\n" + book.style + "</style>\n</head>\n<body>\n" +
      cover(words, rules) + "<nav class=\"contents\" aria-label=\"" + words("cover.contents") + "\"><ol>\n" + links + "</ol></nav>\n<main>\n" + one_page +
      ladder(words, rules) + variant + filled(std::move(text), draft, base_of, words, out.unknown) + numbers + origins + "</main>\n<footer>" +
      words("cover.footer", {{"variant", "<code>" + escaped(rules.key) + "</code>"}}) + "</footer>\n</body>\n</html>\n";
  out.html = in_digits(page, {words("script.digits"), words("script.point"), words("script.percent"), direction == "rtl"});
  out.unknown.insert(out.unknown.end(), words.unknown().begin(), words.unknown().end());
  return out;
}

}  // namespace bc
