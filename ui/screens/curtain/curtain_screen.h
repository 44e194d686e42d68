// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-over: everything is blank, the screen says whose turn it is and why, and the seal is held to open. A seat may have a PIN.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/widgets/mark.h"

class QLabel;

namespace bc::ui {

class GameFlow;
class PinRow;
class TextLabel;
class SealEnvelope;

class CurtainScreen : public QWidget {
  Q_OBJECT
 public:
  struct Station {
    QString name, note;
    QColor colour;
    Progress state = Progress::ahead;
  };
  explicit CurtainScreen(QWidget* parent = nullptr);
  /// Who is to sit down, why everything is hidden, and where the turn stands.
  void set(const QString& title, const QString& why, const QString& eyebrow, const QString& line, const QColor& colour,
           const std::vector<Station>& stations);
  /// All of it from a game that waits for a person, with the number of the seat if it has one.
  void show_turn(GameFlow&);
  /// To what is asked for first: the PIN, or the seal.
  void take_focus();
  SealEnvelope* envelope() const { return envelope_; }
  PinRow* pin() const { return pin_; }

 protected:
  void keyPressEvent(QKeyEvent*) override;
  void resizeEvent(QResizeEvent*) override;

 signals:
  void opened();
  void leave_wanted();

 private:
  /// In a low window the words are smaller, and what the seal itself says is left out.
  void fit();
  TextLabel *title_, *why_;
  QLabel *locks_, *how_, *told_;
  SealEnvelope* envelope_;
  PinRow* pin_;
  bool asked_ = false;  // for a PIN
  QWidget* stations_;
};

}  // namespace bc::ui
