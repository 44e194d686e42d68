// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab agent: a program outside plays a seat over standard input and output. See PROTOCOL.md.
#include <csignal>
#include <iostream>
#include <random>

#include "command.h"
#include "core/score.h"
#include "lab/recall.h"
#include "lab/seeds.h"
#include "lab/table.h"
#include "lab/wire_agent.h"
#include "session/session.h"

namespace bc::lab {
namespace {

struct AgentArguments {
  std::string variant, save, seat, others = "cautious";
  std::uint64_t seed = 0;
  bool seeded = false, stdio = false;
};

SeatId find_seat(const Ruleset& rules, const std::string& key) {
  std::string known;
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    if (rules.seats[s].key == key) return SeatId(s);
    known += (known.empty() ? "" : ", ") + rules.seats[s].key;
  }
  throw Failure{kMisused, "There is no seat called \"" + key + "\". There are: " + known + "."};
}

/// A player that lends its seat to somebody who is held elsewhere.
class Borrowed final : public Agent {
 public:
  explicit Borrowed(Agent& agent) : agent_(agent) {}
  OrderSheet decide(const InformationState& known, const Legal& legal, const Budget& budget) override {
    return agent_.decide(known, legal, budget);
  }

 private:
  Agent& agent_;
};

int play_new_game(const Workplace& place, const AgentArguments& options, WireAgent& wire) {
  const auto loaded = load(place, options.variant);
  const auto& rules = *loaded.ruleset;
  const auto seat = find_seat(rules, options.seat);
  const auto rivals = opponents(roster(place), options.others);
  const auto seed = options.seeded ? options.seed : std::random_device{}();
  Players players;
  for (std::size_t s = 0, next = 0; s < rules.seats.size(); ++s) {
    if (SeatId(s) == seat)
      players.push_back(std::make_unique<Borrowed>(wire));
    else
      players.push_back(make_agent(rivals[next++ % rivals.size()]));
  }
  wire.hello(rules, seat, options.others);
  std::optional<InformationState> known;
  const auto end = play_game(rules, seed, players, {.stop = place.stop}, [&](const TurnPlayed& turn) {
    if (!known) known = first_sight(rules, turn.before, seat);
    recall(rules, *known, turn.orders[seat.index()], turn.after);
    wire.tell(rules, story_for(seat, turn.events));
  });
  std::vector<Score> scores;
  for (int s = 0; s < rules.seat_count(); ++s) scores.push_back(score(rules, end, SeatId(s)));
  wire.end(rules, *known, scores);
  return kFine;
}

/// Seats of a saved game that no person plays are played as the save says, all others by the opponents named.
std::unique_ptr<Agent> player_of(const Roster& all, const SeatPlayer& saved, const Opponent& otherwise) {
  const auto* found = saved.human ? nullptr : find_opponent(all, saved.agent);
  return make_agent(found ? *found : otherwise);
}

int play_saved_game(const Workplace& place, const AgentArguments& options, WireAgent& wire) {
  auto opened = Session::open(options.save);
  if (!opened) throw Failure{kUnreadable, opened.error().sentence()};
  auto& session = *opened;
  const auto& rules = session.rules();
  const auto seat = find_seat(rules, options.seat);
  const auto all = roster(place);
  const auto rivals = opponents(all, options.others);
  Players players;
  for (std::size_t s = 0; s < rules.seats.size(); ++s)
    players.push_back(SeatId(s) == seat ? std::make_unique<Borrowed>(wire)
                                        : player_of(all, session.players()[s], rivals[s % rivals.size()]));
  wire.hello(rules, seat, options.others);
  const auto seed = options.seeded ? options.seed : std::random_device{}();
  while (!session.ended()) {
    for (const auto mover : session.to_move()) {
      const auto known = session.information_state(mover);
      const Legal legal(rules, known);
      const auto sheet = players[mover.index()]->decide(known, legal, {.seed = seat_seed(seed, mover.value), .stop = place.stop});
      session.submit(mover, legal.check(sheet) ? OrderSheet{} : sheet);
    }
    session.adjudicate();
    wire.tell(rules, session.past(seat).back().story);
  }
  wire.end(rules, session.information_state(seat), session.debrief()->scores);
  return kFine;
}

int serve(const Workplace& place, const AgentArguments& options) {
  if (options.variant.empty() == options.save.empty())
    throw Failure{kMisused, "Name either a variant to begin or a saved game to go on with."};
  // A partner that goes away is an ending, not a crash.
  std::signal(SIGPIPE, SIG_IGN);
  WireAgent wire(std::cin, std::cout);
  try {
    return options.save.empty() ? play_new_game(place, options, wire) : play_saved_game(place, options, wire);
  } catch (const Hangup& hangup) {
    if (!hangup.politely) std::cerr << "The program at the other end went away before the game was over.\n";
    return hangup.politely ? kFine : kNotInOrder;
  } catch (const StoreError& error) {
    throw Failure{kUnreadable, error.sentence()};
  }
}

}  // namespace

void add_agent(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<AgentArguments>();
  auto* command = add_command(
      program, "agent", "Let a program play a seat, in lines of JSON over standard input and output.",
      "  backchannel-lab agent --stdio --variant tower-22 --seat tehran --opponents cautious --seed 7\n"
      "  backchannel-lab agent --stdio --save game.backchannel --seat washington\n"
      "The program sees exactly what its seat may know. PROTOCOL.md describes the lines.",
      [o](const Workplace& place) { return serve(place, *o); }, chosen);
  command->add_flag("--stdio", o->stdio, "Speak over standard input and output")->required();
  command->add_option("--variant", o->variant, "Begin a game of this variant");
  command->add_option("--save", o->save, "Go on with this saved game; sheets are sealed in it");
  command->add_option("--seat", o->seat, "The key of the seat to play")->required();
  command->add_option("--opponents", o->others, "Who plays the other seats, with commas")->capture_default_str();
  command->add_option("--seed", o->seed, "The seed of the game; without it, one that nobody knows")
      ->each([o](const std::string&) { o->seeded = true; });
}

}  // namespace bc::lab
