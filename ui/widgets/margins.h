// SPDX-License-Identifier: GPL-3.0-or-later
// The room around what a layout holds, named as one reads. Qt mirrors what stands in a row, but not the margins of the row.
#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace bc::ui {

/// In pixels. From right to left, what leads is on the right.
inline QMargins margins(int leading, int top, int trailing, int bottom) {
  return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom) : QMargins(leading, top, trailing, bottom);
}

}  // namespace bc::ui
