// SPDX-License-Identifier: GPL-3.0-or-later
// Seats with their agendas and factions, and the promises that they may make each other.
#include <algorithm>

#include "variants/book/markdown.h"
#include "variants/book/phrases.h"
#include "variants/book/sections.h"
#include "variants/book/table.h"
#include "variants/book/values.h"
#include "variants/words.h"

namespace bc::book {

namespace {

std::string points(int cents) { return (cents > 0 ? "+" : "") + signed_decimal(cents / 100.0); }

/// The words `table.name` of the kinds whose bits are set.
std::string words_of(BookWords& words, std::uint16_t bits, std::string_view table, Vocabulary kinds) {
  std::string out;
  for (std::size_t i = 0; i < kinds.size(); ++i)
    if (bits >> i & 1 && !kinds[i].sentence.empty()) append(out, words("script.list"), words(std::string(table) + '.' + std::string(kinds[i].name)));
  return out;
}

/// One line of an agenda.
std::string term(BookWords& words, const Ruleset& rules, const Term& t) {
  auto out = "<li>" + words("agenda.turn", {{"points", "<b>" + points(t.points) + "</b>"}});
  if (t.measure != Measure::always) out += words("agenda.counted", {{"what", counted(words, t.measure)}});
  if (t.theatres != 0) out += words("agenda.theatres", {{"theatres", theatre_names(words, rules, t.theatres)}});
  if (t.when.count > 0) out += words("agenda.while", {{"condition", spoken(words, t.when)}});
  return out + "</li>\n";
}

std::string agenda(BookWords& words, const Ruleset& rules, const Agenda& a) {
  std::string out = "<div class=\"agenda\"><h4>" + escaped(a.name) + "</h4>\n<p>" + escaped(a.text) + "</p>\n<ul><li>" +
                    words("agenda.opens", {{"points", "<b>" + signed_decimal(a.opening / 100.0) + "</b>"}}) + "</li>\n";
  for (const auto& t : a.terms) out += term(words, rules, t);
  out += "</ul>\n";
  std::string kept;
  for (std::size_t v = 0; v < a.clause.size(); ++v)
    if (a.clause[v] != 0)
      append(kept, words("script.list"), brief(words, static_cast<ClauseVerb>(v)) + " <b>" + points(a.clause[v]) + "</b>");
  if (!kept.empty()) out += "<p class=\"eyebrow\">" + words("agenda.kept") + "</p>\n<p>" + kept + "</p>\n";
  return out + "</div>\n";
}

std::string faction_row(BookWords& words, const Faction& f) {
  std::string likes, resents;
  for (std::size_t d = 0; d < f.mood.size(); ++d) {
    if (f.mood[d] == 0) continue;
    append(f.mood[d] > 0 ? likes : resents, words("script.parts"),
           words("deed." + std::string(deed_words()[d].name)) + ' ' + (f.mood[d] > 0 ? "+" : "") + signed_decimal(f.mood[d]));
  }
  auto forbids = words_of(words, f.vetoes, "operation", operation_words());
  if (const auto promises = words_of(words, f.vetoes_clauses, "brief", verb_words()); !promises.empty())
    append(forbids, words("script.parts"), words("faction.promise", {{"promises", promises}}));
  return "<tr><th scope=\"row\">" + escaped(capital(f.name)) + "</th><td>" + escaped(f.wants) + "</td><td>" + likes +
         "</td><td>" + resents + "</td><td>" + forbids + "</td></tr>\n";
}

}  // namespace

std::string counter(const Seat& seat) {
  const auto shape = [&]() -> std::string {
    if (seat.shape == "circle") return "<circle cx=\"8\" cy=\"8\" r=\"6.5\"/>";
    if (seat.shape == "diamond") return "<path d=\"M8 .8 15.2 8 8 15.2.8 8z\"/>";
    if (seat.shape == "triangle") return "<path d=\"M8 1.5 15 14.5H1z\"/>";
    if (seat.shape == "ring")
      return "<circle cx=\"8\" cy=\"8\" r=\"5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\"/>";
    if (seat.shape == "hexagon") return "<path d=\"M4.4 1.8h7.2L15.2 8l-3.6 6.2H4.4L.8 8z\"/>";
    return "<path d=\"M2 2h12v12H2z\"/>";
  };
  return "<svg class=\"counter\" viewBox=\"0 0 16 16\" fill=\"currentColor\" style=\"color:" + escaped(seat.colour) +
         "\" aria-hidden=\"true\">" + shape() + "</svg>";
}

std::string seats(BookWords& words, const Ruleset& rules) {
  std::string out;
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    const auto& seat = rules.seats[s];
    out += "<section class=\"seat\">\n<h3>" + counter(seat) + escaped(capital(seat.name)) + "</h3>\n";
    if (!seat.text.empty()) out += html(seat.text);
    std::string rivals;
    for (std::size_t o = 0; o < rules.seats.size(); ++o)
      if (seat.rivals >> o & 1) append(rivals, words("script.list"), escaped(rules.seats[o].name));
    out += "<p class=\"facts\">" + (rivals.empty() ? words("seat.no_rivals") : words("seat.rivals", {{"rivals", rivals}}));
    if (seat.hawk > 0) out += ' ' + words("seat.hawk", {{"chance", percent(seat.hawk / 100.0)}});
    if (seat.neutral) out += ' ' + words("seat.script");
    out += "</p>\n<p class=\"eyebrow\">" + words("seat.aims") + "</p>\n<div class=\"agendas\">\n";
    for (const auto& a : seat.agendas) out += agenda(words, rules, a);
    out += "</div>\n";
    if (!seat.factions.empty()) {
      out += table_head("factions", {words("faction.name"), words("faction.wants"), words("faction.likes"), words("faction.resents"), words("faction.forbids")});
      for (const auto& f : seat.factions) out += faction_row(words, f);
      out += kTableEnd;
    }
    out += "</section>\n";
  }
  return out;
}

/// The same promises, offered by the other side.
bool mirrors(const Pairing& a, const Pairing& b) {
  bool same = a.from == b.to && a.to == b.from && a.name == b.name;
  for (int i = 0; i < kClausesADeal; ++i) same &= a.clauses[i] == b.clauses[(i + kClausesASide) % kClausesADeal];
  return same;
}

std::string pairs(BookWords& words, const Ruleset& rules) {
  std::string out;
  for (std::size_t i = 0; i < rules.pairings.size(); ++i) {
    const auto& p = rules.pairings[i];
    const auto mirrored = [&](const Pairing& other) { return mirrors(other, p); };
    if (std::any_of(rules.pairings.begin(), rules.pairings.begin() + static_cast<std::ptrdiff_t>(i), mirrored)) continue;
    const bool both_ways = std::ranges::any_of(rules.pairings, mirrored);
    const auto& from = rules.seats[p.from.index()];
    const auto& to = rules.seats[p.to.index()];
    out += "<section class=\"treaty\"><h3>" + escaped(p.name) + "</h3>\n";
    if (!p.text.empty()) out += "<p>" + escaped(p.text) + "</p>\n";
    const auto side = [&](std::string_view says, const Seat& seat, int first) {
      out += "<div><p class=\"eyebrow\">" + counter(seat) + words(says, {{"seat", escaped(seat.name)}}) + "</p><ul>\n";
      for (int c = first; c < first + kClausesASide; ++c)
        if (p.clauses[c].is_set())
          out += "<li>" + promise(words, rules, p.clauses[c]) +
                 (is_hidden(p.clauses[c].verb) ? " <span class=\"unseen\">" + words("pair.unseen") + "</span>" : "") + "</li>\n";
      out += "</ul></div>\n";
    };
    out += "<div class=\"columns\">\n";
    side(both_ways ? "pair.gives" : "pair.offers", from, 0);
    side(both_ways ? "pair.gives" : "pair.asked", to, kClausesASide);
    out += "</div>";
    if (both_ways) out += "<p class=\"legend\">" + words("pair.both") + "</p>";
    out += "</section>\n";
  }
  return out;
}

}  // namespace bc::book
