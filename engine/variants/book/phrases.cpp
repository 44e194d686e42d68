// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/book/phrases.h"

#include <iterator>
#include <optional>

#include "variants/book/values.h"
#include "variants/expression.h"

namespace bc::book {

namespace {

/// {our}, {us} and {we} stand for the seat that looks.
struct Phrase {
  std::string_view counted;
  std::string_view subject;  // "the ladder" of "the ladder is at least 6"
  std::string_view yes, no;  // for 1 or more, for 0; empty where the subject reads well
};

constexpr Phrase kPhrases[] = {
    {"times the number of the turn", "the turn", "", ""},
    {"", "the ladder", "", ""},
    {"", "stability", "", ""},
    {"", "{our} standing", "", ""},
    {"", "{our} stake", "", ""},
    {"", "what the rivals owe {us}", "", ""},
    {"for each level of allied pressure on {us}", "allied pressure on {us}", "allies press {us}", "no allies press {us}"},
    {"for each level of allied pressure on a rival", "allied pressure on a rival", "allies press a rival",
     "no allies press a rival"},
    {"for each strike on {our} assets", "the number of strikes on {our} assets", "{our} assets were struck",
     "{our} assets were not struck"},
    {"for each strike on {us} that killed some, doubly where it killed many", "the weight of deaths on {our} side",
     "{we} lost lives", "{we} lost no lives"},
    {"for each strike laid at {our} door", "the number of strikes laid at {our} door", "a strike was laid at {our} door",
     "no strike was laid at {our} door"},
    {"for each strike on rivals' assets", "the number of strikes on rivals' assets", "a rival was struck", "no rival was struck"},
    {"for each step of damage to {our} assets", "damage to {our} assets", "{our} assets are damaged", "{our} assets are whole"},
    {"for each step of damage to rivals' assets", "damage to rivals' assets", "rivals' assets are damaged",
     "rivals' assets are whole"},
    {"in which nobody was struck", "", "nobody was struck", "somebody was struck"},
    {"in which {we} were not struck", "", "{our} assets were not struck", "{our} assets were struck"},
    {"in which {we} held", "", "{we} held", "{we} did not hold"},
    {"in which every rival held", "", "every rival held", "not every rival held"},
    {"for each level of sanctions against {us}", "sanctions against {us}", "sanctions weigh on {us}",
     "no sanctions weigh on {us}"},
    {"for each level of sanctions that {we} have set", "{our} sanctions", "", ""},
    {"for each level of {our} forces", "the level of {our} forces", "", ""},
    {"for each level of rivals' forces", "the level of rivals' forces", "", ""},
    {"for each strength of {our} militias", "the strength of {our} militias", "", ""},
    {"while talks of {our} own are known", "", "talks of {our} own are known", "no talks of {our} own are known"},
    {"", "", "always", "never"},
};
static_assert(std::size(kPhrases) == kMeasures);

constexpr std::string_view kRelations[] = {" is below ",    " is at most ", " is exactly ",
                                           " is at least ", " is above ",   " is not "};

std::string value_of(const Comparison& c) {
  if (scale(c.measure) == 4) return quarters(c.value);
  return signed_decimal(c.value * 1.0 / scale(c.measure));
}

/// Whether a comparison asks for 1 or more (true), for 0 (false), or for something else.
std::optional<bool> asks_whether(const Comparison& c) {
  switch (c.relation) {
    case Relation::at_least: return c.value == 1 ? std::optional(true) : std::nullopt;
    case Relation::more:
    case Relation::different: return c.value == 0 ? std::optional(true) : std::nullopt;
    case Relation::equal: return c.value == 0 ? std::optional(false) : c.value == 1 ? std::optional(true) : std::nullopt;
    case Relation::less: return c.value == 1 ? std::optional(false) : std::nullopt;
    case Relation::at_most: return c.value == 0 ? std::optional(false) : std::nullopt;
  }
  return {};
}

std::string said_by(std::string_view text, std::string_view seat) {
  std::string out;
  while (!text.empty()) {
    const auto open = text.find('{');
    out += text.substr(0, open);
    if (open == text.npos) break;
    const auto close = text.find('}', open);
    const auto word = text.substr(open + 1, close - open - 1);
    out += seat.empty() ? std::string(word) : std::string(seat) + (word == "our" ? "'s" : "");
    text.remove_prefix(close + 1);
  }
  return out;
}

}  // namespace

std::string counted(Measure measure) { return said_by(kPhrases[static_cast<int>(measure)].counted, {}); }

std::string_view brief(ClauseVerb verb) {
  static constexpr std::string_view words[] = {"nothing",
                                               "no strike",
                                               "no militia strike",
                                               "no direct strike",
                                               "no covert act",
                                               "no new forces",
                                               "no arms",
                                               "no new sanction",
                                               "no threat",
                                               "a militia held back",
                                               "a militia disarmed",
                                               "a withdrawal",
                                               "relief",
                                               "prisoners freed",
                                               "a hold",
                                               "a soft word"};
  static_assert(std::size(words) == kClauseVerbs);
  return words[static_cast<int>(verb)];
}

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string spoken(const When& when, std::string_view seat) {
  std::string out;
  for (int i = 0; i < when.count; ++i) {
    const auto& c = when.all[i];
    const auto& phrase = kPhrases[static_cast<int>(c.measure)];
    const auto whether = asks_whether(c);
    out += i > 0 ? " and " : "";
    if (!phrase.yes.empty() && (whether || phrase.subject.empty()))
      out += said_by(whether.value_or(true) ? phrase.yes : phrase.no, seat);
    else
      out += said_by(phrase.subject, seat) + std::string(kRelations[static_cast<int>(c.relation)]) + value_of(c);
  }
  return out;
}

}  // namespace bc::book
