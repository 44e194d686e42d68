// SPDX-License-Identifier: GPL-3.0-or-later
// What a painted widget says to those who do not see it: role, value, and what can be done with it.
#pragma once

#include <QAccessible>
#include <QString>
#include <optional>

class QWidget;

namespace bc::ui {

/// Inherit it beside QWidget, after it. The name is the widget's accessibleName, as everywhere.
class Spoken {
 public:
  struct Range {
    double now = 0, least = 0, most = 1;
    bool operator==(const Range&) const = default;
  };
  Spoken();
  virtual ~Spoken() = default;

  virtual QAccessible::Role spoken_role() const = 0;
  /// The value in words: "6 of 10".
  virtual QString spoken_value() const { return {}; }
  /// The value as a number between two others, where there is one.
  virtual std::optional<Range> spoken_range() const { return {}; }
  virtual void take_spoken_number(double) {}
  virtual void mend_spoken_state(QAccessible::State&) const {}
  /// Whether it can be pressed, and pressing it.
  virtual bool can_be_pressed() const { return false; }
  virtual void spoken_press() {}
  /// A list that it has opened: a window of its own to the eye, a part of it to those who listen.
  virtual QWidget* spoken_list() const { return nullptr; }
};

/// Tells assistive technology that the value is another now.
void tell_value_changed(QWidget* widget);

}  // namespace bc::ui
