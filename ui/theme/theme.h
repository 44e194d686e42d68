// SPDX-License-Identifier: GPL-3.0-or-later
// The one place for colours, fonts and sizes: paper and ink, four accents, serif for what people write, sans for what the program says.
#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>

namespace bc::ui {

/// Colours by what they are for. The text colours have a contrast of 4.5 and more on every ground they are used on (tested).
struct Palette {
  QColor paper, card, side, tint, hairline;  // grounds, and the line between them
  QColor ink, muted;                         // text
  QColor blue, teal, amber, red;             // text and marks
  QColor blue_mark, teal_mark, amber_mark;   // marks alone
  QColor blue_tint, amber_tint, red_tint;    // grounds of slots and warnings
  QColor button, button_text;                // the one black button
  QColor focus, track_empty, ladder_calm, ladder_hot, standing;
};

Palette light_palette();
Palette dark_palette();

struct Theme {
  bool dark = false;
  int text_percent = 100;  // 100-200
  bool reduced_motion = false;
  Palette p = light_palette();
};

/// The theme in force; set it with apply_theme.
const Theme& theme();
/// Puts a theme in force for all windows: style, palette, fonts and the style sheet.
void apply_theme(QApplication&, const Theme&);

/// Text sizes in pixels at 100 %, scaled by the theme.
int px(double size);
QFont serif(double size, bool italic = false);
QFont sans(double size, QFont::Weight weight = QFont::Normal);
/// Small letter-spaced capitals over a title.
QFont eyebrow_font();

/// The contrast of two colours after WCAG 2.1, from 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// A colour of the variant made fit for the theme in force: as a mark, and as text.
QColor seat_mark_colour(const QColor& of_variant);
QColor seat_text_colour(const QColor& of_variant);

}  // namespace bc::ui
