// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the predictions, as text and as JSON.
#pragma once

#include <string>
#include <vector>

#include "lab/predict/predict.h"

namespace bc::lab {

struct Findings {
  std::vector<Prediction> predictions;  // all that are registered
  std::vector<Effect> effects;          // of those that were finished
  std::string variant, agent;
  std::uint64_t deals = 0, seed = 0;
  double nash_conv = 0;                 // the farthest that a solution was from an equilibrium, as a share of the range of scores
};

std::string findings_text(const Findings&);
std::string findings_json(const Findings&);

}  // namespace bc::lab
