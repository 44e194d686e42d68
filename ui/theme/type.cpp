// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <map>

#include "ui/theme/theme.h"

namespace bc::ui {

namespace {
struct NumberWords {
  Q_DECLARE_TR_FUNCTIONS(bc::ui::Numbers)
};

bool arabic() { return theme().script == Script::arabic; }

struct Letters {
  int pixels;
  bool serif, italic;
  QFont::Weight weight;
  Script script;
  auto operator<=>(const Letters&) const = default;
};

QFont made(const Letters& letters) {
  QFont font;
  font.setFamilies(letters.serif ? serif_families(letters.script) : sans_families(letters.script));
  font.setPixelSize(letters.pixels);
  font.setWeight(letters.weight);
  font.setItalic(letters.italic);
  return font;
}

/// There are a few dozen, and they are asked for at every word: each is made once, and its copies share what Qt has found for it.
QFont kept(const Letters& letters) {
  static thread_local std::map<Letters, QFont> all;
  const auto [found, fresh] = all.try_emplace(letters);
  if (fresh) found->second = made(letters);
  return found->second;
}
}  // namespace

int px(double size) { return static_cast<int>(std::lround(size * theme().text_percent / 100.0)); }

QFont serif(double size, bool italic) { return kept({px(arabic() ? size * 1.02 : size), true, italic && !arabic(), QFont::Normal, theme().script}); }
QFont sans(double size, QFont::Weight weight) { return kept({px(size), false, false, weight, theme().script}); }

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
