// SPDX-License-Identifier: GPL-3.0-or-later
// A turn as it can be told to one reader, step by step: to a seat what it may know, after the game everything to everybody.
#pragma once

#include <QString>
#include <vector>

#include "core/event.h"
#include "session/session.h"
#include "ui/game_model.h"
#include "ui/map/map_scene.h"

namespace bc::ui {

struct Telling {
  const Ruleset* rules = nullptr;
  SeatId reader;         // none: everything, for the end of the game
  int turn = 0;
  Observation before{};  // without a reader, of what is public
  Observation after{};   // likewise
  EventLog story;
  // The letters of that turn that the reader wrote or was sent: an observation has lost what came out in the turn in which it was written.
  std::vector<LetterOnFile> letters = {};
};

/// The past turn at this place of the model's past, as its seat may know it. The model must outlive it.
Telling telling_of(const GameModel&, int place);
/// The whole truth of one turn of a finished game. The rules must outlive it.
Telling truth_of(const Ruleset&, const Debrief&, int turn_index);

/// Something that happened, and what it changed: both are places in the story.
struct Happening {
  int event;
  std::vector<int> effects;
};
/// One step of the adjudication in which something happened that can be told.
struct StepTold {
  Step step;
  std::vector<Happening> happenings;
};
std::vector<StepTold> steps_of(const Telling&);

/// Why it happened, as far as the reader may know; empty where there is no telling or it was said just before.
QString because(const Telling&, int event);
/// What it changed, in a few words each.
QString effects_text(const Telling&, const Happening&);

/// The odds of the war check in ten-thousandths; -1: none was made.
int war_check_odds(const EventLog&);
/// Whether the lot that was drawn meant war.
bool ended_by_lot(const EventLog&);

/// The map after the first `steps` steps, with the last of them pointed out.
MapScene scene_of(const Telling&, const std::vector<StepTold>& steps, int last);
/// Of what is pointed out on it, the names of places alone: for a small map, beside which the words are read.
void keep_places_alone(MapScene&);
/// Where the step took place, as the map calls it; empty: nowhere.
QString place_of(const Telling&, const StepTold&);

}  // namespace bc::ui
