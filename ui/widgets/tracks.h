// SPDX-License-Identifier: GPL-3.0-or-later
// All painted tracks: the ladder with its rungs and odds, boxes, the account, confidence, the odds of war. Each says its value in words too.
#pragma once

#include "ui/widgets/box_track.h"
#include "ui/widgets/confidence_meter.h"
#include "ui/widgets/doubt.h"
#include "ui/widgets/ladder_track.h"
#include "ui/widgets/lots_chart.h"
#include "ui/widgets/odds_bar.h"
#include "ui/widgets/split_bar.h"
