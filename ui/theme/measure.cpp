// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/measure.h"

#include <QFontMetrics>
#include <QHash>
#include <utility>

namespace bc::ui {

namespace {
/// What `measure` says of a thing, measured once. All is forgotten when there are too many.
template <class Thing, class Measure>
auto once(const Thing& thing, Measure measure) {
  constexpr qsizetype kKept = 4096;
  static thread_local QHash<Thing, decltype(measure(thing))> measured;
  if (const auto found = measured.constFind(thing); found != measured.cend()) return *found;
  if (measured.size() >= kKept) measured.clear();
  return measured[thing] = measure(thing);
}
}  // namespace

double text_width(const QFont& font, const QString& text) {
  return once(std::pair(font, text), [](const auto& words) { return QFontMetricsF(words.first).horizontalAdvance(words.second); });
}

int line_height(const QFont& font) {
  return once(font, [](const QFont& letters) { return QFontMetrics(letters).height(); });
}

}  // namespace bc::ui
