// SPDX-License-Identifier: GPL-3.0-or-later
// From a draft back to TOML: one canonical text, in the order of the schema.
#pragma once

#include <string>

#include "variants/draft.h"
#include "variants/schema/schema.h"

namespace bc {

/// Reads back to the same draft.
std::string written(const Draft&);

/// One value as it would stand behind `name =`; empty where it is left out. For reference tables and forms. Not for sections.
std::string written_value(const Field&, const void* owner, const Ruleset&);

/// A text in quotes, with escapes.
std::string in_quotes(std::string_view);

}  // namespace bc
