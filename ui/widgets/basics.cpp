// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basics.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace bc::ui {

namespace {
QLabel* label(const QString& text, const QFont& font, QWidget* parent) {
  auto* l = new QLabel(text, parent);
  l->setFont(font);
  l->setWordWrap(true);
  l->setTextFormat(Qt::PlainText);
  l->setTextInteractionFlags(Qt::NoTextInteraction);
  return l;
}
}  // namespace

QLabel* serif_label(const QString& text, double size, QWidget* parent, bool italic) { return label(text, serif(size, italic), parent); }
QLabel* sans_label(const QString& text, double size, QWidget* parent, QFont::Weight weight) { return label(text, sans(size, weight), parent); }

QLabel* note_label(const QString& text, QWidget* parent) {
  auto* l = label(text, sans(12.5), parent);
  set_colour(l, theme().p.muted);
  return l;
}

QLabel* eyebrow_label(const QString& text, QWidget* parent) {
  auto* l = label(text, eyebrow_font(), parent);
  set_colour(l, theme().p.muted);
  return l;
}

void set_colour(QLabel* l, const QColor& colour) {
  auto palette = l->palette();
  palette.setColor(QPalette::WindowText, colour);
  l->setPalette(palette);
  // The application's style sheet names a colour for all text, so that only a style of its own can differ.
  l->setStyleSheet(QStringLiteral("color: %1;").arg(colour.name()));
}

QPushButton* primary_button(const QString& text, QWidget* parent) {
  auto* b = new QPushButton(text, parent);
  b->setObjectName("primary");
  b->setFont(sans(14, QFont::DemiBold));
  b->setAutoDefault(false);
  return b;
}

QPushButton* plain_button(const QString& text, QWidget* parent) {
  auto* b = new QPushButton(text, parent);
  b->setFont(sans(13.5));
  b->setAutoDefault(false);
  return b;
}

QPushButton* link_button(const QString& text, QWidget* parent) {
  auto* b = new QPushButton(text, parent);
  b->setObjectName("link");
  b->setFont(sans(13.5));
  b->setCursor(Qt::PointingHandCursor);
  b->setAutoDefault(false);
  return b;
}

QFrame* hairline(QWidget* parent) {
  auto* line = new QFrame(parent);
  line->setFixedHeight(1);
  line->setStyleSheet(QStringLiteral("background: %1; border: none;").arg(theme().p.hairline.name()));
  return line;
}

Card::Card(QWidget* parent, bool tinted) : QFrame(parent), body_(new QVBoxLayout(this)) {
  setObjectName(tinted ? "tintCard" : "card");
  body_->setContentsMargins(16, 13, 16, 13);
  body_->setSpacing(6);
}

Mark::Mark(MarkShape shape, const QColor& colour, const QString& name, QWidget* parent, int size)
    : QWidget(parent), shape_(shape), colour_(colour), size_(size) {
  setAccessibleName(name);
  setFixedSize(sizeHint());
}

QSize Mark::sizeHint() const { return {px(size_), px(size_)}; }

void Mark::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paint_mark(painter, shape_, QRectF(rect()).adjusted(1, 1, -1, -1), seat_mark_colour(colour_));
}

MarkShape shape_of(const QString& name) {
  if (name == "circle") return MarkShape::disc;
  if (name == "diamond") return MarkShape::diamond;
  if (name == "triangle") return MarkShape::triangle;
  if (name == "ring") return MarkShape::ring;
  if (name == "hexagon") return MarkShape::pentagon;
  return MarkShape::square;
}

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
