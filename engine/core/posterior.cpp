// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posterior.h"

#include <algorithm>

#include "core/legal.h"

namespace bc {

namespace {

class Reckoning {
 public:
  Reckoning(const Ruleset& rules, const Observation& now, CardId then, const Report& report)
      : rules_(rules), now_(now), report_(report), victim_(rules.assets[report.target.index()].owner),
        militia_(report.look == StrikeLook::militia) {
    fog_ = then.is_set() ? rules.cards[then.index()].fog : 0;
    for (int s = 0; s < rules.seat_count(); ++s) able_[static_cast<std::size_t>(s)] = could(SeatId(s));
  }

  Suspects run() const {
    Suspects all{};
    const auto able = static_cast<double>(std::ranges::count(able_, true));
    const double ordered = militia_ ? rules_.n.attribution.ordered_share / 100.0 : 1.0;
    for (int s = 0; s < rules_.seat_count(); ++s)
      if (able_[static_cast<std::size_t>(s)] && SeatId(s) != now_.seat) all[static_cast<std::size_t>(s)] = ordered / able * if_ordered(SeatId(s));
    if (militia_) all[kNobodysOrder] = (1 - ordered) * if_alone();
    double sum = 0;
    for (const auto share : all) sum += share;
    for (auto& share : all) share = sum > 0 ? share / sum : 0;
    return all;
  }

 private:
  bool reaches(std::size_t p) const { return rules_.index.proxy_targets[p] >> report_.target.value & 1; }
  /// The militias that may have held the weapon, by the finding where it names one.
  bool fits(std::size_t p) const { return reaches(p) && (!report_.hand.is_set() || report_.hand.index() == p); }

  bool could(SeatId seat) const {
    if (!rules_.are_rivals(seat, victim_)) return false;
    if (!militia_) return true;
    for (std::size_t p = 0; p < rules_.proxies.size(); ++p)
      if (rules_.proxies[p].patron == seat && reaches(p)) return true;
    return false;
  }

  double right(std::size_t proxy, bool denied) const {
    int odds = rules_.n.attribution.right[static_cast<std::size_t>(report_.look)] - fog_;
    if (proxy != kNone) odds -= rules_.proxies[proxy].deniability;
    if (denied) odds -= rules_.n.attribution.denial_clouds;
    return std::max(0, odds) / static_cast<double>(kCertain);
  }
  double wrong() const { return rules_.n.attribution.wrong[static_cast<std::size_t>(report_.look)] / static_cast<double>(kCertain); }

  /// How likely this finding is, had `seat` given the order; through whichever of its militias fits.
  double if_ordered(SeatId seat) const {
    const bool denied = now_.pub.seats[seat.index()].said.kind == StatementKind::denial;
    const auto others = std::ranges::count(able_, true) - 1 + (militia_ ? 1 : 0);  // whom a wrong finding could name
    const auto likely = [&](double right_odds) {
      const double each = others > 0 ? wrong() / static_cast<double>(others) : 0;
      switch (report_.finding) {
        case Finding::seat: return report_.blamed == seat ? right_odds : each;
        case Finding::proxy_alone: return militia_ ? each : 0;
        case Finding::unknown: return std::max(0.0, 1 - right_odds - (others > 0 ? wrong() : 0));
      }
      return 0.0;
    };
    if (!militia_) return likely(right(kNone, denied));
    double sum = 0;
    int militias = 0;
    for (std::size_t p = 0; p < rules_.proxies.size(); ++p) {
      if (rules_.proxies[p].patron != seat || !reaches(p)) continue;
      ++militias;
      // A right finding names the hand; a wrong one that names another seat says nothing of whose it was.
      if (!fits(p) && (report_.finding != Finding::seat || report_.blamed == seat)) continue;
      sum += likely(right(p, denied));
    }
    return militias > 0 ? sum / militias : 0;
  }

  /// How likely it is, had a militia struck on its own account: a wrong finding then takes it for its patron's order.
  double if_alone() const {
    double sum = 0;
    int militias = 0;
    for (std::size_t p = 0; p < rules_.proxies.size(); ++p) {
      const auto patron = rules_.proxies[p].patron;
      if (!reaches(p) || !rules_.are_rivals(patron, victim_)) continue;
      ++militias;
      if (!fits(p)) continue;
      switch (report_.finding) {
        case Finding::proxy_alone: sum += right(p, false); break;
        case Finding::seat: sum += report_.blamed == patron ? wrong() : 0; break;
        case Finding::unknown: sum += std::max(0.0, 1 - right(p, false) - wrong()); break;
      }
    }
    return militias > 0 ? sum / militias : 0;
  }

  static constexpr std::size_t kNone = ~std::size_t{0};
  const Ruleset& rules_;
  const Observation& now_;
  const Report& report_;
  SeatId victim_;
  bool militia_;
  int fog_ = 0;
  std::array<bool, kMaxSeats> able_{};
};

}  // namespace

Suspects suspects(const Ruleset& rules, const Observation& now, CardId then, int index) {
  Suspects all{};
  const auto& report = now.pub.reports[static_cast<std::size_t>(index)];
  const bool open = report.claimed || report.look == StrikeLook::direct || report.look == StrikeLook::telegraphed;
  if (now.own.ours[static_cast<std::size_t>(index)])
    all[now.seat.index()] = 1;
  else if (open && report.blamed.is_set())
    all[report.blamed.index()] = 1;
  else
    all = Reckoning(rules, now, then, report).run();
  return all;
}

}  // namespace bc
