// SPDX-License-Identifier: GPL-3.0-or-later
// Rich text, which is HTML as Qt reads it.
#pragma once

#include <QString>

namespace bc::ui {

/// The same text with its tables as the language of the window is read. Qt lays the columns of a table out from left to right in every
/// language, so from right to left each row is written backwards. No table may stand in a table.
QString with_tables_as_read(const QString& html);

}  // namespace bc::ui
