// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/save.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <chrono>

#include "store/file.h"
#include "store/schema.h"

namespace bc {

namespace fs = std::filesystem;

namespace {

std::int64_t now() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
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
    return store::explained(e, path);
  }
}

Result<Save, StoreError> Save::open(const fs::path& path) {
  if (auto error = store::judged_by_header(path)) return *error;
  try {
    store::open_to_read(path);
    auto content = std::make_unique<Content>(Content{path, SQLite::Database(path.string(), SQLite::OPEN_READWRITE), {}});
    prepare(content->db);
    content->db.exec("BEGIN IMMEDIATE; COMMIT");  // takes the lock that says: this game is open
    content->start = store::read_start(content->db);
    return Save(std::move(content));
  } catch (const SQLite::Exception& e) {
    return store::explained(e, path);
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
  while (q.executeStep()) all.push_back({q.getColumn(0).getInt(), store::parse_hash(q.getColumn(1).getString())});
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
    throw store::explained(e, content_->path);
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
    throw store::explained(e, content_->path);
  }
}

}  // namespace bc
