// SPDX-License-Identifier: GPL-3.0-or-later
// One game being played, and its file: the only mutable object above the rules. Sheets come in, observations go out.
//
// A running game hands out nothing but what a named seat may know. Everything hidden is shown by debrief(), once the game has ended.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/legal.h"
#include "core/record.h"
#include "core/score.h"
#include "store/save.h"
#include "variants/load.h"

namespace bc {

/// A letter as a party to the channel may read it.
struct LetterOnFile {
  int turn = 0;
  SeatId from, to;
  Letter letter;
  std::string words;
};

/// One turn of the past as one seat may know it.
struct PastTurn {
  int turn = 0;
  Observation seen;      // when it wrote its sheet
  OrderSheet ordered;
  Note note;
  EventLog story;        // what it was told of the adjudication
};

/// The whole truth of a finished game.
struct Debrief {
  struct Turn {
    int turn = 0;
    State before, after;
    TurnOrders orders;
    EventLog log;
  };
  std::vector<Turn> turns;
  State end;
  std::vector<Score> scores;  // by seat
};

/// Whether the strike came that the private forecast of `seat` was about: on it, and ordered by a rival, itself or through a militia. One
/// that a militia made on its own account is nobody's intention. `after` is the state after the turn.
bool strike_came(const Ruleset&, const State& after, SeatId seat);

class Session {
 public:
  /// Begins a game and its file. `variant` must hold a ruleset.
  static Result<Session, StoreError> create(const std::filesystem::path&, const Loaded& variant, std::uint64_t seed,
                                            const std::vector<SeatPlayer>& players);
  /// Goes on with a saved game: replays it and compares every recorded state.
  static Result<Session, StoreError> open(const std::filesystem::path&);

  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;
  ~Session();

  const Ruleset& rules() const;
  const std::filesystem::path& path() const;
  const std::vector<SeatPlayer>& players() const;
  int turn() const;
  bool ended() const;
  /// Seats that have not sealed this turn, in order; none when the game has ended.
  std::vector<SeatId> to_move() const;
  bool sealed(SeatId) const;

  Observation observe(SeatId) const;
  InformationState information_state(SeatId) const;
  /// The past turns as this seat lived them, oldest first.
  std::vector<PastTurn> past(SeatId) const;
  /// Letters to and from `other` that this seat may read, oldest first: its own, and those that it carries. (Rulebook 2.3)
  std::vector<LetterOnFile> letters(SeatId seat, SeatId other) const;

  /// Seals a sheet: checks it, writes its row, then counts it. Nothing is taken back.
  /// A StoreError is thrown when the disk refuses; the sheet is then not sealed.
  std::optional<Rejection> submit(SeatId, const OrderSheet&, const Note& = {});
  /// All seats have sealed and the turn can be played.
  bool ready() const;
  /// Plays the turn and records it in one transaction. Call when ready().
  /// A StoreError is thrown when the disk refuses; the turn is then not played, and can be tried again.
  void adjudicate();

  /// Everything, for the end of the game; nullptr while it is running.
  const Debrief* debrief() const;

 private:
  struct Content;
  explicit Session(std::unique_ptr<Content>);
  std::unique_ptr<Content> content_;
};

/// Replays a file and compares every recorded state. Returns the number of turns that match, or what is wrong.
Result<int, StoreError> verify(const std::filesystem::path&);

}  // namespace bc
