// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/search/rehearsal.h"

#include <algorithm>
#include <bit>

#include "agents/random.h"
#include "agents/search/outcome.h"
#include "agents/search/proposals.h"
#include "core/adjudicate.h"

namespace bc {
namespace {

constexpr std::uint32_t kTried = 8;  // visits from which another seat's sheet may count as in its interest

std::uint64_t throw_of(std::uint64_t game, int turn, int who) {
  return hashed(Hash128{}, game ^ static_cast<std::uint64_t>(turn) << 8 ^ static_cast<std::uint64_t>(who)).low;
}

OrderSheet habit_of(const Cast& cast, const State& state, SeatId seat, const Temper& temper, std::uint64_t seed) {
  const InformationState theirs{seat, {}, {}, observe(cast.rules, state, seat)};
  return by_habit(cast.rules, theirs, temper, seed);
}

/// What the others order this turn: by habit mostly, and for the rest what the tree found to be in their interest.
JointOrders answers(const Cast& cast, const Skill& skill, const World& world, Tree& tree, std::uint64_t game) {
  JointOrders orders{};
  for (int s = 0; s < cast.rules.seat_count(); ++s) {
    const SeatId seat(s);
    if (seat == cast.me) continue;
    Rng dice{throw_of(game, -1, s)};
    auto& order = orders[static_cast<std::size_t>(s)];
    order = habit_of(cast, world.state, seat, cast.of(seat, world), dice.next());
    if (static_cast<int>(dice.below(100)) < skill.trusts_model) continue;
    const auto* node = tree.find(world.state.history[static_cast<std::size_t>(s)], seat, false);
    const Arm* best = nullptr;
    if (node)
      for (const auto& arm : node->arms)
        if (arm.visits >= kTried && (!best || arm.mean() > best->mean())) best = &arm;
    if (best && !check(SeatView(cast.rules, world.state, seat), best->sheet)) order = best->sheet;
  }
  return orders;
}

Outcome play_out(const Cast& cast, const World& world, const JointOrders& first, std::uint64_t game) {
  State state = world.state;
  Outcome outcome;
  JointOrders orders = first;
  for (bool opening = true; state.pub.phase == Phase::playing; opening = false) {
    const int turn = state.pub.turn;
    for (int s = 0; s < cast.rules.seat_count() && !opening; ++s)
      orders[static_cast<std::size_t>(s)] =
          habit_of(cast, state, SeatId(s), cast.of(SeatId(s), world), throw_of(game, turn, s));
    state.hidden.rng.state = throw_of(game, turn, kMaxSeats);  // one more throw in one game must not shift those of later turns
    roll_forward(cast.safe_rules, state, orders);
    outcome.played(cast.rules, state, turn);
  }
  outcome.closed(cast.outlook, state, {});  // the game is over: nothing is left to trust in
  return outcome;
}

void credit_to(Arm& arm, const Outcome& outcome, const Cast& cast) {
  const double value = outcome.value(cast.me);
  arm.grudged += outcome.grudged(cast.rules, cast.me, cast.own.envies / 100.0);
  ++arm.visits;
  arm.sum += value;
  arm.squares += value * value;
  arm.wars += outcome.war();
  arm.wars_now += outcome.war_now();
}

}  // namespace

void rehearse_once(const Cast& cast, const World& world, std::span<Arm> arms, std::uint64_t game, std::span<double> values) {
  JointOrders orders{};
  for (int s = 0; s < cast.rules.seat_count(); ++s)
    if (SeatId(s) != cast.me)
      orders[static_cast<std::size_t>(s)] = habit_of(cast, world.state, SeatId(s), cast.of(SeatId(s), world), throw_of(game, -1, s));
  for (std::size_t i = 0; i < arms.size(); ++i) {
    orders[cast.me.index()] = arms[i].sheet;
    const auto outcome = play_out(cast, world, orders, game);
    credit_to(arms[i], outcome, cast);
    values[i] = outcome.value(cast.me);
  }
}

std::uint32_t rehearse(const Cast& cast, const Skill& skill, const Belief& belief, Tree& tree, std::vector<Arm>& arms,
                       std::uint32_t games, Rng& dice, const std::function<bool()>& goes_on) {
  std::size_t left = std::min<std::size_t>(arms.size(), static_cast<std::size_t>(skill.finalists));
  if (left < 2) return 0;
  const auto cuts = static_cast<std::uint32_t>(std::bit_width(left - 1));
  const auto before = arms;
  for (std::size_t i = 0; i < left; ++i) arms[i] = {.sheet = arms[i].sheet, .taste = arms[i].taste};
  std::uint32_t played = 0;
  World world;
  for (std::uint32_t cut = 0; cut < cuts && left > 1; ++cut) {
    const auto rounds = std::max<std::uint32_t>(1, games / cuts / static_cast<std::uint32_t>(left));
    for (std::uint32_t round = 0; round < rounds; ++round) {
      if (!goes_on()) {
        if (arms[0].visits == 0) arms = before;
        else std::ranges::stable_sort(std::span(arms).first(left), std::greater{}, &Arm::worth);
        return played;
      }
      imagine(belief, dice, world);
      if (skill.distrusts) distrust(world);
      const auto game = dice.next();
      auto orders = answers(cast, skill, world, tree, game);
      for (std::size_t i = 0; i < left; ++i, ++played) {
        orders[cast.me.index()] = arms[i].sheet;
        credit_to(arms[i], play_out(cast, world, orders, game), cast);
      }
    }
    std::ranges::stable_sort(std::span(arms).first(left), std::greater{}, &Arm::worth);
    left = (left + 1) / 2;
  }
  return played;
}

}  // namespace bc
