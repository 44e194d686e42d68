// SPDX-License-Identifier: GPL-3.0-or-later
// The first screen: a scenario, who plays, games to go on with, the rules.
#pragma once

#include <QWidget>
#include <filesystem>
#include <vector>

#include "store/save.h"
#include "variants/load.h"

class QGridLayout;
class QVBoxLayout;
class QPushButton;
class QLabel;

namespace bc::ui {

class Sentence;

/// An opponent that can be chosen.
struct Opponent {
  QString key, name, sentence;
};

class StartScreen : public QWidget {
  Q_OBJECT
 public:
  StartScreen(std::vector<std::filesystem::path> variant_dirs, std::filesystem::path saves, std::vector<Opponent> opponents, QWidget* parent = nullptr);
  /// Reads the list of games anew.
  void refresh_saves();
  /// The key of the scenario that is chosen; empty where there is none.
  QString chosen_variant() const;

 signals:
  void start_wanted(const QString& variant, const std::vector<bc::SeatPlayer>& players);
  void continue_wanted(const QString& path);
  void rules_wanted(const QString& variant);

 private:
  struct Entry {
    VariantInfo info;
    std::vector<std::string> seat_names;
    QPushButton* card = nullptr;
  };
  void fill_scenarios();
  void choose(int entry);
  void fill_seats();
  std::vector<std::filesystem::path> dirs_;
  std::filesystem::path saves_;
  std::vector<Opponent> opponents_;
  std::vector<Entry> entries_;
  int chosen_ = -1;
  std::vector<SeatPlayer> players_;
  QGridLayout* cards_;
  QVBoxLayout *seats_, *games_;
  QLabel* finish_;
  QPushButton* start_;
};

}  // namespace bc::ui
