// SPDX-License-Identifier: GPL-3.0-or-later
// What one seat may think of all that it cannot see: a belief over each hidden factor by itself, weighed by what the seat has seen.
//
// A belief is worked out from an information state and nothing else: there is no way from here to the true state. It is kept in
// factors (each rival's agenda and type, each rival's temper, each militia's control, the author of each strike, ...), so that
// worlds can be drawn from it directly, without drawing and throwing away what does not fit.
#pragma once

#include <array>
#include <span>

#include "agents/temper.h"
#include "core/observe.h"

namespace bc {

inline constexpr int kMaxModels = 8;  // tempers that another seat may be thought to have
inline constexpr int kGrades = 8;     // of how far a word is good

/// How far a seat's word is good, as its record tells: weight by grade, from one that keeps next to nothing to one that keeps all.
using Credit = std::array<double, kGrades>;
constexpr double share_of_grade(int grade) { return (grade + 0.5) / kGrades; }

/// What has been seen of one promise of another seat: how likely all that is if the seat is one that keeps it; if it is not, but
/// has done nothing against it yet; and if it has.
struct Clue {
  double kept = 1, waits = 1, broken = 0;
  /// The same for a seat that keeps this share of its promises, as odds.
  double odds_kept(double share) const { return share * kept / all(share); }
  double odds_broken(double share) const { return (1 - share) * broken / all(share); }
  double all(double share) const { return share * kept + (1 - share) * (waits + broken) + 1e-12; }
};

/// Another seat, as far as it can be guessed.
struct Guess {
  std::array<std::array<double, 2>, kMaxAgendas> kind{};    // weight by agenda and by committed type
  std::array<double, kMaxModels> temper{};                  // weight by model
  std::array<Cents, kMaxAgendas> points{};                  // what each agenda would have brought so far
  std::array<double, kMaxFactions> mood{}, mood_spread{};   // expected, and the variance
  double standing = 0, standing_spread = 0;                 // in hundredths, and the variance
  Credit promises_seen{}, threats_seen{};                   // likelihood, by grade, of all that was seen of its promises and threats
  std::array<Credit, kMaxModels> promises{}, threats{};     // what they are worth, if it has that temper
  std::array<Clue, kMaxDeals * kClausesADeal> clues{};      // of its promises to this seat that are not over, by clause bit
  std::uint8_t breaches = 0;                                // that are surely found
};

/// Who may have given the order for a strike of last turn: weight by seat, and last for the militia alone.
using Authors = std::array<double, kMaxSeats + 1>;
/// Which militia struck where nobody gave the order: its share of the last of those weights.
using Hands = std::array<double, kMaxProxies>;

/// Agenda points that this seat has earned if the other kept a promise that nobody can see.
struct Unseen {
  SeatId by;
  Cents points = 0;
  Clue clue{};
};
inline constexpr std::size_t kMaxUnseen = 32;

struct Belief {
  const Ruleset* rules = nullptr;
  Observation now{};
  Hash128 history{};                                        // of the seat that believes
  int models = 1;
  std::array<Temper, kMaxModels> tempers{};                 // those models
  std::array<Guess, kMaxSeats> seats{};
  std::array<std::array<double, 5>, kMaxProxies> control{};  // weight by true control
  std::array<double, kMaxProxies> strength{}, grievance{};   // of others' militias, expected
  std::array<Authors, kMaxReports> authors{};
  std::array<Hands, kMaxReports> hands{};
  std::array<double, kMaxPairs> talks{};                     // chance that a channel out of sight is open
  std::array<std::uint8_t, kMaxPairs> we_broke{}, we_kept{}; // bits of own clauses truly broken, and delivered in secret
  std::array<std::uint8_t, kMaxProxies> deaf{};              // own restraints that still hold
  std::array<Unseen, kMaxUnseen> unseen{};
  std::size_t unseen_count = 0;
};

/// What the promises of a seat are worth, whatever its temper: weight by grade, and the share of them that it keeps.
Credit promises_of(const Belief&, SeatId);
double expected_share(const Belief&, SeatId);

/// Weighs all that `known` holds, turn by turn. `models` are the tempers that others may have; at least one.
Belief believe(const Ruleset&, const InformationState& known, std::span<const Temper> models);

/// The same without memory: as if the seat had only the board before it, for those that do not look back.
Belief believe_nothing(const Ruleset&, const InformationState& known, std::span<const Temper> models);

/// The chance of one agenda, or of the committed type, whatever else is true.
double chance_of_agenda(const Guess&, int agenda);
double chance_of_hawk(const Guess&);

}  // namespace bc
