// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <chrono>

#include "store/file.h"
#include "store/save.h"

namespace bc {

namespace fs = std::filesystem;

namespace {
using FileTime = fs::file_time_type;

/// Sheets that were sealed before the program was killed are in the log beside the file.
FileTime last_written(const fs::path& path) {
  std::error_code missing;
  const auto file = fs::last_write_time(path, missing), log = fs::last_write_time(path.string() + "-wal", missing);
  return missing ? file : std::max(file, log);
}
}  // namespace

std::vector<fs::path> newest_first(std::vector<fs::path> saves) {
  std::vector<std::pair<FileTime, fs::path>> dated;
  for (auto& path : saves) dated.emplace_back(last_written(path), std::move(path));
  std::ranges::sort(dated, [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
  std::ranges::transform(dated, saves.begin(), [](auto& one) { return std::move(one.second); });
  return saves;
}

std::vector<fs::path> saves_in(const fs::path& folder) {
  std::vector<fs::path> all;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (entry.path().extension() == kSaveExtension) all.push_back(entry.path());
  return newest_first(std::move(all));
}

SaveInfo look_at(const fs::path& save) {
  SaveInfo info{.path = save};
  info.changed = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::file_clock::to_sys(last_written(save)).time_since_epoch()).count();
  if (const auto error = store::judged_by_header(save)) {
    info.problem = *error;
    return info;
  }
  try {
    auto db = store::open_to_read(save);
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
    info.problem = store::explained(e, save);
  } catch (const std::exception& e) {
    info.problem = StoreError{StoreProblem::damaged, save, e.what()};
  }
  return info;
}

std::vector<SaveInfo> list_saves(const fs::path& folder) {
  std::vector<SaveInfo> all;
  for (const auto& path : saves_in(folder)) all.push_back(look_at(path));
  std::ranges::stable_sort(all, std::greater{}, &SaveInfo::changed);
  return all;
}

}  // namespace bc
