// SPDX-License-Identifier: GPL-3.0-or-later
// The matrices of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions
// on Visualization and Computer Graphics 15 (6), 2009, at severity 1.0, on linear light. Achromatopsia is luminance (ITU-R BT.709).
#include "gallery/colour_vision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bc::app {

namespace {
using Matrix = std::array<std::array<float, 3>, 3>;

constexpr Matrix matrix_of(Vision vision) {
  switch (vision) {
    case Vision::deuteranopia: return {{{0.367322f, 0.860646f, -0.227968f}, {0.280085f, 0.672501f, 0.047413f}, {-0.011820f, 0.042940f, 0.968881f}}};
    case Vision::protanopia: return {{{0.152286f, 1.052583f, -0.204868f}, {0.114503f, 0.786281f, 0.099216f}, {-0.003882f, -0.048116f, 1.051998f}}};
    case Vision::tritanopia: return {{{1.255528f, -0.076749f, -0.178779f}, {-0.078411f, 0.930809f, 0.147602f}, {0.004733f, 0.691367f, 0.303900f}}};
    case Vision::achromatopsia: return {{{0.2126f, 0.7152f, 0.0722f}, {0.2126f, 0.7152f, 0.0722f}, {0.2126f, 0.7152f, 0.0722f}}};
  }
  return {};
}

std::array<float, 256> linear_light() {
  std::array<float, 256> all{};
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double c = static_cast<double>(i) / 255;
    all[i] = static_cast<float>(c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
  }
  return all;
}

constexpr int kSteps = 4096;
std::array<std::uint8_t, kSteps + 1> coded() {
  std::array<std::uint8_t, kSteps + 1> all{};
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double c = static_cast<double>(i) / kSteps;
    all[i] = static_cast<std::uint8_t>(std::lround(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055)));
  }
  return all;
}
}  // namespace

const char* name_of(Vision vision) {
  switch (vision) {
    case Vision::deuteranopia: return "Deuteranopia";
    case Vision::protanopia: return "Protanopia";
    case Vision::tritanopia: return "Tritanopia";
    case Vision::achromatopsia: return "Achromatopsia";
  }
  return "";
}

QImage as_seen(const QImage& picture, Vision vision) {
  static const auto light = linear_light();
  static const auto code = coded();
  const auto m = matrix_of(vision);
  auto seen = picture.convertToFormat(QImage::Format_RGB32);
  for (int y = 0; y < seen.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(seen.scanLine(y));
    for (int x = 0; x < seen.width(); ++x) {
      const std::array<float, 3> in{light[static_cast<std::size_t>(qRed(line[x]))], light[static_cast<std::size_t>(qGreen(line[x]))],
                                    light[static_cast<std::size_t>(qBlue(line[x]))]};
      std::array<int, 3> out{};
      for (std::size_t c = 0; c < 3; ++c) {
        const float v = m[c][0] * in[0] + m[c][1] * in[1] + m[c][2] * in[2];
        out[c] = code[static_cast<std::size_t>(std::lround(std::clamp(v, 0.0f, 1.0f) * kSteps))];
      }
      line[x] = qRgb(out[0], out[1], out[2]);
    }
  }
  return seen;
}

}  // namespace bc::app
