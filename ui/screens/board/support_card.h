// SPDX-License-Identifier: GPL-3.0-or-later
// The support as a sentence.
#pragma once

#include "ui/screens/board/line_card.h"

namespace bc::ui {

class SupportCard : public LineCard {
  Q_OBJECT
 public:
  explicit SupportCard(GameModel&, QWidget* parent = nullptr);

 protected:
  void fill() override;
  void empty(OrderSheet&) const override;

 private:
  Slot* kind_slot();
  /// The one thing that the support is about.
  Slot* object_slot();
  QString object_text(const Support&) const;
  QString object_note(const Support&) const;
};

}  // namespace bc::ui
