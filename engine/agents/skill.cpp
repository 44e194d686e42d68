// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/skill.h"

namespace bc {
namespace {

constexpr SkillField kSkillFields[] = {
    {"iterations", &Skill::iterations, 1, 10'000'000, "How many games it imagines before it settles on a sheet."},
    {"depth", &Skill::depth, 0, 16, "How many turns ahead it imagines before it estimates the outcome."},
    {"width", &Skill::width, 1, 1000, "How many sheets it weighs against each other."},
    {"invents", &Skill::invents, 0, 100, "How many in a hundred of those are made by changing a line of the best so far."},
    {"remembers", &Skill::remembers, 0, 100, "How often, in hundredths, it draws on what it has seen of the others."},
    {"trusts_model", &Skill::trusts_model, 0, 100, "How often, in hundredths, it takes others to follow their habits."},
    {"rehearses", &Skill::rehearses, 0, 1'000'000, "How many games it plays to the end with the best few sheets, at last."},
    {"finalists", &Skill::finalists, 2, 64, "How many sheets it does that with."},
    {"distrusts", &Skill::distrusts, 0, 1, "1: it imagines that nobody else delivers what was promised; 0: as their record tells."},
    {"reuses", &Skill::reuses, 0, 1, "1: it goes on from what it imagined the turn before; its answers then depend on those it gave before."},
    {"memory", &Skill::memory, 1, 4096, "How many megabytes its tree may take."},
    {"care", &Skill::care, 0, 500, "How many hundredths of a point it may give away with a sheet, the more seldom the more."},
};

}  // namespace

std::span<const SkillField> skill_fields() { return kSkillFields; }

}  // namespace bc
