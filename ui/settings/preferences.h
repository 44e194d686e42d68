// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers to see, kept in the platform's place from one start to the next.
#pragma once

#include "ui/theme/theme.h"

namespace bc::ui {

/// The minutes for a turn that can be chosen; 0: as long as it takes. Two sides with two minutes each play eight turns in about forty.
inline constexpr int kTurnMinutes[] = {0, 2, 3, 4, 5, 8};

struct Preferences {
  enum class Look { desktop, light, dark };
  Look look = Look::desktop;  // as the desktop has it
  int text_percent = 100;     // 100-200
  bool reduced_motion = false;
  QString language;           // such as "fa"; empty: as the desktop has it
  int thinking_seconds = 0;   // the longest that an opponent thinks about a sheet; 0: as long as it needs
  int lock_seconds = 120;     // a screen that several people share locks by itself after so long; 0: never
  int turn_minutes = 0;       // the time that a side has for its turn; 0: as long as it takes
  bool operator==(const Preferences&) const = default;
};

Preferences read_preferences();
void write_preferences(const Preferences&);
/// The theme that these ask for.
Theme theme_of(const Preferences&);

}  // namespace bc::ui
