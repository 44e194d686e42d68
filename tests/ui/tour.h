// SPDX-License-Identifier: GPL-3.0-or-later
// A game in the real window that is led past every screen, so that a test can look at each.
#pragma once

#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "ui/main_window.h"

namespace bc::ui {

/// Lets everything that is due happen: layouts, deletions, timers that have run out.
void settle();

/// A sheet for the seat, as a rule-of-thumb player would write it: the same for the same game.
OrderSheet scripted_sheet(const Session&, SeatId);

/// The program speaks this language, in letters of this size, for as long as this lives; then English at 100 % again.
class Reading {
 public:
  Reading(const char* language, int percent);
  ~Reading();
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;
};

class Tour {
 public:
  /// `texts`: a folder with texts of scenarios and lessons in another language, besides those that are shipped.
  explicit Tour(const std::string& variant = "tower-22", QSize size = {1600, 1000}, const std::filesystem::path& texts = {},
                Roster roster = {});
  MainWindow& window() { return *window_; }
  GameFlow& flow() { return window_->flow(); }
  /// Calls `look` with the name of each screen while it is in front.
  void visit(const std::function<void(const QString& screen)>& look);
  /// Hot seat: every sheet is written by the script and sealed, up to the curtain of this turn, or the end.
  void play_to(int turn);

 private:
  void seal_scripted();
  QTemporaryDir saves_;
  std::string variant_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace bc::ui
