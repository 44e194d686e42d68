// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/herald.h"

namespace bc::ui {

Herald::Herald(QWidget* window) : QWidget(window) {
  resize(1, 1);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  lower();
}

void Herald::say(const QString& words) {
  setAccessibleName(words);
  if (words.isEmpty()) return;
  emit said(words);
  // Windows and macOS speak alerts; the accessibility bus of Linux hands on only that something has come into view.
  for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) {
    QAccessibleEvent event(this, type);
    QAccessible::updateAccessibility(&event);
  }
}

void announce(const QWidget* from, const QString& words) {
  if (auto* herald = from->window()->findChild<Herald*>()) herald->say(words);
}

}  // namespace bc::ui
