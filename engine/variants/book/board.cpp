// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the board, of the crisis cards, of the sources, and of every number.
#include "variants/book/markdown.h"
#include "variants/book/phrases.h"
#include "variants/book/sections.h"
#include "variants/book/values.h"
#include "variants/decimal.h"

namespace bc::book {

namespace {

std::string row(std::initializer_list<std::string> cells) {
  std::string out = "<tr>";
  bool first = true;
  for (const auto& cell : cells) {
    out += (first ? "<th scope=\"row\">" : "<td>") + cell + (first ? "</th>" : "</td>");
    first = false;
  }
  return out + "</tr>\n";
}

std::string head(std::string_view classes, std::initializer_list<std::string_view> names) {
  std::string out = "<table class=\"" + std::string(classes) + "\"><thead><tr>";
  for (const auto name : names) out += "<th>" + std::string(name) + "</th>";
  return out + "</tr></thead><tbody>\n";
}
constexpr auto kTableEnd = "</tbody></table>\n";

std::string percent(double value) { return signed_decimal(value) + "\u202f%"; }

std::string reach(const Ruleset& rules, std::uint16_t bits) {
  std::string out;
  for (std::size_t t = 0; t < rules.theatres.size(); ++t)
    if (bits >> t & 1) out += "<div>" + escaped(capital(rules.theatres[t].name)) + "</div>";
  return out;
}

std::string range(const Type& type) {
  const auto unit = unit_in_words(type.unit);
  return signed_decimal(type.low) + " – " + signed_decimal(type.high) +
         (unit.empty()  ? ""
          : unit == "%" ? "\u202f"
                        : " ") +
         std::string(unit);
}

std::string seat_name(const Ruleset& rules, SeatId seat) {
  const auto& s = rules.seats[seat.index()];
  return "<span class=\"seat-name\">" + counter(s) + escaped(s.name) + "</span>";
}

/// What a card does, from its numbers.
std::string effects(const Ruleset& rules, const Card& c) {
  std::string out;
  const auto add = [&](std::string text) { out += (out.empty() ? "" : "; ") + std::move(text); };
  const auto plus = [](int value) { return value > 0 ? "+" : ""; };
  if (c.heat != 0) add("ladder " + std::string(plus(c.heat)) + quarters(c.heat));
  if (c.stability != 0) add("stability " + std::string(plus(c.stability)) + signed_decimal(c.stability / 100.0));
  if (c.deaths != 100) add("odds of deaths at " + percent(c.deaths));
  if (c.alone != 100) add("odds that militias act alone at " + percent(c.alone));
  if (c.fog != 0) add("right findings " + signed_decimal(-c.fog / 100.0) + " points");
  if (c.deadly_heat != 0) add("a deadly strike heats " + std::string(plus(c.deadly_heat)) + quarters(c.deadly_heat) + " more");
  for (std::size_t s = 0; s < rules.seats.size(); ++s)
    if (c.standing[s] != 0)
      add(escaped(rules.seats[s].name) + " standing " + plus(c.standing[s]) + signed_decimal(c.standing[s] / 100.0));
  return out.empty() ? "nothing by itself" : out;
}

std::string drawn(const Ruleset& rules, const Card& c) {
  std::string out;
  const int last = std::min<int>(c.last_turn, rules.turns);
  if (c.first_turn > 1 || last < rules.turns)
    out = c.first_turn == last ? "turn " + std::to_string(last)
                               : "turns " + std::to_string(c.first_turn) + "–" + std::to_string(last);
  if (c.when.count > 0) out += (out.empty() ? "" : ", ") + escaped("if " + spoken(c.when, rules.seats[0].name));
  return out.empty() ? "any time" : out;
}

std::string start_of_play(const Ruleset& rules) {
  std::string out;
  for (std::size_t p = 0; p < kMaxPairs; ++p) {
    if (rules.account_start[p] == 0) continue;
    const auto [low, high] = pair_seats(p);
    const bool low_owes = rules.account_start[p] > 0;
    out += "<li>" + seat_name(rules, low_owes ? low : high) + " owes " + seat_name(rules, low_owes ? high : low) + ' ' +
           quarters(std::abs(rules.account_start[p])) + " of a hit</li>\n";
  }
  for (std::size_t a = 0; a < rules.seats.size(); ++a)
    for (std::size_t b = 0; b < rules.seats.size(); ++b)
      if (const auto level = rules.sanctions_start[a][b]; level != 0)
        out += "<li>" + seat_name(rules, SeatId(a)) + " sanctions " + seat_name(rules, SeatId(b)) + " at level " +
               std::to_string(level) + "</li>\n";
  return out.empty() ? out : "<h3>When the game opens</h3>\n<ul class=\"start\">\n" + out + "</ul>\n";
}

}  // namespace

std::string board(const Ruleset& rules) {
  std::string out = head("theatres", {"Theatre", "Assets", "Forces", "Militias that reach it"});
  for (std::size_t t = 0; t < rules.theatres.size(); ++t) {
    const auto& theatre = rules.theatres[t];
    std::string assets, forces, militias;
    for (const auto& a : rules.assets)
      if (a.theatre == TheatreId(t))
        assets += "<div>" + counter(rules.seats[a.owner.index()]) + escaped(capital(a.name)) +
                  (a.own_soil ? " <i>own soil</i>" : "") + "</div>";
    for (std::size_t s = 0; s < rules.seats.size(); ++s)
      if (theatre.forces[s] > 0) forces += "<div>" + counter(rules.seats[s]) + std::to_string(theatre.forces[s]) + "</div>";
    for (const auto& p : rules.proxies)
      if (p.theatres >> t & 1) militias += "<div>" + escaped(capital(p.name)) + "</div>";
    out +=
        row({escaped(capital(theatre.name)) + (theatre.text.empty() ? "" : "<p class=\"note\">" + escaped(theatre.text) + "</p>"),
             assets, forces, militias});
  }
  out += kTableEnd;
  if (!rules.proxies.empty()) {
    out += "<h3>Militias</h3>\n" +
           head("militias", {"Militia", "Patron", "Strength", "Reputed control", "Grievance", "Deniability", "Theatres"});
    for (const auto& p : rules.proxies)
      out += row({escaped(capital(p.name)) + (p.text.empty() ? "" : "<p class=\"note\">" + escaped(p.text) + "</p>"),
                  seat_name(rules, p.patron), std::to_string(p.strength), std::to_string(p.control), std::to_string(p.grievance),
                  percent(p.deniability / 100.0), reach(rules, p.theatres)});
    out += kTableEnd;
  }
  if (!rules.intermediaries.empty()) {
    out += "<h3>Who carries letters</h3>\n" + head("carriers", {"Intermediary", "Serves", "Leaks", "Leans to", "Carries", "Verifies"});
    for (const auto& i : rules.intermediaries) {
      std::string serves;
      for (std::size_t p = 0; p < kMaxPairs; ++p)
        if (i.pairs >> p & 1) {
          const auto [low, high] = pair_seats(p);
          serves += "<div>" + seat_name(rules, low) + " – " + seat_name(rules, high) + "</div>";
        }
      out += row({escaped(capital(i.name)) + (i.text.empty() ? "" : "<p class=\"note\">" + escaped(i.text) + "</p>"), serves,
                  percent(i.leak / 100.0) + " a turn", i.leans_to.is_set() ? seat_name(rules, i.leans_to) : "nobody", i.offers ? "letters and offers" : "messages only",
                  i.verifies ? "yes" : "no"});
    }
    out += kTableEnd;
  }
  return out + start_of_play(rules);
}

std::string cards(const Ruleset& rules) {
  if (rules.cards.empty()) return {};
  std::string out = head("cards", {"Crisis", "Effect", "Drawn", "Weight"});
  for (const auto& c : rules.cards) {
    auto text = escaped(c.title) + "<p class=\"note\">" + escaped(c.text) + "</p>";
    if (!c.source.empty()) text += "<p class=\"source\">" + escaped(c.source) + "</p>";
    out += row({text, effects(rules, c), drawn(rules, c), std::to_string(c.weight)});
  }
  return out + kTableEnd;
}

std::string reference(const Draft& draft, const Draft* base) {
  std::string out;
  for (const auto& table : variant_section().fields) {
    if (table.type.kind != Kind::section) continue;
    const auto& section = table.section();
    out += "<section class=\"numbers\"><h3 id=\"numbers-" + std::string(table.name) + "\">" + escaped(section.title) +
           "</h3>\n<p>" + escaped(section.sentence) + "</p>\n" + head("reference", {"Field", "Value", "Meaning", "Range"});
    for (const auto& field : section.fields) {
      const auto rows = field.type.rows ? static_cast<int>(field.type.rows().size()) : 1;
      std::string values;
      for (int r = 0; r < rows; ++r) {
        const auto value_in = [&](const Draft& d) {
          return Value{&field, table.locate(const_cast<Draft*>(&d)), field.type.rows ? r : -1};
        };
        const auto name =
            field.type.rows ? "<i>" + std::string(field.type.rows()[static_cast<std::size_t>(r)].name) + "</i> " : std::string{};
        values += "<div>" + name + marked(value_in(draft), base ? std::optional(value_in(*base)) : std::nullopt) + "</div>";
      }
      out += row({"<code>" + std::string(field.name) + "</code>", values, escaped(field.sentence), range(field.type)});
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
