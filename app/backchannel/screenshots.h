// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every screen of a scripted game to PNG files: for looking at, and for a machine without a display.
#pragma once

#include <QApplication>
#include <QString>

#include "ui/main_window.h"

namespace bc::app {

/// Returns what the program ends with: 0, or 3 when the folder cannot be made.
int take_screenshots(ui::Places, const Roster&, const QString& folder, QSize window);

}  // namespace bc::app
