// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/turning_card.h"

#include <QHBoxLayout>
#include <cmath>

#include "ui/theme/theme.h"

namespace bc::ui {

TurningCard::TurningCard(const std::vector<TurningPoint>& points, std::size_t place, QWidget* parent) : Card(Look::tint, parent) {
  const auto& point = points[place];
  setObjectName("turning-point");
  set_head(tr("Turning point %1 of %2").arg(digits(static_cast<int>(place) + 1), digits(static_cast<int>(points.size()))), point.title);
  if (points.size() > 1) {
    auto* next = link_button(tr("Next"), this);
    next->setObjectName("next-turning-point");
    next->setAccessibleName(tr("Next turning point"));
    connect(next, &QPushButton::clicked, this, &TurningCard::next_wanted);
    add_to_head(next);
  }
  const auto figure = [](double value) { return percent(static_cast<int>(std::lround(value))); };
  body()->addWidget(marked_label(point.change() > 0 ? tr("▲ The odds of war by the end rose from %1 to **%2**.").arg(figure(point.before), figure(point.after))
                                                    : tr("▼ The odds of war by the end fell from %1 to **%2**.").arg(figure(point.before), figure(point.after)),
                                 type::body, this));
  if (point.margin >= 0.5) body()->addWidget(note_label(tr("Chance alone could have moved them by %1.").arg(figure(point.margin)), this));
  for (const auto& cause : point.causes) body()->addWidget(serif_label(cause, type::prose, this));
  setAccessibleName(tr("%1. %2").arg(point.title, point.causes.join(' ')));
}

}  // namespace bc::ui
