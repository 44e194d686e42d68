// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/learn/memory.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "core/legal.h"

namespace bc {

namespace {

/// Standing in three steps: in trouble, middling, well.
int step(Cents standing) { return standing < 350 ? 0 : standing < 600 ? 1 : 2; }

class Look {
 public:
  Look(const SeatView& view, const Memory& memory) : view_(view), memory_(memory) {}

  Hash128 hash() {
    const auto& pub = view_.pub();
    const auto seat = view_.seat();
    const auto& own = view_.own();
    for (const int each : {int{seat.value}, int{pub.turn}, std::clamp(pub.ladder / 4, 3, 7), step(own.standing), int{own.agenda}, int{own.hawk}}) note(each);
    note(pub.seats[seat.index()].held), note(static_cast<int>(pub.seats[seat.index()].threat.status)), note(pub.seats[seat.index()].pressure > 0);
    for (const auto mood : own.mood) note(mood <= view_.rules().n.home.mood_veto);
    int hits = 0;
    for (const auto& report : pub.reports) {
      if (!report.is_set()) break;
      hits += view_.rules().assets[report.target.index()].owner == seat;
    }
    note(hits);
    for (int o = 0; o < view_.rules().seat_count(); ++o)
      if (SeatId(o) != seat) other(SeatId(o));
    return hashed(Hash128{}, seen_.data(), seen_.size());
  }

 private:
  void note(int value) { seen_.push_back(static_cast<std::int8_t>(std::clamp(value, -128, 127))); }

  void other(SeatId who) {
    const auto& pub = view_.pub();
    const auto seat = view_.seat();
    const auto& them = pub.seats[who.index()];
    note(them.held), note(them.threat.status == ThreatStatus::none ? 0 : 1 + (them.threat.against == seat)), note(them.pressure > 0);
    const int account = owes(pub, who, seat);
    note(account == 0 ? 0 : account > 0 ? 1 : -1);
    note(pub.sanctions[seat.index()][who.index()]), note(pub.sanctions[who.index()][seat.index()]);
    const auto& channel = view_.channel(who);
    for (const auto& offer : channel.offer) note(offer.is_set() ? 1 + offer.terms.pairing % 100 : 0);
    bool cheated = false;
    for (int d = 0; d < kMaxDeals; ++d) {
      const auto& deal = channel.deals[static_cast<std::size_t>(d)];
      note(deal.is_set() ? 1 + deal.terms.pairing % 100 : 0);
      for (int c = 0; c < kClausesADeal; ++c) {
        note(falls_due(pub, deal, c));
        const auto status = deal.status[static_cast<std::size_t>(c)];
        cheated = cheated || (deal.terms.clauses[static_cast<std::size_t>(c)].party == who && (status == ClauseStatus::undelivered || status == ClauseStatus::suspected));
      }
    }
    if (!memory_.of_words) return;
    const auto& record = pub.seats[who.index()].record;
    for (const int each : {int{cheated}, std::min<int>(record.breaches_found, 1), int{channel.integrity < view_.rules().n.channel.integrity_start}}) note(each);
  }

  const SeatView& view_;
  const Memory& memory_;
  std::vector<std::int8_t> seen_;
};

}  // namespace

Hash128 glance(const SeatView& view, const Memory& memory) { return Look(view, memory).hash(); }

}  // namespace bc
