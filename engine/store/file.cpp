// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file.h"

#include <sqlite3.h>

#include <cstdio>
#include <fstream>

#include "store/schema.h"

namespace bc::store {

namespace fs = std::filesystem;

Hash128 parse_hash(const std::string& text) {
  unsigned long long high = 0, low = 0;
  if (text.size() == 32) std::sscanf(text.c_str(), "%16llx%16llx", &high, &low);
  return {high, low};
}

StoreError explained(const SQLite::Exception& e, const fs::path& path) {
  const auto as = [&](StoreProblem p) { return StoreError{p, path, e.what()}; };
  switch (e.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return as(StoreProblem::locked);
    case SQLITE_READONLY:
    case SQLITE_PERM: return as(StoreProblem::read_only);
    case SQLITE_FULL: return as(StoreProblem::disk_full);
    case SQLITE_CORRUPT: return as(StoreProblem::damaged);
    case SQLITE_NOTADB: return as(StoreProblem::not_a_game);
    default: return as(StoreProblem::failed);
  }
}

std::optional<StoreError> judged_by_header(const fs::path& path) {
  std::error_code problem;
  if (!fs::is_regular_file(path, problem)) return StoreError{StoreProblem::not_found, path, {}};
  std::ifstream file(path, std::ios::binary);
  char head[100] = {};
  if (!file) return StoreError{StoreProblem::read_only, path, {}};
  file.read(head, sizeof head);
  if (file.gcount() < 100 || std::string_view(head, 15) != "SQLite format 3") return StoreError{StoreProblem::not_a_game, path, {}};
  const auto number = [&](int at) {
    int value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(head[at + i]);
    return value;
  };
  if (number(68) != kApplicationId) return StoreError{StoreProblem::not_a_game, path, {}};
  if (number(60) > kSchemaVersion)
    return StoreError{StoreProblem::newer, path, "format " + std::to_string(number(60)) + ", this program reads " + std::to_string(kSchemaVersion)};
  return {};
}

SavedStart read_start(SQLite::Database& db) {
  SavedStart start;
  SQLite::Statement v(db, "SELECT key, title, turns, text, hash FROM variant");
  if (!v.executeStep()) throw SQLite::Exception("the rules are missing", SQLITE_CORRUPT);
  start.variant_key = v.getColumn(0).getString();
  start.variant_title = v.getColumn(1).getString();
  start.turns = v.getColumn(2).getInt();
  start.variant_text = v.getColumn(3).getString();
  start.variant_hash = parse_hash(v.getColumn(4).getString());
  SQLite::Statement g(db, "SELECT seed FROM game");
  if (!g.executeStep()) throw SQLite::Exception("the start is missing", SQLITE_CORRUPT);
  start.seed = std::stoull(g.getColumn(0).getString());
  SQLite::Statement s(db, "SELECT key, name, human, agent, player FROM seat ORDER BY seat");
  while (s.executeStep()) {
    start.seat_keys.push_back(s.getColumn(0).getString());
    start.seat_names.push_back(s.getColumn(1).getString());
    start.players.push_back({s.getColumn(2).getInt() != 0, s.getColumn(3).getString(), s.getColumn(4).getString()});
  }
  return start;
}

namespace {
void check_integrity(SQLite::Database& db) {
  const auto verdict = db.execAndGet("PRAGMA quick_check").getString();
  if (verdict != "ok") throw SQLite::Exception(verdict, SQLITE_CORRUPT);
  SQLite::Statement foreign(db, "PRAGMA foreign_key_check");
  if (foreign.executeStep()) throw SQLite::Exception("rows that belong to nothing", SQLITE_CORRUPT);
}

/// Whether a write was cut short: SQLite then asks for the right to write before it lets anybody read.
bool was_cut_short(const SQLite::Exception& e) {
  return e.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK || e.getExtendedErrorCode() == SQLITE_READONLY_RECOVERY;
}
}  // namespace

SQLite::Database open_to_read(const fs::path& path) {
  try {
    SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
    check_integrity(db);
    return db;
  } catch (const SQLite::Exception& e) {
    if (!was_cut_short(e)) throw;
  }
  SQLite::Database db(path.string(), SQLite::OPEN_READWRITE);
  check_integrity(db);
  return db;
}

}  // namespace bc::store
