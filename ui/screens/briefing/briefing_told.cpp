// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/briefing/briefing_told.h"

#include <algorithm>

#include "ui/models/treaty_told.h"
#include "ui/phrases/clauses.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/screens/briefing/briefing_screen.h"

namespace bc::ui {

std::vector<Dispatch> dispatches_of(const GameModel& model) {
  std::vector<Dispatch> all;
  if (model.past().empty()) return all;
  const auto& rules = model.rules();
  const auto& seen = model.seen();
  const auto add = [&all](const QString& what, const QString& source, int confidence, const QString& words, bool strong, Step step = Step::attribution) {
    all.push_back({what, source, confidence, words, strong, short_step_name(step)});
  };
  const auto then = model.past().back().seen.pub.card;
  for (int r = 0; r < kMaxReports && seen.pub.reports[r].is_set(); ++r) {
    const auto& report = seen.pub.reports[r];
    const int sure = report_confidence(rules, seen, then, r);
    const auto deaths = report.deaths == Deaths::none ? BriefingScreen::tr("Nobody died.")
                        : report.deaths == Deaths::some ? BriefingScreen::tr("Some died.")
                                                        : BriefingScreen::tr("Many died.");
    add(report_text(rules, report, seen.seat), deaths, sure, sure < 0 ? BriefingScreen::tr("certain") : sure == 0 ? BriefingScreen::tr("no finding") : QString(),
                 rules.assets[report.target.index()].owner == seen.seat, Step::casualties);
  }
  for (const auto& intel : seen.own.intel) {
    switch (intel.kind) {
      case IntelKind::none: break;
      case IntelKind::attribution: {
        const auto who = intel.confidence == 0 ? BriefingScreen::tr("Your people could not find out who ordered the strike.")
                         : intel.finding == 0 ? BriefingScreen::tr("Your people say nobody ordered the strike: the militia acted alone.")
                                              : BriefingScreen::tr("Your people say %1 ordered the strike.").arg(name_of(rules, SeatId(intel.finding - 1)));
        add(who, BriefingScreen::tr("Your own probe"), intel.confidence / 100, intel.confidence ? QString() : BriefingScreen::tr("no finding"), true);
        break;
      }
      case IntelKind::agenda:
        add(BriefingScreen::tr("What %1 really wants is: %2.").arg(name_of(rules, SeatId(intel.subject)), text(rules.seats[intel.subject].agendas[intel.finding].name)),
                     BriefingScreen::tr("Your own probe"), intel.confidence / 100, {}, true);
        break;
      case IntelKind::channel: {
        const auto pair = pair_seats(intel.subject);
        add(intel.finding ? BriefingScreen::tr("%1 and %2 write to each other.").arg(name_of(rules, pair.low), name_of(rules, pair.high))
                                   : BriefingScreen::tr("%1 and %2 do not write to each other.").arg(name_of(rules, pair.low), name_of(rules, pair.high)),
                     BriefingScreen::tr("Your own probe"), intel.confidence / 100, {}, true);
        break;
      }
      case IntelKind::inspection:
        add(intel.finding == 2 ? BriefingScreen::tr("The inspection found a promise broken.") : BriefingScreen::tr("The inspection found nothing broken."),
            BriefingScreen::tr("Your own inspection"), intel.confidence / 100, {}, true);
        break;
    }
  }
  for (const auto& event : model.past().back().story) {
    // Findings on strikes stand above, and tracks show their own movement.
    switch (event.kind) {
      case EventKind::strike_landed:
      case EventKind::people_died:
      case EventKind::strike_attributed:
      case EventKind::account_moved:
      case EventKind::ladder_moved:
      case EventKind::stake_changed:
      case EventKind::standing_moved:
      case EventKind::agenda_moved:
      case EventKind::intelligence:
      case EventKind::war_check:
      case EventKind::card_drawn: continue;
      default: break;
    }
    const auto what = event_text(rules, event, seen.seat);
    if (!what.isEmpty()) add(what, audience_text(rules, event, seen.seat), -1, BriefingScreen::tr("known"), false, event.step);
  }
  // What hit one's own comes first, then what is in doubt, then what is simply known.
  std::ranges::stable_sort(all, {}, [](const Dispatch& d) { return d.strong ? 0 : d.confidence >= 0 ? 1 : 2; });
  return all;
}

std::vector<PromiseTold> promises_of(const GameModel& model) {
  std::vector<PromiseTold> all;
  const auto& rules = model.rules();
  const auto& seen = model.seen();
  for (const auto other : model.others())
    for (const auto& deal : seen.channel(other).deals) {
      if (!deal.is_set()) continue;
      for (int c = 0; c < kClausesADeal; ++c) {
        const auto& clause = deal.terms.clauses[c];
        if (!clause.is_set()) continue;
        const auto who = clause.party == seen.seat ? BriefingScreen::tr("You") : name_of(rules, clause.party);
        const auto promise = promise_name(rules, clause, deal.made_turn);
        const bool due = falls_due(seen.pub, deal, c);
        const auto status = deal.status[c];
        const bool broken = status == ClauseStatus::suspected || status == ClauseStatus::undelivered;
        const auto state = broken ? PromiseTold::State::broken : due ? PromiseTold::State::due : status == ClauseStatus::void_ ? PromiseTold::State::over : PromiseTold::State::stands;
        all.push_back({BriefingScreen::tr("%1: %2.").arg(who, promise), due ? BriefingScreen::tr("falls due this turn") : status_text(status, clause.party == seen.seat), clause.party, who, promise, state});
      }
    }
  for (int s = 0; s < rules.seat_count(); ++s) {
    const auto& threat = seen.pub.seats[s].threat;
    if (threat.status == ThreatStatus::none) continue;
    const auto who = SeatId(s) == seen.seat ? BriefingScreen::tr("You") : name_of(rules, SeatId(s));
    const auto where = threat.theatre.is_set() ? name_of(rules, threat.theatre) : BriefingScreen::tr("any theatre");
    const auto said = BriefingScreen::tr("in public: if %1 in %2, we will %3").arg(word_for(threat.trigger), where, word_for(threat.response));
    all.push_back({BriefingScreen::tr("%1, in public, to %2: if %3 in %4, we will %5.")
                                           .arg(who, name_of(rules, threat.against), word_for(threat.trigger), where, word_for(threat.response)),
                   threat.status == ThreatStatus::fired ? BriefingScreen::tr("defied: to be carried out by the end of turn %1").arg(threat.last_turn)
                                                                           : BriefingScreen::tr("stands to the end of turn %1").arg(threat.last_turn),
                   SeatId(s), who, said, threat.status == ThreatStatus::fired ? PromiseTold::State::due : PromiseTold::State::stands});
  }
  return all;
}

namespace {
QString letter_body(const Ruleset& rules, const Letter& letter) {
  QString body = kind_name(letter.kind) + ".";
  if (letter.kind == LetterKind::warning) body = BriefingScreen::tr("We shall strike in %1. You are warned.").arg(name_of(rules, letter.theatre));
  if (letter.kind == LetterKind::clarification) body = BriefingScreen::tr("That hit was not ours.");
  if (letter.kind == LetterKind::message) body = BriefingScreen::tr("They keep the line open.");
  return body;
}

QString open_until(const OpenOffer& offer) { return BriefingScreen::tr("Lies open to the end of turn %1.").arg(offer.last_turn); }
}  // namespace

std::vector<LetterTold> new_letters_of(const GameModel& model) {
  std::vector<LetterTold> all;
  const auto& rules = model.rules();
  for (const auto other : model.others()) {
    const auto& letters = model.letters(other);
    for (auto it = letters.rbegin(); it != letters.rend() && all.size() < 2; ++it) {
      if (it->from == model.seat() || it->turn + 1 != model.seen().pub.turn) continue;
      all.push_back({BriefingScreen::tr("From %1, through %2").arg(name_of(rules, it->from), name_of(rules, it->letter.via)), letter_body(rules, it->letter),
                     it->words.empty() ? QString() : BriefingScreen::tr("“%1”").arg(text(it->words))});
      if (!bears_terms(it->letter.kind)) continue;
      const int now = model.seen().pub.turn;
      all.back().treaty = treaty_outlook(model.view(), it->from, it->to, it->letter.terms, it->letter.via, now);
      all.back().open = BriefingScreen::tr("It no longer lies open.");  // a leak has voided it, or it was answered by another
      for (const auto& offer : model.seen().channel(other).offer)
        if (offer.is_set() && offer.turn == it->turn && offer.terms == it->letter.terms) all.back().open = open_until(offer);
    }
  }
  for (const auto& carried : offers_carried(rules, model.seen())) {
    all.push_back({BriefingScreen::tr("From %1 to %2, carried by you").arg(name_of(rules, carried.from), name_of(rules, carried.to)), kind_name(LetterKind::offer) + ".", {}});
    all.back().treaty = treaty_outlook(rules, carried.from, carried.to, carried.offer.terms, model.seen().pub.turn);
    all.back().open = open_until(carried.offer);
  }
  return all;
}

}  // namespace bc::ui
