// SPDX-License-Identifier: GPL-3.0-or-later
// One screen at a time, in all the room there is; one that needs more than that is scrolled, never cut.
#pragma once

#include <QScrollArea>
#include <QStackedWidget>

namespace bc::ui {

class ScreenStack : public QScrollArea {
  Q_OBJECT
 public:
  explicit ScreenStack(QWidget* parent = nullptr);
  void add(QWidget* screen) { pages_->addWidget(screen); }
  void remove(QWidget* screen) { pages_->removeWidget(screen); }
  bool holds(QWidget* screen) const { return pages_->indexOf(screen) >= 0; }
  QWidget* current() const { return pages_->currentWidget(); }
  void set_current(QWidget*);
  /// The window may be as small as its person likes.
  QSize minimumSizeHint() const override { return {0, 0}; }

 protected:
  bool eventFilter(QObject*, QEvent*) override;
  void resizeEvent(QResizeEvent*) override;
  bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }

 private:
  void squeeze();
  void fit();
  QStackedWidget* pages_;
};

}  // namespace bc::ui
