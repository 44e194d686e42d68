// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

namespace bc::ui {

Palette light_palette() {
  return {.paper = "#f4efe4", .card = "#fffdf8", .side = "#f7f3ea", .tint = "#faf6ea", .hairline = "#d9d1bf",
          .ink = "#2b2a27", .muted = "#625d55",
          .blue = "#27517a", .teal = "#1c6b62", .amber = "#7c5a0c", .red = "#8f3527",
          .blue_mark = "#27517a", .teal_mark = "#1c8377", .amber_mark = "#ad7a0e",
          .blue_tint = "#e6eef4", .amber_tint = "#faefdc", .red_tint = "#faede8",
          .button = "#2b2a27", .button_text = "#fffdf8",
          .focus = "#27517a", .track_empty = "#fffdf8", .ladder_calm = "#978c76", .ladder_hot = "#8f3527", .standing = "#4c7452",
          .teal_tint = "#e4f0ea", .sand = "#e6dcc6", .chosen = "#e2eaf2", .line = "#8e887b", .ladder_tense = "#776b5b",
          .mark_text = "#fffdf8", .envelope = "#fdfaf0", .envelope_side = "#f6efe0", .shadow = "#3c321e"};
}

Palette dark_palette() {
  return {.paper = "#1f2124", .card = "#282b2f", .side = "#24272a", .tint = "#2d2f30", .hairline = "#44474c",
          .ink = "#ece7dc", .muted = "#b3ac9f",
          .blue = "#9cc4ea", .teal = "#7fd0c3", .amber = "#e3b75c", .red = "#f0a091",
          .blue_mark = "#6fa5d8", .teal_mark = "#48b3a4", .amber_mark = "#d29b2c",
          .blue_tint = "#2c3a48", .amber_tint = "#41382a", .red_tint = "#44302c",
          .button = "#ece7dc", .button_text = "#1f2124",
          .focus = "#9cc4ea", .track_empty = "#1f2124", .ladder_calm = "#6b6656", .ladder_hot = "#a8412f", .standing = "#7fae84",
          .teal_tint = "#28403c", .sand = "#4a463b", .chosen = "#2f3d4c", .line = "#858478", .ladder_tense = "#7f725b",
          .mark_text = "#fffdf8", .envelope = "#34363a", .envelope_side = "#2c2e31", .shadow = "#000000"};
}

}  // namespace bc::ui
