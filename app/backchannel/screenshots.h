// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every screen of a scripted game to PNG files: for looking at, and for a machine without a display.
#pragma once

#include <QApplication>
#include <QPixmap>
#include <QString>
#include <functional>

#include "ui/main_window.h"

namespace bc::app {

/// What is done with the picture of a screen.
using Take = std::function<void(const QString& screen, const QPixmap& picture)>;
/// Leads a scripted game of the variant past every screen, in the theme and the language that are in force.
void photograph(ui::Places, const Roster&, const QString& variant, QSize window, const Take&);

/// Both scenarios into a folder. Returns what the program ends with: 0, or 3 when the folder or a picture cannot be written.
int take_screenshots(const ui::Places&, const Roster&, const QString& folder, QSize window);

}  // namespace bc::app
