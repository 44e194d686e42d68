// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/candidates.h"

namespace bc {

std::vector<Operation> candidates(const SeatView& view, OperationKind kind) {
  const auto& rules = view.rules();
  std::vector<Operation> all;
  const auto targets = [&](Operation op) {
    for (std::size_t a = 0; a < rules.assets.size(); ++a)
      if (rules.are_rivals(view.seat(), rules.assets[a].owner)) op.target = AssetId(a), all.push_back(op);
  };
  switch (kind) {
    case OperationKind::none:
    case OperationKind::hold: all.push_back({.kind = kind}); break;
    case OperationKind::proxy_strike:
      for (std::size_t p = 0; p < rules.proxies.size(); ++p)
        if (rules.proxies[p].patron == view.seat())
          for (const auto intensity : {Intensity::low, Intensity::high})
            targets({.kind = kind, .proxy = ProxyId(p), .intensity = intensity});
      break;
    case OperationKind::direct_strike:
      for (const auto intensity : {Intensity::low, Intensity::high}) targets({.kind = kind, .intensity = intensity});
      break;
    case OperationKind::covert_act:
    case OperationKind::telegraphed_strike: targets({.kind = kind}); break;
    case OperationKind::deploy:
    case OperationKind::withdraw:
      for (std::size_t t = 0; t < rules.theatres.size(); ++t) all.push_back({.kind = kind, .theatre = TheatreId(t)});
      break;
    case OperationKind::sanction:
    case OperationKind::relief:
      for (int s = 0; s < rules.seat_count(); ++s)
        if (rules.are_rivals(view.seat(), SeatId(s))) all.push_back({.kind = kind, .against = SeatId(s)});
      break;
  }
  return all;
}

std::vector<Support> candidates(const SeatView& view, SupportKind kind) {
  const auto& rules = view.rules();
  std::vector<Support> all;
  switch (kind) {
    case SupportKind::none: all.push_back({}); break;
    case SupportKind::fortify:
      for (std::size_t a = 0; a < rules.assets.size(); ++a)
        if (rules.assets[a].owner == view.seat()) all.push_back({.kind = kind, .asset = AssetId(a)});
      break;
    case SupportKind::arm:
    case SupportKind::restrain:
      for (std::size_t p = 0; p < rules.proxies.size(); ++p)
        if (rules.proxies[p].patron == view.seat()) all.push_back({.kind = kind, .proxy = ProxyId(p)});
      break;
    case SupportKind::probe_attribution:
      for (std::uint8_t r = 0; r < kMaxReports && view.pub().reports[r].is_set(); ++r) all.push_back({.kind = kind, .index = r});
      break;
    case SupportKind::probe_agenda:
      for (int s = 0; s < rules.seat_count(); ++s)
        if (SeatId(s) != view.seat()) all.push_back({.kind = kind, .against = SeatId(s)});
      break;
    case SupportKind::probe_channel:
      for (int pair = 0; pair < rules.seat_count() * (rules.seat_count() - 1) / 2; ++pair)
        all.push_back({.kind = kind, .pair = static_cast<std::uint8_t>(pair)});
      break;
    case SupportKind::inspect:
      for (int s = 0; s < rules.seat_count(); ++s) {
        if (SeatId(s) == view.seat()) continue;
        const auto& deals = view.channel(SeatId(s)).deals;
        for (int bit = 0; bit < kMaxDeals * kClausesADeal; ++bit)
          if (deals[bit / kClausesADeal].is_set() && deals[bit / kClausesADeal].terms.clauses[bit % kClausesADeal].is_set())
            all.push_back({.kind = kind,
                           .pair = static_cast<std::uint8_t>(pair_index(view.seat(), SeatId(s))),
                           .index = static_cast<std::uint8_t>(bit)});
      }
      break;
  }
  return all;
}

std::vector<Letter> candidates(const SeatView& view, LetterKind kind) {
  const auto& rules = view.rules();
  std::vector<Letter> all;
  if (kind == LetterKind::none) return {Letter{}};
  for (int s = 0; s < rules.seat_count(); ++s) {
    if (SeatId(s) == view.seat()) continue;
    for (std::size_t i = 0; i < rules.intermediaries.size(); ++i) {
      Letter letter{.kind = kind, .to = SeatId(s), .via = IntermediaryId(i)};
      if (kind == LetterKind::warning)
        for (std::size_t t = 0; t < rules.theatres.size(); ++t) letter.theatre = TheatreId(t), all.push_back(letter);
      else if (kind == LetterKind::clarification)
        for (std::uint8_t r = 0; r < kMaxReports && view.pub().reports[r].is_set(); ++r) letter.index = r, all.push_back(letter);
      else if (bears_terms(kind))
        for (std::uint8_t p = 0; p < rules.pairings.size(); ++p) {
          if (rules.pairings[p].from != view.seat() || rules.pairings[p].to != SeatId(s)) continue;
          letter.terms.pairing = p;
          letter.terms.clauses = rules.pairings[p].clauses;
          all.push_back(letter);
        }
      else
        all.push_back(letter);
    }
  }
  return all;
}

}  // namespace bc
