// SPDX-License-Identifier: GPL-3.0-or-later
// A chance as a hundred lots in an urn, the bad ones marked: what "5 %" looks like.
#pragma once

#include "ui/widgets/track.h"

namespace bc::ui {

class LotsChart : public Track {
  Q_OBJECT
 public:
  using Track::Track;
  void set(double percent);
  /// The lot that was drawn, from 1 to 100: it is ringed.
  void set_drawn(std::optional<int> lot);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  void told();
  int bad_ = 0;
  std::optional<int> drawn_;
};

}  // namespace bc::ui
