// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/book/phrases.h"

#include <iterator>

#include "variants/book/values.h"
#include "variants/expression.h"

namespace bc::book {

namespace {

struct Phrase {
  std::string_view counted;
  std::string_view subject;   // "the ladder" of "the ladder is at least 6"
  std::string_view yes, no;   // of a measure that is 1 or 0
};

constexpr Phrase kPhrases[] = {
    {"times the number of the turn", "the turn", "", ""},
    {"", "the ladder", "", ""},
    {"", "stability", "", ""},
    {"", "our standing", "", ""},
    {"", "our stake", "", ""},
    {"", "what the rivals owe us", "", ""},
    {"for each level of allied pressure on us", "allied pressure on us", "", ""},
    {"for each level of allied pressure on a rival", "allied pressure on a rival", "", ""},
    {"for each strike on our assets", "the number of strikes on our assets", "", ""},
    {"for each strike on us that killed some, doubly where it killed many", "the weight of deaths on our side", "", ""},
    {"for each strike laid at our door", "the number of strikes laid at our door", "", ""},
    {"for each strike on rivals' assets", "the number of strikes on rivals' assets", "", ""},
    {"for each step of damage to our assets", "damage to our assets", "", ""},
    {"for each step of damage to rivals' assets", "damage to rivals' assets", "", ""},
    {"in which nobody was struck", "", "nobody was struck", "somebody was struck"},
    {"in which we were not struck", "", "we were not struck", "we were struck"},
    {"in which we held", "", "we held", "we did not hold"},
    {"in which every rival held", "", "every rival held", "not every rival held"},
    {"for each level of sanctions against us", "sanctions against us", "", ""},
    {"for each level of sanctions that we have set", "our sanctions", "", ""},
    {"for each level of our forces", "the level of our forces", "", ""},
    {"for each level of rivals' forces", "the level of rivals' forces", "", ""},
    {"for each strength of our militias", "the strength of our militias", "", ""},
    {"while talks of ours are known", "", "talks of ours are known", "no talks of ours are known"},
    {"", "", "always", "never"},
};
static_assert(std::size(kPhrases) == kMeasures);

constexpr std::string_view kRelations[] = {" is below ", " is at most ", " is exactly ", " is at least ", " is above ", " is not "};

std::string value_of(const Comparison& c) {
  if (scale(c.measure) == 4) return quarters(c.value);
  return signed_decimal(c.value * 1.0 / scale(c.measure));
}

/// Whether a comparison with a measure of 0 or 1 asks for 1.
bool asks_for_one(const Comparison& c) {
  switch (c.relation) {
    case Relation::at_least: return c.value >= 1;
    case Relation::more: return c.value >= 0;
    case Relation::equal: return c.value == 1;
    case Relation::different: return c.value == 0;
    default: return false;
  }
}

}  // namespace

std::string counted(Measure measure) { return std::string(kPhrases[static_cast<int>(measure)].counted); }

std::string spoken(const When& when) {
  std::string out;
  for (int i = 0; i < when.count; ++i) {
    const auto& c = when.all[i];
    const auto& phrase = kPhrases[static_cast<int>(c.measure)];
    out += i > 0 ? " and " : "";
    if (!phrase.yes.empty())
      out += asks_for_one(c) ? phrase.yes : phrase.no;
    else
      out += std::string(phrase.subject) + std::string(kRelations[static_cast<int>(c.relation)]) + value_of(c);
  }
  return out;
}

}  // namespace bc::book
