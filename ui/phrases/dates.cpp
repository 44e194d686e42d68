// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/dates.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/phrases/names.h"

namespace bc::ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("Dates", words); }

constexpr qsizetype kYear = 4, kParticle = 2;  // letters: "2023", and the "de" that some languages put before it

bool is_year(const QString& word) {
  return word.size() == kYear && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/// The year at the end of a date, with the particle before it; nothing where it does not end in one.
QString year_of(const QString& date) {
  const auto words = date.split(' ');
  if (words.size() < 2 || !is_year(words.back())) return {};
  const auto& before = words[words.size() - 2];
  const bool particle = before.size() <= kParticle && std::ranges::all_of(before, [](QChar c) { return c.isLetter(); });
  return particle ? ' ' + before + ' ' + words.back() : ' ' + words.back();
}

}  // namespace

QString turn_date(const Ruleset& rules, int turn) {
  const auto index = static_cast<std::size_t>(turn - 1);
  return turn >= 1 && index < rules.story.turn_dates.size() ? text(rules.story.turn_dates[index]) : QString();
}

QString turn_and_date(const Ruleset& rules, int turn) {
  const auto date = turn_date(rules, turn);
  return date.isEmpty() ? tr("Turn %1").arg(turn) : tr("Turn %1, %2").arg(turn).arg(date);
}

QStringList dates_in_a_row(const Ruleset& rules) {
  QStringList all;
  QString told;
  for (const auto& each : rules.story.turn_dates) {
    const auto date = text(each), year = year_of(date);
    all << (!year.isEmpty() && year == told ? date.chopped(year.size()) : date);
    told = year;
  }
  return all;
}

}  // namespace bc::ui
