// SPDX-License-Identifier: GPL-3.0-or-later
// What does not fit in a window: words without room, widgets that stick out of their place or lie over each other.
#pragma once

#include <QStringList>
#include <QWidget>

namespace bc::ui {

/// Of everything that is visible now, what is cut without a tooltip that says it whole, sticks out or overlaps: one line each.
QStringList misfits(QWidget& window);

}  // namespace bc::ui
