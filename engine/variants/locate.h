// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the place of a value in a merged tree, for messages about things that only the whole shows to be wrong.
#pragma once

#include <initializer_list>
#include <string_view>
#include <variant>

#include "variants/document.h"

namespace bc {

using PathStep = std::variant<std::string_view, std::size_t>;

/// The place of the value at the end of `path` (names and indices); of the deepest part of it that was written, if not all was.
inline Place locate(const Node& root, std::initializer_list<PathStep> path) {
  const Node* node = &root;
  for (const auto& step : path) {
    const Node* next = nullptr;
    if (const auto* name = std::get_if<std::string_view>(&step)) next = node->find(*name);
    if (const auto* index = std::get_if<std::size_t>(&step);
        index && node->kind == Node::Kind::list && *index < node->members.size())
      next = &node->members[*index];
    if (!next) break;
    node = next;
  }
  return node->kind == Node::Kind::table || node->kind == Node::Kind::list ? node->at : node->value_at;
}

}  // namespace bc
