// SPDX-License-Identifier: GPL-3.0-or-later
#include "hindsight.h"

#include "core/adjudicate.h"
#include "lab/counts.h"
#include "lab/prospect.h"
#include "lab/recall.h"
#include "ui/languages/language.h"

namespace bc::app {

namespace {

constexpr const char* kPlayer = "cautious";
constexpr std::uint64_t kSeed = 1;

class Laboratory : public ui::Hindsight {
 public:
  Laboratory(const Ruleset& rules, const Debrief& game, const Opponent& player) : rules_(rules), game_(game), player_(player) {}

  ui::Prognosis from_turn(int turn, const ui::Effort& effort) const override {
    const auto from = as_it_was(turn);
    return play([&](Rng&) { return from; }, effort);
  }

  ui::Prognosis with_sheets(int turn, const JointOrders& orders, const ui::Effort& effort) const override {
    const auto before = as_it_was(turn);
    return play(
        [&](Rng& dice) {
          auto from = before;
          from.state.hidden.rng = Rng{dice.next()};
          adjudicate(rules_, from.state, orders);
          for (std::size_t s = 0; s < from.known.size(); ++s) recall(rules_, from.known[s], orders[s], from.state);
          return from;
        },
        effort);
  }

  QString player() const override {
    const auto told = player_.in.find(ui::language().toStdString());
    return QString::fromStdString(told == player_.in.end() ? player_.name : told->second.name);
  }

 private:
  Standpoint as_it_was(int turn) const {
    const auto& turns = game_.turns;
    Standpoint from{.state = turns[static_cast<std::size_t>(turn)].before, .known = {}};
    for (int s = 0; s < rules_.seat_count(); ++s) {
      auto known = first_sight(rules_, turns[0].before, SeatId(s));
      for (std::size_t t = 0; t < static_cast<std::size_t>(turn); ++t) recall(rules_, known, turns[t].orders.sheets[static_cast<std::size_t>(s)], turns[t + 1].before);
      from.known.push_back(std::move(known));
    }
    return from;
  }

  /// One continuation at a time, so that it is known of each how many seats succeed in it.
  ui::Prognosis play(const std::function<Standpoint(Rng&)>& start, const ui::Effort& effort) const {
    ui::Prognosis all;
    Prospect sums;
    for (int game = 0; game < effort.games && !effort.stop.stop_requested(); ++game) {
      const auto one = look_ahead(rules_, [&](std::uint64_t, Rng& dice) { return start(dice); }, player_,
                                  {.games = 1, .seed = kSeed + static_cast<std::uint64_t>(game), .stop = effort.stop});
      if (one.games == 0) break;
      add_counts(sums, one);
      std::uint64_t successes = 0;
      for (const auto each : one.successes) successes += each;
      ++(one.wars > 0 ? all.wars : successes == one.successes.size() ? all.all : successes > 0 ? all.some : all.none);
      ++all.games;
      if (effort.done) ++*effort.done;
    }
    all.war_margin = share_margin(sums.wars, sums.games);
    for (const auto& score : sums.scores) {
      all.scores.push_back(score.mean() / 100);
      all.score_margins.push_back(score.margin() / 100);
    }
    return all;
  }

  Ruleset rules_;
  Debrief game_;
  Opponent player_;
};

}  // namespace

ui::HindsightOf hindsight_of(const Roster& roster) {
  const auto* found = find_opponent(roster, kPlayer);
  if (!found && !roster.empty()) found = &roster.front();
  if (!found) return {};
  return [player = *found](const Ruleset& rules, const Debrief& game) { return std::make_shared<Laboratory>(rules, game, player); };
}

}  // namespace bc::app
