// SPDX-License-Identifier: GPL-3.0-or-later
// Whose order a strike was, as far as a seat can reckon: the finding weighed by how often such findings are right. (Rulebook 7.1, 7.2)
#pragma once

#include <array>

#include "core/observe.h"

namespace bc {

/// Shares that sum to 1: by seat that may have given the order, and last for a militia on its own account.
using Suspects = std::array<double, kMaxSeats + 1>;
inline constexpr std::size_t kNobodysOrder = kMaxSeats;

/// The suspects of report `report` of `now`, by Bayes' rule. Before any finding, a militia's strike was ordered with the share that the
/// variant says, whoever of the victim's rivals could have done it being equally likely. What the seat knows of its own orders counts;
/// `then` is the card of the turn in which it happened, if there was one.
Suspects suspects(const Ruleset&, const Observation& now, CardId then, int report);

}  // namespace bc
