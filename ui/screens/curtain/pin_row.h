// SPDX-License-Identifier: GPL-3.0-or-later
// The number of a seat under its envelope: four boxes, first to be chosen or left empty, later to be filled before the seal opens.
#pragma once

#include <QLineEdit>

#include "ui/screens/curtain/pins.h"

class QLabel;

namespace bc::ui {

class Button;
class TextLabel;

/// Four boxes for four digits, read from left to right in every language.
class PinField : public QLineEdit {
  Q_OBJECT
 public:
  explicit PinField(QWidget* parent = nullptr);
  /// Whether the digits can be read, as when they are chosen.
  void set_open(bool readable);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  bool readable_ = false;
};

class PinRow : public QWidget {
  Q_OBJECT
 public:
  explicit PinRow(QWidget* parent = nullptr);
  /// For the seat that is to sit down. The book outlives the row.
  void ask(Pins& pins, SeatId seat, const QString& name);
  /// Whether the seal may open now: nothing is set, or the digits are right.
  bool lets_open() const;
  /// The seal was opened: what was chosen is kept, and the boxes are emptied.
  void opened();
  /// The seal was tried too early: says what is missing.
  void refuse();
  PinField* field() const { return field_; }

 signals:
  /// Whether the seal may open is another answer now.
  void changed();

 private:
  void typed();
  void show_state();
  void forget();
  Pins* pins_ = nullptr;
  SeatId seat_;
  QString name_;
  bool forgotten_ = false;  // the notice is read, and waits for a yes
  TextLabel *label_, *note_;
  PinField* field_;
  Button *forgot_, *without_;
};

}  // namespace bc::ui
