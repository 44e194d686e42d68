// SPDX-License-Identifier: GPL-3.0-or-later
// A finished game laid out turn by turn: what was said, what was done in secret, what was expected and what came, who was blamed and
// who it was; all of it, or what one seat saw. Plain words and numbers, ready to be drawn.
#pragma once

#include <QColor>
#include <QStringList>
#include <vector>

#include "session/session.h"
#include "ui/map/marks.h"

namespace bc::ui {

struct DebriefData {
  struct Seat {
    QString name;
    MarkShape shape;
    QColor colour;
  };
  /// A few words of one seat, or of nobody.
  struct Word {
    QString text;
    int seat = -1;
    bool strong = false, muted = false;
  };
  struct Expected {
    int percent = -1;  // -1: no forecast
    bool came = false;
  };
  struct Blame {
    QString blamed, truth;  // no truth: not known to the reader
    bool right = false;
  };
  struct Turn {
    QString title, date;
    QString short_date;         // as it stands in a row with the others
    int before = 0, after = 0;  // of the ladder, in quarters
    int odds = -1;              // of the war check
    bool war = false, accident = false;
    std::vector<Word> said;     // by seat
    std::vector<Word> secret;   // letters
    std::vector<Word> alone;    // militias that nobody had told to strike
    std::vector<Expected> expected;  // by seat; nothing where it is not shown
    std::vector<Blame> blames;  // by strike
  };
  struct Deal {
    QString name;
    int first = 0, last = 0;    // turns that it binds
    int broken = 0;             // the first turn in which it was broken, truly or as the reader saw it; 0: never
    int row = 0;
  };
  std::vector<Seat> seats;
  std::vector<Turn> turns;
  std::vector<Deal> deals;
  QStringList rungs;
  int deal_rows = 0;
  std::vector<int> forecasters;  // the seats whose expectations are shown
  bool truth = true;             // false: as one seat saw it
};

/// `as`: what this seat saw; none: the truth.
DebriefData debrief_data(const Ruleset&, const Debrief&, SeatId as = {});

/// Who truly ordered a strike of that turn: "Tehran, through Kata'ib Hezbollah", or "Kata'ib Hezbollah, alone".
QString true_order_of(const Ruleset&, const State& after, std::size_t report);
/// Whether the public finding on it was right.
bool rightly_blamed(const State& after, std::size_t report);

}  // namespace bc::ui
