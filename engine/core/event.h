// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in an adjudication, told as events that carry their audience and their cause. (Rulebook 3.2)
#pragma once

#include <cstdint>
#include <vector>

#include "core/ids.h"
#include "core/order.h"
#include "core/state.h"

namespace bc {

/// The steps of an adjudication, in their order. (Rulebook 3.2)
enum class Step : std::uint8_t {
  reactions, letters, statements, operations, militias, casualties, attribution, leaks, home, clauses, war_check, relaxation, end,
};
inline constexpr int kSteps = 13;

/// Who learns of an event: a bit per seat, or everybody. An event for nobody is for the debrief alone.
using Audience = std::uint8_t;
inline constexpr Audience kEverybody = 0xff;
inline constexpr Audience kNobody = 0;
constexpr Audience only(SeatId s) { return static_cast<Audience>(1u << s.value); }
constexpr Audience both(SeatId a, SeatId b) { return static_cast<Audience>(only(a) | only(b)); }

/// The kinds say which fields count; `amount` is in the unit named here.
enum class EventKind : std::uint8_t {
  acknowledged,         // seat; report (of last turn); amount: ladder quarters
  looked_away,          // seat; report; amount: ladder quarters
  clause_delivered,     // seat to other; verb; public or shared
  clause_delivered_secretly,  // seat; verb; the truth, for the party itself
  clause_withheld,      // seat to other; verb; detail: which promise of the channel, from 1
  channel_opened,       // seat, other; intermediary
  letter_sent,          // seat to other; letter kind in detail
  offer_made,           // seat to other
  offer_answered,       // seat to other; letter kind in detail
  deal_made,            // seat, other
  letter_published,     // seat, other
  statement_made,       // seat; other; statement kind in detail
  stake_changed,        // seat; amount: hundredths
  held,                 // seat; amount: ladder quarters
  idle,                 // seat: no operation
  strike_ordered,       // seat; proxy; asset; operation kind in detail
  proxy_disobeyed,      // seat; proxy
  proxy_acted_alone,    // proxy; asset; for nobody: the truth
  strike_landed,        // asset; report; detail: look
  people_died,          // asset; report; detail: Deaths
  asset_damaged,        // asset; amount: damage now
  strike_attributed,    // report; seat blamed or none; proxy; detail: Finding
  strike_claimed,       // seat; report
  account_moved,        // seat owes other; amount: quarters now
  threat_made,          // seat against other; theatre or none; detail: Trigger; amount: Response
  threat_fired,         // seat's threat, by other
  threat_carried_out,   // seat against other
  threat_hollow,        // seat
  threat_lapsed,        // seat; undefied
  forces_moved,         // seat; theatre; amount: level now
  sanctions_changed,    // seat against other; amount: level now
  fortified,            // seat; asset
  proxy_armed,          // seat; proxy; amount: strength now
  proxy_restrained,     // seat; proxy
  repute_fell,          // seat; proxy; amount: reputed control now
  intelligence,         // seat; detail: IntelKind; amount: index of the finding in Private::intel
  talks_leaked,         // seat, other; intermediary
  lull,                 // seat, other: no strike, all of a sudden
  envoys_seen,          // seat, other
  press_moved,          // seat, other; amount: log-odds in hundredths
  ladder_moved,         // amount: quarters moved; detail: quarters now
  standing_moved,       // seat; amount: hundredths
  pressure_moved,       // seat; amount: level now
  stability_moved,      // amount: hundredths
  faction_angry,        // seat; detail: faction
  allies_pressed,       // seat; amount: level
  sanctions_bit,        // seat; amount: levels against it, of all
  government_fell,      // seat
  agenda_moved,         // seat; amount: hundredths
  clause_suspected,     // of seat, by other; verb; detail: which promise of the channel, from 1; 0 of an announced deal, which all may hear of
  clause_cleared,       // of seat, by other; verb: inspected and found kept
  clause_broken,        // seat; verb; the truth, for the party itself
  deal_ended,           // seat, other; detail: 1 kept by both
  accident,             // amount: ladder quarters
  war_check,            // amount: odds in ten-thousandths
  war,                  // detail: WarCause
  card_drawn,           // detail: card; theatre
  game_ended,
};

/// One thing that happened. Everything in it may be known to its whole audience.
struct Event {
  EventKind kind{};
  Step step{};
  Audience audience = kEverybody;
  SeatId seat, other;
  ProxyId proxy;
  AssetId asset;
  TheatreId theatre;
  IntermediaryId via;
  ClauseVerb verb = ClauseVerb::none;
  std::uint8_t report = Id<void>::kNone;
  std::uint8_t detail = 0;
  std::int16_t amount = 0;
  std::int16_t cause = -1;  // index of the event that brought it about
  bool operator==(const Event&) const = default;
};

using EventLog = std::vector<Event>;

/// What `seat` may be told of `log`: the events with it in their audience, renumbered; a cause that it may not know is dropped.
EventLog story_for(SeatId seat, const EventLog& log);
/// Likewise for those who hold no seat: the public record alone.
EventLog public_story(const EventLog& log);

}  // namespace bc
