// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that keep a seat's envelope shut at a screen which several people share: four digits a seat, kept as salted hashes for
// this sitting and in no file. They keep honest people from opening the wrong envelope; they are no lock against a thief.
#pragma once

#include <QByteArray>
#include <QString>
#include <map>

#include "core/ids.h"

namespace bc::ui {

inline constexpr int kPinDigits = 4;

class Pins {
 public:
  bool is_set(SeatId seat) const { return kept_.contains(seat.value); }
  /// Four digits, in any script's figures.
  void set(SeatId, const QString& digits);
  bool opens(SeatId, const QString& digits) const;
  /// Whoever forgot it does without. That is remembered, so that all can be told.
  void give_up(SeatId seat) { kept_.erase(seat.value), given_up_.insert_or_assign(seat.value, true); }
  bool was_given_up(SeatId seat) const { return given_up_.contains(seat.value); }

 private:
  struct Kept {
    QByteArray salt, hash;
  };
  std::map<int, Kept> kept_;  // by seat
  std::map<int, bool> given_up_;
};

/// The same digits as 0 to 9; empty where it is anything else.
QString plain_digits(const QString&);

}  // namespace bc::ui
