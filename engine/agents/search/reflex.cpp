// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/reflex.h"

#include <bit>

#include "core/legal.h"

namespace bc {
namespace {

constexpr int kSeldom = 12;  // in a hundred: what is done now and then

struct Habit {
  const SeatView& view;
  const Temper& temper;
  Rng& dice;
  const Ruleset& rules = view.rules();
  const Public& pub = view.pub();
  const Private& own = view.own();
  SeatId me = view.seat();
  std::uint16_t vetoed = vetoes(view).operations;
  std::uint32_t bound_targets = 0;  // what a promise tells it not to strike
  bool must_hold = false, must_soothe = false, arms_freely = true;

  bool willing(int percent) { return static_cast<int>(dice.below(100)) < percent; }
  bool may(OperationKind kind) const { return (rules.operations & ~vetoed) >> static_cast<int>(kind) & 1; }
  template <class Kinds, class Kind>
  static bool exists(Kinds kinds, Kind kind) {
    return kinds >> static_cast<int>(kind) & 1;
  }
  int any_bit(std::uint32_t bits) {
    for (auto skip = dice.below(static_cast<std::uint32_t>(std::popcount(bits))); skip > 0; --skip) bits &= bits - 1;
    return std::countr_zero(bits);
  }
};

std::uint32_t in_theatres(const Ruleset& rules, std::uint32_t assets, std::uint16_t theatres) {
  if (theatres == 0) return assets;
  std::uint32_t bits = 0;
  for (auto left = assets; left != 0; left &= left - 1)
    if (theatres >> rules.assets[static_cast<std::size_t>(std::countr_zero(left))].theatre.value & 1) bits |= left & -left;
  return bits;
}

void heed(Habit& h, const Clause& clause, SeatId other) {
  switch (clause.verb) {
    case ClauseVerb::no_strike:
    case ClauseVerb::no_proxy_strike:
    case ClauseVerb::no_direct_strike:
    case ClauseVerb::no_covert_act:
      h.bound_targets |= in_theatres(h.rules, h.rules.index.assets_of[other.index()], clause.theatres);
      break;
    case ClauseVerb::restrain: h.bound_targets |= h.rules.index.proxy_targets[clause.proxy.index()]; break;
    case ClauseVerb::hold: h.must_hold = true; break;
    case ClauseVerb::speak_softly: h.must_soothe = true; break;
    case ClauseVerb::no_arming: h.arms_freely = false; break;
    default: break;
  }
}

/// Hits answered, clauses delivered, and what promises still bind.
Reactions react(Habit& h) {
  Reactions reactions;
  for (std::size_t r = 0; r < h.pub.reports.size() && h.pub.reports[r].is_set(); ++r) {
    const auto& report = h.pub.reports[r];
    if (h.rules.assets[report.target.index()].owner != h.me) continue;
    const bool complains = report.finding == Finding::seat && report.ahead;
    reactions.hits[r] = h.willing(h.temper.acknowledges + (complains ? 40 : 10)) ? HitReaction::acknowledge : HitReaction::look_away;
  }
  for (int s = 0; s < h.rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == h.me) continue;
    const auto& deals = h.view.channel(other).deals;
    for (int d = 0; d < kMaxDeals; ++d) {
      const auto& deal = deals[static_cast<std::size_t>(d)];
      if (!deal.is_set()) continue;
      bool betrayed = false;
      for (std::size_t c = 0; c < kClausesADeal; ++c)
        betrayed = betrayed || (deal.terms.clauses[c].party == other &&
                                (deal.status[c] == ClauseStatus::suspected || deal.status[c] == ClauseStatus::undelivered));
      const int word = static_cast<int>(h.dice.below(100));
      if (word >= (betrayed ? std::min(h.temper.forgives, h.temper.delivers) : h.temper.delivers)) continue;
      for (int c = 0; c < kClausesADeal; ++c) {
        const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
        if (!clause.is_set() || clause.party != h.me || (h.temper.hides > 0 && word >= keeps(h.temper, is_hidden(clause.verb)))) continue;
        if (falls_due(h.pub, deal, c)) reactions.deliver[pair_index(h.me, other)] |= clause_bit(d, c);
        const auto span = binds(deal, c);
        const auto status = deal.status[static_cast<std::size_t>(c)];
        const int last = clause.verb == ClauseVerb::restrain ? span.first + clause.turns - 1 : span.last;
        if (span.first <= h.pub.turn && h.pub.turn <= last && status != ClauseStatus::void_ && status != ClauseStatus::suspected)
          heed(h, clause, other);
      }
    }
  }
  return reactions;
}

/// A strike at one of `targets`, by what hand the temper prefers; nothing where no hand reaches.
Operation strike(Habit& h, std::uint32_t targets, bool answer, SeatId victim) {
  if (targets == 0) return {};
  const bool below = h.pub.ladder + 2 < h.rules.n.war.deliberate_from || h.own.hawk;
  if (answer && h.may(OperationKind::telegraphed_strike) && h.willing(h.temper.telegraphs / 4) &&
      owes(h.pub, victim, h.me) >= h.rules.n.strike.answer_needs && h.view.channel(victim).is_open())
    return {.kind = OperationKind::telegraphed_strike, .target = AssetId(h.any_bit(targets))};
  if (below && h.may(OperationKind::direct_strike) && h.willing(h.temper.strikes_directly / 4))
    return {.kind = OperationKind::direct_strike, .target = AssetId(h.any_bit(targets))};
  std::uint32_t able = 0;
  if (h.may(OperationKind::proxy_strike))
    for (std::uint32_t left = h.rules.index.proxies_of[h.me.index()]; left != 0; left &= left - 1) {
      const auto p = static_cast<std::size_t>(std::countr_zero(left));
      if (h.own.strength[p] >= 1 && h.rules.index.proxy_targets[p] & targets) able |= 1u << p;
    }
  if (h.may(OperationKind::covert_act) && (able == 0 || h.willing(h.temper.works_covertly / 2)))
    return {.kind = OperationKind::covert_act, .target = AssetId(h.any_bit(targets))};
  if (able == 0) return {};
  const int p = h.any_bit(able);
  const auto reach = h.rules.index.proxy_targets[static_cast<std::size_t>(p)] & targets;
  const bool hard = h.own.strength[static_cast<std::size_t>(p)] >= 2 && h.willing(h.temper.strikes_hard);
  return {.kind = OperationKind::proxy_strike,
          .proxy = ProxyId(p),
          .target = AssetId(h.any_bit(reach)),
          .intensity = hard ? Intensity::high : Intensity::low};
}

Operation consider_strike(Habit& h) {
  const auto& us = h.pub.seats[h.me.index()];
  if (us.pressure >= 3 || h.pub.ladder * 10 >= h.temper.nerve * 4) return {};
  std::uint32_t standing = ~h.bound_targets;
  for (std::size_t a = 0; a < h.rules.assets.size(); ++a)
    if (h.pub.damage[a] >= 2) standing &= ~(1u << a);
  for (std::uint32_t left = h.rules.seats[h.me.index()].rivals; left != 0; left &= left - 1) {
    const SeatId victim(std::countr_zero(left));
    const bool answer = is_answer(h.rules, h.pub, h.me, victim);
    const bool promised = us.threat.status == ThreatStatus::fired && us.threat.against == victim;
    if (!answer && us.pressure == 2) continue;
    const int readiness = promised ? std::max(h.temper.keeps_threats, h.temper.answers_hits)
                                   : (answer ? h.temper.answers_hits * 3 / 4 : h.temper.strikes_first / (us.pressure ? 4 : 2));
    if (!h.willing(readiness)) continue;
    const auto op = strike(h, h.rules.index.assets_of[victim.index()] & standing, answer, victim);
    if (op.kind != OperationKind::none) return op;
  }
  return {};
}

/// Now and then a sanction is lifted, or forces go home: the less readily the harder the temper.
Operation give_way(Habit& h) {
  const auto rivals = h.rules.seats[h.me.index()].rivals;
  if (rivals != 0 && h.may(OperationKind::relief) && !h.willing(h.temper.sanctions)) {
    const SeatId against(h.any_bit(rivals));
    if (h.pub.sanctions[h.me.index()][against.index()] > 0) return {.kind = OperationKind::relief, .against = against};
  }
  if (h.may(OperationKind::withdraw) && !h.willing(h.temper.moves_forces)) {
    const TheatreId where(h.dice.below(static_cast<std::uint32_t>(h.rules.theatres.size())));
    if (h.pub.forces[h.me.index()][where.index()] > 0) return {.kind = OperationKind::withdraw, .theatre = where};
  }
  return {};
}

Operation operate(Habit& h) {
  const bool can_hold = h.may(OperationKind::hold);
  if (h.must_hold && can_hold) return {.kind = OperationKind::hold};
  if (const auto op = consider_strike(h); op.kind != OperationKind::none) return op;
  const auto& us = h.pub.seats[h.me.index()];
  const int tired = us.holds > 0 ? 2 : 1;
  if (can_hold && h.willing(h.temper.holds / tired)) return {.kind = OperationKind::hold};
  const auto rivals = h.rules.seats[h.me.index()].rivals;
  if (h.willing(kSeldom))
    if (const auto op = give_way(h); op.kind != OperationKind::none) return op;
  if (rivals != 0 && h.may(OperationKind::sanction) && h.willing(h.temper.sanctions)) {
    const SeatId against(h.any_bit(rivals));
    if (h.pub.sanctions[h.me.index()][against.index()] < 3) return {.kind = OperationKind::sanction, .against = against};
  }
  if (h.may(OperationKind::deploy) && h.willing(h.temper.moves_forces)) {
    const TheatreId where(h.dice.below(static_cast<std::uint32_t>(h.rules.theatres.size())));
    if (h.pub.forces[h.me.index()][where.index()] < 3) return {.kind = OperationKind::deploy, .theatre = where};
  }
  return can_hold ? Operation{.kind = OperationKind::hold} : Operation{};
}

/// Who gave the order for a hit that nobody could explain; whether a hidden promise is kept; what a rival is after.
Support inquire(Habit& h) {
  if (h.willing(h.temper.probes / 3) && Habit::exists(h.rules.supports, SupportKind::probe_attribution))
    for (std::size_t r = 0; r < h.pub.reports.size() && h.pub.reports[r].is_set(); ++r)
      if (h.pub.reports[r].finding == Finding::unknown && h.rules.assets[h.pub.reports[r].target.index()].owner == h.me) {
        const Support probe{.kind = SupportKind::probe_attribution, .index = static_cast<std::uint8_t>(r)};
        if (!check(h.view, probe)) return probe;
      }
  if (h.willing(h.temper.inspects / 3) && Habit::exists(h.rules.supports, SupportKind::inspect))
    for (int s = 0; s < h.rules.seat_count(); ++s) {
      const SeatId other(s);
      if (other == h.me) continue;
      const auto& deals = h.view.channel(other).deals;
      for (int d = 0; d < kMaxDeals; ++d)
        for (int c = 0; deals[static_cast<std::size_t>(d)].is_set() && c < kClausesADeal; ++c) {
          const auto& deal = deals[static_cast<std::size_t>(d)];
          const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
          if (!clause.is_set() || clause.party != other || !is_hidden(clause.verb) || binds(deal, c).first > h.pub.turn) continue;
          const Support look{.kind = SupportKind::inspect,
                             .pair = static_cast<std::uint8_t>(pair_index(h.me, other)),
                             .index = static_cast<std::uint8_t>(d * kClausesADeal + c)};
          if (!check(h.view, look)) return look;
        }
    }
  const auto rivals = h.rules.seats[h.me.index()].rivals;
  if (rivals != 0 && h.willing(h.temper.probes / 10) && Habit::exists(h.rules.supports, SupportKind::probe_agenda)) {
    const Support probe{.kind = SupportKind::probe_agenda, .against = SeatId(h.any_bit(rivals))};
    if (!check(h.view, probe)) return probe;
  }
  return {};
}

Support give_support(Habit& h) {
  if (const auto found = inquire(h); found.kind != SupportKind::none) return found;
  const auto proxies = h.rules.index.proxies_of[h.me.index()];
  const auto assets = h.rules.index.assets_of[h.me.index()];
  const auto& limits = h.rules.n.proxy;
  if (proxies != 0 && h.willing((h.temper.arms + h.temper.restrains) / 2)) {
    const auto p = static_cast<std::size_t>(h.any_bit(proxies));
    const bool arm = h.arms_freely && h.own.strength[p] < 2 + (h.own.grievance[p] > 3);
    if (arm && Habit::exists(h.rules.supports, SupportKind::arm) && h.own.strength[p] < limits.strength_limit)
      return {.kind = SupportKind::arm, .proxy = ProxyId(p)};
    if (Habit::exists(h.rules.supports, SupportKind::restrain) && h.own.grievance[p] + 2 < limits.grievance_limit &&
        h.own.strength[p] > 0)
      return {.kind = SupportKind::restrain, .proxy = ProxyId(p)};
  }
  if (assets != 0 && Habit::exists(h.rules.supports, SupportKind::fortify) && h.willing(h.temper.fortifies)) {
    const auto a = static_cast<std::size_t>(h.any_bit(assets));
    if (h.own.fortified[a] < 2) return {.kind = SupportKind::fortify, .asset = AssetId(a)};
  }
  return {};
}

Statement speak(Habit& h, const Operation& op) {
  const auto& us = h.pub.seats[h.me.index()];
  const auto rivals = h.rules.seats[h.me.index()].rivals;
  const auto kinds = h.rules.statements;
  const bool deniable = op.kind == OperationKind::proxy_strike || op.kind == OperationKind::covert_act;
  if (rivals == 0) return {};
  const SeatId rival(h.any_bit(rivals));
  const bool fired = us.threat.status == ThreatStatus::fired;
  if (h.must_soothe && Habit::exists(kinds, StatementKind::conciliation))
    return {.kind = StatementKind::conciliation, .against = rival};
  if (deniable && Habit::exists(kinds, StatementKind::claim)) {
    const auto victim = h.rules.assets[op.target.index()].owner;
    if ((fired || is_answer(h.rules, h.pub, h.me, victim)) && h.willing(fired ? 90 : h.temper.claims)) return {.kind = StatementKind::claim};
  }
  const bool suspect = us.struck || (deniable && !is_answer(h.rules, h.pub, h.me, h.rules.assets[op.target.index()].owner));
  if (suspect && Habit::exists(kinds, StatementKind::denial) && h.willing(h.temper.denies / 3)) {
    const Statement denial{.kind = StatementKind::denial};
    if (!check(h.view, denial, op)) return denial;
  }
  if (h.pub.seats[rival.index()].struck && Habit::exists(kinds, StatementKind::condemnation) && h.willing(h.temper.condemns / 2))
    return {.kind = StatementKind::condemnation, .against = rival};
  if (us.threat.status == ThreatStatus::none && Habit::exists(kinds, StatementKind::threat) && h.willing(h.temper.threatens))
    return {.kind = StatementKind::threat,
            .against = rival,
            .trigger = h.willing(50) ? Trigger::any_strike : Trigger::deadly_strike,
            .response = h.willing(30) ? Response::sanction : Response::any_strike};
  if (op.kind == OperationKind::hold && Habit::exists(kinds, StatementKind::conciliation) && h.willing(h.temper.conciliates / 3))
    return {.kind = StatementKind::conciliation, .against = rival};
  return {};
}

IntermediaryId carrier(Habit& h, SeatId to, bool offer) {
  const auto& channel = h.view.channel(to);
  std::uint32_t able = h.rules.index.carriers[h.me.index()][to.index()];
  if (channel.is_open()) able &= 1u << channel.via.value;
  if (offer)
    for (auto left = able; left != 0; left &= left - 1)
      if (!h.rules.intermediaries[static_cast<std::size_t>(std::countr_zero(left))].offers) able &= ~(left & -left);
  return able == 0 ? IntermediaryId::none() : IntermediaryId(h.any_bit(able));
}

Letter offer(Habit& h, SeatId to, const Shared& channel) {
  const auto& rules = h.rules;
  const auto ours = h.me < to ? 0u : 1u;
  const auto ready = rules.ready_made ? rules.index.pairings_between[h.me.index()][to.index()] : 0;
  if (ready == 0 || channel.offer[ours].is_set() || h.pub.turn + rules.n.channel.no_offers_last > rules.turns) return {};
  Letter letter{.kind = LetterKind::offer, .to = to, .via = carrier(h, to, true)};
  if (!letter.via.is_set()) return {};
  // The better of two drawn at random: good pairs are offered more often.
  int best = -1;
  for (int i = 0; i < 2; ++i) {
    const int p = h.any_bit(ready);
    const Terms terms{.clauses = rules.pairings[static_cast<std::size_t>(p)].clauses, .pairing = static_cast<std::uint8_t>(p)};
    if (const int worth = glance_at(h.view, terms); worth > best) best = worth, letter.terms = terms;
  }
  if (best <= 0 || check(h.view, letter)) return {};
  return letter;
}

bool broke_a_deal(const Shared& channel, SeatId other) {
  for (const auto& deal : channel.deals)
    for (std::size_t c = 0; c < deal.status.size(); ++c)
      if (deal.terms.clauses[c].party == other && (deal.status[c] == ClauseStatus::suspected || deal.status[c] == ClauseStatus::undelivered))
        return true;
  return false;
}

/// "That was not ours", of a hit that may be laid at this seat's door.
Letter explain(Habit& h, SeatId to) {
  for (std::size_t r = 0; r < h.pub.reports.size() && h.pub.reports[r].is_set(); ++r) {
    const auto& report = h.pub.reports[r];
    const bool suspect = report.finding == Finding::unknown || report.blamed == h.me;
    if (!suspect || h.own.ours[r] || h.rules.assets[report.target.index()].owner != to) continue;
    const Letter letter{.kind = LetterKind::clarification, .to = to, .via = carrier(h, to, false), .index = static_cast<std::uint8_t>(r)};
    if (letter.via.is_set() && !check(h.view, letter)) return letter;
  }
  return {};
}

Letter write(Habit& h) {
  if (!h.rules.channels || !h.willing(h.temper.writes)) return {};
  SeatId to;
  for (int s = 0; s < h.rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == h.me || h.rules.index.carriers[h.me.index()][other.index()] == 0) continue;
    const auto& theirs = h.view.channel(other).offer[h.me < other ? 1 : 0];
    if (theirs.is_set()) {
      const bool suits = glance_at(h.view, theirs.terms) > 0 && h.willing(h.temper.accepts);
      if (!suits && h.willing(h.temper.offers / 4)) {
        auto counter = offer(h, other, h.view.channel(other));
        counter.kind = LetterKind::counter;
        if (counter.to.is_set() && !check(h.view, counter)) return counter;
      }
      const Letter answer{.kind = suits ? LetterKind::accept : LetterKind::reject, .to = other, .via = h.view.channel(other).via};
      if (!check(h.view, answer)) return answer;
    }
    if (!to.is_set() || h.willing(50)) to = other;
  }
  if (!to.is_set()) return {};
  const auto& channel = h.view.channel(to);
  if (broke_a_deal(channel, to) && h.willing(h.temper.publishes / 2)) {
    const Letter open{.kind = LetterKind::publish, .to = to, .via = carrier(h, to, false)};
    if (!check(h.view, open)) return open;
  }
  if (h.willing(h.temper.clarifies / 2))
    if (const auto letter = explain(h, to); letter.kind != LetterKind::none) return letter;
  if (h.willing(h.temper.offers))
    if (const auto made = offer(h, to, channel); made.kind != LetterKind::none) return made;
  if (!Habit::exists(h.rules.letters, LetterKind::message) || !h.willing(h.pub.ladder >= h.rules.n.war.accident_from - 4 ? 90 : 50)) return {};
  const Letter message{.kind = LetterKind::message, .to = to, .via = carrier(h, to, false)};
  return message.via.is_set() ? message : Letter{};
}

}  // namespace

int glance_at(const SeatView& view, const Terms& terms) {
  constexpr int kDealt = 12, kRoom = 8;
  const auto& agenda = view.rules().seats[view.seat().index()].agendas[view.own().agenda];
  int worth = kDealt;
  for (const auto& clause : terms.clauses) {
    if (!clause.is_set()) continue;
    if (clause.party != view.seat())
      worth += agenda.clause[static_cast<std::size_t>(clause.verb)] * 3 / 4;
    else
      worth -= is_delivery(clause.verb) && clause.verb != ClauseVerb::restrain ? 3 * kRoom : kRoom * clause.turns;
  }
  return worth;
}

OrderSheet by_reflex(const SeatView& view, const Temper& temper, Rng& dice) {
  OrderSheet sheet;
  if (view.pub().phase == Phase::ended) return sheet;
  Habit h{view, temper, dice};
  sheet.reactions = react(h);
  sheet.operation = operate(h);
  sheet.support = give_support(h);
  sheet.statement = speak(h, sheet.operation);
  sheet.letter = write(h);
  return sheet;
}

}  // namespace bc
