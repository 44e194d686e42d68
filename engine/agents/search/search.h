// SPDX-License-Identifier: GPL-3.0-or-later
// Information-set Monte Carlo tree search over sheets.
//
// Each iteration draws a world from the belief, lets every seat pick a sheet at its own information set, plays the turn by the
// rules, goes on for some turns by habit, estimates the outcome for every seat, and credits each seat's sheet with that seat's own
// value: information sets as in Cowling, Powley & Whitehouse, "Information Set Monte Carlo Tree Search" (2012); values by seat as in
// Luckhardt & Irani, "An Algorithmic Solution of N-Person Games" (1986); sheets added as visits grow, after Coulom (2007) and
// Couetoux et al., "Continuous Upper Confidence Trees" (2011). Arms are whole sheets and not single choices, and new sheets are made by changing one
// line of those that do well, after Ontanon, "The Combinatorial Multi-Armed Bandit Problem" (2013): at a few thousand iterations
// a path of a dozen small choices learns nothing about its last ones, whereas lines add up nearly by themselves.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "agents/agent.h"
#include "agents/search/node.h"
#include "agents/skill.h"
#include "agents/temper.h"

namespace bc {

/// How a mind that searches is made: its care, its bent, and the tempers that it expects in others.
struct Thinking {
  Skill skill{};
  Temper temper{};
  std::vector<Temper> expects;  // at least one; none: others are taken to be like itself
  std::optional<Temper> nature{};  // whose taste it has, and half of whose ideas; none: its own
  const Temper& taster() const { return nature ? *nature : temper; }
};

/// What a search found out about its own seat's sheets.
struct Findings {
  std::vector<Arm> arms;       // all that were weighed, best first
  std::uint32_t iterations = 0;
  std::size_t nodes = 0, bytes = 0;  // of the tree
  std::uint32_t kept = 0;      // visits of the root that were kept from the turn before
  std::uint32_t rehearsed = 0; // games played to the end with the best few
  double mean = 0;             // over all iterations
  double grudged = 0;          // likewise, of what was left to rivals
};

/// Searches until the budget or the patience of the caller is spent. The same knowledge, seed and number of iterations give the
/// same findings on every machine.
Findings search(const Thinking&, const InformationState&, const Legal&, const Budget&);

/// The same, going on from what an earlier search of the same seat has left in `tree`, and leaving there what may be met again:
/// its own information sets. Where the turn came out as it was imagined, its root is not new. The findings then depend on the
/// searches before, too.
Findings search(const Thinking&, const InformationState&, const Legal&, const Budget&, Tree& tree);

/// An empty tree with as much room as that skill allows.
Tree empty_tree(const Skill&);

/// What a sheet can be credited with: its mean, drawn towards that of all where it has hardly been tried, and its seat's taste.
double credit(const Findings&, const Arm&);

}  // namespace bc
