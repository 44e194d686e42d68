// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choices.h"

#include <algorithm>
#include <bit>

#include "core/options.h"

namespace bc {

namespace {

/// No more, or any theatre after the last one named, as long as they do not come to all: that is said with "anywhere".
std::uint64_t more_theatres(const Ruleset& rules, std::uint16_t named) {
  const auto all = (1u << rules.theatres.size()) - 1;
  std::uint64_t values = 1;
  for (auto t = std::bit_width(named); t < static_cast<int>(rules.theatres.size()); ++t)
    if ((named | 1u << t) != all) values |= std::uint64_t{1} << (t + 1);
  return values;
}

template <class Tag>
void set(Id<Tag>& id, int value) {
  id = Id<Tag>(value);
}

}  // namespace

SheetBuilder::SheetBuilder(const SeatView& view) : view_(view) {
  if (view_.pub().phase == Phase::ended) {
    ask_ = Ask::done;
    return;
  }
  vetoes_ = vetoes(view);
  hits_ = SmallSet(options::hits(view));
  due_ = SmallSet(options::due(view));
  targets_ = options::strike_targets(view);
  next_hit();
  settle();
}

void SheetBuilder::choose(int value) {
  take(value);
  settle();
}

void SheetBuilder::settle() {
  while (true) {
    values_ = legal();
    if (!values_.has_one()) return;
    take(*values_.begin());
  }
}

void SheetBuilder::next_hit() {
  if (hits_.empty()) return next_delivery();
  ask_ = Ask::hit_reaction;
  index_ = hits_.take_first();
}

void SheetBuilder::next_delivery() {
  if (due_.empty()) {
    ask_ = Ask::operation_kind;
    index_ = 0;
    return;
  }
  ask_ = Ask::deliver;
  const int clause = due_.take_first();
  index_ = static_cast<int>(pair_index(view_.seat(), SeatId(clause / 8))) * 8 + clause % 8;
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
    case Ask::term_theatre:
      if (uses_more_theatres(verb) && sheet_.letter.terms.clauses[index_].theatres != 0) {
        ask_ = Ask::term_more;
        return;
      }
      [[fallthrough]];
    case Ask::term_more: ask_ = Ask::term_delay; return;
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

/// Verbs for the clause in place `index`; the second of a side comes after the first in the order of verbs, or stays empty.
ChoiceList SheetBuilder::legal_verbs() const {
  const auto& letter = sheet_.letter;
  const bool ours = index_ < kClausesASide;
  const auto verbs =
      options::clause_verbs(view_, vetoes_.clauses, ours ? view_.seat() : letter.to, ours ? letter.to : view_.seat());
  if (index_ % kClausesASide == 0) return ChoiceList(verbs);
  const auto first = static_cast<int>(letter.terms.clauses[index_ - 1].verb);
  return ChoiceList((verbs & ~((2u << first) - 1)) | 1u);
}

ChoiceList SheetBuilder::legal() {
  const auto& rules = view_.rules();
  const auto& op = sheet_.operation;
  const auto& letter = sheet_.letter;
  const auto anywhere_or_one = [&] { return ChoiceList::range(0, 1 + static_cast<int>(rules.theatres.size())); };
  switch (ask_) {
    case Ask::hit_reaction: return ChoiceList::range(0, kHitReactions);
    case Ask::deliver: return ChoiceList::range(0, 2);
    case Ask::operation_kind: return ChoiceList(options::operation_kinds(view_, vetoes_.operations, targets_));
    case Ask::operation_proxy: return ChoiceList(options::able_proxies(view_, targets_.deniable));
    case Ask::operation_target:
      if (op.kind == OperationKind::proxy_strike) return ChoiceList(targets_.deniable & rules.index.proxy_targets[op.proxy.index()]);
      if (op.kind == OperationKind::telegraphed_strike) return ChoiceList(options::telegraph_targets(view_, targets_.open));
      return ChoiceList(targets_.of(op.kind));
    case Ask::operation_intensity: {
      const bool weak = op.kind == OperationKind::proxy_strike && view_.own().strength[op.proxy.index()] < 2;
      return ChoiceList::range(0, weak ? 1 : kIntensities);
    }
    case Ask::operation_theatre: return ChoiceList(options::theatres(view_, op.kind));
    case Ask::operation_against: return ChoiceList(options::sanctionable(view_, op.kind));
    case Ask::support_kind: {
      supported_ = options::supported(view_);
      std::uint64_t kinds = 1u << static_cast<int>(SupportKind::none);
      for (int k = 1; k < kSupportKinds; ++k) kinds |= std::uint64_t{supported_[k] != 0} << k;
      return ChoiceList(kinds);
    }
    case Ask::support_asset:
    case Ask::support_proxy:
    case Ask::support_report:
    case Ask::support_against:
    case Ask::support_pair: return ChoiceList(supported_[static_cast<std::size_t>(sheet_.support.kind)]);
    case Ask::support_clause: return ChoiceList(options::inspectable(view_, sheet_.support.pair));
    case Ask::statement_kind: return ChoiceList(options::statement_kinds(view_, op));
    case Ask::statement_against: return ChoiceList(options::rivals(view_));
    case Ask::statement_trigger: return ChoiceList::range(0, kTriggers);
    case Ask::statement_theatre: return anywhere_or_one();
    case Ask::statement_response: return ChoiceList::range(0, kResponses);
    case Ask::letter_kind: {
      letters_ = options::letter_kinds(view_, vetoes_.clauses);
      std::uint64_t kinds = 1u << static_cast<int>(LetterKind::none);
      for (const auto to : letters_) kinds |= to;
      return ChoiceList(kinds);
    }
    case Ask::letter_to: {
      std::uint64_t seats = 0;
      for (int s = 0; s < rules.seat_count(); ++s) seats |= std::uint64_t{has(letters_[s], letter.kind)} << s;
      return ChoiceList(seats);
    }
    case Ask::letter_via: return ChoiceList(options::carriers(view_, letter.kind, letter.to));
    case Ask::letter_theatre: return ChoiceList::range(0, static_cast<int>(rules.theatres.size()));
    case Ask::letter_report: return ChoiceList(options::clarifiable(view_, letter.to));
    case Ask::letter_form: {
      const bool ready_made = options::pairings(view_, vetoes_.clauses, letter.to) != 0;
      return ChoiceList((ready_made ? 1u : 0u) | (options::free_terms(view_, vetoes_.clauses, letter.to) ? 2u : 0u));
    }
    case Ask::letter_pairing: return ChoiceList(options::pairings(view_, vetoes_.clauses, letter.to));
    case Ask::term_verb: return legal_verbs();
    case Ask::term_proxy: {
      const auto& clause = letter.terms.clauses[index_];
      const auto named = std::uint64_t{rules.index.proxies_of[clause.party.index()]} << 1;
      return ChoiceList(clause.verb == ClauseVerb::no_arming ? named | 1u : named);
    }
    case Ask::term_theatre: {
      const auto& clause = letter.terms.clauses[index_];
      if (clause.verb != ClauseVerb::withdraw) return anywhere_or_one();
      return ChoiceList(std::uint64_t{at_least(view_.pub().forces[clause.party.index()], 1)} << 1);
    }
    case Ask::term_more: return ChoiceList(more_theatres(rules, letter.terms.clauses[index_].theatres));
    case Ask::term_delay:
      return ChoiceList::range(1, 1 + std::min<int>(rules.n.channel.clause_delay_limit, rules.turns - view_.pub().turn));
    case Ask::term_turns: return ChoiceList::range(1, 1 + rules.n.channel.clause_turns_limit);
    case Ask::term_condition: return ChoiceList::range(0, 2);
    case Ask::letter_verifier: return ChoiceList::range(0, 3);
    case Ask::letter_publicity: return ChoiceList::range(0, 2);
    case Ask::letter_cover: return ChoiceList::range(0, 3);
    case Ask::done: return {};
  }
  return {};
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
    case Ask::term_more:
      // Asked again until nothing is added: one after another in their order, so that each set is named in one way.
      if (value == 0) return next_of_clause();
      terms.clauses[index_].theatres |= static_cast<std::uint16_t>(1u << (value - 1));
      return;
    case Ask::term_delay: terms.clauses[index_].delay = static_cast<std::uint8_t>(value); return next_of_clause();
    case Ask::term_turns: terms.clauses[index_].turns = static_cast<std::uint8_t>(value); return next_of_clause();
    case Ask::term_condition: terms.clauses[index_].condition = static_cast<Condition>(value); return next_of_clause();
    case Ask::letter_verifier: terms.verifier = static_cast<Verifier>(value), ask_ = Ask::letter_publicity; return;
    case Ask::letter_publicity: terms.publicity = static_cast<Publicity>(value), ask_ = Ask::letter_cover; return;
    case Ask::letter_cover: terms.cover = static_cast<CoverStory>(value), ask_ = Ask::done; return;
    case Ask::done: return;
  }
}

}  // namespace bc
