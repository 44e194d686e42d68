// SPDX-License-Identifier: GPL-3.0-or-later
// What a variant file may say: every field declared once, with its target, type, unit, range, sentence and example. The loader,
// the canonical text, the JSON Schema, the rulebook's reference and a form editor all read these declarations.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "variants/words.h"

namespace bc {

/// The tables of a board, whose keys other fields may name.
enum class Table : std::uint8_t { none, seat, theatre, asset, proxy, intermediary, card, pairing };
inline constexpr int kTables = 8;

enum class Kind : std::uint8_t {
  number,      // or a list or a table of numbers: see Type::rows and Type::columns
  flag,        // true or false
  line,        // a short text
  prose,       // a longer text, paragraphs parted by an empty line
  key,         // lower-case letters, digits and hyphens
  colour,      // "#rrggbb"
  word,        // one of Type::words
  words,       // a list of them
  reference,   // the key of a thing of Type::table; Type::columns of them
  references,  // a list of keys
  pairs,       // a list of pairs of seats
  lines,       // a list of short texts; Type::columns of them, or any number
  position,    // [longitude, latitude]
  outline,     // a list of positions
  when,        // a condition, such as "ladder >= 6 and turn > 2"
  section,     // a table of fields
  sections,    // a list of such tables
};

/// How a number is written in a file. Stored numbers are whole: rungs, hits and steps of integrity in quarters, points and
/// chances in hundredths.
enum class Unit : std::uint8_t { count, turns, level, rungs, hits, steps, points, log_odds, chance, factor };

struct Type {
  Kind kind{};
  Unit unit = Unit::count;
  double low = 0, high = 0;            // of a number, as written
  Vocabulary (*words)() = nullptr;     // Kind::word, Kind::words
  Table table = Table::none;           // Kind::reference, Kind::references
  Vocabulary (*rows)() = nullptr;      // a table of numbers with these names
  Table rows_of = Table::none;         // a table of numbers named by the keys of these things
  bool all_rows = false;               // every row must be given; else a row left out is 0
  int columns = 1;                     // a list of so many; 0: of any number
  std::string_view column_names = {};  // for readers, separated by a comma
  bool shown = true;                   // of a text: people read it, so it can be translated

  /// A text that only names something, such as a sign or a map.
  constexpr Type unread() const {
    auto t = *this;
    return t.shown = false, t;
  }

  constexpr Type by(Vocabulary (*names)()) const {
    auto t = *this;
    return t.rows = names, t;
  }
  constexpr Type by_all(Vocabulary (*names)()) const {
    auto t = by(names);
    return t.all_rows = true, t;
  }
  constexpr Type by(Table things) const {
    auto t = *this;
    return t.rows_of = things, t;
  }
  constexpr Type times(int n, std::string_view names = {}) const {
    auto t = *this;
    return t.columns = n, t.column_names = names, t;
  }
  constexpr bool has_rows() const { return rows != nullptr || rows_of != Table::none; }
};

/// How a field's target is stored in memory.
enum class Storage : std::uint8_t { i8, u8, i16, u16, boolean, id, text, texts, real, ring, when, none };

struct Section;

/// Reaches a std::vector without knowing its type.
struct ListAccess {
  std::size_t (*size)(const void* list);
  void* (*item)(void* list, std::size_t index);
  void* (*grow)(void* list);  // appends one with its defaults and returns it
  const void* (*fresh)();     // one with its defaults
};

struct Field {
  std::string_view name;
  Type type;
  bool required = false;  // else the default is what the target holds when it is made
  std::string_view sentence = {}, example = {};
  Storage storage = Storage::none;
  int cells = 1;                             // numbers that the target holds side by side; texts of a fixed list
  void* (*locate)(void* owner) = nullptr;    // none: only the loader uses it
  void* (*latitude)(void* owner) = nullptr;  // Kind::position
  const Section& (*section)() = nullptr;     // Kind::section, Kind::sections
  const ListAccess* list = nullptr;          // Kind::sections
  std::size_t at_most = 0;                   // of a list of sections; 0: no limit
};

struct Section {
  std::string_view name;   // "proxy"
  std::string_view title;  // "Militias"
  std::string_view one;    // "militia": for messages and headings
  std::string_view sentence;
  std::span<const Field> fields;
  /// The fields that tell entries of a list apart, so that an extending variant can change one. Empty: the list is replaced
  /// whole.
  std::span<const std::string_view> identity = {};
  Table table = Table::none;  // which things its entries are
};

/// The whole of a variant file; its target is a Draft.
const Section& variant_section();

/// Stored units for one as written: 4 for rungs.
int scale(Unit);
/// "rungs", "%": how the unit reads behind a number; may be empty.
std::string_view unit_in_words(Unit);
/// "[[proxy]]", "[ladder]" or "the variant".
std::string_view table_in_words(Table);

/// The stored numbers of a field, one by one.
std::int64_t cell(const Field&, const void* target, int index);
void set_cell(const Field&, void* target, int index, std::int64_t value);

}  // namespace bc
