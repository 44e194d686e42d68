// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

namespace bc {

namespace {
EventLog story(Audience reader, const EventLog& log) {
  EventLog told;
  std::vector<std::int16_t> place(log.size(), -1);
  for (std::size_t i = 0; i < log.size(); ++i) {
    const bool heard = reader == kNobody ? log[i].audience == kEverybody : (log[i].audience & reader) != 0;
    if (!heard) continue;
    place[i] = static_cast<std::int16_t>(told.size());
    auto event = log[i];
    event.cause = event.cause < 0 ? std::int16_t{-1} : place[static_cast<std::size_t>(event.cause)];
    told.push_back(event);
  }
  return told;
}
}  // namespace

EventLog story_for(SeatId seat, const EventLog& log) { return story(only(seat), log); }
EventLog public_story(const EventLog& log) { return story(kNobody, log); }

}  // namespace bc
