// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/playback/playback_screen.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include "ui/board_scene.h"
#include "ui/map/map_view.h"
#include "ui/models/treaty_told.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/screens/playback/lots_card.h"
#include "ui/screens/playback/pace.h"
#include "ui/screens/playback/step_cards.h"
#include "ui/screens/playback/step_row.h"
#include "ui/screens/playback/step_track.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/soft_edge.h"

namespace bc::ui {

namespace {
constexpr double kLow = 640;  // lower than this, letters counted, every line goes to the map and the story
}  // namespace

PlaybackScreen::PlaybackScreen(const QString& onward, QWidget* parent) : QWidget(parent) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  frame_ = new QGridLayout(this);
  frame_->setContentsMargins(0, 0, 0, 0);
  frame_->setSpacing(0);
  frame_->setColumnStretch(0, 1);
  frame_->setRowStretch(0, 1);
  map_ = new MapView(this);
  map_->setAccessibleName(tr("Map of the turn"));
  map_->set_style(themed_map_style());
  suspects_ = new SuspectsCard(map_);
  map_->set_corner(suspects_);
  auto* bar = new QWidget(this);
  bar_ = bar;
  bar->setObjectName("side");
  bar->setAttribute(Qt::WA_StyledBackground);
  auto* under_line = new QVBoxLayout(bar);
  under_line->setContentsMargins(0, 0, 0, 0);
  under_line->setSpacing(0);
  under_line->addWidget(hairline(bar));
  controls_ = new QGridLayout;
  under_line->addLayout(controls_);
  controls_->setContentsMargins(24, 14, 24, 14);
  controls_->setSpacing(12);
  buttons_ = new QWidget(bar);
  auto* buttons = new FlowLayout(buttons_);
  buttons->setContentsMargins(0, 0, 0, 0);
  first_ = plain_button(tr("First"), bar);
  back_ = plain_button(tr("Back"), bar);
  play_ = plain_button(tr("Play"), bar);
  next_ = plain_button(tr("Next"), bar);
  last_ = plain_button(tr("Last"), bar);
  pace_ = new Slot(tr("speed of play"), tr("choose a speed"), bar);
  pace_->set_size(15);
  pace_->set_text(name_of(kept_pace()));
  pace_->set_choices([] {
    std::vector<Choice> all;
    for (const auto pace : kPaces) all.push_back({static_cast<int>(pace), name_of(pace), {}, {}});
    return all;
  });
  connect(pace_, &Slot::chosen, this, [this](int chosen) { set_pace(static_cast<Pace>(chosen)); });
  for (QWidget* each : std::initializer_list<QWidget*>{first_, back_, play_, pace_, next_, last_}) buttons->addWidget(each);
  track_ = new StepTrack(bar);
  onwards_ = new QWidget(bar);
  auto* onwards = new QHBoxLayout(onwards_);
  onwards->setContentsMargins(0, 0, 0, 0);
  onwards->setSpacing(12);
  ladder_ = sans_label({}, type::small, bar);
  ladder_->setWordWrap(false);
  onwards->addWidget(ladder_, 1);
  on_ = primary_button(onward, bar);
  on_->setObjectName("onward");
  onwards->addWidget(on_);

  auto* side = new QWidget(this);
  side->setObjectName("side");
  side->setAttribute(Qt::WA_StyledBackground);
  side_ = side;
  auto* side_layout = new QVBoxLayout(side);
  side_layout->setContentsMargins(0, 0, 0, 0);
  side_layout->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(20, 14, 20, 12);
  head->setSpacing(8);
  title_ = serif_label({}, type::title, side);
  where_ = note_label({}, side);
  where_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
  where_->setWordWrap(false);
  head->addWidget(title_, 1);
  head->addWidget(where_);
  side_layout->addLayout(head);
  side_layout->addWidget(hairline(side));
  scroll_ = new Scroll(Scroll::Asks::usual, side);
  scroll_->setObjectName("what-happened");
  scroll_->setAccessibleName(tr("What happened"));
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  list_ = new QVBoxLayout(inside);
  list_->setContentsMargins(0, 0, 0, 0);
  list_->setSpacing(0);
  scroll_->setWidget(inside);
  inside->installEventFilter(this);
  new SoftEdge(scroll_, &Palette::side);
  side_layout->addWidget(scroll_, 1);

  lots_ = new LotsCard(side);
  lots_row_ = new QHBoxLayout;
  lots_row_->addWidget(lots_);
  side_layout->addLayout(lots_row_);
  place_parts();

  // Arrows go through the steps wherever the focus is, but on the map, where they travel.
  for (QWidget* each : std::initializer_list<QWidget*>{first_, back_, play_, pace_, next_, last_, on_, scroll_}) each->installEventFilter(this);
  timer_.setInterval(pause_of(kept_pace()));
  connect(&timer_, &QTimer::timeout, this, [this] {
    if (at_ + 1 >= steps())
      toggle();
    else
      go(at_ + 1);
  });
  connect(first_, &QPushButton::clicked, this, [this] { go(0); });
  connect(back_, &QPushButton::clicked, this, [this] { go(at_ - 1); });
  connect(next_, &QPushButton::clicked, this, [this] { go(at_ + 1); });
  connect(last_, &QPushButton::clicked, this, [this] { go(steps() - 1); });
  connect(track_, &StepTrack::wanted, this, &PlaybackScreen::go);
  connect(play_, &QPushButton::clicked, this, &PlaybackScreen::toggle);
  connect(on_, &QPushButton::clicked, this, [this] {
    timer_.stop();
    emit finished();
  });
}

void PlaybackScreen::tell(Telling told) {
  told_ = std::move(told);
  steps_ = steps_of(*told_);
  timer_.stop();
  play_->setText(tr("Play"));
  QStringList names;
  int danger = -1;
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    names << short_step_name(steps_[i].step);
    if (steps_[i].step == Step::war_check) danger = static_cast<int>(i);
  }
  track_->set_steps(names, danger);
  go(0);
  arrange();
  next_->setFocus();
}

void PlaybackScreen::clear() {
  timer_.stop();
  told_.reset();
  steps_.clear();
  clear_layout(list_);
  current_.clear();
  suspects_->set({});
  track_->set_steps({}, -1);
  map_->set_scene({});
  lots_->clear();
  for (auto* label : std::initializer_list<QLabel*>{title_, where_, ladder_}) label->clear();
}

void PlaybackScreen::go(int step) {
  const int before = at_;
  at_ = std::clamp(step, 0, std::max(0, steps() - 1));
  refresh();
  if (!told_ || steps_.empty()) return;
  announce(this, told_now());
  if (const auto place = place_of(*told_, steps_[static_cast<std::size_t>(at_)]); !place.isEmpty())
    map_->fly_to(place);
  else if (before != at_)
    map_->show_all();
}

QString PlaybackScreen::told_now() const {
  const auto& now = steps_[static_cast<std::size_t>(at_)];
  QStringList words{where_->text(), step_name(now.step)};
  for (const auto& happening : now.happenings) {
    words << event_text(*told_->rules, told_->story[static_cast<std::size_t>(happening.event)], told_->reader);
    if (const auto terms = treaty_told(*told_, happening.event)) words << terms->spoken();
    if (const auto why = because(*told_, happening.event); !why.isEmpty()) words << why;
  }
  for (auto& each : words)
    if (!each.isEmpty() && !each.back().isPunct()) each += '.';
  return words.join(' ');
}

void PlaybackScreen::toggle() {
  if (!timer_.isActive() && at_ + 1 >= steps()) go(0);
  timer_.isActive() ? timer_.stop() : timer_.start();
  play_->setText(timer_.isActive() ? tr("Pause") : tr("Play"));
}

void PlaybackScreen::set_pace(Pace pace) {
  keep_pace(pace);
  pace_->set_text(name_of(pace));
  timer_.setInterval(pause_of(pace));
}

void PlaybackScreen::fill_list() {
  clear_layout(list_);
  current_.clear();
  for (int i = 0; i < steps(); ++i) {
    auto* row = step_row(*told_, steps_, i, at_, is_low_);
    if (i == at_) current_ = row;
    list_->addWidget(row);
  }
  if (steps_.empty()) {
    auto* nothing = serif_label(tr("Nothing happened that %1 could see.").arg(name_of(*told_->rules, told_->reader)), type::sentence);
    nothing->setContentsMargins(20, 14, 20, 14);
    list_->addWidget(nothing);
  }
  list_->addStretch(1);
}

// All of the current step, if the list is high enough for it; else its beginning.
void PlaybackScreen::show_current() {
  if (!current_) return;
  const int most = px(60), room = scroll_->viewport()->height();
  const int margin = std::clamp((room - current_->height()) / 2, 0, most);
  auto* bar = scroll_->verticalScrollBar();
  const int top = current_->y() - margin, bottom = current_->geometry().bottom() + 1 + margin;
  if (top < bar->value() || bottom - top > room)
    bar->setValue(top);
  else if (bottom > bar->value() + room)
    bar->setValue(bottom - room);
}

bool PlaybackScreen::eventFilter(QObject* watched, QEvent* event) {
  if (watched == scroll_->widget()) {
    // The rows have their height only once they are laid out: the list is then as high as it will be.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) QTimer::singleShot(0, this, &PlaybackScreen::show_current);
  } else if (event->type() == QEvent::KeyPress && step_by_key(static_cast<QKeyEvent*>(event)->key())) {
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void PlaybackScreen::refresh() {
  if (!told_) return;
  const auto& told = *told_;
  const auto& rules = *told.rules;
  title_->setText(tr("Turn %1: what happened").arg(told.turn));
  where_->setText(steps_.empty() ? QString() : tr("step %1 of %2").arg(at_ + 1).arg(steps()));
  track_->set_at(at_);
  fill_list();
  const auto& rungs = rules.story.rungs;
  ladder_->setText(tr("Ladder %1 → %2\n%3")
                       .arg(quarters_text(told.before.pub.ladder), quarters_text(told.after.pub.ladder),
                            text(rungs[static_cast<std::size_t>(std::clamp(told.after.pub.ladder / 4, 0, 10))])));
  lots_->set(told, steps_, at_);
  if (is_low_) lots_->hide();
  first_->setEnabled(at_ > 0);
  back_->setEnabled(at_ > 0);
  const bool more = at_ + 1 < steps();
  const bool had_focus = next_->hasFocus() || last_->hasFocus();
  next_->setEnabled(more);
  last_->setEnabled(more);
  if (had_focus && !more) on_->setFocus();
  suspects_->set(steps_.empty() || is_low_ ? std::vector<Suspicion>() : suspicions_of(told, steps_[static_cast<std::size_t>(at_)]));
  auto scene = scene_of(told, steps_, at_);
  if (is_low_) keep_places_alone(scene);
  map_->set_scene(std::move(scene));
}

void PlaybackScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

// The map and the story have what height there is: in a low window, or with large letters, the controls go below both.
void PlaybackScreen::place_parts() {
  for (auto* part : std::initializer_list<QWidget*>{map_, bar_, side_}) frame_->removeWidget(part);
  frame_->addWidget(map_, 0, 0);
  frame_->addWidget(bar_, 1, 0, 1, is_low_ ? 2 : 1);
  frame_->addWidget(side_, 0, 1, is_low_ ? 1 : 2, 1);
  lots_row_->setContentsMargins(is_low_ ? QMargins() : QMargins(16, 12, 16, 16));
  where_->setVisible(!is_low_);
  title_->set_style({.face = TextStyle::Face::serif, .size = is_low_ ? type::subtitle : type::title});
}

void PlaybackScreen::arrange() {
  const bool low = height() < px(kLow);
  if (low != is_low_) {
    is_low_ = low;
    place_parts();
    refresh();
  }
  side_->setFixedWidth(std::min(px(430), width() * 2 / 5));
  // In one row where every step can be named in it; else the steps have a row of their own, and in a narrow window so has each part.
  const int bar = width() - (low ? 0 : side_->width()) - 2 * 24 - 2 * controls_->spacing();
  const int beside = buttons_->sizeHint().width() + onwards_->sizeHint().width();
  const auto rows = bar - beside >= track_->width_for_names() ? Rows::one : bar >= beside ? Rows::two : low ? Rows::buttons_alone : Rows::three;
  if (rows == rows_) return;
  rows_ = rows;
  for (auto* part : std::initializer_list<QWidget*>{buttons_, track_, onwards_}) controls_->removeWidget(part);
  switch (rows) {
    case Rows::none: break;
    case Rows::one:
      controls_->addWidget(buttons_, 0, 0, Qt::AlignLeading | Qt::AlignVCenter);
      controls_->addWidget(track_, 0, 1);
      controls_->addWidget(onwards_, 0, 2);
      break;
    case Rows::two:
      controls_->addWidget(buttons_, 0, 0, Qt::AlignLeading | Qt::AlignVCenter);
      controls_->addWidget(onwards_, 0, 2);
      controls_->addWidget(track_, 1, 0, 1, 3);
      break;
    case Rows::buttons_alone:
      controls_->addWidget(buttons_, 0, 0, 1, 3);
      controls_->addWidget(track_, 1, 0, 1, 2);
      controls_->addWidget(onwards_, 1, 2);
      break;
    case Rows::three:
      controls_->addWidget(buttons_, 0, 0, 1, 3);
      controls_->addWidget(track_, 1, 0, 1, 3);
      controls_->addWidget(onwards_, 2, 0, 1, 3);
      break;
  }
  controls_->setColumnStretch(1, 1);
}

bool PlaybackScreen::event(QEvent* event) {
  // What the controls need is known once they are dressed.
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) arrange();
  return QWidget::event(event);
}

bool PlaybackScreen::step_by_key(int key) {
  const int forward = isRightToLeft() ? -1 : 1;
  switch (key) {
    case Qt::Key_Right: go(at_ + forward); return true;
    case Qt::Key_Left: go(at_ - forward); return true;
    case Qt::Key_Home: go(0); return true;
    case Qt::Key_End: go(steps() - 1); return true;
    default: return false;
  }
}

void PlaybackScreen::keyPressEvent(QKeyEvent* event) {
  if (!step_by_key(event->key())) QWidget::keyPressEvent(event);
}

}  // namespace bc::ui
