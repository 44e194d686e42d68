// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <chrono>

#include "store/file.h"
#include "store/save.h"

namespace bc {

namespace fs = std::filesystem;

std::vector<SaveInfo> list_saves(const fs::path& folder) {
  std::vector<SaveInfo> all;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() != kSaveExtension) continue;
    SaveInfo info{.path = entry.path()};
    const auto changed = fs::last_write_time(entry.path(), ignored);
    info.changed = std::chrono::duration_cast<std::chrono::seconds>(
                       std::chrono::file_clock::to_sys(changed).time_since_epoch()).count();
    if (const auto error = store::judged_by_header(entry.path())) {
      info.problem = error->sentence();
    } else {
      try {
        auto db = store::open_to_read(entry.path());
        const auto start = store::read_start(db);
        SQLite::Statement g(db, "SELECT turn, ended, war, changed FROM game");
        g.executeStep();
        info.title = start.variant_title;
        info.seat_names = start.seat_names;
        info.players = start.players;
        info.turns = start.turns;
        info.turn = g.getColumn(0).getInt();
        info.ended = g.getColumn(1).getInt() != 0;
        info.war = g.getColumn(2).getInt() != 0;
        info.changed = g.getColumn(3).getInt64();
      } catch (const SQLite::Exception& e) {
        info.problem = store::explained(e, entry.path()).sentence();
      } catch (const std::exception& e) {
        info.problem = StoreError{StoreProblem::damaged, entry.path(), e.what()}.sentence();
      }
    }
    all.push_back(std::move(info));
  }
  std::ranges::sort(all, [](const SaveInfo& a, const SaveInfo& b) {
    return a.changed != b.changed ? a.changed > b.changed : a.path < b.path;
  });
  return all;
}

}  // namespace bc
