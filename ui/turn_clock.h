// SPDX-License-Identifier: GPL-3.0-or-later
// The time that a side has for its turn, from sitting down to the seal. When it is over nothing happens but that it is said.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <chrono>
#include <optional>

#include "ui/alarm.h"

namespace bc::ui {

class TurnClock : public QObject {
  Q_OBJECT
 public:
  using Seconds = std::chrono::seconds;
  /// Long enough before the end to finish a sheet.
  static constexpr Seconds kLow{60};

  explicit TurnClock(QObject* parent = nullptr);
  /// What makes it beat.
  void set_alarm(std::unique_ptr<Alarm>);
  /// 0: as long as it takes. What is gone of the turn at hand stays gone.
  void set_limit(Seconds);
  Seconds limit() const { return limit_; }
  /// A side begins its turn.
  void begin();
  /// Goes on, or stands still while nobody sits at the screen.
  void run(bool);
  /// The turn is over, or the game.
  void stop();
  /// What is left of the turn at hand, in whole seconds, 0 and less where it is over; nothing where there is no limit or no turn.
  std::optional<Seconds> left() const;
  /// So much time has gone by. The clock calls it about once a second.
  void pass(std::chrono::milliseconds);

 signals:
  void changed();
  void low();
  void over();

 private:
  void wind();
  bool beats() const { return turn_ && runs_ && limit_.count() > 0; }
  Seconds limit_{0};
  std::chrono::milliseconds used_{0};
  bool turn_ = false, runs_ = false;
  std::unique_ptr<Alarm> alarm_;
  QElapsedTimer since_;
};

}  // namespace bc::ui
