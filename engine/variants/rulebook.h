// SPDX-License-Identifier: GPL-3.0-or-later
// The book of a variant: its rules, its people and all of its numbers as one HTML page that prints well and needs nothing else.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/ruleset.h"
#include "variants/book/book_words.h"
#include "variants/diagnostic.h"

namespace bc {

/// What a book is made of beside the variant, from the folders of rules.
struct BookText {
  std::string rules;    // rulebook.md, or rulebook.fa.md and the like; empty: there is none
  book::BookWords words;  // book.toml, and over it book.fa.toml and the like
  std::string style;    // book.css
  std::vector<Diagnostic> problems;
};

/// In that language, as far as somebody has translated it; in English otherwise, and where `language` is empty.
BookText read_book(std::span<const std::filesystem::path> rules_dirs, std::string_view language = {});

struct Rulebook {
  std::string html;
  std::vector<std::string> unknown;  // words that the book lacks, and placeholders of its text that name no field
};

/// Each {{section.field}} in the text becomes this variant's value. Where `base` (the standard rules) has another value, that stands
/// beside it, struck through.
Rulebook rulebook(const Ruleset&, BookText, const Ruleset* base = nullptr);

}  // namespace bc
