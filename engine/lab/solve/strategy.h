// SPDX-License-Identifier: GPL-3.0-or-later
// Mixed strategies over a whole game: how good they are, and what the best answer to them would bring.
#pragma once

#include <array>
#include <vector>

#include "lab/solve/expand.h"

namespace bc {

/// Of one seat: the probability of each of its choices, set by set.
using Strategy = std::vector<double>;
using Strategies = std::array<Strategy, 2>;

Strategy uniform(const WholeGame&, int seat);

/// What each seat scores on average, in points.
std::array<double, 2> values(const WholeGame&, const Strategies&);

/// What the best answer of `seat` to the other's strategy brings it, exactly: at each of its sets it takes the sheet that is best
/// there on average over the positions that it cannot tell apart.
double best_answer(const WholeGame&, const Strategies&, int seat);
/// That answer itself.
Strategy best_response(const WholeGame&, const Strategies&, int seat);

/// NashConv: what both seats together could still gain by answering best (Lanctot et al., 2017). 0 at an equilibrium.
double nash_conv(const WholeGame&, const Strategies&);

}  // namespace bc
