// SPDX-License-Identifier: GPL-3.0-or-later
// A seat that orders what was written down for it, turn by turn: the other side of a lesson.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "agents/agent.h"

namespace bc {

/// One sheet a turn, in the notation of core/notation.h. A line that the rules refuse by then stays empty; so do turns without a sheet.
std::unique_ptr<Agent> make_script(std::vector<std::string> sheets);

/// How a save names the player of a seat that follows a lesson, and the lesson that such a name means; empty for another player.
std::string player_of_lesson(const std::string& lesson);
std::string lesson_of_player(const std::string& player);

}  // namespace bc
