// SPDX-License-Identifier: GPL-3.0-or-later
// The colours, each by what it is for: on paper in daylight, and in the dark.
#pragma once

#include <QColor>

namespace bc::ui {

/// The text colours have a contrast of 4.5 and more on every ground they are used on, marks one of 3 and more (both tested).
struct Palette {
  QColor paper, card, side, tint, hairline;  // grounds, and the line between them
  QColor ink, muted;                         // text
  QColor blue, teal, amber, red;             // text and marks
  QColor blue_mark, teal_mark, amber_mark;   // marks alone
  QColor blue_tint, amber_tint, red_tint;    // grounds of slots and warnings
  QColor button, button_text;                // the one black button
  QColor focus, track_empty, ladder_calm, ladder_hot, standing;
  QColor teal_tint, sand;                  // grounds of what went well, and of what is neither
  QColor chosen;                           // the ground of a row that is chosen
  QColor line;                             // a line that must be seen: edges of buttons and boxes
  QColor ladder_tense;                     // rungs between calm and hot
  QColor mark_text;                        // letters on a filled mark, a rung, a seal
  QColor envelope, envelope_side, shadow;  // the envelope of the hand-over, and what lies under paper
};

Palette light_palette();
Palette dark_palette();

}  // namespace bc::ui
