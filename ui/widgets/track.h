// SPDX-License-Identifier: GPL-3.0-or-later
// What all painted tracks have in common: they are heard as well as seen, and follow the theme.
#pragma once

#include <QWidget>

#include "ui/theme/colour.h"
#include "ui/widgets/spoken.h"

namespace bc::ui {

/// A track that is heard as well as seen. It can have the focus, to be asked about; there is nothing to set.
class Track : public QWidget, public Spoken {
  Q_OBJECT
 public:
  explicit Track(QWidget* parent = nullptr);

  QAccessible::Role spoken_role() const override { return QAccessible::ProgressBar; }
  QString spoken_value() const override { return value_words_; }
  std::optional<Range> spoken_range() const override { return range_; }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  /// What the track is called and what it says, as it is heard; all of it is the tooltip too. Whether that is news.
  bool tell(const QString& name, const QString& value, std::optional<Range> range = {}, const QString& note = {});
  /// The same, and paints it anew.
  void say(const QString& name, const QString& value, std::optional<Range> range = {}, const QString& note = {});
  /// All of it in one sentence.
  void say(const QString& sentence) { say(sentence, {}); }
  void changeEvent(QEvent*) override;
  bool event(QEvent*) override;
  bool mirror() const { return isRightToLeft(); }

 private:
  QString value_words_;
  std::optional<Range> range_;
};

/// Label, boxes, value and note: the columns that tracks below one another share. Widths at 100 %.
struct TrackColumns {
  double label = 112, boxes = 124, value = 86, gap = 10;
  bool operator==(const TrackColumns&) const = default;
};

/// Those columns laid out in a widget.
struct TrackPlaces {
  QRectF label, boxes, value, note;
};
TrackPlaces track_places(const TrackColumns&, const QWidget&);
/// A row of boxes in columns: as wide as its words, so that none is cut.
QSize track_row_size(const TrackColumns&, const QString& note);
/// Paints the words of such a row.
void draw_track_words(QPainter&, const TrackPlaces&, const QString& label, const QString& value, const QString& note);

}  // namespace bc::ui
