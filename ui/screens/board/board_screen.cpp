// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/board_screen.h"

#include <QHBoxLayout>

#include "ui/board_scene.h"
#include "ui/map/map_view.h"
#include "ui/screens/board/order_panel.h"
#include "ui/screens/board/tracks_bar.h"
#include "ui/theme/theme.h"

namespace bc::ui {

BoardScreen::BoardScreen(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* left = new QVBoxLayout;
  left->setSpacing(0);
  map_ = new MapView(this);
  map_->setAccessibleName(tr("Map"));
  map_->set_style(themed_map_style());
  tracks_ = new TracksBar(model, this);
  left->addWidget(map_, 1);
  left->addWidget(tracks_);
  layout->addLayout(left, 1);
  orders_ = new OrderPanel(model, this);
  orders_->setFixedWidth(px(450));
  layout->addWidget(orders_);
  connect(&model_, &GameModel::changed, this, &BoardScreen::refresh);
  connect(map_, &MapView::theatre_activated, this, [this](const QString& id) {
    if (model_.is_open()) orders_->aim_at(theatre_of(model_.rules(), id));
  });
  refresh();
}

void BoardScreen::refresh() {
  if (!model_.is_open()) {
    map_->set_scene({});
    return;
  }
  map_->set_scene(board_scene(model_.rules(), model_.seen(), model_.draft()));
  orders_->refresh();
  tracks_->refresh();
}

}  // namespace bc::ui
