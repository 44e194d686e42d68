// SPDX-License-Identifier: GPL-3.0-or-later
// A soft mask says for each pixel of a picture how near it is to the inside of a shape: the stuff that glows and vignettes are
// made of.
#pragma once

#include <QImage>
#include <QRect>

#include <cstdint>
#include <vector>

namespace bc::ui {

struct SoftMask {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> values;

  std::uint8_t at(int x, int y) const {
    return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
  }
};

// The alpha of a picture, at full or at half size.
SoftMask mask_of(const QImage& picture);
SoftMask halved(const SoftMask& mask);
SoftMask inverted(SoftMask mask);
// Three box blurs, which come close to a Gauss curve of this deviation.
SoftMask blurred(const SoftMask& mask, double deviation);

// Paints `colour` over `target`, as opaque at each pixel as soft × sharp × opacity. The soft mask has half the size of the sharp
// one; `corner` is where the masks' upper left corner lies in the target, inside or not.
void paint_through(QImage& target, const SoftMask& soft, const SoftMask& sharp, QPoint corner, QColor colour, double opacity);
void paint_through(QImage& target, const SoftMask& sharp, QPoint corner, QColor colour, double opacity);

}  // namespace bc::ui
