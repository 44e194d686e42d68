// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/taste.h"

#include <algorithm>

#include "core/legal.h"

namespace bc {
namespace {

/// From -1, what it never does, to 1, what it always does.
double liking(int field) { return (std::clamp(field, 0, 100) - 50) / 50.0; }

double of_operation(const SeatView& view, const Temper& t, const Operation& op) {
  switch (op.kind) {
    case OperationKind::none: return -0.3;
    case OperationKind::hold: return liking(t.holds);
    case OperationKind::deploy: return liking(t.moves_forces) / 2;
    case OperationKind::withdraw: return -liking(t.strikes_hard) / 2;
    case OperationKind::sanction: return liking(t.sanctions) / 2;
    case OperationKind::relief: return -liking(t.sanctions) / 2;
    case OperationKind::proxy_strike:
    case OperationKind::covert_act:
    case OperationKind::direct_strike:
    case OperationKind::telegraphed_strike: break;
  }
  const auto victim = view.rules().assets[op.target.index()].owner;
  double like = is_answer(view.rules(), view.pub(), view.seat(), victim) ? liking(t.answers_hits) : liking(t.strikes_first);
  if (op.kind == OperationKind::covert_act) like += liking(t.works_covertly) / 2;
  if (op.kind == OperationKind::direct_strike) like += liking(t.strikes_directly) / 2;
  if (op.kind == OperationKind::telegraphed_strike) like += liking(t.telegraphs) / 2;
  if (op.intensity == Intensity::high) like += liking(t.strikes_hard) / 3;
  return like;
}

double of_statement(const Temper& t, const Statement& statement) {
  switch (statement.kind) {
    case StatementKind::silence: return 0;
    case StatementKind::threat: return liking(t.threatens);
    case StatementKind::warning: return liking(t.warns) / 2;
    case StatementKind::denial: return liking(t.denies) / 2;
    case StatementKind::claim: return liking(t.claims);
    case StatementKind::condemnation: return liking(t.condemns) / 2;
    case StatementKind::conciliation: return liking(t.conciliates);
  }
  return 0;
}

double of_letter(const Temper& t, const Letter& letter) {
  switch (letter.kind) {
    case LetterKind::none: return -liking(t.writes) / 2;
    case LetterKind::message:
    case LetterKind::warning: return liking(t.writes) / 2;
    case LetterKind::clarification: return liking(t.clarifies);
    case LetterKind::offer:
    case LetterKind::counter: return liking(t.offers);
    case LetterKind::accept: return liking(t.accepts);
    case LetterKind::reject:
    case LetterKind::let_lapse: return -liking(t.accepts);
    case LetterKind::publish: return liking(t.publishes);
  }
  return 0;
}

double of_reactions(const SeatView& view, const Temper& t, const Reactions& reactions) {
  double like = 0;
  for (const auto hit : reactions.hits) {
    if (hit == HitReaction::acknowledge) like += liking(t.acknowledges) / 2;
    if (hit == HitReaction::look_away) like -= liking(t.acknowledges) / 2;
  }
  for (int s = 0; s < view.rules().seat_count(); ++s) {
    const SeatId other(s);
    if (other == view.seat()) continue;
    const auto& deals = view.channel(other).deals;
    for (int d = 0; d < kMaxDeals; ++d)
      for (int c = 0; deals[static_cast<std::size_t>(d)].is_set() && c < kClausesADeal; ++c) {
        const auto& deal = deals[static_cast<std::size_t>(d)];
        if (deal.terms.clauses[static_cast<std::size_t>(c)].party != view.seat() || !falls_due(view.pub(), deal, c)) continue;
        const bool kept = reactions.deliver[pair_index(view.seat(), other)] & clause_bit(d, c);
        like += (kept ? 1.5 : -1.5) * liking(keeps(t, is_hidden(deal.terms.clauses[static_cast<std::size_t>(c)].verb)));
      }
  }
  return like;
}

double of_support(const Temper& t, const Support& support) {
  switch (support.kind) {
    case SupportKind::none: return 0;
    case SupportKind::fortify: return liking(t.fortifies) / 4;
    case SupportKind::arm: return liking(t.arms) / 4;
    case SupportKind::restrain: return liking(t.restrains) / 4;
    case SupportKind::probe_attribution:
    case SupportKind::probe_agenda:
    case SupportKind::probe_channel: return liking(t.probes) / 4;
    case SupportKind::inspect: return liking(t.inspects) / 4;
  }
  return 0;
}

}  // namespace

double taste(const SeatView& view, const Temper& temper, const OrderSheet& sheet) {
  if (temper.bent == 0) return 0;
  const double like = of_operation(view, temper, sheet.operation) + of_statement(temper, sheet.statement) +
                      of_letter(temper, sheet.letter) + of_reactions(view, temper, sheet.reactions) +
                      of_support(temper, sheet.support);
  constexpr double kFull = 3;  // likes of three lines in full are all that can be had
  return temper.bent / 100.0 * std::clamp(like / kFull, -1.0, 1.0);
}

}  // namespace bc
