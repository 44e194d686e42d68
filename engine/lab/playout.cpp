// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/playout.h"

#include <algorithm>
#include <chrono>
#include <tuple>

#include "core/choices.h"
#include "lab/invariants.h"
#include "lab/seeds.h"
#include "lab/workers.h"

namespace bc {
namespace {

constexpr std::size_t kFaultsKept = 10;
constexpr std::uint64_t kBlock = 64;

void keep(Playouts& count, Fault fault) {
  ++count.faulty;
  count.faults.push_back(std::move(fault));
  if (count.faults.size() <= kFaultsKept) return;
  std::ranges::sort(count.faults, {}, [](const Fault& f) { return std::tuple(f.game, f.turn, f.seat); });
  count.faults.pop_back();
}

/// A sheet in which every question was answered by a fair die.
OrderSheet random_sheet(const SeatView& view, Rng& dice, Playouts& count) {
  SheetBuilder sheet(view);
  std::uint64_t choices = 0;
  for (; !sheet.is_done(); ++choices) {
    const auto& values = sheet.values();
    const auto width = static_cast<std::uint32_t>(values.size());
    count.options += width;
    sheet.choose(values[static_cast<int>(dice.below(width))]);
  }
  ++count.sheets;
  count.choices += choices;
  count.longest = std::max(count.longest, choices);
  return sheet.sheet();
}

void merge(Playouts& all, const Playouts& part) {
  all.games += part.games, all.turns += part.turns, all.sheets += part.sheets, all.choices += part.choices;
  all.options += part.options, all.wars += part.wars;
  all.longest = std::max(all.longest, part.longest);
  for (std::size_t s = 0; s < all.scores.size(); ++s) all.scores[s].add(part.scores[s]);
  all.hash.add(part.hash);
  const auto faulty = all.faulty + part.faulty;
  for (const auto& fault : part.faults) keep(all, fault);
  all.faulty = faulty;
}

}  // namespace

State play_one_at_random(const Ruleset& rules, std::uint64_t seed, Care care, std::uint64_t number, Playouts& count) {
  const bool audit = care == Care::audit;
  auto state = initial_state(rules, seed);
  Rng dice{seat_seed(seed, kMaxSeats)};
  const int seats = rules.seat_count();
  JointOrders orders{};
  Marks before;
  while (state.pub.phase == Phase::playing) {
    const int turn = state.pub.turn;
    for (int s = 0; s < seats; ++s) {
      const SeatView view(rules, state, SeatId(s));
      auto& sheet = orders[static_cast<std::size_t>(s)];
      sheet = random_sheet(view, dice, count);
      if (audit && check(view, sheet)) keep(count, {number, turn, s, "a sheet from the tree was refused"});
    }
    if (audit) before = marks_of(state);
    if (care == Care::rollout)
      roll_forward(rules, state, orders);
    else
      adjudicate(rules, state, orders);
    ++count.turns;
    if (!audit) continue;
    if (const auto wrong = broken_invariant(rules, state); !wrong.empty()) keep(count, {number, turn, -1, std::string(wrong)});
    if (const auto wrong = broken_invariant(rules, before, state); !wrong.empty())
      keep(count, {number, turn, -1, std::string(wrong)});
    if (count.faulty > 0 && state.pub.turn > rules.turns + 1) break;  // a game without an end
  }
  return state;
}

Playouts play_at_random(const Ruleset& rules, const PlayoutOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  const auto parts = spread<Playouts>(
      options.first, options.games, options.jobs, kBlock, options.stop, [&](Playouts& count, std::uint64_t number) {
        const auto end = play_one_at_random(rules, game_seed(options.seed, number), options.audit ? Care::audit : Care::history, number, count);
        // Each seat's history stands for all that it has seen and ordered; what nobody has seen is added.
        auto hash = hashed(hashed(hashed(Hash128{}, number), end.history), end.hidden);
        for (int s = 0; s < rules.seat_count(); ++s) {
          const auto result = score(rules, end, SeatId(s));
          count.scores[static_cast<std::size_t>(s)].add(result.total);
          hash = hashed(hash, result.total);
          if (!options.audit) continue;
          if (const auto wrong = broken_invariant(rules, end, result); !wrong.empty())
            keep(count, {number, end.pub.turn, s, std::string(wrong)});
        }
        ++count.games;
        if (end.pub.war != WarCause::none) ++count.wars;
        count.hash.add(hash);
        if (options.done) options.done->fetch_add(1, std::memory_order_relaxed);
      });
  Playouts all;
  for (const auto& part : parts) merge(all, part);
  all.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return all;
}

}  // namespace bc
