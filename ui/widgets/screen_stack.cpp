// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screen_stack.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace bc::ui {

ScreenStack::ScreenStack(QWidget* parent) : QScrollArea(parent), pages_(new QStackedWidget) {
  setObjectName("bare");
  setFocusPolicy(Qt::NoFocus);
  pages_->setObjectName("scrolled");
  setWidget(pages_);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
    // A screen is read from its top, wherever the keyboard begins.
    if (now && before && pages_->isAncestorOf(before) && pages_->isAncestorOf(now) && pages_->height() > viewport()->height()) ensureWidgetVisible(now, 0, 24);
  });
}

void ScreenStack::set_current(QWidget* screen) {
  pages_->setCurrentWidget(screen);
  squeeze();
  verticalScrollBar()->setValue(0);
}

// A screen that has folded itself for the room there is may need no more than that.
void ScreenStack::squeeze() {
  pages_->resize(viewport()->size());
  fit();
}

void ScreenStack::fit() {
  const auto room = viewport()->size();
  auto least = QSize(0, 0);
  if (auto* screen = current()) {
    if (screen->layout()) screen->layout()->activate();
    least = screen->minimumSizeHint().expandedTo(screen->minimumSize());
    if (auto* layout = screen->layout(); layout && layout->hasHeightForWidth())
      least.setHeight(std::max(screen->minimumHeight(), layout->totalMinimumHeightForWidth(std::max(room.width(), least.width()))));
  }
  pages_->resize(room.expandedTo(least));
}

bool ScreenStack::eventFilter(QObject* watched, QEvent* event) {
  if (watched == pages_ && event->type() == QEvent::LayoutRequest) fit();
  return QScrollArea::eventFilter(watched, event);
}

void ScreenStack::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  squeeze();
}

}  // namespace bc::ui
