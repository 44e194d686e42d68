// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QStyleFactory>
#include <QWidget>
#include <cmath>

namespace bc::ui {

Palette light_palette() {
  return {.paper = "#f4efe4", .card = "#fffdf8", .side = "#f7f3ea", .tint = "#faf6ea", .hairline = "#d9d1bf",
          .ink = "#2b2a27", .muted = "#67625a",
          .blue = "#27517a", .teal = "#1c6b62", .amber = "#7c5a0c", .red = "#8f3527",
          .blue_mark = "#27517a", .teal_mark = "#1c8377", .amber_mark = "#b98513",
          .blue_tint = "#e6eef4", .amber_tint = "#faefdc", .red_tint = "#f6e3dd",
          .button = "#2b2a27", .button_text = "#fffdf8",
          .focus = "#27517a", .track_empty = "#fffdf8", .ladder_calm = "#9a937f", .ladder_hot = "#8f3527", .standing = "#4c7452"};
}

Palette dark_palette() {
  return {.paper = "#1f2124", .card = "#282b2f", .side = "#24272a", .tint = "#2d2f30", .hairline = "#44474c",
          .ink = "#ece7dc", .muted = "#b1aa9d",
          .blue = "#9cc4ea", .teal = "#7fd0c3", .amber = "#e3b75c", .red = "#f0a091",
          .blue_mark = "#6fa5d8", .teal_mark = "#48b3a4", .amber_mark = "#d29b2c",
          .blue_tint = "#2c3a48", .amber_tint = "#41382a", .red_tint = "#47302b",
          .button = "#ece7dc", .button_text = "#1f2124",
          .focus = "#9cc4ea", .track_empty = "#1f2124", .ladder_calm = "#77725f", .ladder_hot = "#c85f4c", .standing = "#7fae84"};
}

namespace {
Theme& in_force() {
  static Theme current;
  return current;
}

QString style_sheet(const Theme& t) {
  const auto& p = t.p;
  const auto c = [](const QColor& colour) { return colour.name(); };
  QString css = QStringLiteral(R"css(
QWidget { color: @ink; }
QToolTip { background: @card; color: @ink; border: 1px solid @hairline; padding: 4px; }
#paper, QMainWindow { background: @paper; }
#side { background: @side; }
#card { background: @card; border: 1px solid @hairline; border-radius: 4px; }
#tintCard { background: @tint; border: 1px solid @hairline; border-radius: 4px; }
QPushButton { background: @card; border: 1px solid @hairline; border-radius: 4px; padding: 7px 14px; }
QPushButton:hover { border-color: @muted; }
QPushButton:disabled { color: @muted; }
QPushButton:focus { border: 2px solid @focus; padding: 6px 13px; }
QPushButton#primary { background: @button; color: @buttonText; border: 1px solid @button; }
QPushButton#primary:disabled { background: @hairline; color: @muted; border-color: @hairline; }
QPushButton#primary:focus { border: 2px solid @focus; }
QPushButton#link { background: transparent; border: none; color: @blue; text-decoration: underline; padding: 2px 4px; text-align: left; }
QPushButton#link:focus { border: 2px solid @focus; border-radius: 3px; padding: 0 2px; }
QPushButton#link:disabled { color: @muted; text-decoration: none; }
QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox { background: @card; border: 1px solid @hairline; border-radius: 4px; padding: 5px; selection-background-color: @blue; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 2px solid @focus; padding: 4px; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; } QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle { background: @hairline; border-radius: 4px; min-height: 24px; min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
)css");
  css.replace("@buttonText", c(p.button_text)).replace("@button", c(p.button)).replace("@paper", c(p.paper)).replace("@card", c(p.card));
  css.replace("@side", c(p.side)).replace("@tint", c(p.tint)).replace("@hairline", c(p.hairline)).replace("@ink", c(p.ink));
  css.replace("@muted", c(p.muted)).replace("@blue", c(p.blue)).replace("@focus", c(p.focus));
  return css;
}
}  // namespace

const Theme& theme() { return in_force(); }

void apply_theme(QApplication& app, const Theme& wanted) {
  auto& t = in_force();
  t = wanted;
  t.p = t.dark ? dark_palette() : light_palette();
  app.setStyle(QStyleFactory::create("Fusion"));
  QPalette palette;
  palette.setColor(QPalette::Window, t.p.paper);
  palette.setColor(QPalette::WindowText, t.p.ink);
  palette.setColor(QPalette::Base, t.p.card);
  palette.setColor(QPalette::AlternateBase, t.p.side);
  palette.setColor(QPalette::Text, t.p.ink);
  palette.setColor(QPalette::Button, t.p.card);
  palette.setColor(QPalette::ButtonText, t.p.ink);
  palette.setColor(QPalette::Highlight, t.p.blue);
  palette.setColor(QPalette::HighlightedText, t.p.card);
  palette.setColor(QPalette::ToolTipBase, t.p.card);
  palette.setColor(QPalette::ToolTipText, t.p.ink);
  palette.setColor(QPalette::PlaceholderText, t.p.muted);
  palette.setColor(QPalette::Link, t.p.blue);
  app.setPalette(palette);
  app.setFont(sans(14));
  app.setStyleSheet(style_sheet(t));
}

int px(double size) { return static_cast<int>(std::lround(size * theme().text_percent / 100.0)); }

QFont serif(double size, bool italic) {
  QFont font;
  font.setFamilies({"Linux Libertine O", "Linux Libertine", "Noto Serif", "Noto Naskh Arabic", "serif"});
  font.setPixelSize(px(size));
  font.setItalic(italic);
  return font;
}

QFont sans(double size, QFont::Weight weight) {
  QFont font;
  font.setFamilies({"Inter", "Noto Sans", "Noto Sans Arabic", "sans-serif"});
  font.setPixelSize(px(size));
  font.setWeight(weight);
  return font;
}

QFont eyebrow_font() {
  auto font = sans(11, QFont::DemiBold);
  font.setCapitalization(QFont::AllUppercase);
  font.setLetterSpacing(QFont::PercentageSpacing, 108);
  return font;
}

double contrast(const QColor& a, const QColor& b) {
  const auto luminance = [](const QColor& colour) {
    const auto channel = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
  };
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

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
QColor seat_text_colour(const QColor& of_variant) { return readable(of_variant, 4.6); }

}  // namespace bc::ui
