// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the window can be asked to do, once: its words and its keys. Buttons, shortcuts and the list of keys take them from here.
#pragma once

#include <QAction>
#include <array>
#include <functional>

namespace bc::ui {

enum class Act {
  briefing, orders, channel, record, rules, read_out, lesson, keys, settings, lock, leave,  // these have a button in the strip at the top
  undo, redo, seal, next_part, part_before, explain, coach, print, quit,
};
inline constexpr int kActs = 20;

class Actions : public QObject {
  Q_OBJECT
 public:
  /// The keys work wherever in the window the focus is.
  explicit Actions(QWidget* window);
  QAction* operator[](Act act) const { return all_[static_cast<std::size_t>(act)]; }
  /// What is done when it is asked for.
  void on(Act, std::function<void()>);
  /// Its first keys in the reader's words; empty where it has none.
  QString keys(Act) const;

 private:
  std::array<QAction*, kActs> all_{};
};

}  // namespace bc::ui
