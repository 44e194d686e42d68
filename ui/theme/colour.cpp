// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour.h"

#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace bc::ui {

double contrast(const QColor& a, const QColor& b) {
  const auto luminance = [](const QColor& colour) {
    const auto channel = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
  };
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blend(const QColor& a, const QColor& b, double share) {
  const auto between = [share](float from, float to) { return static_cast<float>(from + (to - from) * share); };
  return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()), between(a.blueF(), b.blueF()));
}

QColor faded(QColor colour, double opacity) {
  colour.setAlphaF(static_cast<float>(colour.alphaF() * opacity));
  return colour;
}

QColor text_on(const QColor& ground) {
  const QColor dark("#161513"), light("#fffdf8");
  return contrast(dark, ground) > contrast(light, ground) ? dark : light;
}

ThemeColour::ThemeColour(const QColor& colour) : fixed_(colour) {
  const auto& p = theme().p;
  for (const Role role : {&Palette::ink, &Palette::muted, &Palette::blue, &Palette::teal, &Palette::amber, &Palette::red,
                          &Palette::blue_mark, &Palette::teal_mark, &Palette::amber_mark, &Palette::standing})
    if (p.*role == colour) role_ = role_ ? role_ : role;
}

QColor ThemeColour::now() const { return role_ ? theme().p.*role_ : fixed_; }

namespace {
/// Moves the lightness of a colour until it stands out from the card by `least`.
QColor readable(QColor colour, double least) {
  const auto& ground = theme().p.card;
  for (int step = 0; step < 60 && contrast(colour, ground) < least; ++step) {
    int h, s, l;
    colour.getHsl(&h, &s, &l);
    colour.setHsl(h, s, std::clamp(l + (theme().dark ? 4 : -4), 0, 255));
  }
  return colour;
}
}  // namespace

QColor seat_mark_colour(const QColor& of_variant) { return readable(of_variant, 3.0); }
QColor seat_text_colour(const QColor& of_variant) { return readable(of_variant, 5.0); }
QColor seat_tint(const QColor& of_variant) { return blend(theme().p.card, seat_mark_colour(of_variant), theme().dark ? 0.16 : 0.085); }

}  // namespace bc::ui
