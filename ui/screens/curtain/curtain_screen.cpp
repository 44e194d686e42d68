// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/curtain/curtain_screen.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {
constexpr int kTick = 25;
}

SealEnvelope::SealEnvelope(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  timer_.setInterval(kTick);
  connect(&timer_, &QTimer::timeout, this, &SealEnvelope::tick);
}

void SealEnvelope::set(const QString& eyebrow, const QString& line, const QColor& colour, const QString& spoken) {
  eyebrow_ = eyebrow;
  line_ = line;
  colour_ = colour;
  held_ = 0;
  armed_ = false;
  setAccessibleName(spoken);
  setAccessibleDescription(tr("Hold the seal or the Space key for one second, or press Enter twice."));
  update();
}

QSize SealEnvelope::sizeHint() const { return {px(660), px(340)}; }

QRect SealEnvelope::seal_rect() const {
  const int r = std::min(px(58), height() / 5);
  return QRect(width() / 2 - r, static_cast<int>(height() * 0.56) - r, 2 * r, 2 * r);
}

void SealEnvelope::begin() {
  if (!timer_.isActive()) held_ = 0, timer_.start();
}
void SealEnvelope::stop() {
  timer_.stop();
  held_ = 0;
  update();
}
void SealEnvelope::tick() {
  held_ += kTick;
  update();
  if (held_ < hold_) return;
  stop();
  emit opened();
}

void SealEnvelope::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && seal_rect().contains(event->pos())) begin();
}
void SealEnvelope::mouseReleaseEvent(QMouseEvent*) { stop(); }
void SealEnvelope::focusOutEvent(QFocusEvent*) { stop(), armed_ = false; }

void SealEnvelope::spoken_press() {
  armed_ = !armed_;
  update();
  if (!armed_) emit opened();
}

void SealEnvelope::keyPressEvent(QKeyEvent* event) {
  if (event->isAutoRepeat()) return;
  if (event->key() == Qt::Key_Space) return begin();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    return spoken_press();
  }
  QWidget::keyPressEvent(event);
}
void SealEnvelope::keyReleaseEvent(QKeyEvent* event) {
  if (!event->isAutoRepeat() && event->key() == Qt::Key_Space) stop();
}

void SealEnvelope::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(rect()).adjusted(8, 6, -8, -10);
  const QPointF middle(box.center().x(), box.top() + box.height() * 0.56);
  painter.setPen(Qt::NoPen);
  for (int i = 6; i > 0; --i) {
    painter.setBrush(faded(p.shadow, theme().dark ? 0.06 : 0.02));
    painter.drawRoundedRect(box.adjusted(-i, -i + 3, i, i + 3), 4 + i, 4 + i);
  }
  painter.setBrush(p.envelope);
  painter.drawRect(box);
  painter.setBrush(p.envelope_side);
  painter.drawPolygon(QPolygonF({box.topLeft(), middle, box.bottomLeft()}));
  painter.drawPolygon(QPolygonF({box.topRight(), middle, box.bottomRight()}));
  painter.setPen(QPen(p.hairline, 1.5));
  painter.drawLine(box.bottomLeft(), middle);
  painter.drawLine(box.bottomRight(), middle);
  painter.setPen(QPen(p.hairline.darker(108), 3));
  painter.drawPolyline(QPolygonF({box.topLeft(), middle, box.topRight()}));
  painter.setPen(QPen(p.hairline, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(box);

  painter.setPen(p.muted);
  painter.setFont(eyebrow_font());
  painter.drawText(QRectF(box.left(), box.top() + box.height() * 0.07, box.width(), px(22)), Qt::AlignCenter, eyebrow_);
  painter.setPen(p.ink);
  painter.setFont(serif(26, !isRightToLeft()));
  painter.drawText(QRectF(box.left(), box.top() + box.height() * 0.07 + px(20), box.width(), px(38)), Qt::AlignCenter, line_);

  const QRectF seal = seal_rect();
  QPainterPath wax;
  for (int i = 0; i <= 72; ++i) {
    const double angle = i * std::numbers::pi / 36, wobble = 1 + 0.045 * std::sin(angle * 8) + 0.02 * std::sin(angle * 3 + 1);
    const QPointF at = seal.center() + QPointF(std::cos(angle), std::sin(angle)) * seal.width() / 2 * wobble;
    i == 0 ? wax.moveTo(at) : wax.lineTo(at);
  }
  const auto base = theme().dark ? colour_.lighter(115) : colour_;
  QRadialGradient shine(seal.center() - QPointF(seal.width() / 5, seal.height() / 5), seal.width() * 0.75);
  shine.setColorAt(0, base.lighter(125));
  shine.setColorAt(1, base.darker(125));
  painter.setPen(QPen(base.darker(140), 1));
  painter.setBrush(shine);
  painter.drawPath(wax);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(faded(p.mark_text, 0.24), 1.2));
  painter.drawEllipse(seal.adjusted(px(9), px(9), -px(9), -px(9)));
  if (held_ > 0) {
    painter.setPen(QPen(p.mark_text, px(4), Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(seal.adjusted(px(9), px(9), -px(9), -px(9)), 90 * 16, -360 * 16 * std::min(held_, hold_) / hold_);
  }
  painter.setPen(p.mark_text);
  const double size = seal.height() / 116;  // of the letters on it, which stay within the wax
  auto large = serif(22);
  large.setPixelSize(std::max(9, static_cast<int>(22 * size)));
  painter.setFont(large);
  painter.drawText(seal.adjusted(0, -14 * size, 0, -14 * size), Qt::AlignCenter, armed_ ? tr("Enter") : tr("Hold", "the seal"));
  auto small = sans(12.5, QFont::DemiBold);
  small.setPixelSize(std::max(8, static_cast<int>(12.5 * size)));
  painter.setFont(small);
  painter.drawText(seal.adjusted(0, 18 * size, 0, 18 * size), Qt::AlignCenter, armed_ ? tr("once more") : tr("to open"));
  if (hasFocus()) {
    painter.setPen(QPen(p.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(seal.adjusted(-px(7), -px(7), px(7), px(7)));
  }
}

CurtainScreen::CurtainScreen(QWidget* parent) : QWidget(parent) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(40, 24, 40, 20);
  auto* top = new QHBoxLayout;
  top->addWidget(sans_label(tr("Everybody else, please look away."), 14, this, QFont::DemiBold), 1);
  layout->addLayout(top);
  layout->addStretch(2);
  title_ = serif_label({}, 42, this);
  why_ = serif_label({}, 19, this);
  for (auto* label : {title_, why_}) label->setAlignment(Qt::AlignCenter);
  layout->addWidget(title_);
  layout->addSpacing(8);
  layout->addWidget(why_);
  layout->addSpacing(24);
  envelope_ = new SealEnvelope(this);
  // As large as there is room, and no larger than a letter.
  envelope_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  envelope_->setMaximumSize(envelope_->sizeHint());
  envelope_->setMinimumSize(px(360), px(190));
  auto* middle = new QHBoxLayout;
  middle->addStretch(1);
  middle->addWidget(envelope_, 20);
  middle->addStretch(1);
  layout->addLayout(middle, 20);
  auto* how = note_label(tr("Hold the seal, or the Space key, for one second. Or press Enter twice."), this);
  how->setAlignment(Qt::AlignCenter);
  layout->addSpacing(8);
  layout->addWidget(how);
  layout->addStretch(2);
  stations_ = new QWidget(this);
  new QHBoxLayout(stations_);
  layout->addWidget(stations_, 0, Qt::AlignHCenter);
  layout->addStretch(1);
  layout->addWidget(hairline(this));
  auto* foot = new QHBoxLayout;
  foot->addWidget(note_label(tr("Blank while the seat changes hands: map, sheets, window title, tooltips, clipboard, screen-reader text."), this), 1);
  auto* leave = link_button(tr("Leave the game"), this);
  connect(leave, &QPushButton::clicked, this, &CurtainScreen::leave_wanted);
  foot->addWidget(leave);
  layout->addLayout(foot);
  connect(envelope_, &SealEnvelope::opened, this, &CurtainScreen::opened);
}

void CurtainScreen::set(const QString& title, const QString& why, const QString& eyebrow, const QString& line, const QColor& colour,
                        const std::vector<Station>& stations) {
  title_->setText(title);
  why_->setText(why);
  envelope_->set(eyebrow, line, colour, title);
  auto* row = static_cast<QHBoxLayout*>(stations_->layout());
  clear_layout(row);
  row->setSpacing(44);
  for (const auto& station : stations) {
    auto* pair = new QHBoxLayout;
    pair->setSpacing(10);
    auto* mark = new Mark(station.done ? MarkShape::disc : MarkShape::ring, station.colour, {}, stations_, 16);
    pair->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = sans_label(station.name, 14, stations_, station.now ? QFont::Bold : QFont::Medium);
    auto* note = note_label(station.note, stations_);
    name->setWordWrap(false);
    note->setWordWrap(false);
    words->addWidget(name);
    words->addWidget(note);
    pair->addLayout(words);
    row->addLayout(pair);
  }
}

}  // namespace bc::ui
