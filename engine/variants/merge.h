// SPDX-License-Identifier: GPL-3.0-or-later
// How files become one tree: the files of one folder are laid side by side, a variant is laid over the one that it extends.
#pragma once

#include "variants/document.h"
#include "variants/schema/schema.h"

namespace bc {

/// Adds `more`, another file of the same variant, to `root`: tables grow, lists of tables are appended. Saying a thing twice is a
/// mistake.
void join(Node& root, Node&& more, const Sources&, Complaints&);

/// Lays `over` over `base`: tables merge, values replace, and entries of a list are found by their identity (see Section): known
/// ones are changed field by field, new ones appended, those with `remove = true` taken out.
void extend(Node& base, Node&& over, const Section&, Complaints&);

}  // namespace bc
