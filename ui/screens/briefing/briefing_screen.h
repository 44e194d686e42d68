// SPDX-License-Identifier: GPL-3.0-or-later
// The briefing, left to right: what everybody knows, what your side saw, what is whispered; then your own forecast.
#pragma once

#include <QWidget>

#include "ui/game_model.h"

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace bc::ui {

class AimedSlider;
struct Dispatch;

class MapPicture;
class TextLabel;

class BriefingScreen : public QWidget {
  Q_OBJECT
 public:
  explicit BriefingScreen(GameModel&, QWidget* parent = nullptr);

 signals:
  void orders_wanted();
  void channel_wanted();
  void playback_wanted(int turn);
  void print_wanted();
  void pdf_wanted();

 protected:
  void resizeEvent(QResizeEvent*) override;

 private:
  void arrange();
  void refresh();
  void fill_card();
  void fill_dispatches();
  void fill_promises();
  void fill_letters();
  void fill_aim();
  void add_dispatch(const Dispatch&, bool lead);
  void show_forecast(int percent);
  GameModel& model_;
  int shown_turn_ = -1;
  int when_width_ = 0;  // of the column that says in which step it was
  QHBoxLayout* columns_row_;
  std::array<QScrollArea*, 3> columns_;
  std::array<QWidget*, 3> contents_;
  MapPicture* picture_;
  QVBoxLayout *card_, *dispatches_, *promises_, *letters_, *aim_;
  QLabel *since_, *since_note_, *forecast_question_;
  TextLabel* forecast_value_;
  AimedSlider* forecast_;
};

}  // namespace bc::ui
