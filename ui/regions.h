// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a window that F6 goes through: the strip at the top, the map, the order sheet and so on.
#pragma once

class QWidget;

namespace bc::ui {

/// Makes a widget a part of its own.
void make_region(QWidget*);
/// To the first control of the next visible part, or of the one before.
void go_to_region(QWidget* window, bool forward);
/// To the first control in `widget` that Tab would reach.
void focus_first(QWidget* widget);

}  // namespace bc::ui
