// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Markdown that the rulebook uses: headings, paragraphs, lists, tables, emphasis, code.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bc::book {

/// < > & and quotes made harmless.
std::string escaped(std::string_view text);

struct Heading {
  int level = 1;
  std::string text, id;
};

/// HTML of the text; headings get ids, and paragraphs that open with a bold number such as **4.1** get the id "rule-4.1". The
/// headings are appended to `headings`.
std::string html(std::string_view markdown, std::vector<Heading>* headings = nullptr);

}  // namespace bc::book
