// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/forks.h"

#include <optional>

#include "core/legal.h"
#include "core/score.h"
#include "lab/recall.h"
#include "lab/seeds.h"

namespace bc {
namespace {

constexpr auto kMilitia = static_cast<std::size_t>(StrikeLook::militia);

Ruleset with_findings(const Ruleset& rules, int right) {
  auto other = rules;
  other.n.attribution.right[kMilitia] = static_cast<Odds>(right), other.n.attribution.wrong[kMilitia] = 0;
  return other;
}

/// One strike by a militia that was told to, without deaths, and not claimed. What militias did on their own beside it is found to be
/// their own where it is found, which speaks for their patrons: against the sign that is looked for, if anything.
bool has_one_order(const State& after) {
  int orders = 0;
  for (std::size_t r = 0; r < after.pub.reports.size() && after.pub.reports[r].is_set(); ++r) {
    const auto& report = after.pub.reports[r];
    if (report.look != StrikeLook::militia || !after.hidden.ordered_by[r].is_set()) continue;
    if (report.claimed || report.deaths != Deaths::none) return false;
    ++orders;
  }
  return orders == 1;
}

/// A player that does none of what would carry out a threat of its own that was defied, as long as it waits to be carried out.
class BacksDown final : public Agent {
 public:
  explicit BacksDown(std::unique_ptr<Agent> other) : other_(std::move(other)) {}
  OrderSheet decide(const InformationState& known, const Legal& legal, const Budget& budget) override {
    auto sheet = other_->decide(known, legal, budget);
    const auto kind = sheet.operation.kind;
    const bool waits = known.now.pub.seats[known.seat.index()].threat.status == ThreatStatus::fired;
    if (waits && (is_strike(kind) || kind == OperationKind::sanction)) hold_in(sheet, legal);
    return sheet;
  }
  /// A hold in place of the operation, and silence where the words went with the deed.
  static void hold_in(OrderSheet& sheet, const Legal& legal) {
    sheet.operation = {.kind = OperationKind::hold};
    if (legal.check(sheet)) sheet.statement = {};
  }

 private:
  std::unique_ptr<Agent> other_;
};

}  // namespace

Forks::Forks(const Ruleset& rules, ForkKinds kinds, std::function<Players()> make, std::uint64_t seed, const Budget& budget)
    : rules_(rules), kinds_(kinds), finds_(with_findings(rules, 10 * kCertain)),  // more than any fog takes off
      hides_(with_findings(rules, 0)), make_(std::move(make)), seed_(seed), budget_(budget) {
  const auto start = initial_state(rules, seed);
  for (int s = 0; s < rules.seat_count(); ++s) known_.push_back(first_sight(rules, start, SeatId(s)));
}

void Forks::watch(const TurnPlayed& turn, Forked& forked) {
  if (kinds_.deeds && turn.after.pub.phase == Phase::playing) {
    if (has_one_order(turn.after)) find_and_hide(turn, forked);
    for (int s = 0; s < rules_.seat_count(); ++s) hold_instead(turn, SeatId(s), forked);
  }
  if (kinds_.threats)
    for (int s = 0; s < rules_.seat_count(); ++s) leave_unsaid(turn, SeatId(s), forked), back_down(turn, SeatId(s), forked);
  for (std::size_t s = 0; s < known_.size(); ++s) recall(rules_, known_[s], turn.orders[s], turn.after);
}

Forks::World Forks::after(const Ruleset& rules, const State& before, const JointOrders& orders) const {
  World world{before, known_};
  adjudicate(rules, world.state, orders);
  for (std::size_t s = 0; s < world.known.size(); ++s) recall(rules_, world.known[s], orders[s], world.state);
  return world;
}

OrderSheet Forks::sheet_of(const World& world, const Players& players, SeatId seat) const {
  const Legal legal(rules_, world.known[seat.index()]);
  auto own = budget_;
  own.seed = seat_seed(seed_ ^ budget_.seed, seat.value);
  const auto sheet = players[seat.index()]->decide(world.known[seat.index()], legal, own);
  return legal.check(sheet) ? OrderSheet{} : sheet;
}

void Forks::find_and_hide(const TurnPlayed& turn, Forked& forked) const {
  const World worlds[] = {after(hides_, turn.before, turn.orders), after(finds_, turn.before, turn.orders)};
  for (const auto& world : worlds)
    if (world.state.pub.phase != Phase::playing) return;
  for (std::size_t found = 0; found < 2; ++found) {
    auto state = worlds[found].state;
    const auto players = make_();
    JointOrders orders{};
    for (std::size_t s = 0; s < known_.size(); ++s) orders[s] = sheet_of(worlds[found], players, SeatId(s));
    const auto before = state.pub.ladder;
    adjudicate(rules_, state, orders);
    forked.rise[found].add(state.pub.ladder - before);
  }
}

void Forks::hold_instead(const TurnPlayed& turn, SeatId seat, Forked& forked) const {
  const auto ordered = turn.orders[seat.index()].operation.kind;
  if (ordered == OperationKind::none || ordered == OperationKind::hold) return;
  auto orders = turn.orders;
  auto& sheet = orders[seat.index()];
  const Legal legal(rules_, known_[seat.index()]);
  sheet.operation = {.kind = OperationKind::hold};
  if (legal.check(sheet)) sheet.statement = {};  // words that went with the deed
  if (legal.check(sheet)) return;
  const World worlds[] = {after(rules_, turn.before, turn.orders), after(rules_, turn.before, orders)};
  for (const auto& world : worlds)
    if (world.state.pub.phase != Phase::playing) return;
  for (int r = 0; r < rules_.seat_count(); ++r) {
    const SeatId rival(r);
    if (!rules_.are_rivals(seat, rival)) continue;
    const bool uneven = turn.before.pub.account[pair_index(seat, rival)] != 0;
    for (std::size_t holds = 0; holds < 2; ++holds) {
      const auto answer = sheet_of(worlds[holds], make_(), rival).operation;
      ++forked.rivals[uneven][holds];
      forked.strike[uneven][holds] += is_strike(answer.kind) && rules_.assets[answer.target.index()].owner == seat;
    }
  }
}

void Forks::leave_unsaid(const TurnPlayed& turn, SeatId seat, Forked& forked) const {
  const auto& said = turn.orders[seat.index()].statement;
  if (said.kind != StatementKind::threat) return;
  auto orders = turn.orders;
  orders[seat.index()].statement = {};
  if (Legal(rules_, known_[seat.index()]).check(orders[seat.index()])) return;
  const World worlds[] = {after(rules_, turn.before, orders), after(rules_, turn.before, turn.orders)};
  std::array<std::int32_t, 2> scored{};
  std::array<std::optional<bool>, 2> struck{};  // in the next turn, where there is one
  for (std::size_t with = 0; with < 2; ++with) {
    const auto end = play_on(rules_, worlds[with].state, worlds[with].known, seed_, make_(), budget_, [&](const TurnPlayed& t) {
      const auto& answer = t.orders[said.against.index()].operation;
      if (!struck[with]) struck[with] = is_strike(answer.kind) && rules_.assets[answer.target.index()].owner == seat;
    });
    scored[with] = score(rules_, end, seat).total;
  }
  forked.threat.add(scored[1] - scored[0]);
  if (!struck[0] || !struck[1]) return;
  for (std::size_t with = 0; with < 2; ++with) ++forked.named[with], forked.struck[with] += *struck[with];
}

void Forks::back_down(const TurnPlayed& turn, SeatId seat, Forked& forked) const {
  const auto &was = turn.before.pub.seats[seat.index()].record, &is = turn.after.pub.seats[seat.index()].record;
  if (is.threats_carried_out == was.threats_carried_out) return;
  auto orders = turn.orders;
  const Legal legal(rules_, known_[seat.index()]);
  BacksDown::hold_in(orders[seat.index()], legal);
  if (legal.check(orders[seat.index()])) return;
  const World worlds[] = {after(rules_, turn.before, turn.orders), after(rules_, turn.before, orders)};
  std::array<std::int32_t, 2> scored{};
  for (std::size_t yields = 0; yields < 2; ++yields) {
    auto players = make_();
    if (yields) players[seat.index()] = std::make_unique<BacksDown>(std::move(players[seat.index()]));
    scored[yields] = score(rules_, play_on(rules_, worlds[yields].state, worlds[yields].known, seed_, players, budget_), seat).total;
  }
  forked.backing_down.add(scored[1] - scored[0]);
}

}  // namespace bc
