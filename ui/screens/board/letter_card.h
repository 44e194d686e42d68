// SPDX-License-Identifier: GPL-3.0-or-later
// The secret letter as a sentence; an offer of one's own terms is written in the treaty below it.
#pragma once

#include "ui/screens/board/line_card.h"

class QLineEdit;

namespace bc::ui {

class PriceStrip;
class TreatyEditor;
class TreatyView;

class LetterCard : public LineCard {
  Q_OBJECT
 public:
  /// line: one of the five on the sheet. desk: with all that can be said of an offer, as there is room for on the channel's own screen.
  enum class Room { line, desk };
  LetterCard(GameModel&, const QString& title, Room, QWidget* parent = nullptr);

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
  /// Every letter of that kind, with the draft's own terms where it has such.
  std::vector<Letter> ways_of(const Letter&) const;
  void show_terms();
  /// Fills in what leaves no choice: the addressee, the carrier, the hit.
  void settle(Letter&) const;
  bool has_own_terms() const;
  QString reading() const;
  Room room_;
  TreatyEditor* treaty_;
  TreatyView* laid_out_;
  PriceStrip* price_;
  QWidget* read_back_;
  QLabel *reader_, *reading_;
  QLineEdit* words_;
};

}  // namespace bc::ui
