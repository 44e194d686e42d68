// SPDX-License-Identifier: GPL-3.0-or-later
// The escalation ladder: rungs with names, and under each the odds of losing control there.
#pragma once

#include <QStringList>

#include "ui/widgets/track.h"

namespace bc::ui {

/// Rungs 0-10 with names; the rung reached is framed, the one that the draft would reach is dashed, danger is hatched. The four notches
/// at the foot of a rung are its quarters.
class LadderTrack : public Track {
  Q_OBJECT
 public:
  explicit LadderTrack(QWidget* parent = nullptr);
  void set_rungs(const QStringList& names, const QStringList& odds);
  /// Before the odds, in their line: what they are the odds of.
  void set_odds_caption(const QString& caption);
  /// From which rung on the cells are hatched.
  void set_danger_from(int rung);
  /// The rungs alone, where there is no room for their names and odds: those are in the tooltips then, and in what is said.
  void set_bare(bool);
  /// In quarter-steps; `draft` is where the draft would take it.
  void set_value(int quarters, std::optional<int> draft);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  /// How wide it must be for the names of the rungs to stand on one line.
  int width_for_names() const;

 protected:
  void paintEvent(QPaintEvent*) override;
  bool event(QEvent*) override;

 private:
  static constexpr double kGap = 3;
  QRectF cell(int rung) const;
  /// A rung with all that stands under it.
  QRect column(int rung) const;
  double spread() const;
  int name_rows(double width) const;
  double widest_name() const;
  void paint_cell(QPainter&, int rung) const;
  void paint_notches(QPainter&, const QRectF& box, int filled, const QColor&, double faint) const;
  QStringList names_, odds_;
  QString caption_;
  int quarters_ = 0, danger_ = 7;
  std::optional<int> draft_;
  bool bare_ = false;
};

}  // namespace bc::ui
