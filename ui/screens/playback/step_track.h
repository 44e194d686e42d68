// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a turn as dots on a line: done, now, to come. A click goes to a step.
#pragma once

#include <QStringList>

#include "ui/widgets/tracks.h"

namespace bc::ui {

class StepTrack : public Track {
  Q_OBJECT
 public:
  explicit StepTrack(QWidget* parent = nullptr);
  /// `danger` is the place of the war check, or -1.
  void set_steps(const QStringList& names, int danger);
  void set_at(int step);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  /// How wide it must be for every step to be named.
  int width_for_names() const;

 signals:
  void wanted(int step);

 protected:
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent*) override;

 private:
  double x_of(int step) const;
  double need_of(int step) const;
  QStringList names_;
  int danger_ = -1, at_ = 0;
};

}  // namespace bc::ui
