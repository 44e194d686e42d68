// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/debrief_data.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/models/telling.h"
#include "ui/phrases/dates.h"
#include "ui/phrases/names.h"
#include "ui/screens/debrief/forecasts.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("DebriefData", words); }

DebriefData::Word said_in_public(const Ruleset& rules, int seat, const Statement& s) {
  const auto named = [&](const QString& what) { return s.theatre.is_set() ? tr("%1: %2").arg(what, name_of(rules, s.theatre)) : what; };
  switch (s.kind) {
    case StatementKind::silence: return {tr("says nothing"), seat, false, true};
    case StatementKind::threat: return {named(tr("threat")), seat, true, false};
    case StatementKind::warning: return {tr("warns, vaguely"), seat, false, false};
    case StatementKind::denial: return {tr("denies any part"), seat, false, false};
    case StatementKind::claim: return {tr("claims a strike"), seat, true, false};
    case StatementKind::condemnation: return {tr("condemns"), seat, false, false};
    case StatementKind::conciliation: return {tr("speaks softly"), seat, false, false};
  }
  return {};
}

QString short_letter(LetterKind kind) {
  switch (kind) {
    case LetterKind::none: return {};
    case LetterKind::message: return tr("a message");
    case LetterKind::warning: return tr("a warning");
    case LetterKind::clarification: return tr("“not ours”");
    case LetterKind::offer: return tr("an offer");
    case LetterKind::accept: return tr("accepts");
    case LetterKind::reject: return tr("rejects");
    case LetterKind::counter: return tr("counter-offer");
    case LetterKind::let_lapse: return tr("lets it lapse");
    case LetterKind::publish: return tr("publishes");
  }
  return {};
}

QString blamed_text(const Ruleset& rules, const Report& report) {
  switch (report.finding) {
    case Finding::unknown: return tr("nobody");
    case Finding::proxy_alone: return name_of(rules, report.hand);
    case Finding::seat: return name_of(rules, report.blamed);
  }
  return {};
}

/// Whether the reader knew of a letter: none reads everything.
bool knew(SeatId as, SeatId writer, const Letter& letter) { return !as.is_set() || as == writer || as == letter.to; }

DebriefData::Turn turn_of(const Ruleset& rules, const Debrief::Turn& played, SeatId as) {
  DebriefData::Turn turn{.title = tr("Turn %1").arg(played.turn), .date = {}, .short_date = {}, .before = played.before.pub.ladder, .after = played.after.pub.ladder,
                         .odds = war_check_odds(played.log), .war = played.after.pub.war != WarCause::none,
                         .said = {}, .secret = {}, .alone = {}, .expected = {}, .blames = {}};
  turn.date = turn_date(rules, played.turn);
  turn.short_date = dates_in_a_row(rules).value(played.turn - 1);
  for (int s = 0; s < rules.seat_count(); ++s) {
    const auto& sheet = played.orders.sheets[static_cast<std::size_t>(s)];
    turn.said.push_back(said_in_public(rules, s, sheet.statement));
    if (sheet.letter.kind != LetterKind::none && knew(as, SeatId(s), sheet.letter)) turn.secret.push_back({short_letter(sheet.letter.kind), s, false, false});
    const bool shown = !as.is_set() || as == SeatId(s);
    turn.expected.push_back({shown ? played.orders.notes[static_cast<std::size_t>(s)].forecast : -1, strike_came(rules, played.after, SeatId(s))});
  }
  for (const auto& event : played.log) {
    if (event.kind == EventKind::accident) turn.accident = true;
    if (event.kind == EventKind::proxy_acted_alone && !as.is_set()) turn.alone.push_back({name_of(rules, event.proxy), -1, true, false});
  }
  for (std::size_t r = 0; r < kMaxReports && played.after.pub.reports[r].is_set(); ++r) {
    const auto blamed = blamed_text(rules, played.after.pub.reports[r]);
    if (!as.is_set())
      turn.blames.push_back({blamed, true_order_of(rules, played.after, r), rightly_blamed(played.after, r)});
    else
      turn.blames.push_back({blamed, played.after.own[as.index()].ours[r] ? tr("our own order") : QString(), true});
  }
  return turn;
}

/// The first turn from `from` on in which somebody truly broke one of the clauses, or did not deliver it; 0: never.
int broken_in(const Debrief& debrief, const Deal& deal, int from, int last) {
  for (const auto& played : debrief.turns) {
    if (played.turn < from || played.turn > last) continue;
    for (const auto& event : played.log) {
      if (event.kind != EventKind::clause_broken && event.kind != EventKind::clause_withheld) continue;
      for (const auto& clause : deal.terms.clauses)
        if (clause.is_set() && clause.party == event.seat && clause.verb == event.verb) return played.turn;
    }
  }
  return 0;
}

/// The first turn after which the reader took a clause of the deal for broken; 0: never.
int found_broken_in(const Debrief& debrief, std::size_t pair, const Deal& deal) {
  for (const auto& played : debrief.turns)
    for (const auto& now : played.after.shared[pair].deals)
      if (now.is_set() && now.made_turn == deal.made_turn && now.terms == deal.terms)
        for (const auto status : now.status)
          if (status == ClauseStatus::suspected || status == ClauseStatus::undelivered) return played.turn;
  return 0;
}

void add_deals(const Ruleset& rules, const Debrief& debrief, DebriefData& data, SeatId as) {
  for (const auto& played : debrief.turns)
    for (std::size_t pair = 0; pair < kMaxPairs; ++pair) {
      const auto [low, high] = pair_seats(pair);
      if (as.is_set() && as != low && as != high) continue;
      for (const auto& deal : played.after.shared[pair].deals) {
        if (!deal.is_set() || deal.made_turn != played.turn) continue;
        DebriefData::Deal shown{.name = deal.terms.pairing != Id<void>::kNone ? text(rules.pairings[deal.terms.pairing].name) : tr("A deal in their own terms"),
                                .first = rules.turns, .last = 0};
        for (int c = 0; c < kClausesADeal; ++c) {
          if (!deal.terms.clauses[c].is_set()) continue;
          const auto span = binds(deal, c);
          shown.first = std::min(shown.first, span.first);
          shown.last = std::max(shown.last, span.last);
        }
        shown.first = std::min(shown.first, static_cast<int>(rules.turns));
        shown.last = std::clamp(shown.last, shown.first, static_cast<int>(rules.turns));
        shown.broken = as.is_set() ? found_broken_in(debrief, pair, deal) : broken_in(debrief, deal, shown.first, shown.last);
        data.deals.push_back(shown);
      }
    }
  // Deals that run at the same time lie under each other.
  std::vector<int> free_from;
  for (auto& deal : data.deals) {
    auto row = std::ranges::find_if(free_from, [&](int turn) { return turn <= deal.first; });
    if (row == free_from.end()) row = free_from.insert(free_from.end(), 0);
    *row = deal.last + 1;
    deal.row = static_cast<int>(row - free_from.begin());
  }
  data.deal_rows = static_cast<int>(free_from.size());
}

}  // namespace

QString true_order_of(const Ruleset& rules, const State& after, std::size_t report) {
  const auto by = after.hidden.ordered_by[report];
  const auto hand = after.hidden.hand[report];
  if (!by.is_set()) return tr("%1, alone").arg(name_of(rules, hand));
  return hand.is_set() ? tr("%1, through %2").arg(name_of(rules, by), name_of(rules, hand)) : name_of(rules, by);
}

bool rightly_blamed(const State& after, std::size_t report) {
  const auto& found = after.pub.reports[report];
  const auto by = after.hidden.ordered_by[report];
  return (found.finding == Finding::seat && found.blamed == by) || (found.finding == Finding::proxy_alone && !by.is_set());
}

DebriefData debrief_data(const Ruleset& rules, const Debrief& debrief, SeatId as) {
  DebriefData data;
  data.truth = !as.is_set();
  for (int s = 0; s < rules.seat_count(); ++s)
    if (!as.is_set() || as == SeatId(s)) data.forecasters.push_back(s);
  for (const auto& seat : rules.seats) data.seats.push_back({text(seat.name), shape_of(text(seat.shape)), QColor(text(seat.colour))});
  for (const auto& rung : rules.story.rungs) data.rungs << text(rung);
  for (const auto& played : debrief.turns) data.turns.push_back(turn_of(rules, played, as));
  add_deals(rules, debrief, data, as);
  return data;
}

}  // namespace bc::ui
