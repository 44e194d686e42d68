// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes at 100 % that the lanes of the chart of a game share, and how its odds are written.
#pragma once

#include <QString>

namespace bc::ui::chart {

inline constexpr double kLine = 24;    // a line of words in a lane
inline constexpr double kColumn = 92, kWidestColumn = 114;  // a turn, at least; and where its words want more, at most
inline constexpr double kLabels = 138; // the names of the lanes
inline constexpr std::size_t kStrikesShown = 3;
inline constexpr int kDateLines = 2;   // over each turn; the whole date is in the tooltip, and beside the turn that is chosen
inline constexpr int kTruthLines = 4;  // of who gave the order for one of them; more is in the tooltip

/// "1.5 %", from ten-thousandths.
QString odds_figure(int odds);

}  // namespace bc::ui::chart
