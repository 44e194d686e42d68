// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a variant as a reader meets them: "7½", "60 %", "12 % / 22 %", found by the names that variant files use.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "variants/book/book_words.h"
#include "variants/draft.h"
#include "variants/schema/schema.h"

namespace bc::book {

/// One field of one draft, or one row or number of it.
struct Value {
  const Field* field = nullptr;
  const void* owner = nullptr;
  int row = -1, column = -1;  // -1: all
};

/// "ladder.start", "attribution.right.militia", "strike.heat.direct.1", "turns"; nothing where no such number is.
std::optional<Value> find_value(std::string_view path, const Draft&);

/// In words; quarters are printed as fractions, chances with their sign.
std::string in_words(BookWords&, const Value&);

/// As HTML: the value, and before it that of `base`, struck through, where the two differ.
std::string marked(BookWords&, const Value&, const std::optional<Value>& base);

/// "7¾".
std::string quarters(std::int64_t stored);
/// "−0.35" with a true minus.
std::string signed_decimal(double value);
/// "35 %".
std::string percent(double value);

}  // namespace bc::book
