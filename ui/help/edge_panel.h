// SPDX-License-Identifier: GPL-3.0-or-later
// A panel at the far edge of the window: Escape puts it away, and the focus goes back to where it was. Where the screen has a column of its
// own at that edge, such as the order sheet, the panel lies exactly over it or, where that column is what it speaks of, exactly beside it.
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
  void open() { open_about(nullptr); }
  /// `subject`: what is spoken of, and is not covered. None: the column is covered, unless the panel keeps beside it.
  void open_about(const QWidget* subject);
  virtual void dismiss();

 protected:
  QLabel* title() const { return title_; }
  QVBoxLayout* body() const { return body_; }
  /// It speaks of the whole column, whatever has the focus.
  void keep_beside_column() { beside_ = true; }
  void keyPressEvent(QKeyEvent*) override;
  void paintEvent(QPaintEvent*) override;
  void changeEvent(QEvent*) override;
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void place();
  QRect place_for(const QWidget* subject) const;
  QLabel* title_;
  QScrollArea* scroll_;
  QVBoxLayout* body_;
  QPointer<QWidget> back_to_;  // what had the focus
  QPointer<const QWidget> subject_;
  bool beside_ = false;
};

}  // namespace bc::ui
