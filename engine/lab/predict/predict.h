// SPDX-License-Identifier: GPL-3.0-or-later
// Signs that the theory predicts, registered in a file before the run, and what the game says to each.
//
// Each prediction compares two arms on the same deals, with some fields of the variant or of the players' tempers said anew in either.
// Every expected sign is one test; intervals come from a jackknife over blocks of deals (Efron 1982) with Student's t, so that ratios and
// pairing are treated right; the family is corrected by Holm's method (Holm 1979). A prediction by equilibrium is no test: a small
// variant is solved, and what its solution does is worked out exactly.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "agents/roster.h"
#include "core/result.h"
#include "lab/batch.h"
#include "lab/predict/measures.h"

namespace bc {

/// Wired: a rule says so, and the test shows that it bites. Emergent: nothing but the players' choices brings it about.
enum class Origin : std::uint8_t { wired, emergent };

/// One sign. A figure is that of a measure in an arm, less another measure in the same arm where one is named.
struct Expectation {
  std::string low, high;            // the same measure unless two cases within one arm are compared
  std::string low_less, high_less;  // empty: nothing is taken off
  int sign = 1;                     // of high - low; with `ratio`, of high / low against `times`
  bool ratio = false;
  double times = 1;
};

struct Treatment {
  std::string changes;  // of the variant, as TOML
  std::string temper;   // of the players, as TOML
  bool operator==(const Treatment&) const = default;
};

struct Prediction {
  int number = 0;  // of the claim in the list; several entries may bear on one
  std::string claim, source;
  Origin origin = Origin::emergent;
  std::string solved;         // the small variant to solve; empty: it is played
  bool report = false;        // printed, but no sign of the claim: no verdict hangs on it
  std::string agent;          // who sits in every seat; empty: whoever the run says
  std::uint64_t times = 1;    // so many deals for each of the run's
  Treatment low, high;
  std::optional<Treatment> beside;  // each arm is also played with this on top, and its figures are taken off the arm's
  std::vector<Expectation> expected;
  /// What the measures that are named need to have played again.
  ForkKinds forks() const;
};

/// Reads the register. A sentence says what is wrong with it.
Result<std::vector<Prediction>, std::string> read_predictions(std::string_view toml, std::string_view name);

/// What one expectation came to.
struct Effect {
  std::size_t prediction = 0;  // its place in the register
  Expectation expected;
  double low = 0, high = 0;                     // the figures
  std::uint64_t low_cases = 0, high_cases = 0;  // of games, sheets, strikes ... that the figures are taken over
  /// high - low; of a ratio: the logarithm of high / low less that of `times`. With 95 %.
  double difference = 0, margin = 0;
  double p = 1, adjusted = 1;  // two-sided; by Holm
  bool measured = false;       // false: hardly a case of it was met
  bool exact = false;          // by equilibrium: no chance is left in it
  /// Of a ratio: the ratio and the ends of its interval.
  double ratio() const;
  double ratio_end(int side) const;
};

enum class Verdict : std::uint8_t { confirmed, refuted, undecided };
inline constexpr double kSignificance = 0.05;
/// An exact difference smaller than this is none: equilibria are found to about as much.
inline constexpr double kExactly = 0.005;
Verdict verdict(const Effect&);

/// The player of an arm. Throws std::runtime_error with a sentence where the temper cannot be read.
Opponent player_of(const Opponent&, const Roster&, const Treatment&);

/// An arm with `beside` on top.
Treatment together(const Treatment&, const Treatment& beside);

/// The matches of a prediction's arms, in the same blocks of deals. Those beside are empty where the prediction has none.
struct Played {
  Blocks low, high, low_beside, high_beside;
};
/// What each expectation came to; of one block each, as exact figures.
std::vector<Effect> effects_of(const Prediction&, const Played&);

/// Fills in `adjusted` over a family of effects: those that were measured by chance.
void correct_by_holm(std::vector<Effect*> family);

}  // namespace bc
