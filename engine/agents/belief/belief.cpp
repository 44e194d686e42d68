// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/belief/belief.h"

#include "agents/belief/evidence.h"

namespace bc {
namespace {

/// What the rules deal, before anything has been seen. (Rulebook 1.5-1.7)
Belief before_the_game(const Ruleset& rules, const InformationState& known, int models) {
  Belief b;
  b.rules = &rules;
  b.now = known.now;
  b.history = known.hash;
  b.models = std::min(models, kMaxModels);
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
    guess.doubt = 30;
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
  b.talks.fill(0.1);
  return b;
}

}  // namespace

Belief believe_nothing(const Ruleset& rules, const InformationState& known, std::span<const Temper> models) {
  auto belief = before_the_game(rules, known, static_cast<int>(models.size()));
  weigh_authors(belief);
  return belief;
}

Belief believe(const Ruleset& rules, const InformationState& known, std::span<const Temper> models) {
  auto belief = before_the_game(rules, known, static_cast<int>(models.size()));
  for (std::size_t i = 0; i < known.past.size(); ++i) {
    const auto& after = i + 1 < known.past.size() ? known.past[i + 1].seen : known.now;
    const Lived lived{rules, known.past[i].seen, known.past[i].ordered, after};
    weigh_militias(belief, lived);
    weigh_deeds(belief, lived, models);
    weigh_letters(belief, lived, models);
    reckon_home(belief, lived);
    recall_promises(belief, lived);
    weigh_talks(belief, lived);
    weigh_intelligence(belief, after);
  }
  weigh_authors(belief);
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
