// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every screen of a scripted game to PNG files: for looking at, and for a machine without a display.
#pragma once

#include <QApplication>
#include <QString>

#include "ui/main_window.h"

namespace bc::app {

int take_screenshots(QApplication&, ui::Places, const Roster&, const QString& folder);

}  // namespace bc::app
