// SPDX-License-Identifier: GPL-3.0-or-later
// How sure something is: five cells, a word and a number.
#pragma once

#include "ui/widgets/doubt.h"
#include "ui/widgets/track.h"

namespace bc::ui {

class ConfidenceMeter : public Track {
  Q_OBJECT
 public:
  /// Whether the words stand below the cells or beside them.
  enum class Words { below, beside };
  using Track::Track;
  /// `percent` < 0: known for certain; `words` replaces the word and number.
  void set(int percent, ThemeColour colour, const QString& words = {});
  void set_words(Words where);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  double cells_width() const;
  int percent_ = 0;
  ThemeColour colour_ = &Palette::blue_mark;
  QString text_;
  Words where_ = Words::below;
};

}  // namespace bc::ui
