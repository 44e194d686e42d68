// SPDX-License-Identifier: GPL-3.0-or-later
// The first screen: a scenario, who plays, games to go on with, the rules.
#pragma once

#include <QWidget>
#include <filesystem>
#include <vector>

#include "store/save.h"
#include "variants/load.h"

class QGridLayout;
class QTimer;
class QVBoxLayout;
class QPushButton;
class QLabel;

namespace bc::ui {

class SavedGames;
class Sentence;
class ScenarioCard;
class Slot;

/// A level, a character or another opponent that can be chosen.
struct Opponent {
  QString key, name, sentence;
};

/// Those that can be chosen: how well the computer thinks, and as whom it plays.
struct Opponents {
  std::vector<Opponent> levels;      // from the weakest up
  std::vector<Opponent> characters;
  std::vector<Opponent> neutrals;    // for seats that the scenario calls neutral: the first is taken
  int usual = 0;                     // the level that is taken unless somebody chooses
};

class StartScreen : public QWidget {
  Q_OBJECT
 public:
  StartScreen(std::vector<std::filesystem::path> variant_dirs, std::filesystem::path saves, Opponents opponents, QWidget* parent = nullptr);
  /// One more way to learn, beside the rules.
  void offer_lesson(const QString& key, const QString& title, const QString& sentence, int minutes);
  /// The time that a side has for its turn, in minutes; 0: as long as it takes.
  void set_turn_minutes(int);
  /// Reads the list of games anew.
  void refresh_saves();
  /// Puts the keyboard where a game begins: on the scenario that is chosen.
  void take_focus();
  /// The key of the scenario that is chosen; empty where there is none.
  QString chosen_variant() const;

 signals:
  void start_wanted(const QString& variant, const std::vector<bc::SeatPlayer>& players);
  void continue_wanted(const QString& path);
  void lesson_wanted(const QString& key);
  void rules_wanted(const QString& variant);
  void settings_wanted();
  void turn_minutes_wanted(int minutes);
  void keys_wanted();

 protected:
  void resizeEvent(QResizeEvent*) override;
  bool event(QEvent*) override;

 private:
  struct Entry {
    VariantInfo info;
    ScenarioCard* card = nullptr;
    std::optional<Ruleset> rules;  // read when it is first needed
  };
  QWidget* head();
  QWidget* new_game();
  QWidget* side();
  void fill_scenarios();
  bool narrow() const;
  void keep_whole();
  void give_pictures_room();
  void lay_cards();
  void draw_pictures();
  const Ruleset* rules_of(int entry);
  const Ruleset* told(const std::string& title);
  void choose(int entry);
  void fill_seats();
  Slot* time_slot();
  void lay_seats();
  std::vector<std::filesystem::path> dirs_;
  SeatPlayer usual_player(const Ruleset&, std::size_t seat) const;
  Slot* level_slot(std::size_t seat, const QString& seat_name, QWidget* parent);
  Slot* character_slot(std::size_t seat, const QString& seat_name, QWidget* parent);
  void seat_player(std::size_t seat, SeatPlayer player);
  Opponents opponents_;
  std::vector<Entry> entries_;
  int chosen_ = -1, turn_minutes_ = 0;
  std::vector<SeatPlayer> players_;
  QBoxLayout* columns_;
  QWidget* new_game_ = nullptr;
  QWidget* side_;
  QGridLayout* cards_;
  QGridLayout* seats_;
  std::vector<QWidget*> seat_lines_;
  QVBoxLayout* learn_;
  Sentence* opening_;
  QWidget* about_;
  int columns_used_ = 1;
  SavedGames* games_;
  QLabel *finish_, *situation_, *about_title_, *tagline_;
  QPushButton* start_;
  QTimer* drawing_;  // runs out when the cards have kept their size for a moment
};

}  // namespace bc::ui
