// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab replay: plays a saved game again from its start and its sheets.
#include <iostream>

#include "command.h"
#include "core/names.h"
#include "core/notation.h"
#include "session/session.h"

namespace bc::lab {
namespace {

struct ReplayArguments {
  std::string file;
  bool verify = false;
};

int replay(const ReplayArguments& options) {
  const auto matching = bc::verify(options.file);
  if (!matching) {
    std::cerr << matching.error().sentence() << '\n';
    const auto problem = matching.error().problem;
    return problem == StoreProblem::mismatch || problem == StoreProblem::altered ? kNotInOrder : kUnreadable;
  }
  const auto turns = *matching;
  std::cout << options.file << ": " << turns << (turns == 1 ? " turn" : " turns") << " played again, every state as recorded.\n";
  if (options.verify) return kFine;
  const auto session = Session::open(options.file);
  if (!session) throw Failure{kUnreadable, session.error().sentence()};
  const auto& rules = session->rules();
  const auto* debrief = session->debrief();
  if (!debrief) {
    std::cout << "Turn " << session->turn() << " of " << int{rules.turns}
              << " is being ordered. Sheets are shown when the game has ended.\n";
    return kFine;
  }
  for (const auto& turn : debrief->turns) {
    std::cout << "Turn " << turn.turn << ", ladder " << turn.before.pub.ladder / 4.0 << "\n";
    for (int s = 0; s < rules.seat_count(); ++s)
      std::cout << "  " << rules.seats[static_cast<std::size_t>(s)].name << "\n"
                << to_text(rules, SeatId(s), turn.orders.sheets[static_cast<std::size_t>(s)]);
  }
  std::cout << (debrief->end.pub.war == WarCause::none ? "Peace" : "War") << "\n";
  for (std::size_t s = 0; s < debrief->scores.size(); ++s)
    std::cout << "  " << rules.seats[s].name << " scores " << debrief->scores[s].total / 100.0 << "\n";
  return kFine;
}

}  // namespace

void add_replay(CLI::App& program, Run& chosen) {
  auto o = std::make_shared<ReplayArguments>();
  auto* command = add_command(
      program, "replay", "Play a saved game again and compare every state with the one recorded.",
      "  backchannel-lab replay game.backchannel --verify\n  backchannel-lab replay game.backchannel",
      [o](const Workplace&) { return replay(*o); }, chosen);
  command->add_option("FILE", o->file, "A saved game")->required();
  command->add_flag("--verify", o->verify, "Compare only; do not print the game");
}

}  // namespace bc::lab
