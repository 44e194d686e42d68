// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays a seat: a sentence, and the seat's mark beside its first line.
#pragma once

#include <QWidget>

class QSpacerItem;

namespace bc::ui {

class Mark;
class Sentence;

class SeatLine : public QWidget {
  Q_OBJECT
 public:
  SeatLine(Mark* mark, Sentence* sentence, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent*) override;

 private:
  /// In the first line, however many there are.
  void place_mark();
  Mark* mark_;
  Sentence* sentence_;
  QSpacerItem* above_;
};

}  // namespace bc::ui
