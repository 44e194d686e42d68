// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/schema/schema.h"

#include "core/ids.h"

namespace bc {

int scale(Unit unit) {
  switch (unit) {
    case Unit::rungs:
    case Unit::hits:
    case Unit::steps: return 4;
    case Unit::points:
    case Unit::log_odds:
    case Unit::chance: return 100;
    default: return 1;
  }
}

std::string_view unit_in_words(Unit unit) {
  switch (unit) {
    case Unit::turns: return "turns";
    case Unit::rungs: return "rungs";
    case Unit::hits: return "hits";
    case Unit::steps: return "steps";
    case Unit::points: return "points";
    case Unit::log_odds: return "log-odds";
    case Unit::chance:
    case Unit::factor: return "%";
    default: return "";
  }
}

std::string_view table_in_words(Table table) {
  switch (table) {
    case Table::seat: return "seat";
    case Table::theatre: return "theatre";
    case Table::asset: return "asset";
    case Table::proxy: return "militia";
    case Table::intermediary: return "intermediary";
    case Table::card: return "card";
    case Table::pairing: return "ready-made pair";
    case Table::none: break;
  }
  return "";
}

std::int64_t cell(const Field& field, const void* target, int index) {
  switch (field.storage) {
    case Storage::i8: return static_cast<const std::int8_t*>(target)[index];
    case Storage::u8:
    case Storage::id: return static_cast<const std::uint8_t*>(target)[index];
    case Storage::i16: return static_cast<const std::int16_t*>(target)[index];
    case Storage::u16: return static_cast<const std::uint16_t*>(target)[index];
    case Storage::boolean: return static_cast<const bool*>(target)[index];
    default: return 0;
  }
}

void set_cell(const Field& field, void* target, int index, std::int64_t value) {
  switch (field.storage) {
    case Storage::i8: static_cast<std::int8_t*>(target)[index] = static_cast<std::int8_t>(value); break;
    case Storage::u8:
    case Storage::id: static_cast<std::uint8_t*>(target)[index] = static_cast<std::uint8_t>(value); break;
    case Storage::i16: static_cast<std::int16_t*>(target)[index] = static_cast<std::int16_t>(value); break;
    case Storage::u16: static_cast<std::uint16_t*>(target)[index] = static_cast<std::uint16_t>(value); break;
    case Storage::boolean: static_cast<bool*>(target)[index] = value != 0; break;
    default: break;
  }
}

}  // namespace bc
