// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rich_text.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace bc::ui {

QString with_tables_as_read(const QString& html) {
  if (!QGuiApplication::isRightToLeft()) return html;
  static const QRegularExpression row(R"x((<tr(?:\s[^>]*)?>)(.*?)(</tr>))x", QRegularExpression::DotMatchesEverythingOption);
  static const QRegularExpression cell(R"x(<t[dh](?:\s[^>]*)?>.*?</t[dh]>)x", QRegularExpression::DotMatchesEverythingOption);
  QString out;
  qsizetype from = 0;
  for (auto rows = row.globalMatch(html); rows.hasNext();) {
    const auto found = rows.next();
    QString cells;
    const auto whole = found.captured(2);
    for (auto it = cell.globalMatch(whole); it.hasNext();) cells.prepend(it.next().captured());
    out += html.mid(from, found.capturedStart() - from) + found.captured(1) + cells + found.captured(3);
    from = found.capturedEnd();
  }
  return out + html.mid(from);
}

}  // namespace bc::ui
