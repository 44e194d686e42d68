// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/belief/belief.h"

#include <algorithm>
#include <cmath>

#include "agents/belief/evidence.h"

namespace bc {
namespace {

// A temper's word is known as well as if it had been put to the test so often.
constexpr double kTests = 3;

/// A word of which nothing is known but how often such a temper keeps its own.
Credit word_of(int keeps) {
  const double kept = std::clamp(keeps / 100.0, 0.05, 0.95);
  Credit word{};
  double all = 0;
  for (int g = 0; g < kGrades; ++g) {
    const double share = share_of_grade(g);
    all += word[static_cast<std::size_t>(g)] = std::pow(share, kTests * kept - 0.5) * std::pow(1 - share, kTests * (1 - kept) - 0.5);
  }
  for (auto& weight : word) weight /= all;
  return word;
}

/// What was seen of a word, put together with what each temper would lead one to expect; and what it tells of the temper.
void settle(const Belief& b, Guess& guess, std::array<Credit, kMaxModels>& words, Credit& seen) {
  reweigh(guess.temper, b.models, [&](int m) {
    double fits = 0;
    for (std::size_t g = 0; g < seen.size(); ++g) fits += words[static_cast<std::size_t>(m)][g] * seen[g];
    return fits;
  });
  for (auto& word : words) reweigh(word, kGrades, [&](int g) { return seen[static_cast<std::size_t>(g)]; });
  seen.fill(1);
}

/// What the rules deal, before anything has been seen. (Rulebook 1.5-1.7)
Belief before_the_game(const Ruleset& rules, const InformationState& known, std::span<const Temper> models) {
  Belief b;
  b.rules = &rules;
  b.now = known.now;
  b.history = known.hash;
  b.models = std::min(static_cast<int>(models.size()), kMaxModels);
  std::ranges::copy(models.first(static_cast<std::size_t>(b.models)), b.tempers.begin());
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    const auto& seat = rules.seats[s];
    auto& guess = b.seats[s];
    const double hawk = static_cast<double>(seat.hawk) / kCertain;
    const auto agendas = static_cast<double>(seat.agendas.size());
    for (std::size_t a = 0; a < seat.agendas.size(); ++a)
      guess.kind[a] = {(1 - hawk) / agendas, hawk / agendas};
    for (int m = 0; m < b.models; ++m) guess.temper[static_cast<std::size_t>(m)] = 1.0 / b.models;
    for (std::size_t f = 0; f < seat.factions.size(); ++f) guess.mood[f] = seat.factions[f].start;
    guess.standing = rules.n.home.standing_start;
    guess.promises_seen.fill(1);
    guess.threats_seen.fill(1);
    for (int m = 0; m < b.models; ++m) {
      const auto& temper = b.tempers[static_cast<std::size_t>(m)];
      guess.promises[static_cast<std::size_t>(m)] = word_of(temper.delivers);
      guess.threats[static_cast<std::size_t>(m)] = word_of(temper.keeps_threats);
    }
  }
  for (std::size_t p = 0; p < rules.proxies.size(); ++p) {
    const auto& proxy = rules.proxies[p];
    const int low = proxy.control > 0 ? 1 : 0, high = proxy.control < 4 ? 1 : 0;
    const double all = 2 + low + high;
    b.control[p][static_cast<std::size_t>(proxy.control)] = 2 / all;
    if (low) b.control[p][static_cast<std::size_t>(proxy.control - 1)] = 1 / all;
    if (high) b.control[p][static_cast<std::size_t>(proxy.control + 1)] = 1 / all;
    b.strength[p] = proxy.strength;
    b.grievance[p] = proxy.grievance;
  }
  // The press begins with what is usual: the log-odds that the rules start it from.
  b.talks.fill(1 / (1 + std::exp(-rules.n.press.start / 100.0)));
  return b;
}

}  // namespace

Credit promises_of(const Belief& b, SeatId seat) {
  const auto& guess = b.seats[seat.index()];
  Credit word{};
  double all = 0;
  for (std::size_t m = 0; m < static_cast<std::size_t>(b.models); ++m)
    for (std::size_t g = 0; g < word.size(); ++g) {
      const double weight = guess.temper[m] * guess.promises[m][g] * guess.promises_seen[g];
      word[g] += weight, all += weight;
    }
  for (auto& weight : word) weight /= std::max(all, 1e-300);
  return word;
}

double expected_share(const Belief& b, SeatId seat) {
  const auto word = promises_of(b, seat);
  double sum = 0;
  for (int g = 0; g < kGrades; ++g) sum += word[static_cast<std::size_t>(g)] * share_of_grade(g);
  return sum;
}

Belief believe_nothing(const Ruleset& rules, const InformationState& known, std::span<const Temper> models) {
  auto belief = before_the_game(rules, known, models);
  weigh_authors(belief, {rules, known.now, OrderSheet{}, known.now});
  return belief;
}

Belief believe(const Ruleset& rules, const InformationState& known, std::span<const Temper> models) {
  auto belief = before_the_game(rules, known, models);
  const auto seen = [&](std::size_t i) -> const Observation& { return i < known.past.size() ? known.past[i].seen : known.now; };
  for (std::size_t i = 0; i < known.past.size(); ++i) {
    const Lived lived{rules, seen(i), known.past[i].ordered, seen(i + 1), i + 2 <= known.past.size() ? &seen(i + 2) : nullptr};
    weigh_authors(belief, lived);
    weigh_militias(belief, lived);
    weigh_deeds(belief, lived);
    weigh_threats(belief, lived);
    weigh_letters(belief, lived);
    weigh_promises(belief, lived);
    reckon_home(belief, lived);
    recall_promises(belief, lived);
    weigh_talks(belief, lived);
    weigh_intelligence(belief, lived.after);
  }
  conclude_promises(belief);
  for (auto& guess : belief.seats) {
    settle(belief, guess, guess.promises, guess.promises_seen);
    settle(belief, guess, guess.threats, guess.threats_seen);
  }
  return belief;
}

double chance_of_agenda(const Guess& guess, int agenda) {
  const auto& both = guess.kind[static_cast<std::size_t>(agenda)];
  return both[0] + both[1];
}

double chance_of_hawk(const Guess& guess) {
  double sum = 0;
  for (const auto& both : guess.kind) sum += both[1];
  return sum;
}

}  // namespace bc
