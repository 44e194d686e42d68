// SPDX-License-Identifier: GPL-3.0-or-later
// The opponents of rules/agents, for tests of the window.
#pragma once

#include <filesystem>

#include "lab/roster_file.h"

namespace bc::ui {

inline Roster test_roster() {
  const std::vector<std::filesystem::path> dirs{std::filesystem::path(BC_SOURCE_DIR) / "rules"};
  return read_roster(dirs).roster;
}

}  // namespace bc::ui
