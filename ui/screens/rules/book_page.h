// SPDX-License-Identifier: GPL-3.0-or-later
// The book of a variant made fit for the window: its HTML without what only a browser understands, in the colours of the theme.
#pragma once

#include <QString>

namespace bc::ui {

/// The book without its own style, its contents (they stand beside the page) and its drawn marks, for which letters stand in.
QString page_of(const QString& book);
/// How the page looks in the theme in force: headings, tables, numbers, notes.
QString page_style();

}  // namespace bc::ui
