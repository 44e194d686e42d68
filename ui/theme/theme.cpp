// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <algorithm>

#include "ui/theme/style_sheet.h"

namespace bc::ui {

namespace {
Theme& in_force() {
  static Theme current;
  return current;
}

QPalette qt_palette(const Palette& p) {
  QPalette palette;
  palette.setColor(QPalette::Window, p.paper);
  palette.setColor(QPalette::WindowText, p.ink);
  palette.setColor(QPalette::Base, p.card);
  palette.setColor(QPalette::AlternateBase, p.side);
  palette.setColor(QPalette::Text, p.ink);
  palette.setColor(QPalette::Button, p.card);
  palette.setColor(QPalette::ButtonText, p.ink);
  palette.setColor(QPalette::Highlight, p.blue);
  palette.setColor(QPalette::HighlightedText, p.card);
  palette.setColor(QPalette::ToolTipBase, p.card);
  palette.setColor(QPalette::ToolTipText, p.ink);
  palette.setColor(QPalette::PlaceholderText, p.muted);
  palette.setColor(QPalette::Link, p.blue);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) palette.setColor(QPalette::Disabled, role, p.muted);
  return palette;
}
}  // namespace

const Theme& theme() { return in_force(); }

bool desktop_is_dark() {
  // Asked for the first time before a theme of ours covers it.
  static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
  return dark;
}

void apply_theme(QApplication& app, const Theme& wanted) {
  desktop_is_dark();
  auto& t = in_force();
  t = wanted;
  t.text_percent = std::clamp(t.text_percent, 50, 400);
  t.p = t.dark ? dark_palette() : light_palette();
  constexpr const char* dressed = "bcDressed";
  if (!app.property(dressed).toBool()) {
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    app.setProperty(dressed, true);
  }
  QApplication::setPalette(qt_palette(t.p));
  QApplication::setFont(sans(type::body));
  app.setStyleSheet(style_sheet(t));
}

Script script_of(const QLocale& locale) { return locale.script() == QLocale::ArabicScript ? Script::arabic : Script::latin; }

}  // namespace bc::ui
