// SPDX-License-Identifier: GPL-3.0-or-later
// What this turn's letter costs and risks, before it is put in the sheet: whether a breach would show, whether the talks come out, and what
// that costs at home.
#pragma once

#include <QWidget>

#include "ui/game_model.h"

namespace bc::ui {

class Fact;
class TextLabel;

/// The words, for a letter of which something may still be open.
struct LetterPrice {
  QString breach;  // "62 % a turn"; empty where there are no terms
  QString home;    // "none while secret; −0.75 if it comes out"
  QString leak;    // "0 % → 3 %, or 4 % if they write too"; empty without a carrier
};
LetterPrice letter_price(const SeatView&, const Letter&);

class PriceStrip : public QWidget {
  Q_OBJECT
 public:
  /// facts: each under a small title. line: in one sentence, where there is little room.
  enum class Look { facts, line };
  explicit PriceStrip(Look, QWidget* parent = nullptr);
  void set(const LetterPrice&);

 private:
  TextLabel* line_ = nullptr;
  Fact *breach_ = nullptr, *home_ = nullptr, *leak_ = nullptr;
};

}  // namespace bc::ui
