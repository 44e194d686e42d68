// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/invariants.h"

namespace bc {
namespace {

template <class T, class L, class H>
bool out_of(T value, L low, H high) {
  return value < low || value > high;
}

std::string_view broken_public(const Ruleset& rules, const Public& pub) {
  if (out_of(pub.turn, 1, rules.turns + 1)) return "the turn is beyond the end of the game";
  if (out_of(pub.ladder, 0, rules.n.ladder.top)) return "the ladder is out of range";
  if (out_of(pub.stability, 0, rules.n.home.stability_limit)) return "stability is out of range";
  if (pub.war != WarCause::none && pub.phase != Phase::ended) return "war has come and the game goes on";
  const auto seats = rules.seats.size();
  for (std::size_t s = 0; s < seats; ++s) {
    const auto& seat = pub.seats[s];
    if (out_of(seat.stake, 0, rules.n.home.stake_limit)) return "a stake is out of range";
    if (out_of(seat.pressure, 0, 3)) return "allied pressure is out of range";
    if (seat.threat.status != ThreatStatus::none && seat.threat.against.index() >= seats) return "a threat names nobody";
    for (std::size_t t = 0; t < rules.theatres.size(); ++t)
      if (out_of(pub.forces[s][t], 0, 3)) return "forces are out of range";
    for (std::size_t o = 0; o < seats; ++o)
      if (out_of(pub.sanctions[s][o], 0, 3)) return "sanctions are out of range";
  }
  for (std::size_t p = 0; p < seats * (seats - 1) / 2; ++p) {
    if (out_of(pub.account[p], -rules.n.strike.account_limit, rules.n.strike.account_limit)) return "an account is out of range";
    if (out_of(pub.press[p], rules.n.press.low, rules.n.press.high)) return "a press estimate is out of range";
  }
  for (std::size_t a = 0; a < rules.assets.size(); ++a)
    if (pub.damage[a] > 2) return "damage is out of range";
  bool ended = false;
  for (const auto& report : pub.reports) {
    if (!report.is_set()) {
      ended = true;
      continue;
    }
    if (ended) return "there is a gap in the reports";
    if (report.target.index() >= rules.assets.size()) return "a report has no target";
    if ((report.finding == Finding::seat) != report.blamed.is_set()) return "a finding and its culprit disagree";
  }
  return {};
}

std::string_view broken_private(const Ruleset& rules, const State& state) {
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    const auto& own = state.own[s];
    if (out_of(own.standing, 0, rules.n.home.standing_limit)) return "a standing is out of range";
    if (own.agenda >= rules.seats[s].agendas.size()) return "an agenda was dealt that does not exist";
    for (std::size_t f = 0; f < rules.seats[s].factions.size(); ++f)
      if (out_of(own.mood[f], -8, 8)) return "a mood is out of range";
    for (std::size_t p = 0; p < rules.proxies.size(); ++p) {
      if (rules.proxies[p].patron.index() != s) continue;
      if (out_of(own.strength[p], 0, rules.n.proxy.strength_limit)) return "the strength of a militia is out of range";
      if (out_of(own.grievance[p], 0, rules.n.proxy.grievance_limit)) return "a grievance is out of range";
      if (out_of(state.hidden.control[p], 0, 4)) return "a control is out of range";
    }
  }
  return {};
}

std::string_view broken_shared(const Ruleset& rules, const State& state) {
  const auto seats = rules.seats.size();
  for (std::size_t p = 0; p < seats * (seats - 1) / 2; ++p) {
    const auto& channel = state.shared[p];
    if (out_of(channel.integrity, 0, rules.n.channel.integrity_limit)) return "the integrity of a channel is out of range";
    if (channel.is_open() && channel.via.index() >= rules.intermediaries.size()) return "a channel runs through nobody";
    if (channel.is_open() && !rules.channels) return "there is a channel in a game without channels";
    for (const auto& deal : channel.deals)
      if (deal.is_set() && !channel.is_open()) return "a deal stands without a channel";
  }
  return {};
}

}  // namespace

std::string_view broken_invariant(const Ruleset& rules, const State& state) {
  if (const auto fault = broken_public(rules, state.pub); !fault.empty()) return fault;
  if (const auto fault = broken_private(rules, state); !fault.empty()) return fault;
  return broken_shared(rules, state);
}

Marks marks_of(const State& state) { return {state.pub.turn, state.history, state.pub.damage}; }

std::string_view broken_invariant(const Ruleset& rules, const Marks& before, const State& after) {
  const bool last = after.pub.phase == Phase::ended;
  if (!last && after.pub.turn != before.turn + 1) return "the turn did not advance by one";
  if (!last && after.pub.turn > rules.turns) return "the game goes on after its last turn";
  for (std::size_t s = 0; s < rules.seats.size(); ++s)
    if (after.history[s] == before.history[s]) return "a turn passed and a seat's information state is the same";
  for (std::size_t a = 0; a < rules.assets.size(); ++a)
    if (after.pub.damage[a] < before.damage[a]) return "a damaged asset is whole again";
  return {};
}

std::string_view broken_invariant(const Ruleset& rules, const State& end, const Score& score) {
  if (out_of(score.total, 0, 1000)) return "a score is out of range";
  if (out_of(score.agenda, 0, rules.n.score.agenda_limit)) return "an agenda scores out of range";
  if (score.standing < 0 || score.stability < 0 || score.commitments < 0) return "a part of a score is below zero";
  if (end.pub.war != WarCause::none && score.total != rules.n.score.war && score.total != rules.n.score.war_hawk)
    return "a war was scored as peace";
  if (score.success != (score.total >= rules.n.score.success)) return "success and the score disagree";
  return {};
}

}  // namespace bc
