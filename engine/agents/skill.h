// SPDX-License-Identifier: GPL-3.0-or-later
// How well an opponent that searches thinks: its budget and its care. The values stand in rules/agents, one set a level.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace bc {

struct Skill {
  std::int32_t iterations = 0;   // games imagined for one sheet, at the usual budget
  std::int32_t depth = 3;        // turns imagined before the outcome is estimated
  std::int32_t width = 40;       // sheets weighed against each other, at most
  std::int32_t invents = 50;     // of new sheets, the share made by changing the best so far
  std::int32_t remembers = 100;  // how far it looks back: 0 not at all
  std::int32_t trusts_model = 70;  // share of imagined rivals that follow their habits rather than their interest
  std::int32_t rehearses = 0;    // games played to the end with the best few sheets
  std::int32_t finalists = 16;   // how many those are
  std::int32_t distrusts = 0;    // 1: in imagined games nobody else delivers what was promised
  std::int32_t reuses = 0;       // 1: goes on from what it imagined the turn before
  std::int32_t memory = 64;      // megabytes that its tree may take
  std::int32_t care = 5;         // it gives away up to so many hundredths of a point, the more seldom the more
};

/// One field of a level's [skill] table, declared once.
struct SkillField {
  std::string_view key;
  std::int32_t Skill::*member;
  std::int32_t low, high;
  std::string_view sentence;
};
std::span<const SkillField> skill_fields();

}  // namespace bc
