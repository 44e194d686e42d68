// SPDX-License-Identifier: GPL-3.0-or-later
// A column that is scrolled up and down, and asks its layout for the room that it is told to ask for: Qt's own asks for much.
#pragma once

#include <QScrollArea>

namespace bc::ui {

class Scroll : public QScrollArea {
  Q_OBJECT
 public:
  /// least: no more than its minimum, whatever it holds. contents: all that it holds, and no more.
  enum class Asks { least, contents };
  explicit Scroll(Asks asks, QWidget* parent = nullptr) : QScrollArea(parent), asks_(asks) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, asks == Asks::contents ? QSizePolicy::Maximum : QSizePolicy::Expanding);
  }
  QSize sizeHint() const override {
    const int held = asks_ == Asks::contents && widget() ? std::max(widget()->sizeHint().height(), widget()->heightForWidth(viewport()->width())) + 2 * frameWidth() + 4 : 0;
    return {minimumWidth(), std::max(minimumHeight(), held)};
  }

 private:
  Asks asks_;
};

}  // namespace bc::ui
