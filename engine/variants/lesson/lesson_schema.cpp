// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/lesson/lesson_schema.h"

#include "variants/lesson/lesson.h"
#include "variants/schema/declare.h"

namespace bc {

using namespace declare;

namespace {

constexpr Word kScreens[] = {
    {"briefing", "what a seat reads before it orders"}, {"orders", "the map and the order sheet"}, {"channel", "the secret letters"},
    {"record", "the turns so far"},                     {"read-out", "a turn told again"},           {"end", "the end of the game and all that was hidden"},
};

/// A table that may be left out.
constexpr Field may_lack(Field field) {
  field.required = false;
  return field;
}

const Section& goal_section() {
  using G = LessonGoal;
  static constexpr Field fields[] = {
      may<&G::next>("next", flag(), "The reader says so.", "true"),
      may<&G::screen>("screen", word(screen_words), "This screen is in front.", "\"orders\""),
      may<&G::turn>("turn", turns(1, kMaxTurns), "This turn has begun.", "2"),
      may<&G::forecast>("forecast", flag(), "A forecast was made.", "true"),
      may<&G::operation>("operation", words(operation_words), "The sheet has a complete operation of one of these kinds.", "[\"covert_act\"]"),
      may<&G::support>("support", words(support_words), "The sheet has a complete support of one of these kinds.", "[\"fortify\"]"),
      may<&G::statement>("statement", words(statement_words), "The sheet has a complete statement of one of these kinds.", "[\"warning\"]"),
      may<&G::letter>("letter", words(letter_words), "The sheet has a complete letter of one of these kinds.", "[\"offer\"]"),
      may<&G::reactions>("reactions", flag(), "Every hit and every promise that falls due has its answer on the sheet.", "true"),
      may<&G::ended>("ended", flag(), "The game is over.", "true"),
  };
  static constexpr Section section{.name = "until", .title = "Ends of steps", .one = "end of a step",
                                   .sentence = "What ends the step: every fact that is named must hold.", .fields = fields};
  return section;
}

const Section& deed_section() {
  using D = LessonDeed;
  static constexpr Field fields[] = {
      may<&D::press>("press", line().unread(), "A control to press.", "\"go-to-orders\""),
      may<&D::choose>("choose", line().unread(), "A slot to open.", "\"operation kind\""),
      may<&D::take>("take", line().unread(), "What is typed there to find the choice; left out, the first is taken.", "\"Covert\""),
      may<&D::slide>("slide", line().unread(), "A slider to move.", "\"forecast\""),
  };
  static constexpr Section section{.name = "do", .title = "Deeds", .one = "deed", .sentence = "One thing that the step asks for.", .fields = fields};
  return section;
}

const Section& step_section() {
  using S = LessonStep;
  static constexpr Field fields[] = {
      need<&S::key>("key", key(), "Its name in this file.", "\"forecast\""),
      need<&S::turn>("turn", turns(1, kMaxTurns + 1), "The turn that it belongs to; after the last turn, the end.", "1"),
      need<&S::screen>("screen", word(screen_words), "The screen that it is on.", "\"orders\""),
      may<&S::at>("at", line().unread(), "The control that it is about, by names from the outside in.", "\"operation kind\""),
      need<&S::title>("title", line(), "What it is about, in a few words.", "\"Your forecast\""),
      need<&S::text>("text", prose(), "What there is to read and to do.", "\"Move the slider to what you believe.\""),
      may_lack(table<&S::until>("until", goal_section)),
      list<&S::deeds>("do", deed_section, 12),
  };
  static constexpr Section section{.name = "step", .title = "Steps", .one = "step", .sentence = "One thing to read, and to do.",
                                   .fields = fields, .identity = kByKey};
  return section;
}

const Section& lesson_seat_section() {
  using S = LessonSeat;
  static constexpr Field fields[] = {
      may<&S::human>("human", flag(), "The person who learns plays it; one seat only.", "true"),
      may<&S::sheets>("sheets", lines().unread(), "What the seat orders, turn by turn, when nobody plays it.", "[\"operation hold\"]"),
  };
  static constexpr Section section{.name = "seat", .title = "Seats", .one = "seat", .sentence = "Who plays a seat, in the order of the variant's.",
                                   .fields = fields};
  return section;
}

}  // namespace

Vocabulary screen_words() { return kScreens; }

const Section& lesson_section() {
  using L = Lesson;
  static constexpr Field fields[] = {
      need<&L::format>("format", count(1, 1), "The format of lesson files.", "1"),
      need<&L::title>("title", line(), "What it is called.", "\"Learn by playing\""),
      need<&L::sentence>("sentence", line(), "What is learnt, in a sentence.", "\"Three turns, one step at a time.\""),
      need<&L::minutes>("minutes", count(1, 120), "How long it takes, in minutes.", "10"),
      need<&L::variant>("variant", key(), "The variant that is played.", "\"tower-22\""),
      may<&L::changes>("changes", prose().unread(), "What differs from the variant, as a variant file says it.", "\"turns = 3\""),
      may<&L::turn_dates>("turn_dates", lines(), "When its turns are, where it has fewer than its variant.", "[\"17 to 31 October 2023\"]"),
      need<&L::seed>("seed", count(0, 255), "The seed of the game.", "7"),
      list<&L::seats>("seat", lesson_seat_section, kMaxSeats),
      list<&L::steps>("step", step_section, 60),
  };
  static constexpr Section section{.name = "", .title = "The lesson", .one = "the lesson", .sentence = "A file of rules/lessons.", .fields = fields};
  return section;
}

}  // namespace bc
