// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "ui/theme/theme.h"

namespace bc::ui {

namespace {
struct NumberWords {
  Q_DECLARE_TR_FUNCTIONS(bc::ui::Numbers)
};

bool arabic() { return theme().script == Script::arabic; }
}  // namespace

int px(double size) { return static_cast<int>(std::lround(size * theme().text_percent / 100.0)); }

// The first family decides how tall a line is, so that it must be the one of the script that is read.
QFont serif(double size, bool italic) {
  QFont font;
  if (arabic()) {
    // Noto's Naskh writes 4 and 6 as Urdu does.
    font.setFamilies({"Amiri", "Noto Naskh Arabic", "Linux Libertine O", "Linux Libertine", "Noto Serif", "serif"});
    font.setPixelSize(px(size * 1.02));
  } else {
    font.setFamilies({"Linux Libertine O", "Linux Libertine", "Noto Serif", "Noto Naskh Arabic", "serif"});
    font.setPixelSize(px(size));
    font.setItalic(italic);
  }
  return font;
}

QFont sans(double size, QFont::Weight weight) {
  QFont font;
  if (arabic())
    font.setFamilies({"Noto Sans Arabic", "Inter", "Noto Sans", "sans-serif"});
  else
    font.setFamilies({"Inter", "Noto Sans", "Noto Sans Arabic", "sans-serif"});
  font.setPixelSize(px(size));
  font.setWeight(weight);
  return font;
}

QFont eyebrow_font() {
  if (arabic()) return sans(type::small, QFont::Bold);
  auto font = sans(type::eyebrow, QFont::DemiBold);
  font.setCapitalization(QFont::AllUppercase);
  font.setLetterSpacing(QFont::PercentageSpacing, 108);
  return font;
}

QString isolated(const QString& text) { return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069); }

QString digits(int number) { return QLocale().toString(number); }
QString percent(int number) { return NumberWords::tr("%1 %").arg(digits(number)); }

}  // namespace bc::ui
