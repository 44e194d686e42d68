// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/soft_mask.h"

#include <algorithm>
#include <cmath>

namespace bc::ui {
namespace {

std::size_t index_of(int x, int y, int width) {
  return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
}

// A running mean over 2r + 1 pixels of each row; the picture's edge is continued outwards.
void blur_rows(const SoftMask& from, SoftMask& to, int r) {
  const unsigned factor = (1U << 16) / static_cast<unsigned>(2 * r + 1);
  for (int y = 0; y < from.height; ++y) {
    const std::uint8_t* in = &from.values[index_of(0, y, from.width)];
    std::uint8_t* out = &to.values[index_of(0, y, from.width)];
    const int last = from.width - 1;
    unsigned sum = 0;
    for (int i = -r; i <= r; ++i) sum += in[std::clamp(i, 0, last)];
    for (int x = 0; x <= last; ++x) {
      out[x] = static_cast<std::uint8_t>((sum * factor + (1U << 15)) >> 16);
      sum += in[std::min(x + r + 1, last)];
      sum -= in[std::max(x - r, 0)];
    }
  }
}

// The same down the columns, a row at a time, which is kinder to the cache.
void blur_columns(const SoftMask& from, SoftMask& to, int r) {
  const unsigned factor = (1U << 16) / static_cast<unsigned>(2 * r + 1);
  const int last = from.height - 1;
  const auto width = static_cast<std::size_t>(from.width);
  std::vector<unsigned> sums(width, 0);
  const auto row = [&](int y) { return &from.values[index_of(0, std::clamp(y, 0, last), from.width)]; };
  for (int i = -r; i <= r; ++i) {
    const std::uint8_t* in = row(i);
    for (std::size_t x = 0; x < width; ++x) sums[x] += in[x];
  }
  for (int y = 0; y <= last; ++y) {
    std::uint8_t* out = &to.values[index_of(0, y, from.width)];
    const std::uint8_t* enters = row(y + r + 1);
    const std::uint8_t* leaves = row(y - r);
    for (std::size_t x = 0; x < width; ++x) {
      out[x] = static_cast<std::uint8_t>((sums[x] * factor + (1U << 15)) >> 16);
      sums[x] += enters[x];
      sums[x] -= leaves[x];
    }
  }
}

struct Ink {
  explicit Ink(QColor colour)
      : red(static_cast<unsigned>(colour.red())),
        green(static_cast<unsigned>(colour.green())),
        blue(static_cast<unsigned>(colour.blue())) {}

  QRgb over(QRgb under, unsigned alpha) const {
    const unsigned rest = 255 - alpha;
    // Near enough to a division by 255, and much faster.
    const auto channel = [&](unsigned below, unsigned above) {
      const unsigned sum = below * rest + above * alpha + 128;
      return (sum + (sum >> 8)) >> 8;
    };
    return 0xff000000U | channel((under >> 16) & 255U, red) << 16 | channel((under >> 8) & 255U, green) << 8 |
           channel(under & 255U, blue);
  }

  unsigned red;
  unsigned green;
  unsigned blue;
};

// `strength` is asked for every pixel of the mask that lies in the target, in the mask's own coordinates.
template <typename Strength>
void paint(QImage& target, const SoftMask& mask, QPoint corner, QColor colour, Strength&& strength) {
  const Ink ink(colour);
  const QRect seen = target.rect().intersected(QRect(corner, QSize(mask.width, mask.height)));
  for (int y = seen.top(); y <= seen.bottom(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(target.scanLine(y));
    for (int x = seen.left(); x <= seen.right(); ++x) {
      if (const unsigned alpha = strength(x - corner.x(), y - corner.y()); alpha > 0) line[x] = ink.over(line[x], alpha);
    }
  }
}

}  // namespace

SoftMask mask_of(const QImage& picture) {
  SoftMask mask{picture.width(), picture.height(), {}};
  mask.values.resize(index_of(0, mask.height, mask.width));
  for (int y = 0; y < mask.height; ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    std::uint8_t* out = &mask.values[index_of(0, y, mask.width)];
    for (int x = 0; x < mask.width; ++x) out[x] = static_cast<std::uint8_t>(qAlpha(line[x]));
  }
  return mask;
}

SoftMask halved(const SoftMask& mask) {
  SoftMask half{(mask.width + 1) / 2, (mask.height + 1) / 2, {}};
  half.values.resize(index_of(0, half.height, half.width));
  for (int y = 0; y < half.height; ++y) {
    const int below = std::min(2 * y + 1, mask.height - 1);
    for (int x = 0; x < half.width; ++x) {
      const int beside = std::min(2 * x + 1, mask.width - 1);
      const int sum = mask.at(2 * x, 2 * y) + mask.at(beside, 2 * y) + mask.at(2 * x, below) + mask.at(beside, below);
      half.values[index_of(x, y, half.width)] = static_cast<std::uint8_t>((sum + 2) / 4);
    }
  }
  return half;
}

SoftMask inverted(SoftMask mask) {
  for (std::uint8_t& value : mask.values) value = static_cast<std::uint8_t>(255 - value);
  return mask;
}

SoftMask blurred(const SoftMask& mask, double deviation) {
  // Three boxes of radius r together have the variance r (r + 1), each of them a third of it.
  const int r = std::max(1, static_cast<int>(std::lround((std::sqrt(1 + 4 * deviation * deviation) - 1) / 2)));
  SoftMask one = mask;
  SoftMask two = mask;
  for (int pass = 0; pass < 3; ++pass) {
    blur_rows(one, two, r);
    blur_columns(two, one, r);
  }
  return one;
}

void paint_through(QImage& target, const SoftMask& soft, const SoftMask& sharp, QPoint corner, QColor colour, double opacity) {
  const auto full = static_cast<unsigned>(std::lround(opacity * 256));
  paint(target, sharp, corner, colour, [&](int x, int y) -> unsigned {
    const unsigned gate = sharp.at(x, y);
    if (gate == 0) return 0;
    // Between the four nearest of the half-size mask, with weights of a quarter and three quarters.
    const int x0 = x / 2;
    const int y0 = y / 2;
    const int x1 = std::clamp(x0 + ((x & 1) != 0 ? 1 : -1), 0, soft.width - 1);
    const int y1 = std::clamp(y0 + ((y & 1) != 0 ? 1 : -1), 0, soft.height - 1);
    const unsigned value = 9U * soft.at(x0, y0) + 3U * soft.at(x1, y0) + 3U * soft.at(x0, y1) + soft.at(x1, y1);
    return std::min(255U, (value * gate / 255 * full) >> 12);
  });
}

void paint_through(QImage& target, const SoftMask& sharp, QPoint corner, QColor colour, double opacity) {
  const auto full = static_cast<unsigned>(std::lround(opacity * 256));
  paint(target, sharp, corner, colour, [&](int x, int y) -> unsigned { return std::min(255U, (sharp.at(x, y) * full) >> 8); });
}

}  // namespace bc::ui
