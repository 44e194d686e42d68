// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the program's data files: maps and icons.
#pragma once

#include <QString>
#include <QStringList>

namespace bc::ui {

// Where data may lie, the likeliest first: what BACKCHANNEL_DATA says, then ../share/backchannel beside the program's folder,
// then the system's share folders.
QStringList data_folders();

// The first of them that has `name`, as "maps/middle-east"; empty if none has.
QString find_data(const QString& name);

}  // namespace bc::ui
