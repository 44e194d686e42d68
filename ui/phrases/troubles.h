// SPDX-License-Identifier: GPL-3.0-or-later
// What is the matter with a saved game, and what to do about it.
#pragma once

#include <QString>

#include "store/save.h"

namespace bc::ui {

QString trouble_text(const StoreError&);

}  // namespace bc::ui
