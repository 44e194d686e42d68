// SPDX-License-Identifier: GPL-3.0-or-later
// The coach beside the sheet: a few plans for the seat at the screen, what they promise and risk, and why. It knows what the seat knows.
#pragma once

#include "agents/coach/coach.h"
#include "ui/background.h"
#include "ui/help/edge_panel.h"

class QScrollArea;

namespace bc::ui {

class Button;
class GameFlow;
class TextLabel;

class CoachPanel : public EdgePanel {
  Q_OBJECT
 public:
  CoachPanel(GameFlow&, QWidget* parent);
  /// Opens and thinks about the sheet of the seat at the screen; nothing where nobody sits.
  void ask();
  /// Puts it away and forgets what it said.
  void dismiss() override;
  bool is_thinking() const { return thought_.is_busy(); }

 signals:
  /// The plans are on the panel.
  void told();
  /// A plan was written on the sheet.
  void taken();

 private:
  void show_counsel(const Counsel&);
  QWidget* plan_card(const Advice&, int number);
  QVBoxLayout* fresh_page();
  GameFlow& flow_;
  Background thought_{this};
  TextLabel* state_;
  Button* stop_;
  QScrollArea* plans_;
};

}  // namespace bc::ui
