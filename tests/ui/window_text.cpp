// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace bc::ui {

namespace {
void say(QAccessibleInterface* node, bool hidden_too, QStringList& all) {
  if (!node || !node->isValid() || (node->state().invisible && !hidden_too)) return;
  for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
    if (const auto words = node->text(part); !words.isEmpty()) all << words;
  for (int i = 0; i < node->childCount(); ++i) say(node->child(i), hidden_too, all);
}

void hold(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& all) {
  for (int row = 0; row < model.rowCount(parent); ++row) {
    const auto index = model.index(row, 0, parent);
    all << index.data().toString() << index.data(Qt::AccessibleTextRole).toString() << index.data(Qt::ToolTipRole).toString();
    hold(model, index, all);
  }
}
}  // namespace

QStringList everything_said(QWidget& window) {
  QStringList all;
  say(QAccessible::queryAccessibleInterface(&window), false, all);
  return all;
}

QStringList everything_held(QWidget& window) {
  QStringList all;
  say(QAccessible::queryAccessibleInterface(&window), true, all);
  for (auto* widget : window.findChildren<QWidget*>()) {
    all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->whatsThis() << widget->windowTitle();
    if (const auto* label = qobject_cast<QLabel*>(widget)) all << label->text();
    if (const auto* button = qobject_cast<QAbstractButton*>(widget)) all << button->text();
    if (const auto* field = qobject_cast<QLineEdit*>(widget)) all << field->text();
    if (const auto* field = qobject_cast<QPlainTextEdit*>(widget)) all << field->toPlainText();
    if (const auto* book = qobject_cast<QTextEdit*>(widget)) all << book->toPlainText().split('\n');
    if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model()) hold(*view->model(), {}, all);
  }
  all.removeAll(QString());
  all.removeDuplicates();
  return all;
}

}  // namespace bc::ui
