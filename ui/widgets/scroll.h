// SPDX-License-Identifier: GPL-3.0-or-later
// A column that is scrolled up and down.
#pragma once

#include <QScrollArea>

namespace bc::ui {

class Scroll : public QScrollArea {
  Q_OBJECT
 public:
  /// What room it asks its layout for. least: no more than its minimum, whatever it holds. contents: all that it holds, and no more.
  /// usual: what Qt gives a scroll area.
  enum class Asks { least, contents, usual };
  explicit Scroll(Asks asks, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  /// How high it would be with all that it holds at this width, in pixels.
  int whole_height() const;

 protected:
  bool event(QEvent*) override;
  bool eventFilter(QObject* watched, QEvent*) override;
  void resizeEvent(QResizeEvent*) override;

 private:
  Asks asks_;
};

}  // namespace bc::ui
