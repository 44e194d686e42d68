// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the board, of the crisis cards, of the sources, and of every number.
#include "variants/book/markdown.h"
#include "variants/book/phrases.h"
#include "variants/book/sections.h"
#include "variants/book/table.h"
#include "variants/book/values.h"

namespace bc::book {

namespace {

std::string reach(const Ruleset& rules, std::uint16_t bits) {
  std::string out;
  for (std::size_t t = 0; t < rules.theatres.size(); ++t)
    if (bits >> t & 1) out += "<div>" + escaped(capital(rules.theatres[t].name)) + "</div>";
  return out;
}

std::string range(BookWords& words, const Type& type) {
  const auto unit = unit_in_words(type.unit);
  const auto span = words("reference.span", {{"low", signed_decimal(type.low)}, {"high", signed_decimal(type.high)}});
  return unit.empty() ? span : unit == "%" ? span + "\u202f%" : span + ' ' + words("unit." + std::string(unit));
}

std::string seat_name(const Ruleset& rules, SeatId seat) {
  const auto& s = rules.seats[seat.index()];
  return "<span class=\"seat-name\">" + counter(s) + escaped(s.name) + "</span>";
}

std::string plus(int value, const std::string& text) { return (value > 0 ? "+" : "") + text; }

/// What a card does, from its numbers.
std::string effects(BookWords& words, const Ruleset& rules, const Card& c) {
  std::string out;
  const auto add = [&](std::string_view what, std::string n) { append(out, words("script.parts"), words(what, {{"n", std::move(n)}})); };
  if (c.heat != 0) add("card.heat", plus(c.heat, quarters(c.heat)));
  if (c.stability != 0) add("card.stability", plus(c.stability, signed_decimal(c.stability / 100.0)));
  if (c.deaths != 100) add("card.deaths", percent(c.deaths));
  if (c.alone != 100) add("card.alone", percent(c.alone));
  if (c.fog != 0) add("card.fog", signed_decimal(-c.fog / 100.0));
  if (c.deadly_heat != 0) add("card.deadly", plus(c.deadly_heat, quarters(c.deadly_heat)));
  for (std::size_t s = 0; s < rules.seats.size(); ++s)
    if (c.standing[s] != 0)
      append(out, words("script.parts"),
             words("card.standing", {{"seat", escaped(rules.seats[s].name)}, {"n", plus(c.standing[s], signed_decimal(c.standing[s] / 100.0))}}));
  return out.empty() ? words("card.nothing") : out;
}

std::string drawn(BookWords& words, const Ruleset& rules, const Card& c) {
  std::string out;
  const int last = std::min<int>(c.last_turn, rules.turns);
  if (c.first_turn > 1 || last < rules.turns)
    out = c.first_turn == last ? words("card.turn", {{"n", std::to_string(last)}})
                               : words("card.turns", {{"first", std::to_string(c.first_turn)}, {"last", std::to_string(last)}});
  if (c.when.count > 0) append(out, words("script.list"), words("card.if", {{"condition", spoken(words, c.when, rules.seats[0].name)}}));
  return out.empty() ? words("card.any_time") : out;
}

std::string start_of_play(BookWords& words, const Ruleset& rules) {
  std::string out;
  for (std::size_t p = 0; p < kMaxPairs; ++p) {
    if (rules.account_start[p] == 0) continue;
    const auto [low, high] = pair_seats(p);
    const bool low_owes = rules.account_start[p] > 0;
    out += "<li>" + words("start.owes", {{"who", seat_name(rules, low_owes ? low : high)}, {"whom", seat_name(rules, low_owes ? high : low)},
                                         {"n", quarters(std::abs(rules.account_start[p]))}}) + "</li>\n";
  }
  for (std::size_t a = 0; a < rules.seats.size(); ++a)
    for (std::size_t b = 0; b < rules.seats.size(); ++b)
      if (const auto level = rules.sanctions_start[a][b]; level != 0)
        out += "<li>" + words("start.sanctions", {{"who", seat_name(rules, SeatId(a))}, {"whom", seat_name(rules, SeatId(b))}, {"n", std::to_string(level)}}) +
               "</li>\n";
  return out.empty() ? out : "<h3>" + words("start.title") + "</h3>\n<ul class=\"start\">\n" + out + "</ul>\n";
}

/// The name of a thing, and its story in small.
std::string named(const std::string& name, const std::string& text) {
  return escaped(capital(name)) + (text.empty() ? "" : "<p class=\"note\">" + escaped(text) + "</p>");
}

std::string theatres(BookWords& words, const Ruleset& rules) {
  std::string out = table_head("theatres", {words("theatre.name"), words("theatre.assets"), words("theatre.forces"), words("theatre.militias")});
  for (std::size_t t = 0; t < rules.theatres.size(); ++t) {
    const auto& theatre = rules.theatres[t];
    std::string assets, forces, militias;
    for (const auto& a : rules.assets)
      if (a.theatre == TheatreId(t))
        assets += "<div>" + counter(rules.seats[a.owner.index()]) + escaped(capital(a.name)) +
                  (a.own_soil ? " <i>" + words("theatre.own_soil") + "</i>" : "") + "</div>";
    for (std::size_t s = 0; s < rules.seats.size(); ++s)
      if (theatre.forces[s] > 0) forces += "<div>" + counter(rules.seats[s]) + std::to_string(theatre.forces[s]) + "</div>";
    for (const auto& p : rules.proxies)
      if (p.theatres >> t & 1) militias += "<div>" + escaped(capital(p.name)) + "</div>";
    out += table_row({named(theatre.name, theatre.text), assets, forces, militias});
  }
  return out += kTableEnd;
}

std::string militias(BookWords& words, const Ruleset& rules) {
  if (rules.proxies.empty()) return {};
  auto out = "<h3>" + words("militia.title") + "</h3>\n" +
             table_head("militias", {words("militia.name"), words("militia.patron"), words("militia.strength"), words("militia.control"), words("militia.grievance"),
                                     words("militia.deniability"), words("militia.theatres")});
  for (const auto& p : rules.proxies)
    out += table_row({named(p.name, p.text), seat_name(rules, p.patron), std::to_string(p.strength), std::to_string(p.control), std::to_string(p.grievance),
                      percent(p.deniability / 100.0), reach(rules, p.theatres)});
  return out += kTableEnd;
}

std::string carriers(BookWords& words, const Ruleset& rules) {
  if (rules.intermediaries.empty()) return {};
  auto out = "<h3>" + words("carrier.title") + "</h3>\n" +
             table_head("carriers", {words("carrier.name"), words("carrier.serves"), words("carrier.leaks"), words("carrier.leans"), words("carrier.carries"),
                                     words("carrier.verifies")});
  for (const auto& i : rules.intermediaries) {
    std::string serves;
    for (std::size_t p = 0; p < kMaxPairs; ++p)
      if (i.pairs >> p & 1) {
        const auto [low, high] = pair_seats(p);
        serves += "<div>" + words("carrier.between", {{"first", seat_name(rules, low)}, {"second", seat_name(rules, high)}}) + "</div>";
      }
    out += table_row({named(i.name, i.text), serves, words("carrier.leak", {{"chance", percent(i.leak / 100.0)}}),
                      i.leans_to.is_set() ? seat_name(rules, i.leans_to) : words("carrier.nobody"), words(i.offers ? "carrier.offers" : "carrier.messages"),
                      words(i.verifies ? "carrier.yes" : "carrier.no")});
  }
  return out += kTableEnd;
}

}  // namespace

std::string board(BookWords& words, const Ruleset& rules) {
  return theatres(words, rules) + militias(words, rules) + carriers(words, rules) + start_of_play(words, rules);
}

std::string cards(BookWords& words, const Ruleset& rules) {
  if (rules.cards.empty()) return {};
  std::string out = table_head("cards", {words("card.name"), words("card.effect"), words("card.drawn"), words("card.weight")});
  for (const auto& c : rules.cards) {
    auto text = escaped(c.title) + "<p class=\"note\">" + escaped(c.text) + "</p>";
    if (!c.source.empty()) text += "<p class=\"source\">" + escaped(c.source) + "</p>";
    out += table_row({text, effects(words, rules, c), drawn(words, rules, c), std::to_string(c.weight)});
  }
  return out += kTableEnd;
}

std::string reference(BookWords& words, const Draft& draft, const Draft* base) {
  std::string out;
  for (const auto& table : variant_section().fields) {
    if (table.type.kind != Kind::section) continue;
    const auto& section = table.section();
    const auto key = "numbers." + std::string(table.name) + '.';
    out += "<section class=\"numbers\"><h3 id=\"numbers-" + std::string(table.name) + "\">" + words.or_else(key + "title", section.title) +
           "</h3>\n<p>" + words.or_else(key + "sentence", section.sentence) + "</p>\n" +
           table_head("reference", {words("reference.field"), words("reference.value"), words("reference.meaning"), words("reference.range")});
    for (const auto& field : section.fields) {
      const auto rows = field.type.rows ? static_cast<int>(field.type.rows().size()) : 1;
      std::string values;
      for (int r = 0; r < rows; ++r) {
        const auto value_in = [&](const Draft& d) {
          return Value{&field, table.locate(const_cast<Draft*>(&d)), field.type.rows ? r : -1};
        };
        const auto name =
            field.type.rows ? "<i>" + std::string(field.type.rows()[static_cast<std::size_t>(r)].name) + "</i> " : std::string{};
        values += "<div>" + name + marked(words, value_in(draft), base ? std::optional(value_in(*base)) : std::nullopt) + "</div>";
      }
      out += table_row({"<code>" + std::string(field.name) + "</code>", values, words.or_else(key + std::string(field.name), field.sentence), range(words, field.type)});
    }
    out += std::string(kTableEnd) + "</section>\n";
  }
  return out;
}

std::string sources(const Ruleset& rules) {
  std::string out, line;
  for (const char c : rules.story.sources + '\n') {
    if (c != '\n') {
      line += c;
    } else if (!line.empty()) {
      out += "<li>" + escaped(line) + "</li>\n";
      line.clear();
    }
  }
  return out.empty() ? out : "<ul class=\"sources\">\n" + out + "</ul>\n";
}

}  // namespace bc::book
