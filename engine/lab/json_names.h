// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of a variant as the names that its author gave them, in JSON. For the files of this layer alone.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "core/names.h"
#include "core/ruleset.h"

namespace bc {

using Json = nlohmann::ordered_json;

template <class Table, class Tag>
Json key_of(const Table& table, Id<Tag> id) {
  return id.index() < table.size() ? Json(table[id.index()].key) : Json(nullptr);
}

inline Json theatre_list(const Ruleset& rules, std::uint16_t bits) {
  auto list = Json::array();
  for (std::size_t t = 0; t < rules.theatres.size(); ++t)
    if (bits >> t & 1) list.push_back(rules.theatres[t].key);
  return list;
}

inline Json seat_list(const Ruleset& rules, std::uint8_t bits) {
  auto list = Json::array();
  for (std::size_t s = 0; s < rules.seats.size(); ++s)
    if (bits >> s & 1) list.push_back(rules.seats[s].key);
  return list;
}

template <class Enum>
Json word(Enum value) {
  return std::string(name_of(value));
}

Json clause_json(const Ruleset&, const Clause&);
Json terms_json(const Ruleset&, const Terms&);

}  // namespace bc
