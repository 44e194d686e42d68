// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/playback/playback_screen.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/board_scene.h"
#include "ui/map/map_view.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tracks.h"

namespace bc::ui {

PlaybackScreen::PlaybackScreen(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* left = new QVBoxLayout;
  left->setSpacing(0);
  map_ = new MapView(this);
  map_->setAccessibleName(tr("Map of the turn"));
  map_->set_style(themed_map_style());
  left->addWidget(map_, 1);
  auto* bar = new QWidget(this);
  bar->setObjectName("side");
  bar->setAttribute(Qt::WA_StyledBackground);
  auto* controls = new QHBoxLayout(bar);
  controls->setContentsMargins(24, 12, 24, 12);
  first_ = plain_button(tr("First"), bar);
  back_ = plain_button(tr("Back"), bar);
  play_ = plain_button(tr("Play"), bar);
  next_ = plain_button(tr("Next"), bar);
  last_ = plain_button(tr("Last"), bar);
  for (auto* button : {first_, back_, play_, next_, last_}) controls->addWidget(button);
  controls->addSpacing(20);
  ladder_ = sans_label({}, 13.5, bar);
  controls->addWidget(ladder_, 1);
  on_ = primary_button(tr("Go to the briefing"), bar);
  controls->addWidget(on_);
  left->addWidget(bar);
  layout->addLayout(left, 1);

  auto* side = new QWidget(this);
  side->setObjectName("side");
  side->setAttribute(Qt::WA_StyledBackground);
  side->setFixedWidth(px(440));
  auto* side_layout = new QVBoxLayout(side);
  side_layout->setContentsMargins(20, 14, 12, 14);
  title_ = serif_label({}, 24, side);
  where_ = note_label({}, side);
  side_layout->addWidget(title_);
  side_layout->addWidget(where_);
  scroll_ = new QScrollArea(side);
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  list_ = new QVBoxLayout(inside);
  list_->setContentsMargins(0, 0, 8, 0);
  scroll_->setWidget(inside);
  scroll_->setAccessibleName(tr("What happened"));
  side_layout->addWidget(scroll_, 1);
  auto* card = new Card(side);
  lots_card_ = card;
  lots_text_ = sans_label({}, 13, card);
  lots_ = new LotsChart(card);
  lots_->setFixedHeight(px(60));
  card->body()->addWidget(lots_text_);
  card->body()->addWidget(lots_);
  side_layout->addWidget(card);
  layout->addWidget(side);

  timer_.setInterval(2200);
  connect(&timer_, &QTimer::timeout, this, [this] {
    if (at_ + 1 >= static_cast<int>(steps_.size()))
      toggle();
    else
      go(at_ + 1);
  });
  connect(first_, &QPushButton::clicked, this, [this] { go(0); });
  connect(back_, &QPushButton::clicked, this, [this] { go(at_ - 1); });
  connect(next_, &QPushButton::clicked, this, [this] { go(at_ + 1); });
  connect(last_, &QPushButton::clicked, this, [this] { go(static_cast<int>(steps_.size()) - 1); });
  connect(play_, &QPushButton::clicked, this, &PlaybackScreen::toggle);
  connect(on_, &QPushButton::clicked, this, [this] {
    timer_.stop();
    emit finished();
  });
  connect(&model_, &GameModel::changed, this, [this] {
    if (model_.is_open()) return;
    timer_.stop();
    steps_.clear();
    place_ = -1;
    clear_layout(list_);
    map_->set_scene({});
    title_->clear();
    ladder_->clear();
    lots_text_->clear();
  });
}

void PlaybackScreen::show_turn(int place) {
  if (!model_.is_open() || place < 0 || place >= static_cast<int>(model_.past().size())) return;
  place_ = place;
  steps_.clear();
  const auto& story = model_.past()[static_cast<std::size_t>(place)].story;
  for (std::size_t i = 0; i < story.size(); ++i) {
    if (event_text(model_.rules(), story[i], model_.seat()).isEmpty()) continue;
    if (steps_.empty() || steps_.back().step != story[i].step) steps_.push_back({story[i].step, {}});
    steps_.back().events.push_back(static_cast<int>(i));
  }
  timer_.stop();
  go(0);
  next_->setFocus();
}

void PlaybackScreen::go(int step) {
  at_ = std::clamp(step, 0, std::max(0, static_cast<int>(steps_.size()) - 1));
  refresh();
}

void PlaybackScreen::toggle() {
  timer_.isActive() ? timer_.stop() : timer_.start();
  play_->setText(timer_.isActive() ? tr("Pause") : tr("Play"));
}

QString PlaybackScreen::because(int event) const {
  const auto& story = model_.past()[static_cast<std::size_t>(place_)].story;
  const int cause = story[static_cast<std::size_t>(event)].cause;
  if (cause < 0) return {};
  auto why = event_text(model_.rules(), story[static_cast<std::size_t>(cause)], model_.seat());
  if (why.isEmpty()) return {};
  why.chop(why.endsWith('.') ? 1 : 0);
  return tr("because: %1").arg(why);
}

void PlaybackScreen::refresh() {
  if (place_ < 0 || !model_.is_open()) return;
  const auto& past = model_.past()[static_cast<std::size_t>(place_)];
  const auto& rules = model_.rules();
  title_->setText(tr("What happened in turn %1").arg(past.turn));
  where_->setText(steps_.empty() ? QString() : tr("Step %1 of %2, as %3 may know it").arg(at_ + 1).arg(steps_.size()).arg(name_of(rules, model_.seat())));
  clear_layout(list_);
  QWidget* current = nullptr;
  for (int i = 0; i < static_cast<int>(steps_.size()); ++i) {
    const auto& step = steps_[static_cast<std::size_t>(i)];
    auto* box = new QFrame;
    if (i == at_) box->setObjectName("card");
    auto* inner = new QVBoxLayout(box);
    inner->setContentsMargins(10, 6, 10, 6);
    inner->setSpacing(3);
    auto* head = sans_label(tr("%1  %2").arg(i + 1).arg(step_name(step.step)), 14, box, i <= at_ ? QFont::DemiBold : QFont::Normal);
    if (i > at_) set_colour(head, theme().p.muted);
    inner->addWidget(head);
    if (i <= at_)
      for (const int e : step.events) {
        const auto& event = past.story[static_cast<std::size_t>(e)];
        const auto what = event_text(rules, event, model_.seat());
        if (i == at_) {
          inner->addWidget(serif_label(what, 18, box));
          auto note = audience_text(rules, event, model_.seat());
          if (const auto why = because(e); !why.isEmpty()) note += tr(" · %1").arg(why);
          inner->addWidget(note_label(note, box));
        } else {
          inner->addWidget(sans_label(what, 13, box));
        }
      }
    if (i == at_) current = box;
    list_->addWidget(box);
  }
  list_->addStretch(1);
  if (current) QTimer::singleShot(0, current, [this, current] { scroll_->ensureWidgetVisible(current); });

  const auto& before = past.seen.pub;
  const auto& after = place_ + 1 < static_cast<int>(model_.past().size()) ? model_.past()[static_cast<std::size_t>(place_) + 1].seen.pub : model_.seen().pub;
  ladder_->setText(tr("Ladder %1 → %2, %3").arg(quarters_text(before.ladder), quarters_text(after.ladder), text(rules.story.rungs[static_cast<std::size_t>(after.ladder / 4)])));
  int odds = -1;
  for (const auto& event : past.story)
    if (event.kind == EventKind::war_check) odds = event.amount;
  lots_card_->setVisible(odds >= 0);
  if (odds >= 0) {
    lots_->set(odds / 100.0);
    lots_text_->setText(tr("The war check: one lot in a hundred was drawn, and %1 of them meant war.").arg(odds_text(odds)));
  }
  first_->setEnabled(at_ > 0);
  back_->setEnabled(at_ > 0);
  const bool more = at_ + 1 < static_cast<int>(steps_.size());
  next_->setEnabled(more);
  last_->setEnabled(more);
  show_map();
}

void PlaybackScreen::show_map() {
  const auto& past = model_.past()[static_cast<std::size_t>(place_)];
  const auto& rules = model_.rules();
  auto scene = board_scene(rules, past.seen, {});
  scene.arcs.clear();
  if (steps_.empty()) return map_->set_scene(std::move(scene));
  for (int i = 0; i <= at_; ++i)
    for (const int e : steps_[static_cast<std::size_t>(i)].events) {
      const auto& event = past.story[static_cast<std::size_t>(e)];
      if (!event.asset.is_set()) continue;
      const auto target = "asset:" + text(rules.assets[event.asset.index()].key);
      if (event.proxy.is_set() && (event.kind == EventKind::strike_attributed || event.kind == EventKind::strike_ordered))
        scene.arcs.push_back({.from = "proxy:" + text(rules.proxies[event.proxy.index()].key), .to = target,
                              .style = event.kind == EventKind::strike_ordered ? ArcStyle::solid : ArcStyle::dashed, .side = QStringLiteral("militia"),
                              .arrow = true, .label = {}, .description = event_text(rules, event, model_.seat())});
      if (i == at_) {
        for (auto& counter : scene.counters)
          if (counter.id == target) counter.burning = event.kind != EventKind::acknowledged && event.kind != EventKind::looked_away;
        if (scene.callouts.empty() || std::get<QString>(scene.callouts.back().anchor) != target)
          scene.callouts.push_back({.anchor = target, .title = name_of(rules, event.asset), .text = event_text(rules, event, model_.seat()), .side = {}});
        else
          scene.callouts.back().text = event_text(rules, event, model_.seat());
      }
    }
  map_->set_scene(std::move(scene));
}

void PlaybackScreen::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Right: go(at_ + 1); return;
    case Qt::Key_Left: go(at_ - 1); return;
    case Qt::Key_Home: go(0); return;
    case Qt::Key_End: go(static_cast<int>(steps_.size()) - 1); return;
    default: QWidget::keyPressEvent(event);
  }
}

}  // namespace bc::ui
