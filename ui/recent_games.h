// SPDX-License-Identifier: GPL-3.0-or-later
// Games that were played from elsewhere than the folder of saves: opened from the desktop, or dragged here. Kept in the platform's place.
#pragma once

#include <filesystem>
#include <vector>

#include "store/save.h"

namespace bc::ui {

/// Remembers that this game was played, the last first.
void remember_game(const std::filesystem::path&);
struct RecentGames {
  std::vector<SaveInfo> games;  // the last played first
  std::size_t older = 0;        // how many more there are
};

/// The games of the folder and those remembered from elsewhere that are still there; no more than `most` are opened.
RecentGames recent_games(const std::filesystem::path& folder, std::size_t most);

}  // namespace bc::ui
