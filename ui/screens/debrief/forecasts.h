// SPDX-License-Identifier: GPL-3.0-or-later
// How good each seat's private forecasts were: the mean squared error of what it expected, after Brier 1950.
#pragma once

#include <QString>

#include "session/session.h"

namespace bc::ui {

struct ForecastScore {
  int count = 0;      // turns in which it forecast
  double brier = 0;   // 0: always right; 0.25: a coin; 1: always wrong
};
ForecastScore forecasts_of(const Ruleset&, const Debrief&, SeatId);

/// "8 forecasts, mean squared error 0.20: better than a coin, which gets 0.25."
QString forecast_text(const ForecastScore&);

}  // namespace bc::ui
