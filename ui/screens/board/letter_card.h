// SPDX-License-Identifier: GPL-3.0-or-later
// The secret letter as a sentence; an offer of one's own terms is written in the treaty below it.
#pragma once

#include "ui/screens/board/line_card.h"

class QLineEdit;

namespace bc::ui {

class TreatyEditor;

class LetterCard : public LineCard {
  Q_OBJECT
 public:
  explicit LetterCard(GameModel&, QWidget* parent = nullptr);

 protected:
  void fill() override;
  void remove() override;

 private:
  Slot* kind_slot();
  Slot* to_slot();
  Slot* via_slot();
  Slot* theatre_slot();
  Slot* report_slot();
  Slot* terms_slot();
  void choose_kind(LetterKind);
  /// Fills in what leaves no choice: the addressee, the carrier, the hit.
  void settle(Letter&);
  TreatyEditor* treaty_;
  QLabel* reading_;
  QLineEdit* words_;
};

}  // namespace bc::ui
