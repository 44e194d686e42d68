// SPDX-License-Identifier: GPL-3.0-or-later
// The balance of a scenario in sentences, and as a page with a chart for each figure.
#pragma once

#include <string>
#include <vector>

#include "lab/balance/balance.h"

namespace bc::lab {

const char* in_words(Standing);
std::string balance_text(const std::string& title, std::uint64_t deals, const std::vector<BalanceFigure>&);
std::string balance_page(const std::string& title, std::uint64_t deals, const std::vector<BalanceFigure>&);

}  // namespace bc::lab
