// SPDX-License-Identifier: GPL-3.0-or-later
// The families of letters, by the script that is read: the first that is there is taken.
#pragma once

#include <QStringList>

namespace bc::ui {

/// The script that the window is read in: Arabic script (Persian) has no italics and no letter spacing, and fonts of its own.
enum class Script { latin, arabic };

/// The first family decides how tall a line is, so that it is one of the script that is read.
QStringList serif_families(Script);
QStringList sans_families(Script);

}  // namespace bc::ui
