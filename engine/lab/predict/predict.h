// SPDX-License-Identifier: GPL-3.0-or-later
// Signs that the theory predicts, registered in a file before the run, and what the game says to each.
//
// Each prediction plays two arms on the same deals, with some fields of the variant or of the players' tempers said anew in either.
// Every expected sign is one test; intervals come from a jackknife over blocks of deals (Efron 1982), so that ratios and pairing are
// treated right; the family is corrected by Holm's method (Holm 1979).
#pragma once

#include <atomic>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "agents/roster.h"
#include "core/result.h"
#include "lab/predict/measures.h"

namespace bc {

/// Wired: a rule says so, and the test shows that it bites. Emergent: nothing but the players' choices brings it about.
enum class Origin : std::uint8_t { wired, emergent };

struct Expectation {
  std::string low, high;  // names of measures; the same one unless two cases within one arm are compared
  int sign = 1;           // of high - low
};

struct Arm {
  std::string changes;  // of the variant, as TOML
  std::string temper;   // of the players, as TOML
};

struct Prediction {
  int number = 0;
  std::string claim, source;
  Origin origin = Origin::emergent;
  Arm low, high;
  std::vector<Expectation> expected;
};

/// Reads the register. A sentence says what is wrong with it.
Result<std::vector<Prediction>, std::string> read_predictions(std::string_view toml, std::string_view name);

struct PredictOptions {
  std::uint64_t seeds = 400;  // an arm
  std::uint64_t seed = 1;
  int blocks = 20;
  int jobs = 1;
  Budget budget{};
  std::stop_token stop{};
  std::atomic<std::uint64_t>* done = nullptr;  // games ended
};

/// What one expectation came to.
struct Effect {
  int prediction = 0;  // its number
  Expectation expected;
  double low = 0, high = 0;  // means of the measure
  double difference = 0, margin = 0;  // 95 %
  double p = 1, adjusted = 1;         // two-sided; by Holm
  bool measured = false;              // false: no case of it was met
};

enum class Verdict : std::uint8_t { confirmed, refuted, undecided };
inline constexpr double kSignificance = 0.05;
Verdict verdict(const Effect&);

/// The player of an arm. Throws std::runtime_error with a sentence where the temper cannot be read.
Opponent player_of(const Opponent&, const Roster&, const Arm&);

/// Plays both arms, with the arm's player in every seat.
std::vector<Effect> test(const Ruleset& low_rules, const Ruleset& high_rules, const Opponent& low_player, const Opponent& high_player,
                         const Prediction&, const PredictOptions&);
/// Fills in `adjusted` over a family of effects.
void correct_by_holm(std::vector<Effect>&);

}  // namespace bc
