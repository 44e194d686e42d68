// SPDX-License-Identifier: GPL-3.0-or-later
// One of the things that a slot offers.
#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace bc::ui {

struct Choice {
  int value = 0;
  QString text;
  QString note;    // what it costs, at the far end
  QString reason;  // not empty: it cannot be chosen, because of this
  bool enabled() const { return reason.isEmpty(); }
};

}  // namespace bc::ui
