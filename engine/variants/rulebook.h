// SPDX-License-Identifier: GPL-3.0-or-later
// The book of a variant: its rules, its people and all of its numbers as one HTML page that prints well and needs nothing else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/ruleset.h"

namespace bc {

struct Rulebook {
  std::string html;
  std::vector<std::string> unknown;  // placeholders of the text that name no field: a slip in the text
};

/// `markdown` is rules/rulebook.md; each {{section.field}} in it becomes this variant's value. Where `base` (the standard rules)
/// has another value, that stands beside it, struck through.
Rulebook rulebook(const Ruleset&, std::string_view markdown, const Ruleset* base = nullptr);

}  // namespace bc
