// SPDX-License-Identifier: GPL-3.0-or-later
// A variant, compiled: the board, its people and every number, ready for the rules to read. Never changes during a game.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/condition.h"
#include "core/ids.h"
#include "core/numbers.h"
#include "core/state.h"

namespace bc {

/// The deeds that a faction can punish or cheer.
enum class Deed : std::uint8_t {
  held,             // restraint
  struck_ahead,
  answered,
  unanswered_hit,   // was hit and did not strike back
  lost_lives,
  talks_came_out,
  conceded,         // delivered a clause, or gave relief or ground
  threat_hollow,
  conciliation,
  sanctioned_rival,
};
inline constexpr int kDeeds = 10;

struct Faction {
  std::string key, name, wants;
  std::array<std::int8_t, kDeeds> mood{};  // by Deed
  std::int8_t start = 0, rest = 0;
  std::uint16_t vetoes = 0;  // bit per OperationKind that it forbids when angry
  std::uint16_t vetoes_clauses = 0;  // bit per ClauseVerb that it will not let the seat give when angry
};

struct Agenda {
  std::string key, name, text;
  Cents opening = 0;
  std::vector<Term> terms;                     // counted at the end of each turn
  std::array<Cents, kClauseVerbs> clause{};    // for a clause that another delivers to this seat
};

struct Seat {
  std::string key, name, adjective, text;
  std::string colour, shape;                   // how its counters look
  std::vector<Faction> factions;
  std::vector<Agenda> agendas;                 // all marked in public; one is dealt
  Odds hawk = 0;                               // chance of the committed type
  std::string hawk_text;
  bool neutral = false;                        // played by script when nobody takes it
  std::uint8_t rivals = 0;                     // bit per seat
};

struct Theatre {
  std::string key, name, text;
  std::vector<std::string> regions;            // of the map
  std::vector<std::array<double, 2>> ring;     // longitude, latitude; for a theatre at sea
  double longitude = 0, latitude = 0;          // where its name and counters stand
  std::array<std::uint8_t, kMaxSeats> forces{};  // at the start
  std::uint16_t neighbours = 0;
};

struct Asset {
  std::string key, name, text, icon;
  SeatId owner;
  TheatreId theatre;
  double longitude = 0, latitude = 0;
  Percent exposure = 100;                      // of the odds of deaths
  bool own_soil = false;                       // a strike on it is a strike on the homeland: heats more
};

struct Proxy {
  std::string key, name, text, icon;
  SeatId patron;
  std::uint16_t theatres = 0;
  double longitude = 0, latitude = 0;
  std::int8_t strength = 1, control = 2, grievance = 2;
  Odds deniability = 0;                        // taken from the odds of a right finding
};

struct Intermediary {
  std::string key, name, text;
  SeatId seat;                                 // a seat that mediates reads the letters; none: a third party
  SeatId leans_to;                             // whom it spares when letters come out; none: nobody
  Odds leak = 0;                               // a turn in which somebody wrote
  Quarters integrity = 0;                      // added to the start
  bool offers = true;                          // false: carries messages only
  bool verifies = false;
  std::uint16_t pairs = 0;                     // bit per pair that it serves
  double longitude = 0, latitude = 0;
};

struct Card {
  std::string key, title, text, effect, source;
  std::uint16_t weight = 1;
  std::uint8_t first_turn = 1, last_turn = kMaxTurns;
  When when{};                                 // measures of the first seat; only public ones
  Quarters heat = 0;
  Cents stability = 0;
  Percent deaths = 100;                        // of the odds of deaths this turn
  Percent alone = 100;                         // of the odds that a militia acts alone
  Odds fog = 0;                                // taken from the odds of a right finding
  Quarters deadly_heat = 0;                    // more for a deadly strike
  std::array<Cents, kMaxSeats> standing{};
  TheatreId theatre;                           // shown on the map
};

/// A ready-made offer: real mutual gain for one proposer and one addressee. (Rulebook 8.4)
struct Pairing {
  std::string key, name, text;
  SeatId from, to;
  std::array<Clause, kClausesADeal> clauses{};
};

/// What a variant tells the window and the reader, not the rules.
struct Story {
  std::string title, subtitle, teaser, period, briefing, sources;
  std::vector<std::string> turn_dates;
  std::array<std::string, 11> rungs;
  std::string map;                             // which base map
  std::string war_text, peace_text;
};

/// What a ready-made offer needs besides time: of the position, and of the proposer's factions.
struct PairingNeeds {
  std::array<std::uint16_t, 2> forces{};       // of the proposer, of the addressee: bits of theatres
  std::array<bool, 2> sanctions{};             // of the proposer on the addressee, and the other way
  bool prisoners = false;
  std::uint16_t given = 0;                     // bits of the verbs that the proposer promises
};

/// Sets of things that the rules ask for again and again, as bits; worked out by finish().
struct BoardIndex {
  std::array<std::uint32_t, kMaxSeats> assets_of{}, rival_assets{};
  std::array<std::uint32_t, kMaxProxies> proxy_targets{};
  std::array<std::uint16_t, kMaxSeats> proxies_of{};
  std::array<std::array<std::uint8_t, kMaxSeats>, kMaxSeats> carriers{};          // bit per intermediary between two seats
  std::array<std::array<std::uint32_t, kMaxSeats>, kMaxSeats> pairings_between{};  // bit per pairing, [from][to]
  std::array<std::uint64_t, kMaxTurns + 1> cards_in_turn{};                       // bit per card that can come in a turn
  std::array<std::uint16_t, kMaxSeats> vetoed_ever{}, vetoed_clauses_ever{};      // kinds that some faction could forbid
  std::array<std::uint16_t, kMaxSeats> pairs_apart{};                             // bit per pair that a seat is no party to
  std::array<std::uint32_t, kMaxTheatres> assets_in{};
  std::array<std::uint16_t, kMaxCards> card_weights{};
  std::uint64_t cards_with_condition = 0;
  std::array<std::array<std::array<std::int16_t, 8>, kDeeds>, kMaxSeats> moods{};  // by seat, deed, faction
  std::array<std::array<std::int16_t, 8>, kMaxSeats> rests{};  // by seat, faction
  std::uint8_t guarded_agendas = 0;      // bit per seat whose agenda is one of several
  std::uint8_t offer_carriers = 0;       // bit per intermediary that carries offers
  std::array<std::uint32_t, kMaxTurns + 1> pairings_in_turn{};  // bit per pairing that can still run its course from a turn
  std::array<PairingNeeds, kMaxPairings> pairing_needs{};
};

struct Ruleset {
  std::string key;                             // its folder in rules/variants
  Story story;
  Numbers n{};
  std::uint8_t turns = 1;
  bool channels = true;                        // false: no letters at all
  bool ready_made = true, free_terms = true;   // which forms of offer may be written
  std::vector<Seat> seats;
  std::vector<Theatre> theatres;
  std::vector<Asset> assets;
  std::vector<Proxy> proxies;
  std::vector<Intermediary> intermediaries;
  std::vector<Card> cards;
  std::vector<Pairing> pairings;
  std::uint16_t operations = 0xffff, supports = 0xffff, statements = 0xffff, letters = 0xffff;  // bit per kind that exists here
  std::array<Quarters, kMaxPairs> account_start{};
  std::array<std::array<std::int8_t, kMaxSeats>, kMaxSeats> sanctions_start{};

  BoardIndex index;

  int seat_count() const { return static_cast<int>(seats.size()); }
  bool are_rivals(SeatId a, SeatId b) const { return seats[a.index()].rivals >> b.value & 1; }
};

/// Completes a ruleset whose tables are filled in: whoever makes or changes one calls this before play.
void finish(Ruleset&);

}  // namespace bc
