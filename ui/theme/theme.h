// SPDX-License-Identifier: GPL-3.0-or-later
// The one place for colours, fonts and sizes: paper and ink, four accents, serif for what people write, sans for what the program says.
#pragma once

#include <QApplication>

#include "ui/theme/colour.h"
#include "ui/theme/palette.h"
#include "ui/theme/type.h"

namespace bc::ui {

struct Theme {
  bool dark = false;
  int text_percent = 100;  // 100-200
  bool reduced_motion = false;
  Script script = Script::latin;
  Palette p = light_palette();
};

/// The theme in force; set it with apply_theme.
const Theme& theme();
/// Puts a theme in force for all windows, at once: style, palette, fonts and the style sheet. Widgets are told by a StyleChange.
void apply_theme(QApplication&, const Theme&);

/// Whether the desktop's own windows are dark.
bool desktop_is_dark();

/// The script of a language: of the program's own if none is given.
Script script_of(const QLocale&);

}  // namespace bc::ui
