// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a saved game, and the numbers by which a file is known to be one.
#pragma once

namespace bc {

inline constexpr int kApplicationId = 0x42434831;  // "BCH1"
inline constexpr int kSchemaVersion = 1;           // PRAGMA user_version; files with a higher one are left alone

inline constexpr const char* kSchema = R"sql(
CREATE TABLE variant (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key TEXT NOT NULL, title TEXT NOT NULL, turns INTEGER NOT NULL,
  text TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE TABLE game (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  variant INTEGER NOT NULL REFERENCES variant (id),
  seed TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL,
  turn INTEGER NOT NULL, ended INTEGER NOT NULL, war INTEGER NOT NULL
) STRICT;
CREATE TABLE seat (
  seat INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  human INTEGER NOT NULL, agent TEXT NOT NULL, player TEXT NOT NULL
) STRICT;
CREATE TABLE sheet (
  turn INTEGER NOT NULL, seat INTEGER NOT NULL REFERENCES seat (seat),
  text TEXT NOT NULL, forecast INTEGER NOT NULL, words TEXT NOT NULL, sealed INTEGER NOT NULL,
  PRIMARY KEY (turn, seat)
) STRICT;
CREATE TABLE turn (
  turn INTEGER PRIMARY KEY, state_hash TEXT NOT NULL, adjudicated INTEGER NOT NULL
) STRICT;
)sql";

}  // namespace bc
