// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>
#include <algorithm>

namespace bc::ui {

namespace {
constexpr const char *kLook = "look", *kText = "text", *kMotion = "reduced-motion";
constexpr std::pair<Preferences::Look, const char*> kLooks[] = {
    {Preferences::Look::desktop, "desktop"}, {Preferences::Look::light, "light"}, {Preferences::Look::dark, "dark"}};
}  // namespace

Preferences read_preferences() {
  const QSettings kept;
  Preferences wanted;
  for (const auto& [look, word] : kLooks)
    if (kept.value(kLook).toString() == QLatin1String(word)) wanted.look = look;
  wanted.text_percent = std::clamp(kept.value(kText, 100).toInt(), 100, 200);
  wanted.reduced_motion = kept.value(kMotion, false).toBool();
  return wanted;
}

void write_preferences(const Preferences& wanted) {
  QSettings kept;
  for (const auto& [look, word] : kLooks)
    if (look == wanted.look) kept.setValue(kLook, QLatin1String(word));
  kept.setValue(kText, wanted.text_percent);
  kept.setValue(kMotion, wanted.reduced_motion);
}

Theme theme_of(const Preferences& wanted) {
  const bool dark = wanted.look == Preferences::Look::dark || (wanted.look == Preferences::Look::desktop && desktop_is_dark());
  return {.dark = dark, .text_percent = wanted.text_percent, .reduced_motion = wanted.reduced_motion, .script = theme().script};
}

}  // namespace bc::ui
