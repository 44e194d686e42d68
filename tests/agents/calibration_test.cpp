// SPDX-License-Identifier: GPL-3.0-or-later
// What a belief calls likely happens about as often as it says: over many games between players of the tempers that it reckons
// with, each hidden factor is set against the truth.
#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "agents/belief/world.h"
#include "agents/thumb/thumb.h"
#include "core/adjudicate.h"
#include "lab/recall.h"
#include "lab/roster_file.h"
#include "lab/seeds.h"
#include "lab/table.h"
#include "variants/load.h"

namespace bc::test {
namespace {

const std::filesystem::path kRules[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules"};
const std::filesystem::path kVariants[] = {kRules[0] / "variants"};

/// Chances that were given, in tenths, and how often it came true.
class Calibration {
 public:
  void add(double chance, bool true_) {
    auto& bin = bins_[std::min<std::size_t>(9, static_cast<std::size_t>(chance * 10))];
    bin.said += chance, bin.was += true_, bin.n += 1;
    brier_ += (chance - true_) * (chance - true_);
    base_ += true_, n_ += 1;
  }
  /// The widest gap between what was said and what was, among bins with so many cases.
  double widest(double at_least) const {
    double gap = 0;
    for (const auto& bin : bins_)
      if (bin.n >= at_least) gap = std::max(gap, std::abs(bin.said - bin.was) / bin.n);
    return gap;
  }
  double brier() const { return brier_ / n_; }
  /// Of one who says the base rate each time.
  double base_brier() const { return base_ / n_ * (1 - base_ / n_); }
  double cases() const { return n_; }
  std::string text() const {
    std::string all;
    char line[100];
    for (const auto& bin : bins_)
      if (bin.n > 0) {
        std::snprintf(line, sizeof line, "  said %.2f was %.2f (%.0f)\n", bin.said / bin.n, bin.was / bin.n, bin.n);
        all += line;
      }
    std::snprintf(line, sizeof line, "  Brier %.4f, of the base rate %.4f\n", brier(), base_brier());
    return all + line;
  }

 private:
  struct Bin {
    double said = 0, was = 0, n = 0;
  };
  std::array<Bin, 10> bins_{};
  double brier_ = 0, base_ = 0, n_ = 0;
};

/// Squared distances of the truth from what was expected, in units of the variance that was given.
struct Spread {
  double sum = 0, off = 0, n = 0;
  void add(double expected, double variance, double truth) {
    sum += (truth - expected) * (truth - expected) / variance;
    off += truth - expected;
    n += 1;
  }
};

struct Measured {
  Calibration authors, control, hawks, agendas, tempers, broken;
  Spread moods, standings;
};

void measure(const Ruleset& rules, const State& state, const InformationState& known, std::span<const Temper> models,
             const std::vector<std::size_t>& who, Measured& m) {
  const auto belief = believe(rules, known, models);
  for (std::size_t r = 0; r < state.pub.reports.size() && state.pub.reports[r].is_set(); ++r) {
    if (known.now.own.ours[r] || state.pub.reports[r].claimed || state.pub.reports[r].look > StrikeLook::covert) continue;
    const auto by = state.hidden.ordered_by[r];
    m.authors.add(std::min(0.999, belief.authors[r][kMaxSeats]), !by.is_set());
  }
  for (std::size_t p = 0; p < rules.proxies.size(); ++p)
    for (std::size_t c = 0; c < 5; ++c)
      if (belief.control[p][c] > 1e-4) m.control.add(std::min(0.999, belief.control[p][c]), state.hidden.control[p] == static_cast<int>(c));
  for (int s = 0; s < rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == known.seat) continue;
    const auto& guess = belief.seats[other.index()];
    const auto& truth = state.own[other.index()];
    m.hawks.add(chance_of_hawk(guess), truth.hawk);
    for (std::size_t a = 0; a < rules.seats[other.index()].agendas.size(); ++a)
      m.agendas.add(std::min(0.999, chance_of_agenda(guess, static_cast<int>(a))), truth.agenda == a);
    for (int t = 0; t < belief.models; ++t)
      m.tempers.add(std::min(0.999, guess.temper[static_cast<std::size_t>(t)]), who[other.index()] == static_cast<std::size_t>(t));
    if (known.past.empty()) continue;
    for (std::size_t f = 0; f < rules.seats[other.index()].factions.size(); ++f)
      m.moods.add(guess.mood[f], guess.mood_spread[f] + 0.1, truth.mood[f]);
    m.standings.add(guess.standing, guess.standing_spread + 25, truth.standing);
    const auto pair = pair_index(known.seat, other);
    for (int d = 0; d < kMaxDeals; ++d)
      for (int c = 0; c < kClausesADeal; ++c) {
        const auto& deal = known.now.channel(other).deals[static_cast<std::size_t>(d)];
        const auto& clause = deal.terms.clauses[static_cast<std::size_t>(c)];
        if (!deal.is_set() || !clause.is_set() || clause.party != other || !is_hidden(clause.verb) || binds(deal, c).first >= state.pub.turn) continue;
        const auto& clue = guess.clues[static_cast<std::size_t>(d * kClausesADeal + c)];
        double chance = 0;
        const auto word = promises_of(belief, other);
        for (int g = 0; g < kGrades; ++g) chance += word[static_cast<std::size_t>(g)] * clue.odds_broken(share_of_grade(g));
        m.broken.add(std::min(0.999, chance), state.hidden.broken[pair] & clause_bit(d, c));
      }
  }
}

const Measured& measured() {
  static const auto all = [] {
    const auto loaded = load_variant("tower-22", kVariants);
    const auto& rules = *loaded.ruleset;
    const auto models = find_opponent(read_roster(kRules).roster, "grandmaster")->models;
    Measured m;
    Rng dice{77};
    for (std::uint64_t game = 1; game <= 1500; ++game) {
      std::vector<std::size_t> who;
      Players players;
      std::vector<InformationState> known;
      auto state = initial_state(rules, game_seed(3, game));
      for (int s = 0; s < rules.seat_count(); ++s) {
        who.push_back(dice.below(static_cast<std::uint32_t>(models.size())));
        players.push_back(std::make_unique<ThumbAgent>(models[who.back()]));
        known.push_back(first_sight(rules, state, SeatId(s)));
      }
      while (state.pub.phase == Phase::playing) {
        for (const auto& one : known) measure(rules, state, one, models, who, m);
        JointOrders orders{};
        for (std::size_t s = 0; s < known.size(); ++s)
          orders[s] = players[s]->decide(known[s], Legal(rules, known[s]), {.seed = seat_seed(game, static_cast<int>(s))});
        adjudicate(rules, state, orders);
        for (std::size_t s = 0; s < known.size(); ++s) recall(rules, known[s], orders[s], state);
      }
    }
    return m;
  }();
  return all;
}

void expect_calibrated(const Calibration& c, double gap, double better) {
  EXPECT_GT(c.cases(), 200);
  EXPECT_LT(c.widest(60), gap) << c.text();
  EXPECT_LT(c.brier(), c.base_brier() * better) << c.text();
}

TEST(Calibration, WhoOrderedAStrike) { expect_calibrated(measured().authors, 0.12, 0.8); }
TEST(Calibration, HowWellMilitiasAreHeld) { expect_calibrated(measured().control, 0.08, 0.95); }
TEST(Calibration, WhoIsCommitted) { expect_calibrated(measured().hawks, 0.12, 1.02); }
TEST(Calibration, WhichAgendaIsReal) { expect_calibrated(measured().agendas, 0.15, 1.0); }
TEST(Calibration, WhichTemperARivalHas) { expect_calibrated(measured().tempers, 0.12, 0.6); }
TEST(Calibration, WhetherAHiddenClauseIsBroken) { expect_calibrated(measured().broken, 0.15, 1.0); }
TEST(Calibration, MoodsAndStandingAreAsFarOffAsIsSaid) {
  const auto& m = measured();
  EXPECT_NEAR(m.moods.sum / m.moods.n, 1, 0.5) << "mean error " << m.moods.off / m.moods.n;
  EXPECT_NEAR(m.standings.sum / m.standings.n, 1, 0.6) << "mean error " << m.standings.off / m.standings.n;
}

}  // namespace
}  // namespace bc::test
