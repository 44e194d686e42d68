// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/board_screen.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/board_scene.h"
#include "ui/map/map_view.h"
#include "ui/phrases/names.h"
#include "ui/screens/board/order_panel.h"
#include "ui/screens/board/theatres_card.h"
#include "ui/screens/board/tracks_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_popup.h"

namespace bc::ui {

BoardScreen::BoardScreen(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* left = new QVBoxLayout;
  left->setSpacing(0);
  map_ = new MapView(this);
  map_->setObjectName("map");
  map_->setAccessibleName(tr("Map"));
  map_->set_style(themed_map_style());
  theatres_ = new TheatresCard(map_);
  map_->set_corner(theatres_);
  connect(theatres_, &TheatresCard::picked, this, &BoardScreen::picked_in_list);
  connect(map_, &MapView::current_changed, theatres_, &TheatresCard::set_current);
  tracks_ = new TracksBar(model, this);
  left->addWidget(map_, 1);
  left->addWidget(tracks_);
  layout->addLayout(left, 1);
  orders_ = new OrderPanel(model, this);
  layout->addWidget(orders_);
  connect(&model_, &GameModel::changed, this, &BoardScreen::refresh);
  connect(map_, &MapView::theatre_activated, this, &BoardScreen::picked_theatre);
  connect(map_, &MapView::counter_activated, this, &BoardScreen::picked_counter);
  fit();
  refresh();
}

void BoardScreen::refresh() {
  if (!model_.is_open()) {
    theatres_->set_scene({});
    map_->set_scene({});
    return;
  }
  const auto& past = model_.past();
  auto scene = board_scene(model_.rules(), model_.seen(), model_.draft(), past.empty() ? nullptr : &past.back());
  theatres_->set_scene(scene);
  map_->set_scene(std::move(scene));
  orders_->refresh();
  tracks_->refresh();
}

// The sheet has the room that its text needs, but leaves the map the greater part of a small window.
void BoardScreen::fit() {
  const int sheet = std::min(px(450), std::max(400, width() * 46 / 100));
  orders_->setFixedWidth(sheet);
  theatres_->set_short(height() < px(820) || width() - sheet < px(900));
  tracks_->set_short(height() < px(430));
  tracks_->place_boxes(width() - sheet < tracks_->width_for_both() ? orders_->below_lines() : nullptr, sheet - px(48));
}

void BoardScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void BoardScreen::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::StyleChange || !orders_) return;
  fit();
  map_->set_style(themed_map_style());
}

// The list must not outlive what it belongs to.
void BoardScreen::hideEvent(QHideEvent* event) {
  if (offered_) offered_->close();
  QWidget::hideEvent(event);
}

void BoardScreen::picked_theatre(const QString& id) {
  if (!model_.is_open()) return;
  const auto theatre = theatre_of(model_.rules(), id);
  if (theatre.is_set()) offer(name_of(model_.rules(), theatre), deeds_in(model_, theatre));
}

void BoardScreen::picked_in_list(const QString& id) {
  map_->set_current(item_in(map_->scene(), id));
  if (map_->scene().theatre(id))
    picked_theatre(id);
  else
    picked_counter(id);
}

void BoardScreen::picked_counter(const QString& id) {
  if (!model_.is_open()) return;
  const auto& rules = model_.rules();
  if (const auto asset = asset_of(rules, id); asset.is_set()) return offer(name_of(rules, asset), deeds_on(model_, asset));
  for (std::size_t p = 0; p < rules.proxies.size(); ++p)
    if (proxy_id(rules, ProxyId(p)) == id) return offer(name_of(rules, ProxyId(p)), deeds_of(model_, ProxyId(p)));
}

void BoardScreen::offer(const QString& heading, std::vector<Deed> deeds) {
  if (deeds.empty()) return;
  std::vector<Choice> choices;
  for (std::size_t i = 0; i < deeds.size(); ++i) choices.push_back({static_cast<int>(i), deeds[i].text, deeds[i].note, deeds[i].reason});
  auto part = map_->rect_of(map_->current()) & map_->rect();
  if (part.width() > px(60) || part.height() > px(60)) part = QRect(part.center() - QPoint(px(30), px(8)), QSize(px(60), px(16)));
  if (offered_) offered_->close();
  offered_ = new ChoicePopup(std::move(choices), map_, part, heading);
  const auto sheet_with = [this, deeds](int i) { return with_deed(model_, deeds[static_cast<std::size_t>(i)]); };
  connect(offered_, &ChoicePopup::considered, this, [this, sheet_with](int i) { orders_->consider(sheet_with(i)); });
  connect(offered_, &ChoicePopup::closed, orders_, &OrderPanel::consider_no_more);
  connect(offered_, &ChoicePopup::chosen, this, [this, deeds, sheet_with](int i) {
    model_.set_draft(sheet_with(i));
    orders_->go_to_line(std::holds_alternative<Operation>(deeds[static_cast<std::size_t>(i)].order) ? Line::operation : Line::support);
  });
  offered_->show();
  offered_->setFocus();
}

}  // namespace bc::ui
