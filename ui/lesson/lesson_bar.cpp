// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include "ui/game_flow.h"
#include "ui/lesson/facts.h"
#include "ui/lesson/lesson_guide.h"
#include "ui/lesson/pointer.h"
#include "ui/phrases/names.h"
#include "ui/regions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/margins.h"

namespace bc::ui {

namespace {
/// What the control is called by those who hear it.
QString name_of(QWidget* control) {
  auto* heard = control ? QAccessible::queryAccessibleInterface(control) : nullptr;
  return heard ? heard->text(QAccessible::Name) : QString();
}
}  // namespace

LessonBar::LessonBar(GameFlow& flow, LessonGuide& guide, QWidget* over) : QWidget(over), flow_(flow), guide_(guide), pointer_(new Pointer(over)) {
  setObjectName("lesson");
  hide();
  grid_ = new QGridLayout(this);
  const auto part = [this](auto* layout) {
    auto* box = new QWidget(this);
    box->setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    return box;
  };
  auto* head = new QVBoxLayout;
  head_ = part(head);
  head->setSpacing(2);
  number_ = eyebrow_label({}, head_);
  title_ = serif_label({}, type::subtitle, head_);
  head->addWidget(number_);
  head->addWidget(title_);
  head->addStretch(1);
  auto* words = new QVBoxLayout;
  words_ = part(words);
  words->setSpacing(4);
  text_ = serif_label({}, type::prose, words_);
  place_ = note_label({}, words_);
  words->addWidget(text_);
  words->addWidget(place_);
  words->addStretch(1);
  ways_ = new QBoxLayout(QBoxLayout::TopToBottom);
  deeds_ = part(ways_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(px(8));
  back_ = plain_button({}, deeds_);
  show_ = plain_button({}, deeds_);
  next_ = plain_button({}, deeds_);
  close_ = link_button({}, deeds_);
  retell();
  next_->setObjectName("lesson-next");
  for (auto* button : {back_, show_, next_}) buttons->addWidget(button);
  ways_->addLayout(buttons);
  ways_->addWidget(close_, 0, Qt::AlignTrailing);
  ways_->addStretch(1);
  arrange();
  connect(back_, &QPushButton::clicked, &guide_, &LessonGuide::back);
  connect(next_, &QPushButton::clicked, &guide_, &LessonGuide::next);
  connect(show_, &QPushButton::clicked, this, &LessonBar::show_me);
  connect(close_, &QPushButton::clicked, this, &LessonBar::close_wanted);
  connect(&guide_, &LessonGuide::changed, this, &LessonBar::show_step);
  connect(&flow_, &GameFlow::screen_changed, this, &LessonBar::show_place);
  connect(pointer_, &Pointer::target_changed, this, &LessonBar::show_place);
}

void LessonBar::retell() {
  setAccessibleName(tr("Lesson"));
  back_->setText(tr("Back"));
  back_->setAccessibleName(tr("Lesson: back"));
  show_->setText(tr("Show me"));
  show_->setAccessibleName(tr("Lesson: show me"));
  close_->setText(tr("Close the lesson"));
  if (guide_.is_on()) show_step();
}

void LessonBar::show_step() {
  setVisible(guide_.is_on());
  if (!guide_.is_on()) return pointer_->point_at({});
  const auto& step = guide_.step();
  number_->setText(tr("%1, step %2 of %3").arg(text(guide_.lesson().title), digits(guide_.at() + 1), digits(guide_.steps())));
  show_head();
  text_->setText(text(step.text));
  back_->setEnabled(guide_.can_go_back());
  next_->setText(guide_.is_last() ? tr("End the lesson") : step.until.next ? tr("Next") : tr("Skip"));
  next_->setAccessibleName(tr("Lesson: %1").arg(next_->text()));
  pointer_->point_at(text(step.at));
  show_place();
  setAccessibleDescription(tr("%1. %2. %3").arg(number_->text(), text(step.title), text_->text()));
  announce(this, accessibleDescription());
}

void LessonBar::show_place() {
  if (!guide_.is_on()) return;
  const auto wanted = screen_of(guide_.step().screen);
  QString where;
  if (flow_.screen() == Screen::waiting)
    where = tr("The other side is writing.");
  else if (flow_.screen() != wanted)
    where = tr("This is on another screen. Press Show me to go there.");
  else if (const auto name = name_of(pointer_->target()); !name.isEmpty())
    where = tr("In the amber frame: %1").arg(name);
  place_->setText(where);
  // What is framed can be seen; that it is elsewhere cannot.
  place_->setVisible(!where.isEmpty() && (!compact_ || !pointer_->target()));
}

void LessonBar::show_me() {
  if (!guide_.is_on()) return;
  if (const auto wanted = screen_of(guide_.step().screen); flow_.screen() != wanted) flow_.show(wanted);
  pointer_->seek();
  if (!pointer_->target()) return;
  focus_first(pointer_->target());
}

// Three columns where there is room; else the head and the buttons share a line, and the words have the next.
void LessonBar::arrange() {
  compact_ = width() < px(1060);
  for (auto* each : {head_, words_, deeds_}) grid_->removeWidget(each);
  grid_->setContentsMargins(margins(24, compact_ ? 6 : 12, 16, compact_ ? 8 : 12));
  grid_->setHorizontalSpacing(24);
  grid_->setVerticalSpacing(2);
  grid_->addWidget(head_, 0, 0, compact_ ? Qt::AlignVCenter : Qt::Alignment());
  grid_->addWidget(deeds_, 0, compact_ ? 1 : 2);
  compact_ ? grid_->addWidget(words_, 1, 0, 1, 2) : grid_->addWidget(words_, 0, 1);
  grid_->setColumnStretch(0, compact_ ? 1 : 2);
  grid_->setColumnStretch(1, compact_ ? 0 : 7);
  ways_->setDirection(compact_ ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  text_->set_style({TextStyle::Face::serif, compact_ ? type::slip : type::prose});
  title_->set_style({TextStyle::Face::serif, compact_ ? type::prose : type::subtitle});
  show_head();
  show_place();
}

void LessonBar::show_head() {
  if (!guide_.is_on()) return;
  const auto title = text(guide_.step().title);
  number_->setVisible(!compact_);
  title_->setText(compact_ ? tr("%1 of %2. %3").arg(digits(guide_.at() + 1), digits(guide_.steps()), title) : title);
}

void LessonBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (compact_ != (width() < px(1060))) arrange();
}

void LessonBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange && ways_) arrange();
}

void LessonBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().p.tint);
  painter.setPen(QPen(theme().p.hairline, 1));
  painter.drawLine(0, height() - 1, width(), height() - 1);
  painter.fillRect(isRightToLeft() ? width() - 6 : 0, 0, 6, height(), theme().p.amber_mark);
}

}  // namespace bc::ui
