// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/save.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <algorithm>
#include <optional>

#include "store/schema.h"

namespace bc {

namespace fs = std::filesystem;

namespace {

std::int64_t now() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

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

/// Looks at the file before SQLite does: an empty or foreign file must not become a database by being opened.
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

void check_integrity(SQLite::Database& db) {
  const auto verdict = db.execAndGet("PRAGMA quick_check").getString();
  if (verdict != "ok") throw SQLite::Exception(verdict, SQLITE_CORRUPT);
  SQLite::Statement foreign(db, "PRAGMA foreign_key_check");
  if (foreign.executeStep()) throw SQLite::Exception("rows that belong to nothing", SQLITE_CORRUPT);
}

void prepare(SQLite::Database& db) {
  db.exec("PRAGMA foreign_keys = ON");
  db.exec("PRAGMA journal_mode = DELETE");
  db.exec("PRAGMA synchronous = FULL");
  db.exec("PRAGMA locking_mode = EXCLUSIVE");
}

}  // namespace

struct Save::Content {
  fs::path path;
  SQLite::Database db;
  SavedStart start;
};

Save::Save(std::unique_ptr<Content> content) : content_(std::move(content)) {}
Save::Save(Save&&) noexcept = default;
Save& Save::operator=(Save&&) noexcept = default;
Save::~Save() = default;

const fs::path& Save::path() const { return content_->path; }
const SavedStart& Save::start() const { return content_->start; }

Result<Save, StoreError> Save::create(const fs::path& path, const SavedStart& start) {
  if (fs::exists(path)) return StoreError{StoreProblem::exists, path, {}};
  try {
    std::error_code ignored;
    fs::create_directories(path.parent_path(), ignored);
    auto content = std::make_unique<Content>(
        Content{path, SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), start});
    auto& db = content->db;
    prepare(db);
    SQLite::Transaction transaction(db);
    db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    db.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
    db.exec(kSchema);
    SQLite::Statement v(db, "INSERT INTO variant VALUES (1, ?, ?, ?, ?, ?)");
    SQLite::bind(v, start.variant_key, start.variant_title, start.turns, start.variant_text, to_string(start.variant_hash));
    v.exec();
    SQLite::Statement g(db, "INSERT INTO game VALUES (1, 1, ?, ?, ?, 1, 0, 0)");
    SQLite::bind(g, std::to_string(start.seed), now(), now());
    g.exec();
    for (std::size_t s = 0; s < start.players.size(); ++s) {
      SQLite::Statement row(db, "INSERT INTO seat VALUES (?, ?, ?, ?, ?, ?)");
      const auto& player = start.players[s];
      SQLite::bind(row, static_cast<int>(s), start.seat_keys[s], start.seat_names[s], player.human ? 1 : 0, player.agent, player.name);
      row.exec();
    }
    transaction.commit();
    return Save(std::move(content));
  } catch (const SQLite::Exception& e) {
    return explained(e, path);
  }
}

Result<Save, StoreError> Save::open(const fs::path& path) {
  if (auto error = judged_by_header(path)) return *error;
  try {
    {
      SQLite::Database reading(path.string(), SQLite::OPEN_READONLY);
      check_integrity(reading);
    }
    auto content = std::make_unique<Content>(Content{path, SQLite::Database(path.string(), SQLite::OPEN_READWRITE), {}});
    prepare(content->db);
    content->db.exec("BEGIN IMMEDIATE; COMMIT");  // takes the lock that says: this game is open
    content->start = read_start(content->db);
    return Save(std::move(content));
  } catch (const SQLite::Exception& e) {
    return explained(e, path);
  } catch (const std::exception& e) {
    return StoreError{StoreProblem::damaged, path, e.what()};
  }
}

std::vector<SavedSheet> Save::sheets() const {
  std::vector<SavedSheet> all;
  SQLite::Statement q(content_->db, "SELECT turn, seat, text, forecast, words FROM sheet ORDER BY turn, seat");
  while (q.executeStep())
    all.push_back({q.getColumn(0).getInt(), q.getColumn(1).getInt(), q.getColumn(2).getString(),
                   {q.getColumn(3).getInt(), q.getColumn(4).getString()}});
  return all;
}

std::vector<SavedTurn> Save::turns() const {
  std::vector<SavedTurn> all;
  SQLite::Statement q(content_->db, "SELECT turn, state_hash FROM turn ORDER BY turn");
  while (q.executeStep()) all.push_back({q.getColumn(0).getInt(), parse_hash(q.getColumn(1).getString())});
  return all;
}

void Save::seal(const SavedSheet& sheet) {
  try {
    SQLite::Transaction transaction(content_->db);
    SQLite::Statement row(content_->db, "INSERT INTO sheet VALUES (?, ?, ?, ?, ?, ?)");
    SQLite::bind(row, sheet.turn, sheet.seat, sheet.text, sheet.note.forecast, sheet.note.words, now());
    row.exec();
    SQLite::Statement game(content_->db, "UPDATE game SET changed = ?");
    SQLite::bind(game, now());
    game.exec();
    transaction.commit();
  } catch (const SQLite::Exception& e) {
    throw explained(e, content_->path);
  }
}

void Save::adjudicated(const SavedTurn& turn, int next_turn, bool ended, bool war) {
  try {
    SQLite::Transaction transaction(content_->db);
    SQLite::Statement row(content_->db, "INSERT INTO turn VALUES (?, ?, ?)");
    SQLite::bind(row, turn.turn, to_string(turn.hash), now());
    row.exec();
    SQLite::Statement game(content_->db, "UPDATE game SET changed = ?, turn = ?, ended = ?, war = ?");
    SQLite::bind(game, now(), next_turn, ended ? 1 : 0, war ? 1 : 0);
    game.exec();
    transaction.commit();
  } catch (const SQLite::Exception& e) {
    throw explained(e, content_->path);
  }
}

std::vector<SaveInfo> list_saves(const fs::path& folder) {
  std::vector<SaveInfo> all;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() != kSaveExtension) continue;
    SaveInfo info{.path = entry.path()};
    const auto changed = fs::last_write_time(entry.path(), ignored);
    info.changed = std::chrono::duration_cast<std::chrono::seconds>(
                       std::chrono::file_clock::to_sys(changed).time_since_epoch()).count();
    if (const auto error = judged_by_header(entry.path())) {
      info.problem = error->sentence();
    } else {
      try {
        SQLite::Database db(entry.path().string(), SQLite::OPEN_READONLY);
        const auto start = read_start(db);
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
        info.problem = explained(e, entry.path()).sentence();
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
