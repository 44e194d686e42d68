// SPDX-License-Identifier: GPL-3.0-or-later
// The plain pieces that every screen is set from: titles, notes, buttons, cards, lines, marks.
#pragma once

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/text.h"
