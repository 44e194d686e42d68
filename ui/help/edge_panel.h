// SPDX-License-Identifier: GPL-3.0-or-later
// A panel at the far edge of the window: it covers no more than that edge, Escape puts it away, and the focus goes back to where it was.
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace bc::ui {

class EdgePanel : public QWidget {
  Q_OBJECT
 public:
  EdgePanel(const QString& name, QWidget* parent);
  void open();
  virtual void dismiss();

 protected:
  QLabel* title() const { return title_; }
  QVBoxLayout* body() const { return body_; }
  void keyPressEvent(QKeyEvent*) override;
  void paintEvent(QPaintEvent*) override;
  void changeEvent(QEvent*) override;
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void place();
  QLabel* title_;
  QScrollArea* scroll_;
  QVBoxLayout* body_;
  QPointer<QWidget> back_to_;  // what had the focus
};

}  // namespace bc::ui
