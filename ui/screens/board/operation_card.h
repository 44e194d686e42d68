// SPDX-License-Identifier: GPL-3.0-or-later
// The operation as a sentence.
#pragma once

#include "ui/screens/board/line_card.h"

namespace bc::ui {

class OperationCard : public LineCard {
  Q_OBJECT
 public:
  explicit OperationCard(GameModel&, QWidget* parent = nullptr);

 protected:
  void fill() override;
  void empty(OrderSheet&) const override;

 private:
  void take_kind(OrderSheet&, OperationKind) const;
  Slot* kind_slot();
  Slot* proxy_slot();
  Slot* target_slot();
  Slot* intensity_slot();
  Slot* theatre_slot();
  Slot* against_slot();
};

}  // namespace bc::ui
