// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slot.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/choice_popup.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr double kLead = 5, kTrail = 19;  // room before the word, and after it for the chevron
constexpr int kClearValue = std::numeric_limits<int>::min();
}  // namespace

Slot::Slot(const QString& name, const QString& instruction, QWidget* parent)
    : QAbstractButton(parent), name_(name), instruction_(instruction) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  connect(this, &QAbstractButton::clicked, this, &Slot::open);
  update_name();
}

void Slot::update_name() {
  setAccessibleName(name_.isEmpty() ? shown() : name_);
  // The accessibility bus of Linux has no values in words: there the choice is heard as the description.
  setAccessibleDescription(name_.isEmpty() ? QString() : shown());
  setText(QString(shown()).replace('&', QStringLiteral("&&")));
}

void Slot::set_text(const QString& text) {
  if (text == text_) return;
  text_ = text;
  update_name();
  updateGeometry();
  update();
  tell_value_changed(this);
  emit text_changed();
}

void Slot::set_size(double size) {
  size_ = size;
  updateGeometry();
}

QFont Slot::font_now() const { return serif(size_, text_.isEmpty()); }

QSize Slot::sizeHint() const {
  const auto font = font_now();
  return {static_cast<int>(std::ceil(text_width(font, shown()))) + px(kLead + kTrail), line_height(font) + px(3)};
}
QSize Slot::minimumSizeHint() const { return {std::min(sizeHint().width(), px(72)), sizeHint().height()}; }

void Slot::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool empty = text_.isEmpty();
  auto ground = empty ? p.amber_tint : p.blue_tint;
  const auto ink = !isEnabled() ? p.muted : empty ? p.amber : p.blue;
  if (!isEnabled()) ground = blend(p.side, p.sand, 0.35);
  if (isEnabled() && (underMouse() || is_open())) ground = blend(ground, ink, 0.09);
  const bool framed = hasFocus() || is_open();
  const auto box = crisp(painter, rect());
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(box, 3, 3);
  if (!framed) {
    QPen under(faded(ink, empty ? 1 : 0.85), std::max(1.2, 1.2 * px(10) / 10.0));
    if (empty) under.setDashPattern({3, 2});
    painter.setPen(under);
    painter.drawLine(QPointF(box.left() + 2, box.bottom() - 1), QPointF(box.right() - 2, box.bottom() - 1));
  }
  const bool mirror = isRightToLeft();
  const auto words = mirrored(QRectF(px(kLead), 0, width() - px(kLead + kTrail), height() - 1), width(), mirror);
  draw_text(painter, words, Qt::AlignVCenter | Qt::AlignLeading, shown(), font_now(), ink);
  const QPointF tip(mirror ? px(10) : width() - px(10), height() / 2.0 + px(1));
  draw_chevron(painter, tip, px(4), ink, std::max(1.4, px(15) / 10.0));
  if (framed) draw_focus_ring(painter, rect(), 3);
}

void Slot::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: return open();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      if (clearable_) is_empty() ? emit cleared_again() : emit cleared();
      return;
    default: break;
  }
  const auto letters = event->text();
  const bool typed = !letters.isEmpty() && letters.front().isLetterOrNumber() && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
  if (!typed) return QAbstractButton::keyPressEvent(event);
  open();
  if (popup_) popup_->type(letters);
}

bool Slot::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width() + 1) setToolTip(shown());
  return QAbstractButton::event(event);
}

void Slot::changeEvent(QEvent* event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::StyleChange) {
    updateGeometry();
    emit text_changed();
  }
}

// The list must not outlive what it belongs to: behind a curtain it would tell.
void Slot::hideEvent(QHideEvent* event) {
  shut();
  QAbstractButton::hideEvent(event);
}

QWidget* Slot::spoken_list() const { return popup_; }

void Slot::mend_spoken_state(QAccessible::State& state) const {
  state.hasPopup = true;
  state.expandable = true;
  state.expanded = is_open();
  state.collapsed = !is_open();
}

void Slot::open() {
  if (!choices_ || !isEnabled() || is_open()) return;
  auto choices = choices_();
  if (!clear_text_.isEmpty() && !is_empty()) choices.push_back({kClearValue, clear_text_, {}, {}});
  popup_ = new ChoicePopup(std::move(choices), this);
  popup_->select(text_);
  connect(popup_, &ChoicePopup::chosen, this, [this](int value) {
    if (value == kClearValue)
      emit cleared();
    else
      emit chosen(value);
  });
  connect(popup_, &ChoicePopup::considered, this, [this](int value) {
    if (value != kClearValue) emit considered(value);
  });
  connect(popup_, &QObject::destroyed, this, qOverload<>(&QWidget::update));
  connect(popup_, &ChoicePopup::closed, this, &Slot::closed);
  popup_->show();
  popup_->setFocus();
  update();
}

void Slot::shut() {
  if (popup_) popup_->close();
}

}  // namespace bc::ui
