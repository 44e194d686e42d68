// SPDX-License-Identifier: GPL-3.0-or-later
// What angry factions forbid their own seat.
#include "core/bits.h"
#include "core/legal.h"

namespace bc {

Vetoes vetoes(const SeatView& view) {
  Vetoes all;
  const auto& index = view.rules().index;
  if (index.vetoed_ever[view.seat().index()] == 0 && index.vetoed_clauses_ever[view.seat().index()] == 0) return all;
  const auto& factions = view.rules().seats[view.seat().index()].factions;
  for (std::size_t f = 0; f < factions.size(); ++f) {
    if (view.own().mood[f] > view.rules().n.home.mood_veto) continue;
    all.operations |= factions[f].vetoes;
    all.clauses |= factions[f].vetoes_clauses;
  }
  return all;
}

namespace {
/// The first angry faction whose bits, as `forbids` gives them, have `kind`.
std::optional<std::uint8_t> first_veto(const SeatView& view, int kind, std::uint16_t Faction::*forbids) {
  const auto& factions = view.rules().seats[view.seat().index()].factions;
  for (std::size_t f = 0; f < factions.size(); ++f)
    if (factions[f].*forbids >> kind & 1 && view.own().mood[f] <= view.rules().n.home.mood_veto) return static_cast<std::uint8_t>(f);
  return {};
}
}  // namespace

std::optional<std::uint8_t> veto(const SeatView& view, OperationKind kind) {
  if (!has(view.rules().index.vetoed_ever[view.seat().index()], kind)) return {};
  return first_veto(view, static_cast<int>(kind), &Faction::vetoes);
}

std::optional<std::uint8_t> veto(const SeatView& view, ClauseVerb verb) {
  if (!has(view.rules().index.vetoed_clauses_ever[view.seat().index()], verb)) return {};
  return first_veto(view, static_cast<int>(verb), &Faction::vetoes_clauses);
}

}  // namespace bc
