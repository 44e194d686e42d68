// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_delegate.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr double kSide = 12, kBetween = 24, kUpright = 6;
QFont text_font() { return serif(type::sentence); }
QFont aside_font() { return sans(type::note); }
}  // namespace

struct ChoiceDelegate::Parts {
  QString text, aside;
  bool enabled, below;
  int text_height, aside_height;
};

ChoiceDelegate::Parts ChoiceDelegate::parts(const QModelIndex& index, int width) const {
  const auto reason = index.data(ReasonRole).toString();
  Parts it{index.data().toString(), reason.isEmpty() ? index.data(NoteRole).toString() : reason, reason.isEmpty(), false, 0, 0};
  const int inner = width - 2 * px(kSide);
  it.text_height = line_height(text_font());
  it.below = !it.aside.isEmpty() && (below_ || text_width(text_font(), it.text) + px(kBetween) + text_width(aside_font(), it.aside) > inner);
  if (it.below) it.aside_height = QFontMetrics(aside_font()).boundingRect(QRect(0, 0, inner, 2000), Qt::TextWordWrap, it.aside).height();
  return it;
}

int ChoiceDelegate::wanted_width(const std::vector<Choice>& choices) const {
  double widest = 0;
  for (const auto& choice : choices) {
    const auto& aside = choice.reason.isEmpty() ? choice.note : choice.reason;
    widest = std::max(widest, text_width(text_font(), choice.text) + (aside.isEmpty() ? 0 : px(kBetween) + text_width(aside_font(), aside)));
  }
  return static_cast<int>(widest) + 2 * px(kSide) + 2;
}

bool ChoiceDelegate::is_cut(const QString& text) const { return text_width(text_font(), text) > width_ - 2 * px(kSide); }

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const auto it = parts(index, width_);
  return {width_, it.text_height + it.aside_height + 2 * px(kUpright)};
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto& p = theme().p;
  const auto it = parts(index, option.rect.width());
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setLayoutDirection(option.direction);
  const bool here = option.state & QStyle::State_Selected;
  if (here) {
    painter->fillRect(option.rect, p.chosen);
    const QRectF bar = option.direction == Qt::RightToLeft ? QRectF(option.rect.right() - px(3) + 1, option.rect.top(), px(3), option.rect.height())
                                                           : QRectF(option.rect.left(), option.rect.top(), px(3), option.rect.height());
    painter->fillRect(bar, p.focus);
  }
  const QRectF inner = QRectF(option.rect).adjusted(px(kSide), px(kUpright), -px(kSide), -px(kUpright));
  const auto aside_width = it.below || it.aside.isEmpty() ? 0 : text_width(aside_font(), it.aside) + px(kBetween) / 2.0;
  QRectF words(inner.left(), inner.top(), inner.width() - aside_width, it.text_height);
  if (option.direction == Qt::RightToLeft) words.moveRight(inner.right());
  draw_text(*painter, words, Qt::AlignVCenter | Qt::AlignLeading, it.text, text_font(), it.enabled ? p.ink : p.muted);
  painter->setFont(aside_font());
  painter->setPen(p.muted);
  if (it.below)
    draw_wrapped(*painter, QRectF(inner.left(), inner.top() + it.text_height, inner.width(), it.aside_height), Qt::AlignLeading | Qt::AlignTop,
                      it.aside);
  else
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignTrailing, it.aside);
  painter->restore();
}

}  // namespace bc::ui
