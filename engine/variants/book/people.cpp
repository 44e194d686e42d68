// SPDX-License-Identifier: GPL-3.0-or-later
// Seats with their agendas and factions, and the promises that they can make each other.
#include <algorithm>

#include "variants/book/markdown.h"
#include "variants/book/phrases.h"
#include "variants/book/sections.h"
#include "variants/book/values.h"
#include "variants/words.h"

namespace bc::book {

namespace {

std::string points(int cents) { return (cents > 0 ? "+" : "") + signed_decimal(cents / 100.0); }

std::string words_of(std::uint16_t bits, Vocabulary words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (bits >> i & 1 && !words[i].sentence.empty()) {
      out += (out.empty() ? "" : ", ") + std::string(words[i].name);
    }
  for (auto& c : out)
    if (c == '_') c = ' ';
  return out;
}

std::string plain(std::string_view name) {
  std::string out(name);
  for (auto& c : out)
    if (c == '_') c = ' ';
  return out;
}

/// One line of an agenda.
std::string term(const Ruleset& rules, const Term& t) {
  std::string out = "<li><b>" + points(t.points) + "</b> a turn";
  if (t.measure != Measure::always) out += ' ' + escaped(counted(t.measure));
  if (t.theatres != 0) out += ", in " + escaped(theatre_names(rules, t.theatres));
  if (t.when.count > 0) out += ", while " + escaped(spoken(t.when));
  return out + "</li>\n";
}

std::string agenda(const Ruleset& rules, const Agenda& a) {
  std::string out = "<div class=\"agenda\"><h4>" + escaped(a.name) + "</h4>\n<p>" + escaped(a.text) +
                    "</p>\n<ul><li>opens with <b>" + signed_decimal(a.opening / 100.0) + "</b></li>\n";
  for (const auto& t : a.terms) out += term(rules, t);
  out += "</ul>\n";
  std::string kept;
  for (std::size_t v = 0; v < a.clause.size(); ++v)
    if (a.clause[v] != 0)
      kept += (kept.empty() ? "" : ", ") + std::string(brief(static_cast<ClauseVerb>(v))) + " <b>" + points(a.clause[v]) + "</b>";
  if (!kept.empty()) out += "<p class=\"eyebrow\">Promises kept to it</p>\n<p>" + kept + "</p>\n";
  return out + "</div>\n";
}

std::string faction_row(const Faction& f) {
  std::string likes, resents;
  for (std::size_t d = 0; d < f.mood.size(); ++d) {
    if (f.mood[d] == 0) continue;
    auto& list = f.mood[d] > 0 ? likes : resents;
    list +=
        (list.empty() ? "" : "; ") + plain(deed_words()[d].name) + ' ' + (f.mood[d] > 0 ? "+" : "") + signed_decimal(f.mood[d]);
  }
  auto forbids = words_of(f.vetoes, operation_words());
  if (const auto promises = words_of(f.vetoes_clauses, verb_words()); !promises.empty())
    forbids += (forbids.empty() ? "" : "; ") + ("to promise " + promises);
  return "<tr><th scope=\"row\">" + escaped(capital(f.name)) + "</th><td>" + escaped(f.wants) + "</td><td>" + likes +
         "</td><td>" + resents + "</td><td>" + forbids + "</td></tr>\n";
}

}  // namespace

std::string theatre_names(const Ruleset& rules, std::uint16_t bits) {
  std::string out;
  for (std::size_t t = 0; t < rules.theatres.size(); ++t)
    if (bits >> t & 1) out += (out.empty() ? "" : ", ") + rules.theatres[t].name;
  return out;
}

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

std::string seats(const Ruleset& rules) {
  std::string out;
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    const auto& seat = rules.seats[s];
    out += "<section class=\"seat\">\n<h3>" + counter(seat) + escaped(capital(seat.name)) + "</h3>\n";
    if (!seat.text.empty()) out += html(seat.text);
    std::string rivals;
    for (std::size_t o = 0; o < rules.seats.size(); ++o)
      if (seat.rivals >> o & 1) rivals += (rivals.empty() ? "" : ", ") + escaped(rules.seats[o].name);
    out += "<p class=\"facts\">" + (rivals.empty() ? std::string("No rivals: it mediates.") : "Rivals: " + rivals + '.');
    if (seat.hawk > 0) out += " Dealt a committed hawk in " + signed_decimal(seat.hawk / 100.0) + " % of games.";
    if (seat.neutral) out += " Played by a script when nobody takes it.";
    out += "</p>\n<p class=\"eyebrow\">What it may be after; one of these is real, and secret</p>\n<div class=\"agendas\">\n";
    for (const auto& a : seat.agendas) out += agenda(rules, a);
    out += "</div>\n";
    if (!seat.factions.empty()) {
      out +=
          "<table class=\"factions\"><thead><tr><th>At home</th><th>wants</th><th>is pleased by</th><th>resents</th>"
          "<th>forbids when angry</th></tr></thead><tbody>\n";
      for (const auto& f : seat.factions) out += faction_row(f);
      out += "</tbody></table>\n";
    }
    out += "</section>\n";
  }
  return out;
}

std::string promise(const Ruleset& rules, const Clause& c) {
  const auto militia = c.proxy.is_set() ? rules.proxies[c.proxy.index()].name : std::string("any militia");
  const auto where = c.theatres != 0 ? " in " + theatre_names(rules, c.theatres) : std::string(" anywhere");
  const auto what = [&]() -> std::string {
    switch (c.verb) {
      case ClauseVerb::none: return {};
      case ClauseVerb::no_strike: return "no strike by any means" + where;
      case ClauseVerb::no_proxy_strike: return "no strike through militias" + where;
      case ClauseVerb::no_direct_strike: return "no strike by its own forces" + where;
      case ClauseVerb::no_covert_act: return "no covert act" + where;
      case ClauseVerb::no_deploy: return "no new forces" + where;
      case ClauseVerb::no_arming: return "no arms for " + militia;
      case ClauseVerb::no_sanction: return "no new sanction";
      case ClauseVerb::no_threat: return "no public threat";
      case ClauseVerb::restrain: return militia + " held back";
      case ClauseVerb::cap_arms: return militia + " disarmed by a step";
      case ClauseVerb::withdraw: return "forces leave " + theatre_names(rules, c.theatres);
      case ClauseVerb::relieve: return "a sanction taken back";
      case ClauseVerb::release: return "prisoners released";
      case ClauseVerb::hold: return "a hold";
      case ClauseVerb::speak_softly: return "a conciliatory word";
    }
    return {};
  };
  auto out = what();
  const bool once = is_delivery(c.verb) || is_shown_deed(c.verb);
  if (!once || c.turns > 1) out += ", for " + (c.turns == 1 ? std::string("one turn") : std::to_string(c.turns) + " turns");
  if (c.delay > 1) out += ", " + std::to_string(c.delay) + " turns later";
  if (c.condition == Condition::if_other_keeps) out += ", if the other side keeps its part";
  return out;
}

/// The same promises, offered by the other side.
bool mirrors(const Pairing& a, const Pairing& b) {
  bool same = a.from == b.to && a.to == b.from && a.name == b.name;
  for (int i = 0; i < kClausesADeal; ++i) same &= a.clauses[i] == b.clauses[(i + kClausesASide) % kClausesADeal];
  return same;
}

std::string pairs(const Ruleset& rules) {
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
      out += "<div><p class=\"eyebrow\">" + counter(seat) + escaped(seat.name) + ' ' + std::string(says) + "</p><ul>\n";
      for (int c = first; c < first + kClausesASide; ++c)
        if (p.clauses[c].is_set())
          out += "<li>" + escaped(promise(rules, p.clauses[c])) +
                 (is_hidden(p.clauses[c].verb) ? " <span class=\"unseen\">unseen</span>" : "") + "</li>\n";
      out += "</ul></div>\n";
    };
    out += "<div class=\"columns\">\n";
    side(both_ways ? "gives" : "offers", from, 0);
    side(both_ways ? "gives" : "is asked", to, kClausesASide);
    out += "</div>";
    if (both_ways) out += "<p class=\"legend\">Either side may offer it.</p>";
    out += "</section>\n";
  }
  return out;
}

}  // namespace bc::book
