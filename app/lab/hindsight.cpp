// SPDX-License-Identifier: GPL-3.0-or-later
#include "hindsight.h"

#include "command.h"
#include "lab/recall.h"

namespace bc::lab {

Session open_finished(const std::string& file) {
  auto session = Session::open(file);
  if (!session) throw Failure{kUnreadable, session.error().sentence()};
  if (!session->ended()) throw Failure{kNotInOrder, "The game in " + file + " is not over. What is hidden in it stays hidden until it ends."};
  return std::move(*session);
}

Standpoint as_it_was(const Session& session, std::size_t turn) {
  const auto& rules = session.rules();
  const auto& turns = session.debrief()->turns;
  Standpoint from{.state = turns[turn].before, .known = {}};
  for (int s = 0; s < rules.seat_count(); ++s) {
    auto known = first_sight(rules, turns[0].before, SeatId(s));
    for (std::size_t t = 0; t < turn; ++t) recall(rules, known, turns[t].orders.sheets[static_cast<std::size_t>(s)], turns[t + 1].before);
    from.known.push_back(std::move(known));
  }
  return from;
}

}  // namespace bc::lab
