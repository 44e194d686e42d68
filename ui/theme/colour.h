// SPDX-License-Identifier: GPL-3.0-or-later
// Reckoning with colours: contrast, mixtures, colours that follow the theme, and a variant's own colours made fit for it.
#pragma once

#include <QColor>

#include "ui/theme/palette.h"

namespace bc::ui {

/// The contrast of two colours after WCAG 2.1, from 1 to 21.
double contrast(const QColor& a, const QColor& b);
/// From `a` (share 0) to `b` (share 1).
QColor blend(const QColor& a, const QColor& b, double share);
/// The same colour, seen through: `opacity` from 0 to 1.
QColor faded(QColor colour, double opacity);
/// Dark or light letters, whichever is easier to read on this ground.
QColor text_on(const QColor& ground);

/// A colour that is kept by somebody who outlives a change of theme. One of the palette stays that one of the palette.
class ThemeColour {
 public:
  using Role = QColor Palette::*;
  ThemeColour(Role role) : role_(role) {}     // NOLINT: &Palette::red is meant to be enough
  ThemeColour(const QColor& colour);          // NOLINT: and so is a seat's colour
  /// The colour in the theme in force.
  QColor now() const;
  bool operator==(const ThemeColour&) const = default;

 private:
  Role role_ = nullptr;
  QColor fixed_;
};

/// A colour of the variant made fit for the theme in force: as a mark, and as text.
QColor seat_mark_colour(const QColor& of_variant);
QColor seat_text_colour(const QColor& of_variant);
/// The same as a light ground, such as that of one's own letters.
QColor seat_tint(const QColor& of_variant);

}  // namespace bc::ui
