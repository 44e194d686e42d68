// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/playback/pace.h"

#include <QCoreApplication>
#include <QSettings>

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("Pace", words); }
constexpr const char* kKey = "read-out-pace";
const char* word_of(Pace pace) { return pace == Pace::slow ? "slow" : pace == Pace::fast ? "fast" : "normal"; }
}  // namespace

int pause_of(Pace pace) { return pace == Pace::slow ? 5200 : pace == Pace::fast ? 1300 : 2600; }

QString name_of(Pace pace) { return pace == Pace::slow ? tr("slow") : pace == Pace::fast ? tr("fast") : tr("normal speed"); }

Pace kept_pace() {
  const auto word = QSettings().value(kKey).toString();
  for (const auto pace : kPaces)
    if (word == QLatin1String(word_of(pace))) return pace;
  return Pace::normal;
}

void keep_pace(Pace pace) { QSettings().setValue(kKey, QLatin1String(word_of(pace))); }

}  // namespace bc::ui
