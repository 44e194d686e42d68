// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/doubt.h"

#include <QCoreApplication>

#include "ui/theme/type.h"

namespace bc::ui {

namespace {
struct DoubtWords {
  Q_DECLARE_TR_FUNCTIONS(bc::ui::Doubt)
};
}  // namespace

QString doubt_word(int percent) {
  if (percent >= 90) return DoubtWords::tr("almost certain");
  if (percent >= 65) return DoubtWords::tr("likely");
  if (percent >= 35) return DoubtWords::tr("even");
  if (percent >= 10) return DoubtWords::tr("unlikely");
  return DoubtWords::tr("remote");
}

QString doubt_text(int number) { return DoubtWords::tr("%1, %2").arg(doubt_word(number), percent(number)); }

}  // namespace bc::ui
