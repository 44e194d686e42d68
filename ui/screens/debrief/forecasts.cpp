// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/forecasts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace bc::ui {

namespace {
constexpr double kCoin = 0.25, kAsGood = 0.02;  // within this of a coin it is as good as one
QString tr(const char* words) { return QCoreApplication::translate("Forecasts", words); }
}  // namespace

ForecastScore forecasts_of(const Ruleset& rules, const Debrief& debrief, SeatId seat) {
  ForecastScore score;
  for (const auto& turn : debrief.turns) {
    const int said = turn.orders.notes[seat.index()].forecast;
    if (said < 0) continue;
    const double error = said / 100.0 - (strike_came(rules, turn.after, seat) ? 1 : 0);
    score.brier += error * error;
    ++score.count;
  }
  if (score.count > 0) score.brier /= score.count;
  return score;
}

QString forecast_text(const ForecastScore& score) {
  if (score.count == 0) return tr("No forecast was made.");
  const auto figure = QLocale().toString(score.brier, 'f', 2), coin = QLocale().toString(kCoin, 'f', 2);
  const auto verdict = score.brier < kCoin - kAsGood   ? tr("better than a coin, which gets %1; 0 is perfect").arg(coin)
                       : score.brier > kCoin + kAsGood ? tr("worse than a coin, which gets %1; 0 is perfect").arg(coin)
                                                       : tr("as good as a coin, which gets %1; 0 is perfect").arg(coin);
  return tr("Forecasts: %1. Mean squared error %2: %3.").arg(QLocale().toString(score.count), figure, verdict);
}

}  // namespace bc::ui
