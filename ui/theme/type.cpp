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

QFont serif(double size, bool italic) {
  QFont font;
  font.setFamilies(serif_families(theme().script));
  font.setPixelSize(px(arabic() ? size * 1.02 : size));
  font.setItalic(italic && !arabic());
  return font;
}

QFont sans(double size, QFont::Weight weight) {
  QFont font;
  font.setFamilies(sans_families(theme().script));
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
