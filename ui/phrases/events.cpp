// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/events.h"

#include <QCoreApplication>

#include "core/posterior.h"
#include "ui/phrases/clauses.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("Events", words); }

struct Teller {
  const Ruleset& rules;
  const Event& e;
  SeatId reader;

  QString who(SeatId seat) const { return seat == reader ? tr("you") : name_of(rules, seat); }
  QString Who(SeatId seat) const { return seat == reader ? tr("You") : name_of(rules, seat); }
  QString whose(SeatId seat) const { return seat == reader ? tr("your") : tr("%1's").arg(name_of(rules, seat)); }
  QString asset() const { return name_of(rules, e.asset); }
  QString proxy() const { return name_of(rules, e.proxy); }
  QString theatre() const { return name_of(rules, e.theatre); }

  QString attributed() const {
    switch (static_cast<Finding>(e.detail)) {
      case Finding::unknown: return tr("Nobody can say who struck %1.").arg(asset());
      case Finding::proxy_alone: return tr("The strike on %1 is laid at the door of %2, acting alone.").arg(asset(), proxy());
      case Finding::seat:
        return e.seat == reader ? tr("The strike on %1 is laid at your door.").arg(asset()) : tr("The strike on %1 is laid at the door of %2.").arg(asset(), name_of(rules, e.seat));
    }
    return {};
  }
  QString letter() const {
    const auto kind = static_cast<LetterKind>(e.detail);
    switch (kind) {
      case LetterKind::warning: return tr("%1 wrote to %2: a strike will come in %3.").arg(Who(e.seat), who(e.other), theatre());
      case LetterKind::clarification: return tr("%1 wrote to %2: that hit was not ours.").arg(Who(e.seat), who(e.other));
      case LetterKind::offer:
      case LetterKind::counter: return tr("%1 sent %2 an offer.").arg(Who(e.seat), who(e.other));
      default: return tr("%1 wrote to %2.").arg(Who(e.seat), who(e.other));
    }
  }
  QString answer() const {
    switch (static_cast<LetterKind>(e.detail)) {
      case LetterKind::accept: return tr("%1 accepted %2 offer.").arg(Who(e.seat), whose(e.other));
      case LetterKind::reject: return tr("%1 rejected %2 offer.").arg(Who(e.seat), whose(e.other));
      case LetterKind::counter: return tr("%1 answered %2 offer with another.").arg(Who(e.seat), whose(e.other));
      default: return tr("%1 let %2 offer lapse.").arg(Who(e.seat), whose(e.other));
    }
  }
  QString said() const {
    return statement_text(rules, e.seat, {.kind = static_cast<StatementKind>(e.detail), .against = e.other, .theatre = e.theatre}, reader);
  }
  QString died() const {
    return static_cast<Deaths>(e.detail) == Deaths::many ? tr("Many people died at %1.").arg(asset()) : tr("People died at %1.").arg(asset());
  }
  QString landed() const {
    switch (static_cast<StrikeLook>(e.detail)) {
      case StrikeLook::militia: return tr("A militia struck %1.").arg(asset());
      case StrikeLook::covert: return tr("Something was blown up at %1.").arg(asset());
      case StrikeLook::direct: return tr("%1 was struck openly.").arg(asset());
      case StrikeLook::telegraphed: return tr("%1 was struck openly, after a warning.").arg(asset());
    }
    return {};
  }
  QString published() const {
    switch (static_cast<LetterKind>(e.detail)) {
      case LetterKind::offer:
      case LetterKind::counter: return tr("%1 published an offer that %2 had made in secret.").arg(Who(e.seat), who(e.other));
      case LetterKind::accept: return tr("%1 published a letter in which %2 accepted an offer.").arg(Who(e.seat), who(e.other));
      case LetterKind::warning: return tr("%1 published a warning that %2 had sent in secret.").arg(Who(e.seat), who(e.other));
      default: return tr("%1 published a letter from %2.").arg(Who(e.seat), who(e.other));
    }
  }
  QString threat() const {
    const auto trigger = word_for(static_cast<Trigger>(e.detail)), response = word_for(static_cast<Response>(e.amount));
    return e.theatre.is_set() ? tr("“If %1 in %2, we will %3.”").arg(trigger, theatre(), response) : tr("“If %1 anywhere, we will %2.”").arg(trigger, response);
  }
  QString war() const {
    switch (static_cast<WarCause>(e.detail)) {
      case WarCause::deliberate: return tr("War: a direct strike so high on the ladder.");
      case WarCause::loss_of_control: return tr("War: control was lost.");
      case WarCause::top_of_ladder: return tr("War: the ladder has no rung left.");
      case WarCause::none: break;
    }
    return tr("War.");
  }
  QString promise() const { return deed_text(rules, e.verb, e.proxy); }
  /// One sentence for the reader's own promises, another for those of others.
  QString of_promise(const QString& own, const QString& theirs) const {
    return e.seat == reader ? own.arg(who(e.other), promise()) : theirs.arg(name_of(rules, e.seat), who(e.other), promise());
  }

  QString text() const {
    switch (e.kind) {
      case EventKind::acknowledged: return tr("%1 acknowledged the hit on %2.").arg(Who(e.seat), asset());
      case EventKind::looked_away: return tr("%1 looked away from the hit on %2.").arg(Who(e.seat), asset());
      case EventKind::clause_delivered: return of_promise(tr("You delivered what you promised to %1: %2."), tr("%1 delivered what it promised to %2: %3."));
      case EventKind::clause_delivered_secretly: return of_promise(tr("In secret you kept your promise to %1 %2."), tr("In secret %1 kept its promise to %2 %3."));
      case EventKind::clause_withheld: return of_promise(tr("You did not keep your promise to %1 %2."), tr("%1 did not keep its promise to %2 %3."));
      case EventKind::channel_opened: return tr("%1 opened a channel to %2 through %3.").arg(Who(e.seat), who(e.other), name_of(rules, e.via));
      case EventKind::letter_sent: return letter();
      case EventKind::offer_made: return {};
      case EventKind::offer_answered: return answer();
      case EventKind::deal_made: return tr("%1 and %2 have a deal.").arg(Who(e.seat), who(e.other));
      case EventKind::letter_published: return published();
      case EventKind::statement_made: return said();
      case EventKind::stake_changed: return tr("%1 stake moved by %2.").arg(whose(e.seat), signed_points(e.amount));
      case EventKind::held: return tr("%1 held back for all to see.").arg(Who(e.seat));
      case EventKind::idle: return tr("%1 ordered no operation.").arg(Who(e.seat));
      case EventKind::strike_ordered: return tr("%1 ordered a strike on %2.").arg(Who(e.seat), asset());
      case EventKind::proxy_disobeyed: return tr("%1 did not carry out %2 order.").arg(proxy(), whose(e.seat));
      case EventKind::proxy_acted_alone: return tr("%1 decided by itself to strike %2.").arg(proxy(), asset());
      case EventKind::strike_landed: return landed();
      case EventKind::people_died: return died();
      case EventKind::asset_damaged: return e.amount >= 2 ? tr("%1 is out of use.").arg(asset()) : tr("%1 is damaged.").arg(asset());
      case EventKind::strike_attributed: return attributed();
      case EventKind::strike_claimed: return tr("%1 claimed the strike on %2.").arg(Who(e.seat), asset());
      case EventKind::account_moved: return tr("%1 account towards %2 now stands at %3.").arg(whose(e.seat), who(e.other), signed_quarters(e.amount));
      case EventKind::threat_made: return threat();
      case EventKind::threat_fired: return tr("%1 threat was defied by %2.").arg(whose(e.seat), who(e.other));
      case EventKind::threat_carried_out: return tr("%1 carried out a threat against %2.").arg(Who(e.seat), who(e.other));
      case EventKind::threat_hollow: return tr("%1 threat turned out hollow.").arg(whose(e.seat));
      case EventKind::threat_lapsed: return tr("Nobody defied %1 threat.").arg(whose(e.seat));
      case EventKind::forces_moved: return tr("%1 forces in %2 now stand at %3.").arg(whose(e.seat), theatre()).arg(e.amount);
      case EventKind::sanctions_changed: return tr("%1 sanctions against %2 now stand at %3.").arg(whose(e.seat), who(e.other)).arg(e.amount);
      case EventKind::fortified: return tr("%1 fortified %2.").arg(Who(e.seat), asset());
      case EventKind::proxy_armed: return tr("%1 armed %2: strength %3.").arg(Who(e.seat), proxy()).arg(e.amount);
      case EventKind::proxy_restrained: return tr("%1 restrained %2.").arg(Who(e.seat), proxy());
      case EventKind::repute_fell: return tr("%1 heeds %2 less: its reputed control is now %3.").arg(proxy(), who(e.seat)).arg(e.amount);
      case EventKind::intelligence:
        return static_cast<IntelKind>(e.detail) == IntelKind::inspection && e.verb != ClauseVerb::none
                   ? tr("An inspection found that a promise was broken: %1.").arg(promise())
                   : tr("%1 found something out.").arg(Who(e.seat));
      case EventKind::talks_leaked: return tr("It came out that %1 and %2 have been talking.").arg(who(e.seat), who(e.other));
      case EventKind::lull: return tr("All of a sudden it is quiet between %1 and %2.").arg(who(e.seat), who(e.other));
      case EventKind::envoys_seen: return e.seat == reader || e.other == reader
                                              ? tr("Envoys of you and %1 were seen. It may mean nothing.").arg(name_of(rules, e.seat == reader ? e.other : e.seat))
                                              : tr("Envoys of %1 and %2 were seen. It may mean nothing.").arg(name_of(rules, e.seat), name_of(rules, e.other));
      case EventKind::press_moved: return {};
      case EventKind::ladder_moved: return tr("The ladder moved by %1 to %2.").arg(signed_quarters(e.amount), quarters_text(e.detail));
      case EventKind::standing_moved: return tr("%1 standing moved by %2.").arg(whose(e.seat), signed_points(e.amount));
      case EventKind::pressure_moved: return tr("%1 allies now press at %2 of 3.").arg(whose(e.seat)).arg(e.amount);
      case EventKind::stability_moved: return {};
      case EventKind::faction_angry:
        return tr("%1 is angry.").arg(bc::ui::text(rules.seats[e.seat.index()].factions[e.detail].name));
      case EventKind::allies_pressed: return e.seat == reader ? tr("Your allies hold you back.") : tr("The allies of %1 hold it back.").arg(name_of(rules, e.seat));
      case EventKind::sanctions_bit: return tr("Sanctions weigh on %1.").arg(who(e.seat));
      case EventKind::government_fell: return tr("%1 government fell. A caretaker plays on.").arg(whose(e.seat));
      case EventKind::agenda_moved: return tr("%1 real aim moved by %2.").arg(whose(e.seat), signed_points(e.amount));
      case EventKind::clause_suspected: return e.seat == reader ? tr("It looks as if you broke your promise %1.").arg(promise()) : tr("It looks as if %1 broke its promise %2.").arg(name_of(rules, e.seat), promise());
      case EventKind::clause_cleared: return e.seat == reader ? tr("An inspection found that you have kept your promise %1.").arg(promise()) : tr("An inspection found that %1 has kept its promise %2.").arg(name_of(rules, e.seat), promise());
      case EventKind::clause_broken: return e.seat == reader ? tr("In truth you broke your promise %1.").arg(promise()) : tr("In truth %1 broke its promise %2.").arg(name_of(rules, e.seat), promise());
      case EventKind::deal_ended: return e.detail ? tr("The deal between %1 and %2 ended, kept by both as far as they know.").arg(who(e.seat), who(e.other))
                                                  : tr("The deal between %1 and %2 ended badly.").arg(who(e.seat), who(e.other));
      case EventKind::accident: return tr("An accident: the ladder moved up by %1.").arg(quarters_text(e.amount));
      case EventKind::war_check: return tr("The odds of losing control were %1. A lot was drawn.").arg(odds_text(e.amount));
      case EventKind::war: return war();
      case EventKind::card_drawn: return bc::ui::text(rules.cards[e.detail].title) + ".";
      case EventKind::game_ended: return tr("The game has ended.");
    }
    return {};
  }
};

}  // namespace

QString event_text(const Ruleset& rules, const Event& event, SeatId reader) {
  auto sentence = Teller{rules, event, reader}.text();
  if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
  return sentence;
}

bool is_effect(EventKind kind) {
  switch (kind) {
    case EventKind::ladder_moved:
    case EventKind::stake_changed:
    case EventKind::standing_moved:
    case EventKind::pressure_moved:
    case EventKind::stability_moved:
    case EventKind::agenda_moved:
    case EventKind::account_moved:
    case EventKind::press_moved: return true;
    default: return false;
  }
}

QString effect_text(const Ruleset& rules, const Event& e, SeatId reader) {
  const Teller teller{rules, e, reader};
  switch (e.kind) {
    case EventKind::ladder_moved: return tr("ladder %1 to %2").arg(signed_quarters(e.amount), quarters_text(e.detail));
    case EventKind::stake_changed: return tr("%1 stake %2").arg(teller.whose(e.seat), signed_points(e.amount));
    case EventKind::standing_moved: return tr("%1 standing %2").arg(teller.whose(e.seat), signed_points(e.amount));
    case EventKind::pressure_moved: return tr("pressure of %1 allies now %2").arg(teller.whose(e.seat)).arg(e.amount);
    case EventKind::stability_moved: return tr("stability %1").arg(signed_points(e.amount));
    case EventKind::press_moved: return e.amount > 0 ? tr("the press believes more in talks") : tr("the press believes less in talks");
    case EventKind::agenda_moved: return tr("%1 real aim %2").arg(teller.whose(e.seat), signed_points(e.amount));
    case EventKind::account_moved: return tr("account %1 towards %2 for %3").arg(signed_quarters(e.amount), teller.who(e.other), teller.who(e.seat));
    default: return {};
  }
}

QString audience_text(const Ruleset& rules, const Event& event, SeatId reader) {
  if (event.audience == kEverybody) return tr("everybody");
  if (event.audience == kNobody) return tr("nobody knew");
  if (reader.is_set() && event.audience == only(reader)) return tr("your side only");
  QStringList names;
  for (int s = 0; s < rules.seat_count(); ++s)
    if (event.audience >> s & 1) names << (SeatId(s) == reader ? tr("you") : name_of(rules, SeatId(s)));
  return names.join(tr(" and "));
}

QString step_name(Step step) {
  switch (step) {
    case Step::reactions: return tr("Reactions");
    case Step::letters: return tr("Letters");
    case Step::statements: return tr("Statements");
    case Step::operations: return tr("Operations");
    case Step::militias: return tr("Militias on their own");
    case Step::casualties: return tr("Strikes land");
    case Step::attribution: return tr("Who is blamed");
    case Step::leaks: return tr("Leaks and the press");
    case Step::home: return tr("Home and allies");
    case Step::clauses: return tr("Promises");
    case Step::war_check: return tr("War check");
    case Step::relaxation: return tr("Calming down");
    case Step::end: return tr("The next turn");
  }
  return {};
}

QString short_step_name(Step step) {
  switch (step) {
    case Step::reactions: return tr("Reactions");
    case Step::letters: return tr("Letters");
    case Step::statements: return tr("Words");
    case Step::operations: return tr("Operations");
    case Step::militias: return tr("Militias");
    case Step::casualties: return tr("Strikes");
    case Step::attribution: return tr("Blame");
    case Step::leaks: return tr("Press");
    case Step::home: return tr("Home");
    case Step::clauses: return tr("Promises");
    case Step::war_check: return tr("War check");
    case Step::relaxation: return tr("Calming");
    case Step::end: return tr("Next");
  }
  return {};
}

QString report_text(const Ruleset& rules, const Report& report, SeatId reader) {
  Event landed{.kind = EventKind::strike_landed, .asset = report.target, .detail = static_cast<std::uint8_t>(report.look)};
  auto sentence = event_text(rules, landed, SeatId::none());
  const auto blamed = report.blamed.is_set() && report.blamed == reader ? tr("you") : name_of(rules, report.blamed);
  switch (report.finding) {
    case Finding::unknown: sentence = tr("%1 Nobody can say who it was.").arg(sentence); break;
    case Finding::proxy_alone: sentence = tr("%1 Blamed: %2, acting alone.").arg(sentence, name_of(rules, report.hand)); break;
    case Finding::seat:
      sentence = report.hand.is_set() ? tr("%1 Blamed: %2, through %3.").arg(sentence, blamed, name_of(rules, report.hand))
                                      : tr("%1 Blamed: %2.").arg(sentence, blamed);
      break;
  }
  return sentence;
}

int report_confidence(const Ruleset& rules, const Observation& now, CardId then, int index) {
  const auto& report = now.pub.reports[static_cast<std::size_t>(index)];
  if (report.claimed || report.look == StrikeLook::direct || report.look == StrikeLook::telegraphed) return -1;
  if (report.finding == Finding::unknown) return 0;
  const auto share = suspects(rules, now, then, index);
  return static_cast<int>(100 * share[report.finding == Finding::seat ? report.blamed.index() : kNobodysOrder] + 0.5);
}

QString statement_text(const Ruleset& rules, SeatId speaker, const Statement& s, SeatId reader) {
  const auto name = speaker == reader ? tr("You") : name_of(rules, speaker), other = s.against == reader ? tr("you") : name_of(rules, s.against);
  switch (s.kind) {
    case StatementKind::silence: return tr("%1 said nothing in public.").arg(name);
    case StatementKind::threat: return tr("%1 made a clear threat to %2.").arg(name, other);
    case StatementKind::warning: return tr("%1 warned %2 in vague words.").arg(name, other);
    case StatementKind::denial: return tr("%1 denied any part.").arg(name);
    case StatementKind::claim: return tr("%1 claimed a strike.").arg(name);
    case StatementKind::condemnation: return tr("%1 condemned %2.").arg(name, other);
    case StatementKind::conciliation: return tr("%1 spoke softly to %2.").arg(name, other);
  }
  return {};
}

}  // namespace bc::ui
