// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/book/phrases.h"

#include <optional>

#include "core/names.h"
#include "variants/book/markdown.h"
#include "variants/book/values.h"
#include "variants/expression.h"
#include "variants/words.h"

namespace bc::book {

namespace {

std::string key_of(Measure measure) { return "measure." + std::string(measure_words()[static_cast<std::size_t>(measure)].name) + '.'; }

std::string_view key_of(Relation relation) {
  switch (relation) {
    case Relation::less: return "relation.less";
    case Relation::at_most: return "relation.at_most";
    case Relation::equal: return "relation.equal";
    case Relation::at_least: return "relation.at_least";
    case Relation::more: return "relation.more";
    case Relation::different: break;
  }
  return "relation.different";
}

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

/// What is said of a measure: of us, or of the seat named where the words differ.
std::string said(BookWords& words, const std::string& measure, const std::string& what, std::string_view seat) {
  const auto of = measure + "of_" + what;
  return !seat.empty() && words.has(of) ? words(of, {{"seat", escaped(seat)}}) : words(measure + what);
}

}  // namespace

std::string counted(BookWords& words, Measure measure) { return words(key_of(measure) + "counted"); }

std::string spoken(BookWords& words, const When& when, std::string_view seat) {
  std::string out;
  for (int i = 0; i < when.count; ++i) {
    const auto& c = when.all[i];
    const auto measure = key_of(c.measure);
    const auto whether = asks_whether(c);
    const bool has_subject = words.has(measure + "subject");
    append(out, words("script.both"),
           words.has(measure + "yes") && (whether || !has_subject)
               ? said(words, measure, whether.value_or(true) ? "yes" : "no", seat)
               : words(key_of(c.relation), {{"what", said(words, measure, "subject", seat)}, {"n", value_of(c)}}));
  }
  return out;
}

std::string promise(BookWords& words, const Ruleset& rules, const Clause& c) {
  if (!c.is_set()) return {};
  const auto theatres = theatre_names(words, rules, c.theatres);
  auto out = words("promise." + std::string(name_of(c.verb)),
                   {{"theatres", theatres},
                    {"where", c.theatres != 0 ? words("promise_parts.in", {{"theatres", theatres}}) : words("promise_parts.anywhere")},
                    {"militia", c.proxy.is_set() ? escaped(rules.proxies[c.proxy.index()].name) : words("promise_parts.any_militia")}});
  const bool once = is_delivery(c.verb) || is_shown_deed(c.verb);
  if (!once || c.turns > 1) out += words.count("promise_parts.lasts", c.turns);
  if (c.delay > 1) out += words("promise_parts.later", {{"n", std::to_string(c.delay)}});
  if (c.condition == Condition::if_other_keeps) out += words("promise_parts.if_other_keeps");
  return out;
}

std::string brief(BookWords& words, ClauseVerb verb) { return words("brief." + std::string(name_of(verb))); }

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string theatre_names(BookWords& words, const Ruleset& rules, std::uint16_t bits) {
  std::string out;
  for (std::size_t t = 0; t < rules.theatres.size(); ++t)
    if (bits >> t & 1) append(out, words("script.list"), escaped(rules.theatres[t].name));
  return out;
}

void append(std::string& list, std::string_view between, std::string_view next) {
  if (!list.empty()) list += between;
  list += next;
}

}  // namespace bc::book
