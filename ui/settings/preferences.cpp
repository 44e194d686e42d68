// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QLocale>
#include <QSettings>
#include <algorithm>

#include "ui/languages/language.h"

namespace bc::ui {

namespace {
constexpr const char *kLook = "look", *kText = "text", *kMotion = "reduced-motion", *kLanguage = "language",
                      *kThinking = "longest-thinking", *kLock = "lock-after", *kTurn = "turn-minutes";
constexpr int kLongestThinking = 600, kLongestUnlocked = 3600, kLongestTurn = 60;
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
  if (const auto code = kept.value(kLanguage).toString(); can_speak(code)) wanted.language = code;
  wanted.thinking_seconds = std::clamp(kept.value(kThinking, 0).toInt(), 0, kLongestThinking);
  wanted.lock_seconds = std::clamp(kept.value(kLock, Preferences().lock_seconds).toInt(), 0, kLongestUnlocked);
  wanted.turn_minutes = std::clamp(kept.value(kTurn, 0).toInt(), 0, kLongestTurn);
  return wanted;
}

void write_preferences(const Preferences& wanted) {
  QSettings kept;
  for (const auto& [look, word] : kLooks)
    if (look == wanted.look) kept.setValue(kLook, QLatin1String(word));
  kept.setValue(kText, wanted.text_percent);
  kept.setValue(kMotion, wanted.reduced_motion);
  kept.setValue(kThinking, wanted.thinking_seconds);
  kept.setValue(kLock, wanted.lock_seconds);
  kept.setValue(kTurn, wanted.turn_minutes);
  if (wanted.language.isEmpty())
    kept.remove(kLanguage);
  else
    kept.setValue(kLanguage, wanted.language);
}

Theme theme_of(const Preferences& wanted) {
  const bool dark = wanted.look == Preferences::Look::dark || (wanted.look == Preferences::Look::desktop && desktop_is_dark());
  return {.dark = dark, .text_percent = wanted.text_percent, .reduced_motion = wanted.reduced_motion, .script = script_of(QLocale())};
}

}  // namespace bc::ui
