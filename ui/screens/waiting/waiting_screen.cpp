// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/waiting/waiting_screen.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

WaitingScreen::WaitingScreen(QWidget* parent) : QWidget(parent) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->addStretch(3);
  title_ = serif_label({}, 32, this);
  title_->setAlignment(Qt::AlignCenter);
  layout->addWidget(title_);
  layout->addSpacing(px(60));  // the dots are painted here
  auto* note = note_label(tr("Your sheet is sealed and saved. You may leave and go on later."), this);
  note->setAlignment(Qt::AlignCenter);
  layout->addWidget(note);
  auto* leave = link_button(tr("Leave the game"), this);
  connect(leave, &QPushButton::clicked, this, &WaitingScreen::leave_wanted);
  layout->addWidget(leave, 0, Qt::AlignHCenter);
  layout->addStretch(4);
  timer_.setInterval(400);
  connect(&timer_, &QTimer::timeout, this, [this] {
    ++beat_;
    if (!theme().reduced_motion) update();
  });
}

void WaitingScreen::set(const QString& who) { title_->setText(tr("%1 is writing its sheet").arg(who)); }

void WaitingScreen::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double y = title_->geometry().bottom() + px(34), step = px(22);
  for (int i = 0; i < 5; ++i) {
    const bool on = theme().reduced_motion || beat_ % 5 == i;
    painter.setPen(QPen(theme().p.muted, 1.3));
    painter.setBrush(on ? QBrush(theme().p.muted) : Qt::NoBrush);
    painter.drawEllipse(QPointF(width() / 2.0 + (i - 2) * step, y), px(5), px(5));
  }
}

}  // namespace bc::ui
