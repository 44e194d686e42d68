// SPDX-License-Identifier: GPL-3.0-or-later
// What a briefing has to say, in words and in order, for the screen and for paper: from the observation of one seat alone.
#pragma once

#include <QString>
#include <vector>

#include "ui/game_model.h"
#include "ui/models/treaty_outlook.h"

namespace bc::ui {

/// Something that the seat's side saw or found out since its last turn.
struct Dispatch {
  QString what, source;
  int confidence = -1;  // in percent; below 0: certain
  QString words;        // in place of the number
  bool strong = false;  // it is about one's own, or one's own people found it out
  QString when = {};    // the step of the turn
};
std::vector<Dispatch> dispatches_of(const GameModel&);

/// A promise or a public threat, and how it stands.
struct PromiseTold {
  enum class State { stands, due, broken, over };
  QString what, note;             // in one sentence with its party, and how it stands
  SeatId party;
  QString who, promise;           // the same in columns
  State state = State::stands;
};
std::vector<PromiseTold> promises_of(const GameModel&);

/// A letter that has come since the last turn, or that this seat has carried.
struct LetterTold {
  QString from, body, words;
  std::optional<TreatyOutlook> treaty = {};  // what it offers
  QString open = {};                         // how long the offer stands
};
std::vector<LetterTold> new_letters_of(const GameModel&);

}  // namespace bc::ui
