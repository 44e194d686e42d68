// SPDX-License-Identifier: GPL-3.0-or-later
// Files of saved games: a name for a new one, and the one among files that are dragged onto the window.
#pragma once

#include <QString>
#include <filesystem>
#include <string>

class QMimeData;

namespace bc::ui {

/// A file that is not there yet, named after the game and the time.
std::filesystem::path fresh_save(const std::filesystem::path& folder, const std::string& game);
/// The saved game among the files that are dragged; empty where there is none.
QString dragged_save(const QMimeData*);

}  // namespace bc::ui
