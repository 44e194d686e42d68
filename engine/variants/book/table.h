// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the book; cells and heads are HTML.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace bc::book {

inline std::string table_head(std::string_view classes, std::initializer_list<std::string> names) {
  std::string out = "<table class=\"" + std::string(classes) + "\"><thead><tr>";
  for (const auto& name : names) out += "<th>" + name + "</th>";
  return out + "</tr></thead><tbody>\n";
}

inline std::string table_row(std::initializer_list<std::string> cells) {
  std::string out = "<tr>";
  bool first = true;
  for (const auto& cell : cells) {
    out += (first ? "<th scope=\"row\">" : "<td>") + cell + (first ? "</th>" : "</td>");
    first = false;
  }
  return out + "</tr>\n";
}

inline constexpr std::string_view kTableEnd = "</tbody></table>\n";

}  // namespace bc::book
