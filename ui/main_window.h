// SPDX-License-Identifier: GPL-3.0-or-later
// The window: a top bar over the screens, and the keys that lead from one to another. It knows no rule.
#pragma once

#include <QMainWindow>
#include <filesystem>
#include <functional>

#include "ui/game_flow.h"

class QStackedWidget;
class QLabel;

namespace bc::ui {

class BoardScreen;
class BriefingScreen;
class ChannelScreen;
class CurtainScreen;
class DebriefScreen;
class PlaybackScreen;
class RulesScreen;
class StartScreen;
class TopBar;

/// Where the program finds and keeps things.
struct Places {
  std::vector<std::filesystem::path> rules, variants;
  std::filesystem::path saves;
};

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  MainWindow(Places places, Roster roster, QWidget* parent = nullptr);

  GameFlow& flow() { return flow_; }
  /// Begins a game of the variant; a problem is shown on the first screen.
  void start_game(const QString& variant, const std::vector<SeatPlayer>& players, std::uint64_t seed);
  void open_save(const QString& file);
  void show_rules(const QString& variant);
  void show_channel();
  /// The screen in front.
  QWidget* screen() const;

 protected:
  void closeEvent(QCloseEvent*) override;
  void dragEnterEvent(QDragEnterEvent*) override;
  void dropEvent(QDropEvent*) override;

 private:
  void show_screen();
  void blank();
  void add_keys();
  void set_curtain();
  void front(QWidget*);
  template <class Widget>
  Widget* made(Widget*& screen);

  Places places_;
  GameFlow flow_;
  TopBar* bar_;
  QStackedWidget* stack_;
  StartScreen* start_ = nullptr;
  CurtainScreen* curtain_ = nullptr;
  PlaybackScreen* playback_ = nullptr;
  BriefingScreen* briefing_ = nullptr;
  BoardScreen* board_ = nullptr;
  ChannelScreen* channel_ = nullptr;
  DebriefScreen* debrief_ = nullptr;
  RulesScreen* rules_ = nullptr;
  QWidget* waiting_ = nullptr;
  QWidget* behind_rules_ = nullptr;
  int asked_playback_ = -1;
};

}  // namespace bc::ui
