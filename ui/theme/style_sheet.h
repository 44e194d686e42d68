// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet of the window: only what the palette cannot say, by object name so that nothing cascades.
#pragma once

#include <QString>

namespace bc::ui {

struct Theme;

QString style_sheet(const Theme&);

}  // namespace bc::ui
