// SPDX-License-Identifier: GPL-3.0-or-later
// The turns in which the odds of war by the end moved most, and what brought it about.
#pragma once

#include <QStringList>
#include <vector>

#include "session/session.h"
#include "ui/hindsight.h"

namespace bc::ui {

struct TurningPoint {
  int turn = 0;              // index of the turn
  double before = 0, after = 0;  // the odds of war by the end, in percent
  double margin = 0;         // by how much chance alone may have moved the change, in percent
  QString title;             // "Turn 7: a strike on Tower 22"
  QStringList causes;        // sentences, the weightiest first
  double change() const { return after - before; }
};

/// The odds of war by the end in percent, before each turn and after the last, where it is known how it ended.
std::vector<double> war_curve(const std::vector<Prognosis>&, bool ended_in_war);

/// The largest changes that chance alone does not explain, four at most, in the order of the turns.
std::vector<TurningPoint> turning_points(const Ruleset&, const Debrief&, const std::vector<Prognosis>&);

/// What a turn is remembered for, in a few words: "deal made", "strike on the airport, three hits".
QString headline(const Ruleset&, const Debrief&, int turn);

}  // namespace bc::ui
