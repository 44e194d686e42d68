// SPDX-License-Identifier: GPL-3.0-or-later
// The window: a top bar over the screens, help beside them, and the actions that lead from one to another. It knows no rule.
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <filesystem>
#include <map>

#include "ui/game_flow.h"
#include "ui/screen_table.h"
#include "ui/settings/preferences.h"


namespace bc::ui {

class Actions;
class Classroom;
class CoachPanel;
class HelpPanel;
class Herald;
class NoticeBar;
class PlaybackScreen;
class RulesScreen;
class ScreenStack;
class SettingsPanel;
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
  /// Begins a game of the variant; a problem is told in the window.
  void start_game(const QString& variant, const std::vector<SeatPlayer>& players, std::uint64_t seed);
  /// Whence the seeds of games come that are begun at the first screen; from chance, if nothing is said.
  void take_seeds_from(std::function<std::uint64_t()> seeds) { seeds_ = std::move(seeds); }
  /// Begins the game of a lesson of rules/lessons, with the steps beside it.
  void start_lesson(const QString& key);
  void open_save(const QString& file);
  /// The book of the game that is played, or else of this variant; at a heading of it if one is named.
  void show_rules(const QString& variant, const QString& heading = {});
  /// A past turn again, as the seat at the screen lived it.
  void show_past(int place);
  /// The same at the end of the game, with everything that was hidden, or as one seat lived it.
  void show_truth(int turn_index, SeatId as = {});
  /// Who works out what a finished game could have come to; without, the last screen does not tell.
  void set_hindsight(HindsightOf of) { hindsight_of_ = std::move(of); }
  /// Writes the briefing of the seat at the screen; a problem is told in the window.
  void save_briefing(const QString& file);
  /// The screen in front.
  QWidget* screen() const;
  HelpPanel* help() const { return help_; }
  NoticeBar* notice() const { return notice_; }
  SettingsPanel* settings() const { return settings_; }
  /// Plays by these from now on; how things look stays as it is.
  void take(const Preferences&);
  CoachPanel* coach() const { return coach_; }
  Classroom* classroom() const { return classroom_; }
  /// Shows everything as these ask for, at once. They are kept if the person chose them here.
  void prefer(const Preferences&);

 protected:
  void closeEvent(QCloseEvent*) override;
  void dragEnterEvent(QDragEnterEvent*) override;
  void dropEvent(QDropEvent*) override;

 private:
  /// The bar, the panels at the edges and the place for the screens. The old ones go.
  void make_frame();
  void ask_for_pdf();
  void make_start();
  void make_settings();
  /// Makes every screen anew: where a size or a word was set when it was made, it is that of the theme and the language in force.
  void rebuild(bool another_language);
  void show_screen();
  void blank();
  void add_actions();
  /// What the screens of the table are lent.
  Lent lend();
  bool is_curtain(const QWidget*) const;
  void front(QWidget*);
  void rules_of_game();
  void drop_screens();
  template <class... Widget>
  void drop(Widget*&... screens);

  Places places_;
  GameFlow flow_;
  HindsightOf hindsight_of_;
  Lent lent_ = lend();
  Actions* actions_ = nullptr;
  Herald* herald_;
  TopBar* bar_;
  NoticeBar* notice_;
  Classroom* classroom_;
  HelpPanel* help_;
  SettingsPanel* settings_;
  CoachPanel* coach_;
  ScreenStack* stack_;
  std::function<std::uint64_t()> seeds_;
  StartScreen* start_ = nullptr;
  PlaybackScreen* truth_ = nullptr;
  RulesScreen* rules_ = nullptr;
  std::map<Screen, QWidget*> screens_;  // of the table, as far as they are made
  QWidget* behind_rules_ = nullptr;
  QPointer<QWidget> focus_behind_rules_;
  QString help_behind_rules_;  // the word from which the rules were opened
};

}  // namespace bc::ui
