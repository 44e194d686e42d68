// SPDX-License-Identifier: GPL-3.0-or-later
// The statement: words that suit the deeds on the same sheet.
#include "agents/thumb/appraise.h"
#include "agents/thumb/lines.h"

namespace bc {
namespace {

/// The rival that has struck this seat most of late, as far as anybody knows; where nobody has, any.
SeatId tormentor(const Mind& mind) {
  Best<SeatId> worst(-1);
  for_rivals(mind, [&](SeatId rival) {
    int hits = owes(mind.pub, rival, mind.me) > 0 ? 1 : 0;
    for_reports(mind, [&](int, const Report& report) {
      if (report.blamed == rival && mind.owner(report.target) == mind.me) hits += report.deaths == Deaths::none ? 1 : 2;
    });
    worst.consider(rival, hits);  // the first of equals
  });
  return worst.thing;
}

/// A threat is worth making when it can be carried out, and when the other side has something to lose by defying it.
Statement threat_against(Mind& mind, SeatId rival) {
  Statement threat{.kind = StatementKind::threat, .against = rival};
  bool deadly = false;
  TheatreId where;
  int places = 0;
  for_reports(mind, [&](int, const Report& report) {
    if (mind.owner(report.target) != mind.me) return;
    deadly = deadly || report.deaths != Deaths::none;
    const auto theatre = mind.rules.assets[report.target.index()].theatre;
    if (theatre != where) where = theatre, ++places;
  });
  // Near the brink, and out of the blue, only what is certain to be answered is named.
  const bool brink = mind.pub.ladder * 10 + 40 >= mind.temper.nerve * 4 || places == 0;
  threat.trigger = brink || (deadly && mind.willing(50)) ? Trigger::deadly_strike : Trigger::any_strike;
  if (places == 1 && mind.willing(50)) threat.theatre = where;
  threat.response = brink || mind.willing(25) ? Response::sanction : Response::any_strike;
  const bool can_sanction = !check(mind.view, Operation{.kind = OperationKind::sanction, .against = rival});
  if (threat.response == Response::sanction && !can_sanction) threat.response = Response::any_strike;
  return threat;
}

}  // namespace

Statement choose_statement(Mind& mind, const std::vector<Duty>& owed, const Operation& op) {
  Best<Statement> best(0);
  const auto put = [&](const Statement& statement, int worth) {
    if (!check(mind.view, statement, op) && !forbids(owed, statement)) best.consider(statement, worth + mind.waver() / 2);
  };
  const auto& home = mind.n.home;
  if (const auto* duty = find_duty(owed, ClauseVerb::speak_softly)) {
    const Statement soft{.kind = StatementKind::conciliation, .against = duty->to};
    return check(mind.view, soft, op) ? Statement{} : soft;
  }
  const auto& threat = mind.pub.seats[mind.me.index()].threat;
  if (is_strike(op.kind)) {
    const auto victim = mind.owner(op.target);
    const bool answer = is_answer(mind.rules, mind.pub, mind.me, victim);
    const bool promised = threat.status == ThreatStatus::fired && threat.against == victim;
    // A threat is carried out only where everybody knows whose strike it was.
    if (mind.willing(promised ? 90 : mind.temper.claims))
      put({.kind = StatementKind::claim},
          standing_worth(mind, answer ? home.claim_answer_brings : home.claim_ahead_brings) + (promised ? 100 : 10));
    if (!answer && mind.willing(mind.temper.denies)) put({.kind = StatementKind::denial}, 25);
  }
  const auto rival = tormentor(mind);
  if (rival.is_set() && threat.status == ThreatStatus::none && !mind.over_nerve && mind.willing(mind.temper.threatens))
    put(threat_against(mind, rival), standing_worth(mind, home.threat_undefied_brings) + 15);
  if (rival.is_set() && mind.willing(mind.temper.warns)) put({.kind = StatementKind::warning, .against = rival}, 8);
  for_rivals(mind, [&](SeatId other) {
    if (mind.pub.seats[other.index()].struck && mind.willing(mind.temper.condemns))
      put({.kind = StatementKind::condemnation, .against = other}, standing_worth(mind, home.condemnation_brings) + 8);
    const bool calm = op.kind == OperationKind::hold || op.kind == OperationKind::relief || op.kind == OperationKind::withdraw;
    if (calm && mind.willing(mind.temper.conciliates))
      put({.kind = StatementKind::conciliation, .against = other},
          (op.kind == OperationKind::hold ? heat_worth(mind, -mind.n.ladder.hold_word_extra) : 0) +
              mood_worth(mind, Deed::conciliation) - standing_worth(mind, home.conciliation_costs) + 10);
  });
  if (!best.value && mind.pub.seats[mind.me.index()].struck && mind.willing(mind.temper.denies))
    put({.kind = StatementKind::denial}, 5);
  return best.thing;
}

}  // namespace bc
