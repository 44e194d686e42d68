// SPDX-License-Identifier: GPL-3.0-or-later
// The letters: serif for what people write, sans for what the program says, in sizes that grow with the theme.
#pragma once

#include <QFont>
#include <QString>

namespace bc::ui {

/// The scale. A size is in pixels at 100 %.
namespace type {
inline constexpr double display = 46, headline = 32, title = 24, subtitle = 20, sentence = 18, prose = 17;  // serif
inline constexpr double body = 14, small = 13, note = 12.5, tiny = 11.5, eyebrow = 11;                      // sans
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
