// SPDX-License-Identifier: GPL-3.0-or-later
// What only the whole can show: empty theatres, rivals that do not know of each other, promises that make no sense.
#pragma once

#include "variants/document.h"
#include "variants/draft.h"

namespace bc {

/// `root` is the tree that `draft` was read from: it knows where each thing is written.
void check_numbers(const Node& root, const Draft&, Complaints&);
void check_board(const Node& root, const Draft&, Complaints&);
void check_talks(const Node& root, const Draft&, Complaints&);

}  // namespace bc
