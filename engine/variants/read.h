// SPDX-License-Identifier: GPL-3.0-or-later
// From one merged tree to a draft, field by field as the schema declares; every slip is told, none is skipped.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "variants/document.h"
#include "variants/draft.h"
#include "variants/schema/schema.h"

namespace bc {

/// The keys of the things on a board, by table: what references are looked up in.
using Keys = std::array<std::vector<std::string>, kTables>;
Keys keys_in(const Node& root);

/// Fills `draft` from `root`. In an abstract variant things at the top may be missing: what extends it will say them.
void read_draft(const Node& root, bool abstract, const Keys&, Draft& draft, Complaints&);

}  // namespace bc
