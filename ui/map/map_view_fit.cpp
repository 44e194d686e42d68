// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the map, and what is in view when nobody has chosen it.
#include <QEvent>

#include <algorithm>
#include <cmath>

#include "ui/map/map_fit.h"
#include "ui/map/map_view.h"

namespace bc::ui {
namespace {

constexpr int corner_margin = 16;
constexpr double edge = 12;     // between a counter and the edge
constexpr double around = 6;    // between a counter and what lies over the map
constexpr double most_of_corner = 0.62;  // of the map's height

}  // namespace

void MapView::set_corner(QWidget* card) {
  corner_ = card;
  card->setParent(this);
  card->installEventFilter(this);
  place_corner();
}

void MapView::place_corner() {
  if (!corner_) return;
  const QSize wanted = corner_->sizeHint();
  const int room = width() - covered_.left() - covered_.right() - 2 * corner_margin;
  const int high = static_cast<int>(height() * most_of_corner);
  corner_->resize(std::min(wanted.width(), std::max(40, room)), std::min(wanted.height(), high));
  corner_->move(covered_.left() + corner_margin, height() - covered_.bottom() - corner_margin - corner_->height());
}

bool MapView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == corner_) {
    switch (event->type()) {
      case QEvent::LayoutRequest:
      case QEvent::Resize:
      case QEvent::Show:
      case QEvent::Hide:
        if (event->type() != QEvent::Resize) place_corner();
        cards_placed_ = false;
        if (!looked_) show_all();
        update();
        break;
      default: break;
    }
  }
  return QWidget::eventFilter(watched, event);
}

std::vector<QRectF> MapView::taken(const Camera& camera) const {
  std::vector<QRectF> all;
  const auto add = [&all](const QRectF& rect) {
    if (!rect.isEmpty()) all.push_back(rect.adjusted(-around, -around, around, around));
  };
  if (legend_visible_) add(legend_rect(camera));
  if (corner_ && !corner_->isHidden()) add(corner_->geometry());
  return all;
}

Camera MapView::whole_view() const {
  const QRectF room = QRectF(rect()).marginsRemoved(QMarginsF(covered_)).adjusted(edge, edge, -edge, -edge);
  const FitInput input{*atlas_, scene_, shapes_, style_, size(), room, [this](const Camera& camera) {
                         std::vector<QRectF> all = taken(camera);
                         Camera at = camera;
                         for (const StagedBox& box : set_stage({*atlas_, scene_, shapes_, {}, style_, at, {}, layoutDirection()}).boxes)
                           all.push_back(box.rect.adjusted(-around, -around, around, around));
                         return all;
                       }};
  return fitted(input);
}

}  // namespace bc::ui
