// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text.h"

namespace bc::ui {

Card::Card(QWidget* parent, bool tinted) : Card(tinted ? Look::tint : Look::card, parent) {}

Card::Card(Look look, QWidget* parent) : QFrame(parent), look_(look), body_(new QVBoxLayout(this)) { dress(); }

void Card::dress() {
  // Margins that a screen has chosen for itself are left alone.
  if (margins_.isNull() || body_->contentsMargins() == margins_) {
    body_->setContentsMargins(px(16), px(13), px(16), px(13));
    margins_ = body_->contentsMargins();
  }
  body_->setSpacing(px(6));
}

void Card::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::StyleChange) dress();
}

void Card::set_look(Look look) {
  look_ = look;
  update();
}

void Card::set_ground(ThemeColour ground) {
  ground_ = ground;
  update();
}

void Card::set_bar(ThemeColour colour) {
  bar_ = colour;
  update();
}

void Card::clear_bar() {
  bar_.reset();
  update();
}

void Card::set_head(const QString& eyebrow, const QString& title, const QString& note) {
  if (!head_) {
    head_ = new QHBoxLayout;
    head_->setSpacing(px(metric::gap));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    eyebrow_ = eyebrow_label({}, this);
    title_ = serif_label({}, type::subtitle, this);
    note_ = note_label({}, this);
    note_->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    words->addWidget(eyebrow_);
    words->addWidget(title_);
    head_->addLayout(words, 1);
    head_->addWidget(note_, 0, Qt::AlignTop);
    body_->insertLayout(0, head_);
  }
  const std::pair<TextLabel*, const QString&> parts[] = {{eyebrow_, eyebrow}, {title_, title}, {note_, note}};
  for (const auto& [label, text] : parts) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
  }
  if (const bool wraps = note.size() > 40; wraps != note_->wordWrap()) note_->setWordWrap(wraps);
  if (accessibleName().isEmpty()) setAccessibleName(title.isEmpty() ? eyebrow : title);
}

void Card::add_to_head(QWidget* widget) {
  if (!head_) set_head({});
  head_->addWidget(widget, 0, Qt::AlignTop);
}

void Card::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor ground = p.card, edge = p.hairline;
  double pen = 1;
  switch (look_) {
    case Look::card: break;
    case Look::tint: ground = p.tint; break;
    case Look::dashed: ground = blend(p.side, p.card, 0.35), edge = p.line; break;
    case Look::chosen: edge = p.focus, pen = 2; break;
    case Look::warning: ground = p.red_tint, edge = blend(p.red_tint, p.red, 0.45); break;
    case Look::calm: ground = p.teal_tint, edge = blend(p.teal_tint, p.teal, 0.3); break;
  }
  if (ground_) ground = ground_->now();
  QPen line(edge, pen);
  if (look_ == Look::dashed) line.setDashPattern({1.5, 2.5});
  const auto box = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
  painter.setPen(line);
  painter.setBrush(ground);
  painter.drawRoundedRect(box, metric::radius, metric::radius);
  if (!bar_) return;
  painter.setClipPath(rounded(rect(), metric::radius));
  painter.fillRect(mirrored(QRectF(0, 0, px(4), height()), width(), isRightToLeft()), bar_->now());
}

SectionTitle::SectionTitle(const QString& title, const QString& note, QWidget* parent, double size) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(px(metric::wide));
  title_ = serif_label({}, size, this);
  note_ = note_label({}, this);
  note_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
  row->addWidget(title_, 1);
  row->addWidget(note_);
  set(title, note);
}

void SectionTitle::set(const QString& title, const QString& note) {
  title_->setText(title);
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
  if (const bool wraps = note.size() > 44; wraps != note_->wordWrap()) note_->setWordWrap(wraps);
  keep_low();
}

// No taller than its words are at its width.
void SectionTitle::keep_low() { setMaximumHeight(std::max(1, layout()->totalHeightForWidth(std::max(1, width())))); }

void SectionTitle::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  keep_low();
}

void SectionTitle::add(QWidget* widget) {
  static_cast<QHBoxLayout*>(layout())->addWidget(widget, 0, Qt::AlignVCenter);
  keep_low();
}

Fact::Fact(const QString& eyebrow, const QString& marked_value, QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(2));
  eyebrow_ = eyebrow_label(eyebrow, this);
  eyebrow_->setWordWrap(false);
  value_ = marked_label({}, type::small, this);
  value_->setWordWrap(false);
  column->addWidget(eyebrow_);
  column->addWidget(value_);
  set_value(marked_value);
}

void Fact::set_value(const QString& marked) {
  value_->set_marked(marked);
  setAccessibleName(tr("%1: %2").arg(eyebrow_->text(), marked_plain(marked)));
}

Hairline::Hairline(QWidget* parent) : QFrame(parent) { setFixedHeight(1); }
void Hairline::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().p.hairline);
}
QFrame* hairline(QWidget* parent) { return new Hairline(parent); }

void clear_layout(QLayout* layout) {
  while (auto* item = layout->takeAt(0)) {
    if (auto* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    if (auto* inner = item->layout()) clear_layout(inner);
    delete item;
  }
}

}  // namespace bc::ui
