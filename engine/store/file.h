// SPDX-License-Identifier: GPL-3.0-or-later
// What writing a game and listing games have in common: knowing our files, opening them, and saying what is wrong with them.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <optional>
#include <string>

#include "store/save.h"

namespace bc::store {

/// Looks at the file before SQLite does: an empty or foreign file must not become a database by being opened.
std::optional<StoreError> judged_by_header(const std::filesystem::path&);
/// The file to read from, checked for damage. Nothing is written, but for one case: where a write was cut short, its journal is
/// still there, and what it half did is taken back first.
SQLite::Database open_to_read(const std::filesystem::path&);
/// Throws SQLITE_CORRUPT where a row is missing.
SavedStart read_start(SQLite::Database&);
StoreError explained(const SQLite::Exception&, const std::filesystem::path&);
Hash128 parse_hash(const std::string&);

}  // namespace bc::store
