// SPDX-License-Identifier: GPL-3.0-or-later
// What a seat may not know never reaches it; what it has known it never loses.
#include <gtest/gtest.h>

#include <map>
#include <string>

#include "core/notation.h"
#include "lab/recall.h"
#include "support/harness.h"

namespace bc::test {
namespace {

template <class T>
std::string bytes(const T& value) {
  static_assert(std::has_unique_object_representations_v<T>);
  return {reinterpret_cast<const char*>(&value), sizeof value};
}

/// Two sheets built side by side, the same answer to the same question, from what two states show.
void build_alike(const SeatView& a, const SeatView& b, Rng& dice) {
  SheetBuilder one(a), two(b);
  while (!one.is_done()) {
    ASSERT_EQ(one.ask(), two.ask());
    ASSERT_EQ(one.index(), two.index());
    ASSERT_TRUE(std::equal(one.values().begin(), one.values().end(), two.values().begin(), two.values().end()));
    const int value = one.values()[static_cast<int>(dice.below(static_cast<std::uint32_t>(one.values().size())))];
    one.choose(value);
    two.choose(value);
  }
  ASSERT_TRUE(two.is_done());
  ASSERT_EQ(one.sheet(), two.sheet());
}

}  // namespace

void check_twins(const Ruleset& rules, const Effort& effort) {
  Rng dice{effort.seed ^ 0x7717ULL};
  for (int g = 0; g < effort.games; ++g) {
    const auto state = random_state(rules, dice.next());
    for (int s = 0; s < rules.seat_count(); ++s) {
      const SeatId seat(s);
      const auto twin = twin_of(rules, state, seat, dice);
      ASSERT_NE(twin, state) << "the twin is no twin";
      const auto seen = observe(rules, state, seat);
      ASSERT_EQ(bytes(seen), bytes(observe(rules, twin, seat))) << rules.key << ": seat " << s << " sees what it may not know";
      ASSERT_EQ(bytes(observe_public(state)), bytes(observe_public(twin)));
      const SeatView from_state(rules, state, seat), from_twin(rules, twin, seat), from_observation(rules, seen);
      for (int i = 0; i < 10; ++i) {
        build_alike(from_state, from_twin, dice);
        build_alike(from_state, from_observation, dice);
        if (::testing::Test::HasFatalFailure()) return;
        const auto sheet = thrown_sheet(rules, from_state, dice);
        ASSERT_EQ(check(from_state, sheet), check(from_twin, sheet)) << to_text(rules, seat, sheet);
        ASSERT_EQ(check(from_state, sheet), check(from_observation, sheet)) << to_text(rules, seat, sheet);
        ASSERT_EQ(remembered(rules, state.history[seat.index()], sheet, state, seat),
                  remembered(rules, twin.history[seat.index()], sheet, twin, seat));
      }
      ASSERT_EQ(first_sight(rules, state, seat).hash, first_sight(rules, twin, seat).hash);
    }
  }
}

void check_recall(const Ruleset& rules, const Effort& effort) {
  // Few deals and few players' dice, but fresh dice of chance: so that some games share a past and part later.
  std::map<std::string, std::string> content_of;  // hash -> all that was seen and ordered
  std::map<std::string, std::string> hash_of;
  std::size_t met_again = 0;
  for (int g = 0; g < effort.games * 4; ++g) {
    auto state = initial_state(rules, effort.seed + static_cast<std::uint64_t>(g % 3));
    state.hidden.rng.state = effort.seed * 1000 + static_cast<std::uint64_t>(g);
    Rng dice{effort.seed + static_cast<std::uint64_t>(g % 4)};
    std::vector<std::string> lived(rules.seats.size());
    JointOrders orders{};
    for (bool first = true;; first = false) {
      for (std::size_t s = 0; s < lived.size(); ++s) {
        if (!first) lived[s] += bytes(orders[s]);
        lived[s] += bytes(observe(rules, state, SeatId(s)));
        const auto hash = bytes(state.history[s]) + static_cast<char>(s);
        const auto by_hash = content_of.try_emplace(hash, lived[s]);
        ASSERT_EQ(by_hash.first->second, lived[s]) << rules.key << ": two histories share one hash";
        const auto by_content = hash_of.try_emplace(lived[s], hash);
        ASSERT_EQ(by_content.first->second, hash) << rules.key << ": one history has two hashes";
        met_again += !by_content.second;
      }
      if (state.pub.phase == Phase::ended) break;
      orders = random_orders(rules, state, dice);
      adjudicate(rules, state, orders);
    }
  }
  EXPECT_GT(met_again, 0u) << "no history was met twice: half of the test says nothing";
  EXPECT_GT(content_of.size(), static_cast<std::size_t>(effort.games) / 4) << "hardly any history was met";
}

}  // namespace bc::test
