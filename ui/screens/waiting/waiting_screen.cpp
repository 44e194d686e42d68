// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/waiting/waiting_screen.h"

#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {
constexpr int kDots = 5;
}

WaitingScreen::WaitingScreen(std::function<double()> done, QWidget* parent) : QWidget(parent), done_(std::move(done)) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->addStretch(3);
  title_ = serif_label({}, type::headline, this);
  title_->setAlignment(Qt::AlignCenter);
  layout->addWidget(title_);
  layout->addSpacing(px(60));  // the dots are painted here
  progress_ = sans_label({}, type::small, this);
  progress_->setAlignment(Qt::AlignCenter);
  layout->addWidget(progress_);
  auto* now = plain_button(tr("Answer now"), this);
  now->setToolTip(tr("It plays the best sheet that it has found so far."));
  connect(now, &QPushButton::clicked, this, &WaitingScreen::answer_wanted);
  layout->addWidget(now, 0, Qt::AlignHCenter);
  layout->addSpacing(px(12));
  auto* note = note_label(tr("Your sheet is sealed and saved. You may leave and go on later."), this);
  note->setAlignment(Qt::AlignCenter);
  layout->addWidget(note);
  auto* leave = link_button(tr("Leave the game"), this);
  connect(leave, &QPushButton::clicked, this, &WaitingScreen::leave_wanted);
  layout->addWidget(leave, 0, Qt::AlignHCenter);
  layout->addStretch(4);
  timer_.setInterval(400);
  connect(&timer_, &QTimer::timeout, this, &WaitingScreen::beat);
}

void WaitingScreen::showEvent(QShowEvent*) {
  beat();
  timer_.start();
}

void WaitingScreen::beat() {
  ++beat_;
  const double done = std::clamp(done_(), 0.0, 1.0);
  progress_->setText(tr("%1 % thought through").arg(static_cast<int>(done * 100)));
  const int lit = static_cast<int>(done * kDots);
  if (lit != lit_ || !theme().reduced_motion) update();
  lit_ = lit;
}

void WaitingScreen::set(const QString& who) { title_->setText(tr("%1 is writing its sheet").arg(who)); }

void WaitingScreen::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double y = title_->geometry().bottom() + px(34), step = px(22);
  for (int i = 0; i < kDots; ++i) {
    // Those that are done are full; the one that is being filled blinks.
    const bool on = i < lit_ || (i == lit_ && (theme().reduced_motion || beat_ % 2 == 0));
    painter.setPen(QPen(theme().p.muted, 1.3));
    painter.setBrush(on ? QBrush(theme().p.muted) : Qt::NoBrush);
    painter.drawEllipse(QPointF(width() / 2.0 + (i - 2) * step, y), px(5), px(5));
  }
}

}  // namespace bc::ui
