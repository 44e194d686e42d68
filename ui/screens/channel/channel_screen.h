// SPDX-License-Identifier: GPL-3.0-or-later
// The secret channels of a seat: who carries, the letters so far, this turn's letter, and the offers and deals.
#pragma once

#include <QWidget>
#include <array>

#include "ui/game_model.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace bc::ui {

class CarriersPanel;
class DealsPanel;
class GameFlow;
class LetterCard;
class OddsLine;
class ReplyGuess;
class Suggestions;

class ChannelScreen : public QWidget {
  Q_OBJECT
 public:
  explicit ChannelScreen(GameFlow&, QWidget* parent = nullptr);

 signals:
  void orders_wanted();

 protected:
  void resizeEvent(QResizeEvent*) override;
  void showEvent(QShowEvent*) override;
  void changeEvent(QEvent*) override;

 private:
  void refresh();
  void refresh_letters();
  /// What the channel is for, where nobody has written yet.
  void add_purpose();
  /// As many columns as the width has room for; the contents move between them.
  void arrange();
  GameModel& model_;
  int shown_turn_ = -1, columns_shown_ = 0;
  std::array<QScrollArea*, 3> columns_{};
  CarriersPanel* carriers_;
  QWidget *letters_, *desk_;
  QVBoxLayout* letters_body_;
  Suggestions* suggestions_;
  OddsLine* odds_;
  QLabel* on_sheet_;
  LetterCard* letter_;
  ReplyGuess* guess_;
  Letter shown_letter_{};
  DealsPanel* deals_;
};

}  // namespace bc::ui
