// SPDX-License-Identifier: GPL-3.0-or-later
// The one vocabulary of doubt: five words, from remote to almost certain.
#pragma once

#include <QString>

namespace bc::ui {

/// Almost certain from 90, likely from 65, even from 35, unlikely from 10, remote below.
QString doubt_word(int percent);
/// "likely, 70 %"
QString doubt_text(int percent);

}  // namespace bc::ui
