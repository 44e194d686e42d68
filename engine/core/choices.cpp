// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choices.h"

#include <bit>

#include "core/names.h"

namespace bc {

namespace {

template <class Kind>
bool exists(std::uint16_t kinds, Kind kind) {
  return kinds >> static_cast<int>(kind) & 1;
}

/// What the seat could strike: rivals' assets that still stand, as far as its allies let it. (Rulebook 5.2, 5.5, 7.6)
std::uint32_t strike_targets(const SeatView& view) {
  const auto& rules = view.rules();
  const auto& pub = view.pub();
  const auto pressure = pub.seats[view.seat().index()].pressure;
  if (pressure >= 3) return 0;
  auto targets = rules.index.rival_assets[view.seat().index()];
  for (std::size_t a = 0; a < rules.assets.size(); ++a)
    if (pub.damage[a] >= 2) targets &= ~(1u << a);
  if (pressure == 2)
    for (int s = 0; s < rules.seat_count(); ++s)
      if (rules.are_rivals(view.seat(), SeatId(s)) && !is_answer(rules, pub, view.seat(), SeatId(s)))
        targets &= ~rules.index.assets_of[s];
  return targets;
}

/// Of `targets`, those of seats that a warned strike can answer now. (Rulebook 5.9)
std::uint32_t telegraph_targets(const SeatView& view, std::uint32_t targets) {
  const auto& rules = view.rules();
  for (int s = 0; s < rules.seat_count(); ++s) {
    const SeatId victim(s);
    if (victim == view.seat()) continue;
    if (owes(view.pub(), victim, view.seat()) < rules.n.strike.answer_needs || !view.channel(victim).is_open())
      targets &= ~rules.index.assets_of[s];
  }
  return targets;
}

std::uint16_t able_proxies(const SeatView& view, std::uint32_t targets, int strength) {
  auto able = view.rules().index.proxies_of[view.seat().index()];
  for (auto left = able; left != 0; left &= static_cast<std::uint16_t>(left - 1)) {
    const int p = std::countr_zero(left);
    if (view.own().strength[p] < strength || !(view.rules().index.proxy_targets[p] & targets))
      able &= static_cast<std::uint16_t>(~(1u << p));
  }
  return able;
}

void add_bits(ChoiceList& list, std::uint32_t bits, int from = 0) {
  for (; bits != 0; bits &= bits - 1) list.add(from + std::countr_zero(bits));
}

std::uint32_t theatres_where(const SeatView& view, auto fits) {
  std::uint32_t bits = 0;
  for (std::size_t theatre = 0; theatre < view.rules().theatres.size(); ++theatre)
    if (fits(view.pub().forces[view.seat().index()][theatre])) bits |= 1u << theatre;
  return bits;
}

std::uint32_t sanctionable(const SeatView& view, auto fits) {
  std::uint32_t bits = 0;
  for (int s = 0; s < view.rules().seat_count(); ++s)
    if (view.rules().are_rivals(view.seat(), SeatId(s)) && fits(view.pub().sanctions[view.seat().index()][s])) bits |= 1u << s;
  return bits;
}
constexpr auto kBelowLimit = [](int level) { return level < 3; };
constexpr auto kAboveZero = [](int level) { return level > 0; };

void operation_kinds(const SeatView& view, std::uint16_t vetoed, std::uint32_t targets, ChoiceList& list) {
  list.add(static_cast<int>(OperationKind::none));
  const auto allowed = static_cast<std::uint16_t>(view.rules().operations & ~vetoed);
  const auto offer = [&](OperationKind kind, bool possible) {
    if (possible && exists(allowed, kind)) list.add(static_cast<int>(kind));
  };
  offer(OperationKind::hold, true);
  offer(OperationKind::proxy_strike, able_proxies(view, targets, 1) != 0);
  offer(OperationKind::covert_act, targets != 0);
  offer(OperationKind::direct_strike, targets != 0);
  offer(OperationKind::telegraphed_strike, telegraph_targets(view, targets) != 0);
  offer(OperationKind::deploy, theatres_where(view, kBelowLimit) != 0);
  offer(OperationKind::withdraw, theatres_where(view, kAboveZero) != 0);
  offer(OperationKind::sanction, sanctionable(view, kBelowLimit) != 0);
  offer(OperationKind::relief, sanctionable(view, kAboveZero) != 0);
}

/// All fields of a support, each filled from `add` with what fits.
std::uint32_t support_values(const SeatView& view, SupportKind kind) {
  const auto& rules = view.rules();
  const auto seat = view.seat();
  std::uint32_t bits = 0;
  switch (kind) {
    case SupportKind::none: return 0;
    case SupportKind::fortify:
      for (auto left = rules.index.assets_of[seat.index()]; left != 0; left &= left - 1)
        if (view.own().fortified[std::countr_zero(left)] < 2) bits |= left & -left;
      return bits;
    case SupportKind::arm:
      for (std::uint32_t left = rules.index.proxies_of[seat.index()]; left != 0; left &= left - 1)
        if (view.own().strength[std::countr_zero(left)] < rules.n.proxy.strength_limit) bits |= left & -left;
      return bits;
    case SupportKind::restrain:
      for (std::uint32_t left = rules.index.proxies_of[seat.index()]; left != 0; left &= left - 1)
        if (view.own().grievance[std::countr_zero(left)] < rules.n.proxy.grievance_limit) bits |= left & -left;
      return bits;
    case SupportKind::probe_attribution:
      for (int r = 0; r < kMaxReports && view.pub().reports[r].is_set(); ++r) {
        const auto& report = view.pub().reports[r];
        if (!report.claimed && !view.own().ours[r] && report.look != StrikeLook::direct && report.look != StrikeLook::telegraphed)
          bits |= 1u << r;
      }
      return bits;
    case SupportKind::probe_agenda:
      for (int s = 0; s < rules.seat_count(); ++s)
        if (SeatId(s) != seat && rules.seats[s].agendas.size() >= 2) bits |= 1u << s;
      return bits;
    case SupportKind::probe_channel:
      for (int pair = 0; pair < rules.seat_count() * (rules.seat_count() - 1) / 2; ++pair) {
        const auto [low, high] = pair_seats(pair);
        if (low != seat && high != seat) bits |= 1u << pair;
      }
      return bits;
    case SupportKind::inspect:
      for (int s = 0; s < rules.seat_count(); ++s) {
        if (SeatId(s) == seat) continue;
        for (const auto& deal : view.channel(SeatId(s)).deals)
          for (const auto& clause : deal.terms.clauses)
            if (deal.is_set() && clause.is_set() && clause.party != seat && is_hidden(clause.verb))
              bits |= 1u << pair_index(seat, SeatId(s));
      }
      return bits;
  }
  return bits;
}

std::uint32_t inspectable(const SeatView& view, std::uint8_t pair) {
  const auto [low, high] = pair_seats(pair);
  const auto& channel = view.channel(low == view.seat() ? high : low);
  std::uint32_t bits = 0;
  for (int bit = 0; bit < kMaxDeals * kClausesADeal; ++bit) {
    const auto& deal = channel.deals[bit / kClausesADeal];
    const auto& clause = deal.terms.clauses[bit % kClausesADeal];
    if (deal.is_set() && clause.is_set() && clause.party != view.seat() && is_hidden(clause.verb)) bits |= 1u << bit;
  }
  return bits;
}

std::uint32_t rivals(const SeatView& view) { return view.rules().seats[view.seat().index()].rivals; }

void statement_kinds(const SeatView& view, const Operation& op, ChoiceList& list) {
  const auto& rules = view.rules();
  list.add(static_cast<int>(StatementKind::silence));
  const auto offer = [&](StatementKind kind, bool possible) {
    if (possible && exists(rules.statements, kind)) list.add(static_cast<int>(kind));
  };
  const auto& us = view.pub().seats[view.seat().index()];
  const bool deniable = op.kind == OperationKind::proxy_strike || op.kind == OperationKind::covert_act;
  const bool any_rival = rivals(view) != 0;
  offer(StatementKind::threat, any_rival && us.threat.status == ThreatStatus::none);
  offer(StatementKind::warning, any_rival);
  offer(StatementKind::denial, deniable || us.struck);
  offer(StatementKind::claim, deniable);
  offer(StatementKind::condemnation, any_rival);
  offer(StatementKind::conciliation, any_rival);
}

std::uint32_t clarifiable(const SeatView& view, SeatId to) {
  std::uint32_t bits = 0;
  for (int r = 0; r < kMaxReports && view.pub().reports[r].is_set(); ++r)
    if (view.rules().assets[view.pub().reports[r].target.index()].owner == to && !view.pub().reports[r].claimed) bits |= 1u << r;
  return bits;
}

/// The carriers that this letter could take: the one that runs the channel, or any that serves both. (Rulebook 8.2)
std::uint32_t carriers(const SeatView& view, LetterKind kind, SeatId to) {
  const auto& rules = view.rules();
  std::uint32_t bits = rules.index.carriers[view.seat().index()][to.index()];
  const auto& channel = view.channel(to);
  if (channel.is_open()) bits &= 1u << channel.via.value;
  if (bears_terms(kind))
    for (auto left = bits; left != 0; left &= left - 1)
      if (!rules.intermediaries[std::countr_zero(left)].offers) bits &= ~(left & -left);
  return bits;
}

/// Ready-made pairs that fit now.
std::uint32_t pairings(const SeatView& view, SeatId to) {
  const auto& rules = view.rules();
  if (!rules.ready_made) return 0;
  auto bits = rules.index.pairings_between[view.seat().index()][to.index()];
  for (auto left = bits; left != 0; left &= left - 1) {
    const int p = std::countr_zero(left);
    Terms terms{.clauses = rules.pairings[p].clauses, .pairing = static_cast<std::uint8_t>(p)};
    if (check_terms(view, to, terms)) bits &= ~(left & -left);
  }
  return bits;
}

/// Verbs that `party` could promise, as bits; for `view.seat()` without those that a faction forbids.
std::uint32_t clause_verbs(const SeatView& view, std::uint16_t vetoed, SeatId party, SeatId other) {
  const auto& rules = view.rules();
  std::uint32_t bits = 0xfffe & ((1u << kClauseVerbs) - 1);
  const auto drop = [&](ClauseVerb verb) { bits &= ~(1u << static_cast<int>(verb)); };
  if (rules.index.proxies_of[party.index()] == 0) drop(ClauseVerb::restrain), drop(ClauseVerb::cap_arms);
  bool anywhere = false;
  for (std::size_t theatre = 0; theatre < rules.theatres.size(); ++theatre) anywhere |= view.pub().forces[party.index()][theatre] > 0;
  if (!anywhere) drop(ClauseVerb::withdraw);
  if (view.pub().sanctions[party.index()][other.index()] <= 0) drop(ClauseVerb::relieve);
  if (view.pub().prisoners_free) drop(ClauseVerb::release);
  if (party == view.seat()) bits &= ~std::uint32_t{vetoed};
  return bits;
}

bool free_terms(const SeatView& view, std::uint16_t vetoed, SeatId to) {
  return view.rules().free_terms && clause_verbs(view, vetoed, view.seat(), to) != 0 && clause_verbs(view, vetoed, to, view.seat()) != 0;
}

bool has_room(const Shared& channel) {
  for (const auto& deal : channel.deals)
    if (!deal.is_set()) return true;
  return false;
}

bool may_offer(const SeatView& view, std::uint16_t vetoed, SeatId to) {
  const auto& rules = view.rules();
  if (view.pub().turn + rules.n.channel.no_offers_last > rules.turns) return false;
  const auto& channel = view.channel(to);
  if (channel.offer[view.seat() < to ? 0 : 1].is_set()) return false;
  return has_room(channel) && (free_terms(view, vetoed, to) || pairings(view, to) != 0);
}

/// The kinds of letter that could go to `to`, as bits.
std::uint16_t letter_kinds(const SeatView& view, std::uint16_t vetoed, SeatId to) {
  const auto& rules = view.rules();
  if (!rules.channels || to == view.seat() || carriers(view, LetterKind::message, to) == 0) return 0;
  const auto& channel = view.channel(to);
  const int theirs = view.seat() < to ? 1 : 0;
  std::uint16_t bits = 0;
  const auto add = [&](LetterKind kind, bool fits) {
    if (fits) bits |= static_cast<std::uint16_t>(1u << static_cast<int>(kind));
  };
  add(LetterKind::message, true);
  add(LetterKind::warning, true);
  add(LetterKind::clarification, clarifiable(view, to) != 0);
  const bool offers = carriers(view, LetterKind::offer, to) != 0 && may_offer(view, vetoed, to);
  add(LetterKind::offer, offers);
  const auto& offer = channel.offer[theirs];
  if (offer.is_set()) {
    add(LetterKind::counter, offers);
    add(LetterKind::reject, true);
    add(LetterKind::let_lapse, true);
    bool allowed = has_room(channel);
    for (int c = kClausesASide; c < kClausesADeal; ++c) allowed &= !(vetoed >> static_cast<int>(offer.terms.clauses[c].verb) & 1);
    add(LetterKind::accept, allowed);
  }
  add(LetterKind::publish, !view.pub().seats[view.seat().index()].published && channel.last[theirs].kind != LetterKind::none);
  return bits & rules.letters;
}

/// To whom a letter of this kind could go, as bits.
std::uint32_t addressees(const SeatView& view, std::uint16_t vetoed, LetterKind kind) {
  std::uint32_t bits = 0;
  for (int s = 0; s < view.rules().seat_count(); ++s)
    if (exists(letter_kinds(view, vetoed, SeatId(s)), kind)) bits |= 1u << s;
  return bits;
}

template <class Tag>
void set(Id<Tag>& id, int value) {
  id = Id<Tag>(value);
}

}  // namespace

SheetBuilder::SheetBuilder(const SeatView& view) : view_(view), vetoes_(vetoes(view)), targets_(strike_targets(view)) {
  index_ = -1;
  if (view_.pub().phase == Phase::ended) {
    ask_ = Ask::done;
    return;
  }
  next_hit();
  settle();
}

void SheetBuilder::choose(int value) {
  take(value);
  settle();
}

void SheetBuilder::settle() {
  for (;;) {
    values_.clear();
    if (ask_ == Ask::done) return;
    fill();
    if (values_.size() != 1) return;
    take(values_[0]);
  }
}

void SheetBuilder::next_hit() {
  ask_ = Ask::hit_reaction;
  const auto& reports = view_.pub().reports;
  while (++index_ < kMaxReports && reports[index_].is_set())
    if (view_.rules().assets[reports[index_].target.index()].owner == view_.seat()) return;
  index_ = -1;
  next_delivery();
}

void SheetBuilder::next_delivery() {
  ask_ = Ask::deliver;
  const int seats = view_.rules().seat_count();
  const int slots = seats * (seats - 1) / 2 * 8;
  while (++index_ < slots) {
    const auto [low, high] = pair_seats(static_cast<std::size_t>(index_ / 8));
    if (low != view_.seat() && high != view_.seat()) {
      index_ |= 7;
      continue;
    }
    const auto& deal = view_.channel(low == view_.seat() ? high : low).deals[index_ % 8 / kClausesADeal];
    if (!deal.is_set()) {
      index_ |= kClausesADeal - 1;
      continue;
    }
    const int clause = index_ % kClausesADeal;
    if (falls_due(view_.pub(), deal, clause) && deal.terms.clauses[clause].party == view_.seat()) return;
  }
  ask_ = Ask::operation_kind;
  index_ = 0;
}

void SheetBuilder::next_term(int from) {
  // Clauses come in their places: give, give, ask, ask; the second of a side may stay empty.
  index_ = from;
  ask_ = from < kClausesADeal ? Ask::term_verb : Ask::letter_verifier;
}

void SheetBuilder::next_of_clause() {
  const auto verb = sheet_.letter.terms.clauses[index_].verb;
  switch (ask_) {
    case Ask::term_verb:
      if (verb == ClauseVerb::none) return next_term(index_ + 1);
      if (uses_proxy(verb)) {
        ask_ = Ask::term_proxy;
        return;
      }
      [[fallthrough]];
    case Ask::term_proxy:
      if (uses_theatres(verb)) {
        ask_ = Ask::term_theatre;
        return;
      }
      [[fallthrough]];
    case Ask::term_theatre: ask_ = Ask::term_delay; return;
    case Ask::term_delay:
      if (uses_turns(verb)) {
        ask_ = Ask::term_turns;
        return;
      }
      [[fallthrough]];
    case Ask::term_turns: ask_ = Ask::term_condition; return;
    default: return next_term(index_ + 1);
  }
}

void SheetBuilder::fill() {
  const auto& rules = view_.rules();
  const auto& clause_terms = sheet_.letter.terms.clauses;
  auto& op = sheet_.operation;
  auto& letter = sheet_.letter;
  const auto range = [&](int from, int to) {
    for (int v = from; v < to; ++v) values_.add(v);
  };
  switch (ask_) {
    case Ask::hit_reaction: return range(0, kHitReactions);
    case Ask::deliver: return range(0, 2);
    case Ask::operation_kind: return operation_kinds(view_, vetoes_.operations, targets_, values_);
    case Ask::operation_proxy: return add_bits(values_, able_proxies(view_, targets_, 1));
    case Ask::operation_target: {
      auto targets = targets_;
      if (op.kind == OperationKind::proxy_strike) targets &= rules.index.proxy_targets[op.proxy.index()];
      if (op.kind == OperationKind::telegraphed_strike) targets = telegraph_targets(view_, targets);
      return add_bits(values_, targets);
    }
    case Ask::operation_intensity:
      return range(0, op.kind == OperationKind::proxy_strike && view_.own().strength[op.proxy.index()] < 2 ? 1 : kIntensities);
    case Ask::operation_theatre:
      return add_bits(values_, op.kind == OperationKind::deploy ? theatres_where(view_, kBelowLimit) : theatres_where(view_, kAboveZero));
    case Ask::operation_against:
      return add_bits(values_, op.kind == OperationKind::sanction ? sanctionable(view_, kBelowLimit) : sanctionable(view_, kAboveZero));
    case Ask::support_kind:
      values_.add(0);
      for (int k = 1; k < kSupportKinds; ++k)
        if (exists(rules.supports, static_cast<SupportKind>(k)) && support_values(view_, static_cast<SupportKind>(k)) != 0)
          values_.add(k);
      return;
    case Ask::support_asset:
    case Ask::support_proxy:
    case Ask::support_report:
    case Ask::support_against:
    case Ask::support_pair: return add_bits(values_, support_values(view_, sheet_.support.kind));
    case Ask::support_clause: return add_bits(values_, inspectable(view_, sheet_.support.pair));
    case Ask::statement_kind: return statement_kinds(view_, op, values_);
    case Ask::statement_against: return add_bits(values_, rivals(view_));
    case Ask::statement_trigger: return range(0, kTriggers);
    case Ask::statement_theatre: return range(0, 1 + static_cast<int>(rules.theatres.size()));
    case Ask::statement_response: return range(0, kResponses);
    case Ask::letter_kind: {
      values_.add(0);
      if (!rules.channels) return;
      std::uint32_t kinds = 0;
      for (int s = 0; s < rules.seat_count(); ++s) kinds |= letter_kinds(view_, vetoes_.clauses, SeatId(s));
      return add_bits(values_, kinds);
    }
    case Ask::letter_to: return add_bits(values_, addressees(view_, vetoes_.clauses, letter.kind));
    case Ask::letter_via: return add_bits(values_, carriers(view_, letter.kind, letter.to));
    case Ask::letter_theatre: return range(0, static_cast<int>(rules.theatres.size()));
    case Ask::letter_report: return add_bits(values_, clarifiable(view_, letter.to));
    case Ask::letter_form:
      if (pairings(view_, letter.to) != 0) values_.add(0);
      if (free_terms(view_, vetoes_.clauses, letter.to)) values_.add(1);
      return;
    case Ask::letter_pairing: return add_bits(values_, pairings(view_, letter.to));
    case Ask::term_verb: {
      const bool ours = index_ < kClausesASide;
      auto verbs = clause_verbs(view_, vetoes_.clauses, ours ? view_.seat() : letter.to, ours ? letter.to : view_.seat());
      if (index_ % kClausesASide == 1) {
        values_.add(0);
        const auto first = static_cast<int>(clause_terms[index_ - 1].verb);
        verbs &= ~((2u << first) - 1);
      }
      return add_bits(values_, verbs);
    }
    case Ask::term_proxy: {
      const auto& clause = clause_terms[index_];
      if (clause.verb == ClauseVerb::no_arming) values_.add(0);
      return add_bits(values_, rules.index.proxies_of[clause.party.index()], 1);
    }
    case Ask::term_theatre: {
      const auto& clause = clause_terms[index_];
      if (clause.verb != ClauseVerb::withdraw) return range(0, 1 + static_cast<int>(rules.theatres.size()));
      for (std::size_t theatre = 0; theatre < rules.theatres.size(); ++theatre)
        if (view_.pub().forces[clause.party.index()][theatre] > 0) values_.add(static_cast<int>(theatre) + 1);
      return;
    }
    case Ask::term_delay:
      return range(1, 1 + std::min<int>(rules.n.channel.clause_delay_limit, rules.turns - view_.pub().turn));
    case Ask::term_turns: return range(1, 1 + rules.n.channel.clause_turns_limit);
    case Ask::term_condition: return range(0, 2);
    case Ask::letter_verifier: return range(0, 3);
    case Ask::letter_publicity: return range(0, 2);
    case Ask::letter_cover: return range(0, 3);
    case Ask::done: return;
  }
}

void SheetBuilder::take(int value) {
  auto& op = sheet_.operation;
  auto& support = sheet_.support;
  auto& statement = sheet_.statement;
  auto& letter = sheet_.letter;
  auto& terms = letter.terms;
  switch (ask_) {
    case Ask::hit_reaction:
      sheet_.reactions.hits[index_] = static_cast<HitReaction>(value);
      return next_hit();
    case Ask::deliver:
      if (value) sheet_.reactions.deliver[index_ / 8] |= static_cast<std::uint8_t>(1u << index_ % 8);
      return next_delivery();
    case Ask::operation_kind:
      op.kind = static_cast<OperationKind>(value);
      switch (op.kind) {
        case OperationKind::none:
        case OperationKind::hold: ask_ = Ask::support_kind; return;
        case OperationKind::proxy_strike: ask_ = Ask::operation_proxy; return;
        case OperationKind::covert_act:
        case OperationKind::direct_strike:
        case OperationKind::telegraphed_strike: ask_ = Ask::operation_target; return;
        case OperationKind::deploy:
        case OperationKind::withdraw: ask_ = Ask::operation_theatre; return;
        case OperationKind::sanction:
        case OperationKind::relief: ask_ = Ask::operation_against; return;
      }
      return;
    case Ask::operation_proxy: set(op.proxy, value), ask_ = Ask::operation_target; return;
    case Ask::operation_target:
      set(op.target, value);
      ask_ = op.kind == OperationKind::proxy_strike || op.kind == OperationKind::direct_strike ? Ask::operation_intensity
                                                                                              : Ask::support_kind;
      return;
    case Ask::operation_intensity: op.intensity = static_cast<Intensity>(value), ask_ = Ask::support_kind; return;
    case Ask::operation_theatre: set(op.theatre, value), ask_ = Ask::support_kind; return;
    case Ask::operation_against: set(op.against, value), ask_ = Ask::support_kind; return;
    case Ask::support_kind:
      support.kind = static_cast<SupportKind>(value);
      switch (support.kind) {
        case SupportKind::none: ask_ = Ask::statement_kind; return;
        case SupportKind::fortify: ask_ = Ask::support_asset; return;
        case SupportKind::arm:
        case SupportKind::restrain: ask_ = Ask::support_proxy; return;
        case SupportKind::probe_attribution: ask_ = Ask::support_report; return;
        case SupportKind::probe_agenda: ask_ = Ask::support_against; return;
        case SupportKind::probe_channel:
        case SupportKind::inspect: ask_ = Ask::support_pair; return;
      }
      return;
    case Ask::support_asset: set(support.asset, value), ask_ = Ask::statement_kind; return;
    case Ask::support_proxy: set(support.proxy, value), ask_ = Ask::statement_kind; return;
    case Ask::support_report: support.index = static_cast<std::uint8_t>(value), ask_ = Ask::statement_kind; return;
    case Ask::support_against: set(support.against, value), ask_ = Ask::statement_kind; return;
    case Ask::support_pair:
      support.pair = static_cast<std::uint8_t>(value);
      ask_ = support.kind == SupportKind::inspect ? Ask::support_clause : Ask::statement_kind;
      return;
    case Ask::support_clause: support.index = static_cast<std::uint8_t>(value), ask_ = Ask::statement_kind; return;
    case Ask::statement_kind:
      statement.kind = static_cast<StatementKind>(value);
      switch (statement.kind) {
        case StatementKind::silence:
        case StatementKind::denial:
        case StatementKind::claim: ask_ = Ask::letter_kind; return;
        case StatementKind::threat:
        case StatementKind::warning:
        case StatementKind::condemnation:
        case StatementKind::conciliation: ask_ = Ask::statement_against; return;
      }
      return;
    case Ask::statement_against:
      set(statement.against, value);
      ask_ = statement.kind == StatementKind::threat ? Ask::statement_trigger : Ask::letter_kind;
      return;
    case Ask::statement_trigger: statement.trigger = static_cast<Trigger>(value), ask_ = Ask::statement_theatre; return;
    case Ask::statement_theatre:
      if (value > 0) set(statement.theatre, value - 1);
      ask_ = Ask::statement_response;
      return;
    case Ask::statement_response: statement.response = static_cast<Response>(value), ask_ = Ask::letter_kind; return;
    case Ask::letter_kind:
      letter.kind = static_cast<LetterKind>(value);
      ask_ = letter.kind == LetterKind::none ? Ask::done : Ask::letter_to;
      return;
    case Ask::letter_to: set(letter.to, value), ask_ = Ask::letter_via; return;
    case Ask::letter_via:
      set(letter.via, value);
      switch (letter.kind) {
        case LetterKind::warning: ask_ = Ask::letter_theatre; return;
        case LetterKind::clarification: ask_ = Ask::letter_report; return;
        case LetterKind::offer:
        case LetterKind::counter: ask_ = Ask::letter_form; return;
        case LetterKind::none:
        case LetterKind::message:
        case LetterKind::accept:
        case LetterKind::reject:
        case LetterKind::let_lapse:
        case LetterKind::publish: ask_ = Ask::done; return;
      }
      return;
    case Ask::letter_theatre: set(letter.theatre, value), ask_ = Ask::done; return;
    case Ask::letter_report: letter.index = static_cast<std::uint8_t>(value), ask_ = Ask::done; return;
    case Ask::letter_form:
      if (value == 0)
        ask_ = Ask::letter_pairing;
      else
        next_term(0);
      return;
    case Ask::letter_pairing:
      terms.pairing = static_cast<std::uint8_t>(value);
      terms.clauses = view_.rules().pairings[value].clauses;
      ask_ = Ask::done;
      return;
    case Ask::term_verb: {
      auto& clause = terms.clauses[index_];
      clause.verb = static_cast<ClauseVerb>(value);
      if (value != 0) clause.party = index_ < kClausesASide ? view_.seat() : letter.to;
      return next_of_clause();
    }
    case Ask::term_proxy:
      if (value > 0) set(terms.clauses[index_].proxy, value - 1);
      return next_of_clause();
    case Ask::term_theatre:
      terms.clauses[index_].theatres = value > 0 ? static_cast<std::uint16_t>(1u << (value - 1)) : std::uint16_t{0};
      return next_of_clause();
    case Ask::term_delay: terms.clauses[index_].delay = static_cast<std::uint8_t>(value); return next_of_clause();
    case Ask::term_turns: terms.clauses[index_].turns = static_cast<std::uint8_t>(value); return next_of_clause();
    case Ask::term_condition: terms.clauses[index_].condition = static_cast<Condition>(value); return next_of_clause();
    case Ask::letter_verifier: terms.verifier = static_cast<Verifier>(value), ask_ = Ask::letter_publicity; return;
    case Ask::letter_publicity: terms.publicity = static_cast<Publicity>(value), ask_ = Ask::letter_cover; return;
    case Ask::letter_cover: terms.cover = static_cast<CoverStory>(value), ask_ = Ask::done; return;
    case Ask::done: return;
  }
}

namespace {
/// How many values each question can have at most, in the order of Ask.
constexpr std::array<int, kAsks> kRange = {
    kHitReactions, 2, kOperationKinds, kMaxProxies, kMaxAssets, kIntensities, kMaxTheatres, kMaxSeats,
    kSupportKinds, kMaxAssets, kMaxProxies, kMaxReports, kMaxSeats, kMaxPairs, kMaxDeals * kClausesADeal,
    kStatementKinds, kMaxSeats, kTriggers, kMaxTheatres + 1, kResponses,
    kLetterKinds, kMaxSeats, kMaxIntermediaries, kMaxTheatres, kMaxReports, 2, kMaxPairings,
    kClauseVerbs, kMaxProxies + 1, kMaxTheatres + 1, kMaxTurns + 1, kMaxTurns + 1, 2,
    3, 2, 3, 0};
constexpr auto kOffset = [] {
  std::array<int, kAsks + 1> offset{};
  for (int a = 0; a < kAsks; ++a) offset[a + 1] = offset[a] + kRange[a];
  return offset;
}();
static_assert(static_cast<int>(Ask::done) == kAsks - 1);
}  // namespace

ChoiceId choice_id(Ask ask, int value) { return static_cast<ChoiceId>(kOffset[static_cast<int>(ask)] + value); }
int choice_count() { return kOffset[kAsks]; }
NamedChoice named_choice(ChoiceId id) {
  int ask = 0;
  while (kOffset[ask + 1] <= id) ++ask;
  return {static_cast<Ask>(ask), id - kOffset[ask]};
}

std::string choice_name(const Ruleset& rules, ChoiceId id) {
  const auto [ask, value] = named_choice(id);
  const auto named = [&](std::string_view text) { return std::string(name_of(ask)) + "=" + std::string(text); };
  const auto key = [&](const auto& table, int i) {
    return i >= 0 && static_cast<std::size_t>(i) < table.size() ? named(table[i].key) : named("#" + std::to_string(i));
  };
  switch (ask) {
    case Ask::hit_reaction: return named(name_of(static_cast<HitReaction>(value)));
    case Ask::operation_kind: return named(name_of(static_cast<OperationKind>(value)));
    case Ask::operation_intensity: return named(name_of(static_cast<Intensity>(value)));
    case Ask::support_kind: return named(name_of(static_cast<SupportKind>(value)));
    case Ask::statement_kind: return named(name_of(static_cast<StatementKind>(value)));
    case Ask::statement_trigger: return named(name_of(static_cast<Trigger>(value)));
    case Ask::statement_response: return named(name_of(static_cast<Response>(value)));
    case Ask::letter_kind: return named(name_of(static_cast<LetterKind>(value)));
    case Ask::term_verb: return named(name_of(static_cast<ClauseVerb>(value)));
    case Ask::term_condition: return named(name_of(static_cast<Condition>(value)));
    case Ask::letter_verifier: return named(name_of(static_cast<Verifier>(value)));
    case Ask::letter_publicity: return named(name_of(static_cast<Publicity>(value)));
    case Ask::letter_cover: return named(name_of(static_cast<CoverStory>(value)));
    case Ask::operation_proxy:
    case Ask::support_proxy: return key(rules.proxies, value);
    case Ask::operation_target:
    case Ask::support_asset: return key(rules.assets, value);
    case Ask::operation_theatre:
    case Ask::letter_theatre: return key(rules.theatres, value);
    case Ask::operation_against:
    case Ask::support_against:
    case Ask::statement_against:
    case Ask::letter_to: return key(rules.seats, value);
    case Ask::letter_via: return key(rules.intermediaries, value);
    case Ask::letter_pairing: return key(rules.pairings, value);
    case Ask::statement_theatre:
    case Ask::term_theatre: return value == 0 ? named("anywhere") : key(rules.theatres, value - 1);
    case Ask::term_proxy: return value == 0 ? named("any") : key(rules.proxies, value - 1);
    case Ask::letter_form: return named(value == 0 ? "ready_made" : "free");
    case Ask::deliver: return named(value == 0 ? "withhold" : "deliver");
    case Ask::support_report:
    case Ask::support_pair:
    case Ask::support_clause:
    case Ask::letter_report:
    case Ask::term_delay:
    case Ask::term_turns:
    case Ask::done: return named(std::to_string(value));
  }
  return {};
}

}  // namespace bc
