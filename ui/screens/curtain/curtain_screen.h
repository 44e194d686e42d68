// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-over: everything is blank, the screen says whose turn it is and why, and the seal is the hold-to-open.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/widgets/spoken.h"

class QLabel;

namespace bc::ui {

/// An envelope with a wax seal. Hold the seal with the mouse, or Space, until the ring is full; or press Enter twice.
class SealEnvelope : public QWidget, public Spoken {
  Q_OBJECT
 public:
  explicit SealEnvelope(QWidget* parent = nullptr);
  void set(const QString& eyebrow, const QString& line, const QColor& colour, const QString& spoken);
  void set_hold(int milliseconds) { hold_ = milliseconds; }
  QSize sizeHint() const override;
  QRect seal_rect() const;
  QAccessible::Role spoken_role() const override { return QAccessible::Button; }
  bool can_be_pressed() const override { return true; }
  /// The first press arms, the second opens, as with Enter.
  void spoken_press() override;

 signals:
  void opened();

 protected:
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent*) override;
  void mouseReleaseEvent(QMouseEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void keyReleaseEvent(QKeyEvent*) override;
  void focusOutEvent(QFocusEvent*) override;

 private:
  void begin();
  void stop();
  void tick();
  QString eyebrow_, line_;
  QColor colour_;
  int hold_ = 1000, held_ = 0;
  bool armed_ = false;  // Enter was pressed once
  QTimer timer_;
};

class CurtainScreen : public QWidget {
  Q_OBJECT
 public:
  struct Station {
    QString name, note;
    QColor colour;
    bool done = false, now = false;
  };
  explicit CurtainScreen(QWidget* parent = nullptr);
  /// Who is to sit down, why everything is hidden, and where the turn stands.
  void set(const QString& title, const QString& why, const QString& eyebrow, const QString& line, const QColor& colour,
           const std::vector<Station>& stations);
  SealEnvelope* envelope() const { return envelope_; }

 signals:
  void opened();
  void leave_wanted();

 private:
  QLabel *title_, *why_;
  SealEnvelope* envelope_;
  QWidget* stations_;
};

}  // namespace bc::ui
