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
  LetterCard(GameModel&, const QString& title, QWidget* parent = nullptr);

 protected:
  void fill() override;
  void empty(OrderSheet&) const override;
  void showEvent(QShowEvent*) override;

 private:
  Slot* kind_slot();
  Slot* to_slot();
  Slot* via_slot();
  Slot* theatre_slot();
  Slot* report_slot();
  Slot* terms_slot();
  /// Fills in what leaves no choice: the addressee, the carrier, the hit.
  void settle(Letter&) const;
  bool has_own_terms() const;
  QString reading() const;
  TreatyEditor* treaty_;
  QWidget* read_back_;
  QLabel *reader_, *reading_;
  QLineEdit* words_;
};

}  // namespace bc::ui
