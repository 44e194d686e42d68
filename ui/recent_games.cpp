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

std::vector<SaveInfo> recent_games(const std::filesystem::path& folder) {
  auto all = list_saves(folder);
  for (const auto& file : QSettings().value(kRecent).toStringList()) {
    const std::filesystem::path path = file.toStdString();
    std::error_code gone;
    if (!std::filesystem::exists(path, gone) || std::filesystem::equivalent(path.parent_path(), folder, gone)) continue;
    for (auto& info : list_saves(path.parent_path()))
      if (info.path.filename() == path.filename()) all.push_back(std::move(info));
  }
  std::ranges::stable_sort(all, std::greater{}, &SaveInfo::changed);
  return all;
}

}  // namespace bc::ui
