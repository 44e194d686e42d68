// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/order_panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/screens/board/letter_card.h"
#include "ui/screens/board/odds_card.h"
#include "ui/screens/board/operation_card.h"
#include "ui/screens/board/reactions_card.h"
#include "ui/screens/board/seal_card.h"
#include "ui/screens/board/statement_card.h"
#include "ui/screens/board/support_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/soft_edge.h"

namespace bc::ui {

OrderPanel::OrderPanel(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  setObjectName("side");
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("Order sheet"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margins(px(16), px(12), 0, px(14)));
  layout->setSpacing(px(10));
  auto* title = new SectionTitle(tr("Order sheet"), {}, this);
  title->setContentsMargins(margins(0, 0, px(16), 0));
  layout->addWidget(title);

  head_ = new QVBoxLayout;
  head_->setContentsMargins(margins(2, 0, px(16) + 1, 0));  // as the cards lie in the frame of what is scrolled
  layout->addLayout(head_);
  scroll_ = new Scroll(Scroll::Asks::usual, this);
  scroll_->setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  inside->installEventFilter(this);
  auto* cards = new QVBoxLayout(inside);
  cards->setSpacing(px(10));
  begin_ = new QVBoxLayout;
  cards->addLayout(begin_);
  odds_ = new OddsCard(model, inside);
  reactions_ = new ReactionsCard(model, inside);
  lines_ = {new OperationCard(model, inside), new SupportCard(model, inside), new StatementCard(model, inside),
            new LetterCard(model, tr("Secret letter"), LetterCard::Room::line, inside)};
  begin_->addWidget(odds_);
  cards->addWidget(reactions_);
  for (auto* card : lines_) {
    cards->addWidget(card);
    connect(card, &LineCard::considered, this, &OrderPanel::consider);
    connect(card, &LineCard::considered_no_more, this, &OrderPanel::consider_no_more);
  }
  below_ = new QVBoxLayout;
  cards->addLayout(below_);
  end_ = new QVBoxLayout;
  cards->addLayout(end_);
  cards->addStretch(1);
  scroll_->setWidget(inside);
  layout->addWidget(scroll_, 1);
  new SoftEdge(scroll_, &Palette::side);
  // The bar stands in the margin: the cards are as wide as the seal below them, whether it is there or not.
  const auto keep_width = [this, cards] {
    const auto* bar = scroll_->verticalScrollBar();
    const int taken = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    cards->setContentsMargins(margins(0, 0, std::max(px(2), px(16) - taken), 0));
  };
  keep_width();
  connect(scroll_->verticalScrollBar(), &QScrollBar::rangeChanged, this, keep_width);

  // After the lines for whoever goes by Tab, though it stands above them.
  auto* coach = link_button(tr("Ask the coach"), this);
  coach->setObjectName("ask_coach");
  coach->setToolTip(tr("F2"));
  connect(coach, &QPushButton::clicked, this, &OrderPanel::coach_wanted);
  title->add(coach);

  seal_ = new SealCard(model, this);
  foot_ = new QVBoxLayout;
  foot_->setContentsMargins(margins(0, 0, px(16), 0));
  foot_->addWidget(seal_);
  layout->addLayout(foot_);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { bring_into_view(now); });
}

// All of the line where the focus is, if there is room for it: what a choice brought is read below it.
void OrderPanel::bring_into_view(QWidget* now) {
  if (!now || !scroll_->widget()->isAncestorOf(now)) return;
  for (auto* line : lines_)
    if (line->isAncestorOf(now) && line->height() + px(24) < scroll_->viewport()->height()) scroll_->ensureWidgetVisible(line, 0, px(12));
  scroll_->ensureWidgetVisible(now, 0, px(40));
}

void OrderPanel::ask_to_seal() { seal_->ask(); }

void OrderPanel::refresh() {
  if (!model_.is_open()) return;
  reactions_->refresh();
  for (auto* card : lines_) card->refresh();
  odds_->show_odds();
  seal_->refresh();
}

void OrderPanel::consider(const OrderSheet& sheet) {
  if (model_.is_open()) odds_->show_odds(&sheet);
}

void OrderPanel::consider_no_more() {
  if (model_.is_open()) odds_->show_odds();
}

void OrderPanel::go_to_line(Line line) {
  if (const auto i = static_cast<std::size_t>(line); i < lines_.size()) lines_[i]->focus_slot();
}

// Page Down and Page Up go from line to line, wherever in a line the focus is.
void OrderPanel::step_line(int by) {
  const auto* focus = QApplication::focusWidget();
  int at = by > 0 ? -1 : static_cast<int>(lines_.size());
  for (std::size_t i = 0; i < lines_.size(); ++i)
    if (focus && lines_[i]->isAncestorOf(focus)) at = static_cast<int>(i);
  at += by;
  if (at >= 0 && at < static_cast<int>(lines_.size())) lines_[static_cast<std::size_t>(at)]->focus_slot();
}

void OrderPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  seal_->set_terse(height() < px(640));
  // The odds of war stay in sight whatever is scrolled, but where they would leave the lines no room.
  auto* top = height() < px(640) ? begin_ : head_;
  if (top->count() == 0) top->addWidget(odds_);
  // In a very low window the lines have all the room, and the seal comes after them.
  auto* place = height() < px(420) ? end_ : foot_;
  if (place->count() == 0) place->addWidget(seal_);
}

bool OrderPanel::eventFilter(QObject* watched, QEvent* event) {
  // A line has grown by what was chosen in it.
  if (event->type() == QEvent::Resize) QTimer::singleShot(0, this, [this] { bring_into_view(QApplication::focusWidget()); });
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_PageDown && key != Qt::Key_PageUp) return QWidget::eventFilter(watched, event);
  step_line(key == Qt::Key_PageDown ? 1 : -1);
  return true;
}

}  // namespace bc::ui
