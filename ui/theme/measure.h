// SPDX-License-Identifier: GPL-3.0-or-later
// How large words are. The same ones are measured at every change, by whatever asks how large it should be: that was half of the time of a
// redraw, so what was measured is kept.
#pragma once

#include <QFont>
#include <QString>

namespace bc::ui {

/// How wide a text is; how tall a line of it. In pixels.
double text_width(const QFont&, const QString&);
int line_height(const QFont&);

}  // namespace bc::ui
