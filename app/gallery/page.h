// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the gallery: pictures by screen, to be narrowed down by scenario, theme, size of text, language and eyesight. Plain HTML and CSS.
#pragma once

#include <QString>
#include <vector>

namespace bc::app {

struct Picture {
  QString screen, file;                       // "board-empty", and where it is
  QString variant, theme, percent, language;  // "tower-22", "light", "100", "en"
  QString vision = "usual";                   // or "deuteranopia" ...
};

QString gallery_page(const std::vector<Picture>&, int width, int height);

}  // namespace bc::app
