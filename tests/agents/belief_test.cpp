// SPDX-License-Identifier: GPL-3.0-or-later
// A belief holds nothing that its seat has not seen; the worlds drawn from it look to that seat exactly like the true one.
#include <gtest/gtest.h>

#include <cstring>

#include "agents/belief/world.h"
#include "core/adjudicate.h"
#include "lab/recall.h"
#include "lab/roster_file.h"
#include "support/harness.h"
#include "support/random_ruleset.h"
#include "variants/load.h"

namespace bc::test {
namespace {

const std::filesystem::path kRules[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules"};
const std::filesystem::path kVariants[] = {kRules[0] / "variants"};

const std::vector<Temper>& models() {
  static const auto all = [] {
    const auto read = read_roster(kRules);
    return find_opponent(read.roster, "grandmaster")->models;
  }();
  return all;
}

std::vector<Ruleset> boards() {
  std::vector<Ruleset> all;
  for (const auto& info : variants_list(kVariants))
    if (auto loaded = load_variant(info.key, kVariants)) all.push_back(*loaded.ruleset);
  for (std::uint64_t seed = 1; seed <= 40; ++seed) all.push_back(random_ruleset(seed));
  return all;
}

/// Calls `visit(state, known)` for each seat at each turn of a game played at random.
template <class Visit>
void for_positions(const Ruleset& rules, std::uint64_t seed, Visit visit) {
  Rng dice{seed};
  auto state = initial_state(rules, seed);
  std::vector<InformationState> known;
  for (int s = 0; s < rules.seat_count(); ++s) known.push_back(first_sight(rules, state, SeatId(s)));
  while (state.pub.phase == Phase::playing) {
    for (const auto& one : known) {
      visit(state, one);
      if (::testing::Test::HasFatalFailure()) return;
    }
    const auto orders = random_orders(rules, state, dice);
    adjudicate(rules, state, orders);
    for (std::size_t s = 0; s < known.size(); ++s) recall(rules, known[s], orders[s], state);
  }
}

TEST(Belief, ItsWorldsLookExactlyLikeTheTrueOneToItsSeat) {
  Rng dice{7};
  World world;
  int worlds = 0;
  for (const auto& rules : boards())
    for (std::uint64_t seed = 1; seed <= 3; ++seed)
      for_positions(rules, seed, [&](const State&, const InformationState& known) {
        for (const auto& belief : {believe(rules, known, models()), believe_nothing(rules, known, models())})
          for (int i = 0; i < 3; ++i, ++worlds) {
            imagine(belief, dice, world);
            const auto seen = observe(rules, world.state, known.seat);
            ASSERT_EQ(std::memcmp(&seen, &known.now, sizeof seen), 0) << rules.key << ", turn " << int(known.now.pub.turn);
            ASSERT_EQ(world.state.history[known.seat.index()], known.hash);
          }
      });
  EXPECT_GT(worlds, 5000);
}

TEST(Belief, ItsWorldsCanBePlayedOn) {
  Rng dice{8};
  World world;
  for (const auto& rules : boards())
    for_positions(rules, 5, [&](const State&, const InformationState& known) {
      imagine(believe(rules, known, models()), dice, world);
      for (int s = 0; s < rules.seat_count(); ++s) {
        const auto& own = world.state.own[static_cast<std::size_t>(s)];
        ASSERT_LT(own.agenda, rules.seats[static_cast<std::size_t>(s)].agendas.size());
        ASSERT_GE(own.standing, 0);
        ASSERT_LE(own.standing, rules.n.home.standing_limit);
      }
      for (std::size_t p = 0; p < rules.proxies.size(); ++p) {
        ASSERT_GE(world.state.hidden.control[p], 0);
        ASSERT_LE(world.state.hidden.control[p], 4);
      }
      adjudicate(rules, world.state, random_orders(rules, world.state, dice));
    });
}

TEST(Belief, IsTheSameWhateverTheSeatMayNotKnow) {
  Rng dice{9};
  int differed = 0;
  for (const auto& rules : boards())
    for_positions(rules, 6, [&](const State& state, const InformationState& known) {
      const auto twin = twin_of(rules, state, known.seat, dice);
      InformationState told = known;
      told.now = observe(rules, twin, known.seat);
      told.hash = twin.history[known.seat.index()];
      World a, b;
      Rng one{11}, two{11};
      imagine(believe(rules, known, models()), one, a);
      imagine(believe(rules, told, models()), two, b);
      ASSERT_EQ(a.state, b.state) << rules.key;
      differed += !(twin == state);
    });
  EXPECT_GT(differed, 500) << "hardly any twin was one";
}

TEST(Belief, DrawsAgendasAndTypesAsTheRulesDealThem) {
  auto rules = plain_ruleset({}, 3);
  rules.seats[1].hawk = 3000;
  const auto known = first_sight(rules, initial_state(rules, 2), SeatId(0));
  const auto belief = believe(rules, known, models());
  Rng dice{10};
  World world;
  constexpr int kDraws = 20000;
  int hawks = 0;
  std::array<int, kMaxAgendas> agendas{};
  for (int i = 0; i < kDraws; ++i) {
    imagine(belief, dice, world);
    hawks += world.state.own[1].hawk;
    ++agendas[world.state.own[1].agenda];
  }
  EXPECT_NEAR(hawks, 0.3 * kDraws, 0.02 * kDraws);
  for (std::size_t a = 0; a < rules.seats[1].agendas.size(); ++a)
    EXPECT_NEAR(agendas[a], kDraws / static_cast<double>(rules.seats[1].agendas.size()), 0.02 * kDraws);
}

TEST(Belief, AProbeOfTheAgendaCountsAsMuchAsItIsRight) {
  const auto rules = plain_ruleset({}, 3);
  auto known = first_sight(rules, initial_state(rules, 2), SeatId(0));
  known.past.push_back({known.now, {}});
  known.now.own.intel[0] = {.kind = IntelKind::agenda, .subject = 1, .finding = 2, .confidence = 7000};
  const auto belief = believe(rules, known, models());
  EXPECT_NEAR(chance_of_agenda(belief.seats[1], 2), 0.7, 0.02);
}

TEST(Belief, ADirectStrikeOutOfTheBlueSpeaksForAHawk) {
  auto rules = plain_ruleset({}, 3);
  rules.seats[1].hawk = 1500;
  auto known = first_sight(rules, initial_state(rules, 2), SeatId(0));
  const double before = chance_of_hawk(believe(rules, known, models()).seats[1]);
  known.past.push_back({known.now, {}});
  for (std::size_t a = 0; a < rules.assets.size(); ++a)
    if (rules.assets[a].owner == SeatId(0))
      known.now.pub.reports[0] = {.target = AssetId(a), .look = StrikeLook::direct, .finding = Finding::seat, .blamed = SeatId(1), .ahead = 1};
  const double after = chance_of_hawk(believe(rules, known, models()).seats[1]);
  EXPECT_NEAR(before, 0.15, 1e-9);
  EXPECT_GT(after, 1.5 * before);
}

TEST(Belief, AMilitiaThatDisobeysIsThoughtToBeHeldLess) {
  const auto rules = plain_ruleset({}, 3);
  std::size_t p = 0;
  while (rules.proxies[p].patron != SeatId(0)) ++p;
  auto known = first_sight(rules, initial_state(rules, 2), SeatId(0));
  const auto held = [&] {
    const auto belief = believe(rules, known, models());
    double mean = 0;
    for (std::size_t c = 0; c < 5; ++c) mean += belief.control[p][c] * static_cast<double>(c);
    return mean;
  };
  const double before = held();
  OrderSheet sheet;
  sheet.operation = {.kind = OperationKind::proxy_strike, .proxy = ProxyId(p), .target = AssetId(0)};
  known.past.push_back({known.now, sheet});
  known.now.own.disobeyed[p] = 1;
  EXPECT_LT(held(), before - 0.05);
}

}  // namespace
}  // namespace bc::test
