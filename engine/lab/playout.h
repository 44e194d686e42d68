// SPDX-License-Identifier: GPL-3.0-or-later
// Games at random through the tree of choices, with every sheet and every state checked: does the engine keep its own rules?
#pragma once

#include <array>
#include <atomic>
#include <stop_token>
#include <string>
#include <vector>

#include "core/ruleset.h"
#include "core/score.h"
#include "core/state.h"
#include "lab/tally.h"

namespace bc {

struct PlayoutOptions {
  std::uint64_t games = 1000;
  std::uint64_t first = 0;  // the number of the first game of this part of a run
  std::uint64_t seed = 1;
  int jobs = 1;
  bool audit = true;  // check every sheet against the rules and every state against the invariants
  std::stop_token stop{};
  std::atomic<std::uint64_t>* done = nullptr;  // counted up as games end, for who wants to show progress
};

/// Something that must never happen, and the game in which it did.
struct Fault {
  std::uint64_t game = 0;
  int turn = 0;
  int seat = -1;  // none
  std::string what;
};

/// What a run of games came to. The same for any number of jobs; only `seconds` differs.
struct Playouts {
  std::uint64_t games = 0, turns = 0, sheets = 0, choices = 0;
  std::uint64_t options = 0;  // legal values over all choices: options / choices is the mean width of the tree
  std::uint64_t longest = 0;  // choices in the longest sheet
  std::uint64_t wars = 0;
  std::array<Sum, kMaxSeats> scores{};
  std::uint64_t faulty = 0;
  std::vector<Fault> faults;  // those with the lowest numbers
  SumHash hash;               // of every game's number, histories and end
  double seconds = 0;
};

Playouts play_at_random(const Ruleset&, const PlayoutOptions&);

/// What is done in a game beside playing it: nothing, each seat's history is kept, or every state and sheet is checked as well.
enum class Care { rollout, history, audit };

/// One such game to its end. Its length and audit are added to `count`.
State play_one_at_random(const Ruleset&, std::uint64_t seed, Care, std::uint64_t number, Playouts& count);

}  // namespace bc
