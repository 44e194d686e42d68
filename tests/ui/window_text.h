// SPDX-License-Identifier: GPL-3.0-or-later
// Every word that a window holds: what can be read or heard of it now, and what lies hidden in its widgets.
#pragma once

#include <QStringList>
#include <QWidget>

namespace bc::ui {

/// What assistive technology is told, node by node.
QStringList everything_said(QWidget& window);
/// All of it, and the texts of widgets that are not shown: labels, buttons, fields, documents, lists, tooltips.
QStringList everything_held(QWidget& window);

}  // namespace bc::ui
