// SPDX-License-Identifier: GPL-3.0-or-later
// The letter: answers to offers first, then offers of its own, then what is useful to say.
#include <algorithm>

#include "agents/thumb/appraise.h"
#include "agents/thumb/lines.h"
#include "core/odds.h"

namespace bc {
namespace {

/// Who carries letters to `to`: the open channel, or else the intermediary that leaks least and carries offers.
IntermediaryId carrier(const Mind& mind, SeatId to) {
  const auto& channel = mind.view.channel(to);
  if (channel.is_open()) return channel.via;
  Best<IntermediaryId> best(-100000);
  for (std::size_t i = 0; i < mind.rules.intermediaries.size(); ++i) {
    const auto& carrier = mind.rules.intermediaries[i];
    if (carrier.pairs >> pair_index(mind.me, to) & 1)
      best.consider(IntermediaryId(i), 4 * carrier.integrity - carrier.leak / 10 + (carrier.offers ? 200 : 0));
  }
  return best.thing;
}

/// What a letter costs by being written: it may come out.
int price_of_writing(const Mind& mind, SeatId to) {
  const auto via = carrier(mind, to);
  if (!via.is_set()) return 1000;
  const int odds = mind.rules.intermediaries[via.index()].leak + mind.n.channel.leak_exchange;
  return (standing_worth(mind, mind.n.home.leak_costs) - mood_worth(mind, Deed::talks_came_out)) * odds / kCertain;
}

/// Both having written halves the odds of losing control. A letter is one half of that.
int hotline_worth(const Mind& mind) {
  const int now = loss_of_control(mind.rules, mind.pub.ladder);
  const int accident = mind.pub.ladder >= mind.n.war.accident_from ? mind.n.war.accident : 0;
  return (now * (100 - mind.n.war.hotline_loss) / 200 + accident * (100 - mind.n.war.hotline_accident) / 400) * war_cost(mind) /
         kCertain;
}

/// The rival's side of it, as far as the agendas that it shows in public tell: nobody accepts what it gains nothing by.
int guess_at_their_gain(const Mind& mind, SeatId to, const Terms& terms) {
  const auto& agendas = mind.rules.seats[to.index()].agendas;
  int gain = 0;
  for (const auto& clause : terms.clauses)
    if (clause.is_set() && clause.party == mind.me)
      for (const auto& agenda : agendas)
        gain += agenda.clause[static_cast<std::size_t>(clause.verb)] / static_cast<int>(agendas.size());
  return gain;
}

/// Calls `visit` for each offer worth thinking of: the ready-made pairs, or quiet for quiet where only free terms are written.
template <class Visit>
void for_offers(const Mind& mind, SeatId to, Visit visit) {
  for (std::size_t i = 0; mind.rules.ready_made && i < mind.rules.pairings.size(); ++i) {
    const auto& pairing = mind.rules.pairings[i];
    if (pairing.from == mind.me && pairing.to == to)
      visit(Terms{.clauses = pairing.clauses, .pairing = static_cast<std::uint8_t>(i)});
  }
  if (!mind.rules.free_terms || mind.turns_left < 2) return;
  const auto turns = static_cast<std::uint8_t>(std::min(2, mind.turns_left - 1));
  for (const auto verb : {ClauseVerb::no_strike, ClauseVerb::no_proxy_strike, ClauseVerb::hold}) {
    const auto length = verb == ClauseVerb::hold ? std::uint8_t{1} : turns;
    Terms quiet;
    quiet.clauses[0] = {.verb = verb, .party = mind.me, .turns = length, .condition = Condition::if_other_keeps};
    quiet.clauses[kClausesASide] = {.verb = verb, .party = to, .turns = length, .condition = Condition::if_other_keeps};
    visit(quiet);
  }
}

void consider_answers(Mind& mind, SeatId to, const auto& put) {
  const auto& channel = mind.view.channel(to);
  const auto& offer = channel.offer[mind.me < to ? 1 : 0];
  if (!offer.is_set()) return;
  const int worth = terms_worth(mind, offer.terms) + mind.waver();
  const int trust = 20 * channel.integrity;
  const Letter accept{.kind = LetterKind::accept, .to = to, .via = channel.via};
  if (worth > 0 && mind.willing(mind.temper.accepts)) put(accept, worth + trust + 50);
  if (worth > 0) return;
  put({.kind = LetterKind::reject, .to = to, .via = channel.via}, 12);
  put({.kind = LetterKind::let_lapse, .to = to, .via = channel.via}, 6);
}

void consider_offers(Mind& mind, SeatId to, const auto& put) {
  if (!mind.willing(mind.temper.offers)) return;
  const auto& channel = mind.view.channel(to);
  const bool answers = channel.offer[mind.me < to ? 1 : 0].is_set();
  for_offers(mind, to, [&](const Terms& terms) {
    const int ours = terms_worth(mind, terms), theirs = guess_at_their_gain(mind, to, terms);
    if (ours <= 0) return;
    put({.kind = answers ? LetterKind::counter : LetterKind::offer, .to = to, .via = carrier(mind, to), .terms = terms},
        ours + std::min(ours, theirs) / 2 + 20);
  });
}

bool broke_a_deal(const Shared& channel, SeatId other) {
  return std::ranges::any_of(channel.deals, [&](const Deal& deal) {
    for (std::size_t c = 0; c < deal.status.size(); ++c)
      if (deal.terms.clauses[c].party == other &&
          (deal.status[c] == ClauseStatus::suspected || deal.status[c] == ClauseStatus::undelivered))
        return true;
    return false;
  });
}

void consider_words(Mind& mind, SeatId to, const Operation& op, const auto& put) {
  const auto via = carrier(mind, to);
  // A line now and then keeps a channel alive.
  put({.kind = LetterKind::message, .to = to, .via = via}, 4);
  if (mind.willing(mind.temper.clarifies))
    for_reports(mind, [&](int r, const Report& report) {
      const bool suspect = report.finding == Finding::unknown || report.blamed == mind.me;
      if (!mind.own.ours[static_cast<std::size_t>(r)] && suspect && mind.owner(report.target) == to)
        put({.kind = LetterKind::clarification, .to = to, .via = via, .index = static_cast<std::uint8_t>(r)}, 25);
    });
  if (is_strike(op.kind) && mind.owner(op.target) == to && mind.willing(mind.temper.warns))
    put({.kind = LetterKind::warning, .to = to, .via = via, .theatre = mind.rules.assets[op.target.index()].theatre},
        op.kind == OperationKind::telegraphed_strike ? 30 : 10);
  if (broke_a_deal(mind.view.channel(to), to) && mind.willing(mind.temper.publishes))
    put({.kind = LetterKind::publish, .to = to, .via = via}, 60 - standing_worth(mind, mind.n.home.publish_costs));
}

}  // namespace

Letter choose_letter(Mind& mind, const Operation& op) {
  if (!mind.rules.channels || !mind.willing(mind.temper.writes)) return {};
  Best<Letter> best(0);
  for (int s = 0; s < mind.rules.seat_count(); ++s) {
    const SeatId to(s);
    if (to == mind.me || !carrier(mind, to).is_set()) continue;
    const int gain = mind.is_rival(s) ? hotline_worth(mind) - price_of_writing(mind, to) : -price_of_writing(mind, to);
    const auto put = [&](const Letter& letter, int worth) {
      if (worth + gain > best.value && !check(mind.view, letter)) best.consider(letter, worth + gain + mind.waver() / 2);
    };
    consider_answers(mind, to, put);
    consider_offers(mind, to, put);
    consider_words(mind, to, op, put);
  }
  return best.thing;
}

}  // namespace bc
