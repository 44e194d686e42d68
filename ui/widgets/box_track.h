// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes that fill up, and the account between two sides with a diamond on it.
#pragma once

#include "ui/widgets/track.h"

namespace bc::ui {

/// `boxes` boxes, filled to `value` (a box is 1; parts of a box are shown).
class BoxTrack : public Track {
  Q_OBJECT
 public:
  using Track::Track;
  void set(const QString& label, double value, int boxes, ThemeColour colour, const QString& value_text, const QString& note);
  /// Where a draft would take it: what is lost is hatched, what is won is dashed.
  void set_draft(std::optional<double>);
  void set_columns(const TrackColumns& columns);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QString label_, value_text_, note_;
  double value_ = 0;
  std::optional<double> draft_;
  int boxes_ = 1;
  ThemeColour colour_ = &Palette::blue_mark;
  TrackColumns columns_;
};

/// The account between two seats, from -3 to +3 hits.
class LedgerTrack : public Track {
  Q_OBJECT
 public:
  using Track::Track;
  /// `hits` > 0: they have struck more and owe us.
  void set(const QString& label, double hits, const QString& value_text, const QString& note);
  /// Where a draft would take it: a dashed diamond.
  void set_draft(std::optional<double> hits);
  void set_columns(const TrackColumns& columns);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QString label_, value_text_, note_;
  double hits_ = 0;
  std::optional<double> draft_;
  TrackColumns columns_;
};

/// Boxes alone, in any rectangle: filled from the leading edge.
void draw_boxes(QPainter&, const QRectF&, int boxes, double value, const QColor& colour, bool mirror, double gap = 2.5);

}  // namespace bc::ui
