// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll.h"

#include <QEvent>
#include <algorithm>

namespace bc::ui {

Scroll::Scroll(Asks asks, QWidget* parent) : QScrollArea(parent), asks_(asks) {
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  if (asks != Asks::usual) setSizePolicy(QSizePolicy::Expanding, asks == Asks::contents ? QSizePolicy::Maximum : QSizePolicy::Expanding);
}

QSize Scroll::sizeHint() const {
  if (asks_ == Asks::usual) return QScrollArea::sizeHint();
  const int held = asks_ == Asks::contents && widget() ? std::max(widget()->sizeHint().height(), widget()->heightForWidth(viewport()->width())) + 2 * frameWidth() + 4 : 0;
  return {minimumWidth(), std::max(minimumHeight(), held)};
}

bool Scroll::event(QEvent* event) {
  const bool done = QScrollArea::event(event);
  // The style sheet's style lets each viewport paint a background, and keeps what it looked up for it when the viewport is gone. Ours has
  // none to paint.
  if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange) viewport()->setAttribute(Qt::WA_StyledBackground, false);
  return done;
}

}  // namespace bc::ui
