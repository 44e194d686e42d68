// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that knows the TOML library: its tree becomes ours, with the place of every name and value.
#include <toml++/toml.h>
#include <algorithm>

#include "variants/document.h"

namespace bc {

namespace {

Place place_of(const toml::source_region& region, int file) {
  Place place{.file = file, .line = static_cast<int>(region.begin.line), .column = static_cast<int>(region.begin.column)};
  if (region.end.line == region.begin.line && region.end.column > region.begin.column)
    place.length = static_cast<int>(region.end.column - region.begin.column);
  return place;
}

Node converted(const toml::node& from, int file) {
  Node node;
  node.value_at = node.at = place_of(from.source(), file);
  switch (from.type()) {
    case toml::node_type::table:
      node.kind = Node::Kind::table;
      for (const auto& [key, value] : *from.as_table()) {
        node.members.push_back(converted(value, file));
        node.members.back().name = std::string(key.str());
        node.members.back().at = place_of(key.source(), file);
      }
      std::ranges::stable_sort(node.members, [](const Node& a, const Node& b) {
        return std::pair(a.at.line, a.at.column) < std::pair(b.at.line, b.at.column);
      });
      break;
    case toml::node_type::array:
      node.kind = Node::Kind::list;
      for (const auto& item : *from.as_array()) node.members.push_back(converted(item, file));
      break;
    case toml::node_type::string:
      node.kind = Node::Kind::text;
      node.text = **from.as_string();
      break;
    case toml::node_type::integer:
      node.kind = Node::Kind::integer;
      node.number = static_cast<double>(**from.as_integer());
      break;
    case toml::node_type::floating_point:
      node.kind = Node::Kind::number;
      node.number = **from.as_floating_point();
      break;
    case toml::node_type::boolean:
      node.kind = Node::Kind::boolean;
      node.flag = **from.as_boolean();
      break;
    default: node.kind = Node::Kind::date; break;
  }
  return node;
}

}  // namespace

bool read_toml(const Sources& sources, int file, std::string_view text, Node& root, Complaints& complaints) {
  try {
    root = converted(toml::parse(text, sources.name(file)), file);
    return true;
  } catch (const toml::parse_error& error) {
    auto place = place_of(error.source(), file);
    place.length = 1;
    complaints.add(
        Code::syntax, place, "this is not TOML: " + std::string(error.description()),
        "The file cannot be read on past this place, so that further mistakes in it show only when this one is mended.",
        "Often a quote, a bracket or an equals sign is missing here or on the line before.");
    return false;
  }
}

}  // namespace bc
