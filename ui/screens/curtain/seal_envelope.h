// SPDX-License-Identifier: GPL-3.0-or-later
// The envelope of the hand-over: paper, flaps and a wax seal that is held until it gives way.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/widgets/spoken.h"

namespace bc::ui {

/// An envelope with a wax seal. Hold the seal with the mouse, or Space, until the ring is full; or press Enter twice.
class SealEnvelope : public QWidget, public Spoken {
  Q_OBJECT
 public:
  explicit SealEnvelope(QWidget* parent = nullptr);
  void set(const QString& eyebrow, const QString& line, const QColor& colour, const QString& spoken);
  void set_hold(int milliseconds) { hold_ = milliseconds; }
  /// Something else is asked for first: the seal does not give way, and says so by refused().
  void set_shut(bool shut);
  QSize sizeHint() const override;
  QRect seal_rect() const;
  QAccessible::Role spoken_role() const override { return QAccessible::Button; }
  bool can_be_pressed() const override { return true; }
  /// The first press arms, the second opens, as with Enter.
  void spoken_press() override;

 signals:
  void opened();
  void refused();

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
  double scale_now() const;
  void paint_paper(QPainter&, const QRectF& box) const;
  void paint_seal(QPainter&, const QRectF& seal) const;
  QString eyebrow_, line_;
  QColor colour_;
  int hold_ = 1000, held_ = 0;
  bool armed_ = false;  // Enter was pressed once
  bool shut_ = false;
  QTimer timer_;
};

}  // namespace bc::ui
