// SPDX-License-Identifier: GPL-3.0-or-later
// The letters: serif for what people write, sans for what the program says, in sizes that grow with the theme.
#pragma once

#include <QFont>
#include <QString>

#include "ui/theme/families.h"

namespace bc::ui {

/// The scale: no size of a letter is said elsewhere. In pixels at 100 %; on paper in points.
namespace type {
// Serif: what people write, and headings.
inline constexpr double display = 46, cover = 40, headline = 32, heading = 30, for_one = 28, title = 24, chapter = 23, name = 22, subtitle = 20, lead = 19,
                        sentence = 18, prose = 17, letter = 16, slip = 15;
// Sans: what the program says.
inline constexpr double total = 24, figure = 20, value = 15, body = 14, medium = 13.5, small = 13, note = 12.5, fine = 12, tiny = 11.5, eyebrow = 11,
                        micro = 10.5;
// A printed page, in points.
inline constexpr double paper_title = 20, paper_heading = 14, paper = 11, paper_note = 9;
}  // namespace type

/// Distances, in pixels at 100 %, and the rounding of corners, which does not grow.
namespace metric {
inline constexpr double tight = 4, gap = 8, wide = 12, loose = 16, margin = 16, top_bar = 50, radius = 4, ring = 2;
}  // namespace metric

/// A size in pixels at 100 %, as it is in the theme in force.
int px(double size);

QFont serif(double size, bool italic = false);
QFont sans(double size, QFont::Weight weight = QFont::Normal);
/// Small letter-spaced capitals over a title. Arabic script has neither: there it is small and bold.
QFont eyebrow_font();

/// Text that keeps its own direction within a sentence of the other.
QString isolated(const QString& text);
/// A number in the reader's own digits.
QString digits(int number);
/// "62 %", in the reader's own digits.
QString percent(int number);

}  // namespace bc::ui
