// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the window, for tests: sees what is visible, clicks, types, and plays a game by nothing else.
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <memory>

#include "ui/main_window.h"
#include "ui/widgets/slot.h"

namespace bc::ui::test {

/// The window with the project's rules and a folder of saves of its own.
class Table {
 public:
  Table();
  MainWindow& window() { return *window_; }
  GameFlow& flow() { return window_->flow(); }
  std::filesystem::path saves() const { return saves_.path().toStdString(); }
  /// The saved games, the last first.
  std::vector<SaveInfo> games() const { return list_saves(saves()); }
  /// Closes the window as its title bar would, and opens the program again.
  void restart();

 private:
  void open();
  QTemporaryDir saves_;
  std::unique_ptr<MainWindow> window_;
};

/// What can be seen now: visible widgets of a type in the screen in front.
template <class Widget>
std::vector<Widget*> visible(QWidget* in) {
  std::vector<Widget*> all;
  for (auto* widget : in->findChildren<Widget*>())
    if (widget->isVisible()) all.push_back(widget);
  return all;
}

class Player {
 public:
  explicit Player(Table& table) : table_(table) {}

  /// Presses the visible button that says so; the test fails when there is none or it is off.
  void press(const QString& text);
  bool sees(const QString& text) const;
  void key(Qt::Key, Qt::KeyboardModifiers = {});

  /// Opens a slot with the keyboard and takes the `nth` choice that can be made.
  void choose(Slot*, int nth = 0);
  /// Types into an open slot until the choice is found, and takes it.
  void choose(Slot*, const QString& typed);
  Slot* slot(const QString& card, const QString& role) const;

  /// Breaks the seal: held with the mouse, held with Space, or Enter twice, in turn.
  void open_curtain();
  /// Goes from whatever is in front to the orders.
  void go_to_orders();
  /// Fills the sheet by choosing in each line; `taste` makes one sheet differ from another.
  void fill_sheet(int taste);
  /// Seals and says yes.
  void seal();
  /// A whole turn of the seat at the screen.
  void play_turn(int taste);
  /// Until the game ends or `turn` begins.
  void play_until(int turn = 99);

 private:
  QWidget* screen() const { return table_.window().screen(); }
  void complete();
  Table& table_;
  int openings_ = 0;
};

/// Lets the window do what it has to do.
void settle();

}  // namespace bc::ui::test
