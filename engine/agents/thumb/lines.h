// SPDX-License-Identifier: GPL-3.0-or-later
// The five lines of a sheet as a rule-of-thumb player fills them in, each knowing those before it.
#pragma once

#include "agents/thumb/duties.h"
#include "agents/thumb/mind.h"

namespace bc {

Reactions react(Mind&, const std::vector<Duty>&);
Operation choose_operation(Mind&, const std::vector<Duty>&);
Support choose_support(Mind&, const std::vector<Duty>&);
Statement choose_statement(Mind&, const std::vector<Duty>&, const Operation&);
Letter choose_letter(Mind&, const Operation&);

}  // namespace bc
