// SPDX-License-Identifier: GPL-3.0-or-later
// Chance as a parameter: rules ask it, and do not care whether a seed, a script or an enumeration answers.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

#include "core/units.h"

namespace bc {

/// Splitmix64 (Steele, Lea, Flood 2014): eight bytes of state, so that a game carries its own dice.
struct Rng {
  std::uint64_t state = 0;
  std::uint64_t next();
  /// A number in [0, bound); bound > 0.
  std::uint32_t below(std::uint32_t bound) {
    return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
  }
  bool operator==(const Rng&) const = default;
};

inline std::uint64_t Rng::next() {
  auto z = (state += 0x9e3779b97f4a7c15ULL);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

/// Whoever answers the questions of the rules.
class Chance {
 public:
  virtual ~Chance() = default;
  /// Picks an index into `weights`, each with probability weight / sum. At least one weight is positive.
  virtual std::size_t pick(std::span<const std::uint16_t> weights) = 0;
  /// The same question with two answers, no and yes: by far the most frequent. `odds` is neither 0 nor certain.
  bool yes(Odds odds) {
    if (dice_) return dice_->below(kCertain) + odds >= kCertain;
    const std::uint16_t weights[] = {static_cast<std::uint16_t>(kCertain - odds), odds};
    return pick(weights) == 1;
  }

 protected:
  Chance() = default;
  /// Answered by a generator: the frequent question then needs no call.
  explicit Chance(Rng& dice) : dice_(&dice) {}
  Rng* dice_ = nullptr;
};

/// True with chance `odds`; no question is asked where the answer is certain.
inline bool happens(Chance& chance, Odds odds) {
  if (odds == 0) return false;
  return odds >= kCertain || chance.yes(odds);
}

/// Answers from a generator: fast, and the same on every machine.
class SeededChance final : public Chance {
 public:
  explicit SeededChance(Rng& rng) : Chance(rng) {}
  std::size_t pick(std::span<const std::uint16_t> weights) override;
};

/// Answers from a script and notes each question; beyond the script it stops asking the script and takes the first possible
/// answer. Walking all scripts in turn enumerates every outcome (see enumerate_outcomes).
class ScriptedChance final : public Chance {
 public:
  struct Question {
    std::vector<std::uint16_t> weights;
    std::size_t answer;
  };
  explicit ScriptedChance(std::span<const std::uint16_t> script) : script_(script) {}
  std::size_t pick(std::span<const std::uint16_t> weights) override;
  /// All questions asked so far, the scripted ones first.
  const std::vector<Question>& asked() const { return asked_; }

 private:
  std::span<const std::uint16_t> script_;
  std::vector<Question> asked_;
};

/// The next script in lexicographic order after the one that led to `asked`, or an empty one when all have been walked.
/// Answers of weight 0 are never scripted.
std::vector<std::uint16_t> next_script(const std::vector<ScriptedChance::Question>& asked);

/// The probability of exactly these answers.
double probability(const std::vector<ScriptedChance::Question>& asked);

}  // namespace bc
