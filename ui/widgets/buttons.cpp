// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
QFont button_font(Button::Look look) { return look == Button::Look::primary ? sans(type::body, QFont::Bold) : sans(type::medium); }
}  // namespace

Button::Button(const QString& text, Look look, QWidget* parent) : QPushButton(text, parent), look_(look) {
  setAutoDefault(false);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setCursor(look == Look::link || look == Look::quiet ? Qt::PointingHandCursor : Qt::ArrowCursor);
  dress();
}

void Button::set_look(Look look) {
  look_ = look;
  worn_ = font();
  dress();
  updateGeometry();
}

void Button::set_tight(bool tight) {
  if (tight == tight_) return;
  tight_ = tight;
  updateGeometry();
}

void Button::set_refusal(const QString& why) {
  if (isEnabled()) tip_ = toolTip();
  setEnabled(why.isEmpty());
  setToolTip(why.isEmpty() ? tip_ : why);
  setAccessibleDescription(why);
}

void Button::dress() {
  dressing_ = true;
  const int percent = theme().text_percent;
  if (worn_ == QFont() || font() == worn_) {
    setFont(button_font(look_));
  } else if (percent != percent_) {
    auto grown = font();
    grown.setPixelSize(std::max(1, grown.pixelSize() * percent / percent_));
    setFont(grown);
  }
  worn_ = font();
  percent_ = percent;
  dressing_ = false;
  updateGeometry();
}

void Button::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  if (event->type() == QEvent::StyleChange && !dressing_) dress();
}

// Enter presses what has the focus, as Space does: outside a dialog Qt leaves it out.
void Button::keyPressEvent(QKeyEvent* event) {
  const bool enter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeypadModifier);
  if (enter && !event->isAutoRepeat()) return click();
  QPushButton::keyPressEvent(event);
}

int Button::side_margin() const {
  switch (look_) {
    case Look::primary: return px(17);
    case Look::plain: return px(13);
    case Look::link: return px(4);
    case Look::quiet: return px(tight_ ? 3 : 8);
  }
  return 0;
}

QSize Button::sizeHint() const {
  const QFontMetrics metrics(font());
  const int upright = look_ == Look::primary ? px(9) : look_ == Look::plain ? px(7) : look_ == Look::quiet ? px(6) : px(3);
  return {metrics.horizontalAdvance(text()) + 2 * side_margin() + 2, metrics.height() + 2 * upright};
}

void Button::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool boxed = look_ == Look::primary || look_ == Look::plain;
  const bool on = isEnabled(), over = on && underMouse(), down = isDown() || isChecked();
  QRectF box = QRectF(rect());
  QColor ink = p.ink;
  if (look_ == Look::primary) {
    // The ring must be seen beside black: a line of card between them.
    if (hasFocus()) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(p.card);
      painter.drawRoundedRect(box, 5, 5);
      draw_focus_ring(painter, box, 5);
      box.adjust(3.5, 3.5, -3.5, -3.5);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(!on ? p.hairline : over || down ? blend(p.button, p.card, 0.14) : p.button);
    painter.drawRoundedRect(box, 4, 4);
    ink = on ? p.button_text : p.muted;
  } else if (look_ == Look::plain) {
    painter.setPen(QPen(!on ? p.hairline : over ? p.muted : blend(p.hairline, p.line, 0.6), 1));
    painter.setBrush(!on ? p.side : down ? p.sand : p.card);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    ink = on ? p.ink : p.muted;
    if (hasFocus()) draw_focus_ring(painter, box);
  } else {
    ink = !on ? p.muted : look_ == Look::link ? p.blue : p.ink;
    if (down && look_ == Look::quiet) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(blend(p.paper, p.sand, 0.7));
      painter.drawRoundedRect(box, 4, 4);
    }
    if (hasFocus()) draw_focus_ring(painter, box);
  }
  const double side = boxed ? 2 : side_margin();
  const QRectF inner = QRectF(rect()).adjusted(side, 0, -side, 0);
  const int align = boxed || look_ == Look::quiet ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter;
  draw_text(painter, inner, align, text(), font(), ink);
  if ((look_ == Look::link && on) || (look_ == Look::quiet && over)) {
    const QFontMetricsF metrics(font());
    const double wide = std::min(metrics.horizontalAdvance(text()), inner.width());
    const double left = align & Qt::AlignHCenter ? inner.center().x() - wide / 2 : isRightToLeft() ? inner.right() - wide : inner.left();
    const double y = std::round(inner.center().y() + metrics.height() / 2 - metrics.descent() + px(3)) + 0.5;
    painter.setPen(QPen(over ? ink : faded(ink, 0.75), std::max(1.0, px(1) * 1.0)));
    painter.drawLine(QPointF(left, y), QPointF(left + wide, y));
  }
}

Button* primary_button(const QString& text, QWidget* parent) {
  auto* button = new Button(text, Button::Look::primary, parent);
  button->setObjectName("primary");
  return button;
}
Button* plain_button(const QString& text, QWidget* parent) { return new Button(text, Button::Look::plain, parent); }
Button* link_button(const QString& text, QWidget* parent) {
  auto* button = new Button(text, Button::Look::link, parent);
  button->setObjectName("link");
  return button;
}

namespace {
/// One of a row: filled when it is on, joined to its neighbours.
class Segment : public QPushButton {
 public:
  using QPushButton::QPushButton;
  QSize sizeHint() const override {
    const QFontMetrics metrics(sans(type::small, QFont::DemiBold));
    return {metrics.horizontalAdvance(text()) + 2 * px(14), metrics.height() + 2 * px(7)};
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    const auto& p = theme().p;
    QPainter painter(this);
    painter.setPen(QPen(blend(p.hairline, p.line, 0.6), 1));
    painter.setBrush(isChecked() ? p.button : underMouse() ? p.tint : p.card);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    draw_text(painter, rect(), Qt::AlignCenter, text(), sans(type::small, isChecked() ? QFont::DemiBold : QFont::Normal), isChecked() ? p.button_text : p.ink);
    if (!hasFocus()) return;
    if (isChecked()) {
      painter.setPen(QPen(p.card, 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(QRectF(rect()).adjusted(3, 3, -3, -3));
    }
    draw_focus_ring(painter, rect(), 1);
  }
};
}  // namespace

Segments::Segments(const QString& name, QWidget* parent) : QWidget(parent) {
  setAccessibleName(name);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  group_.setExclusive(true);
  connect(&group_, &QButtonGroup::idToggled, this, &Segments::lead_tab);
  connect(&group_, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::set_choices(const QStringList& choices) {
  for (auto* old : group_.buttons()) delete old;
  for (int i = 0; i < choices.size(); ++i) {
    auto* segment = new Segment(choices[i], this);
    segment->setCheckable(true);
    segment->setAutoDefault(false);
    segment->setAccessibleDescription(accessibleName());
    group_.addButton(segment, i);
    layout()->addWidget(segment);
  }
  set_current(0);
}

void Segments::set_current(int index) {
  if (auto* button = group_.button(index)) button->setChecked(true);
  lead_tab();
}

// Tab comes to the one that is on; Qt would let it come to whichever had the focus first.
void Segments::lead_tab() {
  for (auto* button : group_.buttons()) button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

}  // namespace bc::ui
