// SPDX-License-Identifier: GPL-3.0-or-later
// The order sheet: the odds of war, the five lines, and the seal.
#pragma once

#include <QWidget>

#include "core/legal.h"
#include "ui/game_model.h"

class QScrollArea;
class QVBoxLayout;

namespace bc::ui {

class LineCard;
class OddsCard;
class ReactionsCard;
class SealCard;

class OrderPanel : public QWidget {
  Q_OBJECT
 public:
  explicit OrderPanel(GameModel&, QWidget* parent = nullptr);
  void refresh();
  /// Asks once more before sealing: the card at the foot then says what leaves the seat's hands.
  void ask_to_seal();
  /// Shows the odds of another sheet than the draft, while a choice is under the cursor.
  void consider(const OrderSheet&);
  void consider_no_more();
  void go_to_line(Line);
  /// Room under the lines, for what a narrow window has no other place for.
  QVBoxLayout* below_lines() const { return below_; }

 signals:
  void coach_wanted();

 protected:
  bool eventFilter(QObject*, QEvent*) override;
  void resizeEvent(QResizeEvent*) override;

 private:
  void step_line(int by);
  void bring_into_view(QWidget* now);
  GameModel& model_;
  QScrollArea* scroll_;
  QVBoxLayout *head_, *begin_, *below_, *foot_, *end_;
  OddsCard* odds_;
  ReactionsCard* reactions_;
  std::array<LineCard*, 4> lines_{};  // by Line
  SealCard* seal_;
};

}  // namespace bc::ui
