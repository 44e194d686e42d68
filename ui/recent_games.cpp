// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_games.h"

#include <QSettings>
#include <QStringList>
#include <algorithm>

namespace bc::ui {

namespace {
constexpr const char* kRecent = "recent";
constexpr qsizetype kMostRecent = 12;
}  // namespace

void remember_game(const std::filesystem::path& path) {
  std::error_code unknown;
  const auto file = QString::fromStdString(std::filesystem::absolute(path, unknown).string());
  QSettings kept;
  auto all = kept.value(kRecent).toStringList();
  all.removeAll(file);
  all.prepend(file);
  kept.setValue(kRecent, QStringList(all.mid(0, kMostRecent)));
}

RecentGames recent_games(const std::filesystem::path& folder, std::size_t most) {
  auto all = saves_in(folder);
  for (const auto& file : QSettings().value(kRecent).toStringList()) {
    const std::filesystem::path path = file.toStdString();
    std::error_code gone;
    if (std::filesystem::exists(path, gone) && !std::filesystem::equivalent(path.parent_path(), folder, gone)) all.push_back(path);
  }
  all = newest_first(std::move(all));
  RecentGames out{.older = all.size() - std::min(all.size(), most)};
  for (std::size_t i = 0; i + out.older < all.size(); ++i) out.games.push_back(look_at(all[i]));
  std::ranges::stable_sort(out.games, std::greater{}, &SaveInfo::changed);
  return out;
}

}  // namespace bc::ui
