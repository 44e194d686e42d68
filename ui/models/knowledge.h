// SPDX-License-Identifier: GPL-3.0-or-later
// Who knows what of a step, as far as its reader may know, and whom a finding suspects: from the reader's own story alone.
#pragma once

#include <QString>
#include <vector>

#include "core/event.h"
#include "ui/models/telling.h"

namespace bc::ui {

/// One circle of people and what it has learned. For a rival of whom nothing is known, `what` says so.
struct Known {
  SeatId seat;        // whose mark stands beside it; none: everybody, or several
  QString who, what;  // "everybody", "what was hit and who died"
};
std::vector<Known> who_knows(const Telling&, const StepTold&);

/// How the blame for one strike shares out, in percent.
struct Suspicion {
  QString question;  // "Who ordered the strike on Tower 22?"
  struct Share {
    QString name;
    int percent;
  };
  std::vector<Share> shares;  // the likeliest first; they add up to 100
};
/// The strikes of which the step says who is blamed, without certainty: how the engine shares out the suspicion.
std::vector<Suspicion> suspicions_of(const Telling&, const StepTold&);

}  // namespace bc::ui
