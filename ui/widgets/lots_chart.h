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
  /// What kind of lot was drawn: one of the kind is ringed. The lots of a kind are all alike.
  enum class Lot { good, bad };
  void set_drawn(std::optional<Lot>);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  void told();
  int bad_ = 0;
  int ringed() const;
  std::optional<Lot> drawn_;
};

}  // namespace bc::ui
