// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the odds of war at each turn of a finished game, one turn after the other, while the window goes on.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

#include "ui/background.h"
#include "ui/hindsight.h"

namespace bc::ui {

class HindsightRun : public QObject {
  Q_OBJECT
 public:
  explicit HindsightRun(QObject* parent = nullptr);
  /// Begins anew, at the first of `turns` turns.
  void start(std::shared_ptr<const Hindsight>, int turns, int games);
  /// What is known stays.
  void cancel();
  /// Stops, and says nothing of it: what is still on its way comes to nobody.
  void forget();
  bool is_running() const { return thought_.is_busy(); }
  /// By turn, from the first; as many as are known.
  const std::vector<Prognosis>& curve() const { return curve_; }
  bool is_complete() const { return turns_ > 0 && static_cast<int>(curve_.size()) == turns_; }
  /// Of all games, in percent; the seconds that it will go on, as far as can be told: -1 while nothing can.
  int percent_done() const;
  int seconds_left() const;

 signals:
  /// Another turn is known, or it has stopped.
  void changed();
  void progressed();

 private:
  void next();
  int turns_ = 0, games_ = 0;
  std::shared_ptr<const Hindsight> of_;
  std::vector<Prognosis> curve_;
  std::atomic<int> done_{0};
  QElapsedTimer since_;
  QTimer tick_;
  Background thought_{this};  // goes first: it counts in what stands above
};

}  // namespace bc::ui
