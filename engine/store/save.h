// SPDX-License-Identifier: GPL-3.0-or-later
// One saved game, one SQLite file: every sealed sheet the moment it is sealed, every adjudication in one transaction.
//
// A rollback journal and full synchronisation are chosen over a write-ahead log: a game is then a single file to copy, and a kill at
// any moment leaves every sealed sheet. While a game is open its file is locked against other programs. Who opens the file with
// other tools can read the sealed sheets: the file is not encrypted.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/record.h"
#include "core/result.h"

namespace bc {

enum class StoreProblem : std::uint8_t {
  not_found,
  exists,       // create() never writes over a file
  not_a_game,
  newer,        // made by a later version of the program
  damaged,
  locked,       // open in another program
  read_only,
  disk_full,
  unreadable_variant,
  mismatch,     // a replay does not give the states that were recorded
  altered,      // the rules inside are not those that the game was begun with
  failed,
};

/// Why a file could not be used. The file is never written to when this is the answer.
struct StoreError {
  StoreProblem problem = StoreProblem::failed;
  std::filesystem::path path;
  std::string detail;
  /// What, why and how to mend, in plain sentences that name the file.
  std::string sentence() const;
};

/// Who plays a seat.
struct SeatPlayer {
  bool human = true;
  std::string agent;  // a name of the roster, when not human
  std::string name;   // what the player calls itself; may be empty
  bool operator==(const SeatPlayer&) const = default;
};

/// The start of a game, as the file holds it.
struct SavedStart {
  std::string variant_key, variant_title, variant_text;
  Hash128 variant_hash{};
  std::uint64_t seed = 0;
  std::vector<std::string> seat_keys, seat_names;
  std::vector<SeatPlayer> players;
  int turns = 0;
};

struct SavedSheet {
  int turn = 0, seat = 0;
  std::string text;  // see core/notation.h
  Note note;
};

struct SavedTurn {
  int turn = 0;
  Hash128 hash{};  // of the state after it
};

class Save {
 public:
  static Result<Save, StoreError> create(const std::filesystem::path&, const SavedStart&);
  static Result<Save, StoreError> open(const std::filesystem::path&);
  Save(Save&&) noexcept;
  Save& operator=(Save&&) noexcept;
  ~Save();

  const std::filesystem::path& path() const;
  const SavedStart& start() const;
  std::vector<SavedSheet> sheets() const;
  std::vector<SavedTurn> turns() const;

  /// Throws StoreError when the disk refuses; the sheet is then not sealed.
  void seal(const SavedSheet&);
  /// Records an adjudicated turn. `summary` is what the list of games shows.
  void adjudicated(const SavedTurn&, int next_turn, bool ended, bool war);

 private:
  struct Content;
  explicit Save(std::unique_ptr<Content>);
  std::unique_ptr<Content> content_;
};

/// A line of the list of games. A file that cannot be used is listed with its problem.
struct SaveInfo {
  std::filesystem::path path;
  std::string title;
  std::vector<std::string> seat_names;
  std::vector<SeatPlayer> players;
  int turn = 0, turns = 0;
  bool ended = false, war = false;
  std::int64_t changed = 0;  // seconds since 1970
  std::optional<StoreError> problem;  // none: it can be opened
};

inline constexpr std::string_view kSaveExtension = ".backchannel";

/// All files with the extension in `folder`, the last changed first; none of them is opened.
std::vector<std::filesystem::path> saves_in(const std::filesystem::path& folder);
std::vector<std::filesystem::path> newest_first(std::vector<std::filesystem::path> saves);
/// What is in a file, or what is the matter with it. Shows nothing that a seat alone may know.
SaveInfo look_at(const std::filesystem::path& save);
/// All of a folder, looked at.
std::vector<SaveInfo> list_saves(const std::filesystem::path& folder);

}  // namespace bc
