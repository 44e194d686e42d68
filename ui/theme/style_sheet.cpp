// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QRegularExpression>

#include "ui/theme/theme.h"

namespace bc::ui {

namespace {

// @name is a colour of the palette, $12 a size that grows with the text.
const char* const kRules = R"css(
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: $5 $7; }
#paper, QMainWindow { background: @paper; }
#side { background: @side; }
#card { background: @card; border: 1px solid @hairline; border-radius: 4px; }
#tintCard { background: @tint; border: 1px solid @hairline; border-radius: 4px; }
QPushButton { color: @ink; background: @card; border: 1px solid @hairline; border-radius: 4px; padding: $7 $14; }
QPushButton:hover { border-color: @muted; }
QPushButton:disabled { color: @muted; }
QPushButton:focus { border: 2px solid @focus; padding: $6 $13; }
QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox {
  color: @ink; background: @card; border: 1px solid @line; border-radius: 4px; padding: $5;
  selection-background-color: @blue; selection-color: @card; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 2px solid @focus; padding: $4; }
QTextBrowser#book { border: 2px solid transparent; border-radius: 4px; padding: 0; background: @card; }
QTextBrowser#book:focus { border: 2px solid @focus; padding: 0; }
QListView#entries { background: transparent; color: @ink; border: 2px solid transparent; border-radius: 4px; outline: 0; }
QListView#entries:focus { border-color: @focus; }
QListView#entries::item { padding: $4 $8; border-radius: 3px; }
QListView#entries::item:hover { background: @tint; }
QListView#entries::item:selected { background: @chosen; color: @ink; }
QTreeView#theatre-list { background: transparent; color: @ink; border: 2px solid transparent; border-radius: 4px; outline: 0; }
QTreeView#theatre-list:focus { border-color: @focus; }
QTreeView#theatre-list::item { padding: 2px 0; color: @ink; }
QTreeView#theatre-list::item:hover { background: @tint; }
QTreeView#theatre-list::item:selected { background: @chosen; color: @ink; }
QMenu { background: @card; color: @ink; border: 1px solid @line; padding: $4 0; }
QMenu::item { padding: $6 $20; }
QMenu::item:selected { background: @chosen; }
QMenu::item:disabled { color: @muted; }
QScrollArea { background: transparent; border: 2px solid transparent; border-radius: 4px; }
QScrollArea:focus { border-color: @focus; }
QScrollArea#bare { border: none; border-radius: 0; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QSlider { min-height: $26; }
QSlider::groove:horizontal { height: $4; border-radius: 2px; background: @sand; }
QSlider::sub-page:horizontal { border-radius: 2px; background: @bluemark; }
QSlider::handle:horizontal { width: $12; height: $12; margin: -$6 0; border: 2px solid @bluemark; border-radius: $7; background: @card; }
QSlider::handle:horizontal:focus { border: 4px solid @focus; }
QSlider[unset="true"]::sub-page:horizontal { background: @sand; }
QSlider[unset="true"]::handle:horizontal { border: 2px dashed @line; }
QSlider[unset="true"]::handle:horizontal:focus { border: 4px solid @focus; }
QScrollBar:vertical { background: transparent; width: 10px; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle { background: @hairline; border-radius: 4px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
)css";

}  // namespace

QString style_sheet(const Theme& t) {
  const auto& p = t.p;
  const auto colour = [&p](const QString& name) {
    const std::pair<const char*, QColor> all[] = {{"card", p.card},   {"ink", p.ink},   {"line", p.line},   {"paper", p.paper}, {"side", p.side},
                                                  {"tint", p.tint},   {"focus", p.focus}, {"blue", p.blue}, {"muted", p.muted}, {"chosen", p.chosen},
                                                  {"hairline", p.hairline}, {"sand", p.sand}, {"bluemark", p.blue_mark}};
    for (const auto& [known, value] : all)
      if (name == QLatin1String(known)) return value.name();
    return QString();
  };
  static const QRegularExpression blank(R"(@([a-z]+)|\$(\d+))");
  const QString rules = QString::fromLatin1(kRules);
  QString css;
  qsizetype from = 0;
  for (auto it = blank.globalMatch(rules); it.hasNext();) {
    const auto found = it.next();
    css += rules.mid(from, found.capturedStart() - from);
    css += found.captured(1).isEmpty() ? QString::number(px(found.captured(2).toDouble())) + "px" : colour(found.captured(1));
    from = found.capturedEnd();
  }
  return css + rules.mid(from);
}

}  // namespace bc::ui
