// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a variant file may use where the rules know a fixed set: spelled as the enumerators of the core, in their order.
#pragma once

#include <span>
#include <string_view>

namespace bc {

struct Word {
  std::string_view name;
  std::string_view sentence;  // what it means; empty: not for authors
};
using Vocabulary = std::span<const Word>;

Vocabulary operation_words();
Vocabulary support_words();
Vocabulary statement_words();
Vocabulary letter_words();
Vocabulary verb_words();
Vocabulary condition_words();
Vocabulary measure_words();
Vocabulary deed_words();
Vocabulary look_words();
Vocabulary cover_words();
Vocabulary shape_words();

/// The index of `name`, or -1. Words that are not for authors are not found.
int index_of(Vocabulary, std::string_view name);

}  // namespace bc
