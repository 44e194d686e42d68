// SPDX-License-Identifier: GPL-3.0-or-later
// An opponent: decides on a sheet from what its own seat knows. There is no way from here to the state of the game.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/choices.h"
#include "core/legal.h"
#include "core/observe.h"

namespace bc {

/// What one seat may order now, as far as the rules and its own knowledge say. Borrows both: keep them alive.
class Legal {
 public:
  Legal(const Ruleset& rules, const InformationState& known) : view_(rules, known.now) {}
  Legal(Ruleset&&, const InformationState&) = delete;
  Legal(const Ruleset&, InformationState&&) = delete;

  const Ruleset& rules() const { return view_.rules(); }
  const SeatView& view() const { return view_; }
  /// A fresh sheet, to be built one legal choice at a time.
  SheetBuilder sheet() const { return SheetBuilder(view_); }
  /// The first line of `draft` that the rules refuse.
  std::optional<Rejection> check(const OrderSheet& draft) const { return bc::check(view_, draft); }

 private:
  SeatView view_;
};

/// How much an agent may think, and the seed of whatever it leaves to chance. An agent that counts iterations and has no time
/// limit answers the same on every machine.
struct Budget {
  std::uint64_t seed = 0;
  std::uint32_t iterations = 1000;          // in thousandths of what its level is used to
  std::chrono::milliseconds time_limit{0};  // none
  std::stop_token stop{};                   // asked to stop, an agent answers at once with the best it has
  std::atomic<std::uint32_t>* progress = nullptr;  // thousandths of the thought that are done, for whoever wants to show them
};

/// A player that is a program. One object plays one seat of one game, and may remember what it thought before.
class Agent {
 public:
  virtual ~Agent() = default;
  /// A legal sheet for the turn that `known.now` shows. The answer depends on `known` and `budget` alone; of an agent that goes on
  /// from its earlier thoughts (see Skill::reuses), on the questions that it was asked before as well, and on nothing else: the same
  /// questions in the same order have the same answers.
  virtual OrderSheet decide(const InformationState& known, const Legal& legal, const Budget& budget) = 0;
};

}  // namespace bc
