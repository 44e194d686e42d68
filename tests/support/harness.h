// SPDX-License-Identifier: GPL-3.0-or-later
// One harness over every variant, so that a new variant inherits its tests: whatever the board and the numbers, these must hold.
//
// Each function takes a ruleset and a seed, plays, and reports through GoogleTest. None depends on luck: same seed, same walk.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/adjudicate.h"
#include "core/choices.h"
#include "lab/twin.h"

namespace bc::test {

struct Effort {
  int games = 10;
  std::uint64_t seed = 1;
};

/// All of the below, but for the enumeration of chance.
void check_everything(const Ruleset&, const Effort&);

/// Every choice has an id in range, a name of its own, and both lead back to it.
void check_choice_names(const Ruleset&);

/// Random walks through the tree: legal values ascending, unique and in range; clones equal and stay equal; information states
/// defined at every node and deaf to what others have not committed; chance weights sound; terminal nodes with nothing legal,
/// returns within bounds, length within the maximum; and at each turn the joint view gives the same state from the same sheets
/// and the same chance.
void check_tree_walks(const Ruleset&, const Effort&);

/// Sheets survive their notation.
void check_notation(const Ruleset&, const Effort&);

/// What the story of a turn says adds up to what the turn changed.
void check_story(const Ruleset&, const Effort&);

/// Changing only what a seat may not know changes neither its observation, nor what it may order, nor its information state.
void check_twins(const Ruleset&, const Effort&);

/// Two histories of one seat have the same hash exactly when they have the same content; so a hash also tells its own past.
void check_recall(const Ruleset&, const Effort&);

/// A sheet made without the tree is accepted by the rules exactly when the tree reaches it, and then by one path.
void check_views_agree(const Ruleset&, const Effort&);

/// Walks the whole tree of one sheet: every leaf is legal and no two are equal. Returns the number of leaves; for small boards.
std::uint64_t check_whole_sheet_tree(const Ruleset&, const State&, SeatId);

/// Walks every outcome of random turns: each probability in (0, 1], their sum 1 within 1e-9, and the dice land in the same places
/// as often as they should. Turns with more than `most` outcomes are skipped; returns how many turns were walked.
int check_chance(const Ruleset&, const Effort&, int most);

// Tools that the above share.

/// A state some turns into a random game, still being played.
State random_state(const Ruleset&, std::uint64_t seed);
/// A random legal sheet, by the tree.
OrderSheet random_sheet(const SeatView&, Rng&);
JointOrders random_orders(const Ruleset&, const State&, Rng&);
/// A sheet thrown together without looking at the rules; often refused.
OrderSheet thrown_sheet(const Ruleset&, const SeatView&, Rng&);
using bc::twin_of;

}  // namespace bc::test
