// SPDX-License-Identifier: GPL-3.0-or-later
// Words and slots that flow like a sentence and wrap. The sentence is translated whole, its slots numbered: their order may differ by language.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/widgets/slot.h"

namespace bc::ui {

class Sentence : public QWidget {
  Q_OBJECT
 public:
  explicit Sentence(QWidget* parent = nullptr, double size = 18);
  /// `text` holds %1, %2 … where the slots go. The slots become children, in the order in which they are read.
  void set(const QString& text, const std::vector<Slot*>& parts);
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;
  void resizeEvent(QResizeEvent*) override;
  bool event(QEvent*) override;

 private:
  struct Item {
    QString word;          // when slot is null
    Slot* slot = nullptr;
    bool glued = false;    // follows without a space
    QRect place;
  };
  int arrange(int width, bool apply);
  double size_;
  std::vector<Item> items_;
};

}  // namespace bc::ui
