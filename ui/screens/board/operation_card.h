// SPDX-License-Identifier: GPL-3.0-or-later
// The operation as a sentence.
#pragma once

#include "ui/screens/board/line_card.h"

namespace bc::ui {

class OperationCard : public LineCard {
  Q_OBJECT
 public:
  explicit OperationCard(GameModel&, QWidget* parent = nullptr);
  /// Offers what can be done in a theatre that was picked on the map.
  void aim_at(TheatreId);

 protected:
  void fill() override;
  void remove() override;

 private:
  void choose_kind(OperationKind);
  Slot* kind_slot();
  Slot* proxy_slot();
  Slot* target_slot();
  Slot* intensity_slot();
  Slot* theatre_slot();
  Slot* against_slot();
  QString note() const;
};

}  // namespace bc::ui
