// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sentence.h"

#include <QEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace bc::ui {

Sentence::Sentence(QWidget* parent, double size) : QWidget(parent), size_(size) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void Sentence::set(const QString& text, const std::vector<Slot*>& parts) {
  for (auto& item : items_)
    if (item.slot && std::ranges::find(parts, item.slot) == parts.end()) item.slot->deleteLater();
  items_.clear();
  QString word, spoken;
  bool glued = false;
  Slot* previous = nullptr;
  const auto flush = [&] {
    if (!word.isEmpty()) items_.push_back({word, nullptr, glued, {}}), glued = true;
    word.clear();
  };
  for (int i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 1 < text.size() && text[i + 1].isDigit()) {
      const auto n = static_cast<std::size_t>(text[i + 1].digitValue() - 1);
      flush();
      ++i;
      if (n >= parts.size()) continue;
      auto* slot = parts[n];
      slot->setParent(this);
      slot->set_size(size_);
      slot->show();
      items_.push_back({{}, slot, glued, {}});
      if (previous) setTabOrder(previous, slot);
      previous = slot;
      glued = true;
      spoken += slot->text();
    } else if (text[i].isSpace()) {
      flush();
      glued = false;
      spoken += ' ';
    } else {
      word += text[i];
      spoken += text[i];
    }
  }
  flush();
  setAccessibleName(spoken);
  updateGeometry();
  arrange(width(), true);
  update();
}

int Sentence::arrange(int width, bool apply) {
  const QFontMetrics metrics(serif(size_));
  const int space = metrics.horizontalAdvance(' ');
  const int line = metrics.height() + px(9);
  int x = 0, y = 0;
  // A word glued to a slot (a full stop, say) must not begin a line: the pair wraps together.
  for (std::size_t i = 0; i < items_.size(); ++i) {
    auto& item = items_[i];
    const auto wide = [&](const Item& it) { return it.slot ? it.slot->sizeHint().width() : metrics.horizontalAdvance(it.word); };
    const int own = std::min(wide(item), std::max(width, 1));
    int needed = own;
    if (i + 1 < items_.size() && items_[i + 1].glued && !items_[i + 1].slot) needed += wide(items_[i + 1]) + 1;
    const int gap = x == 0 || item.glued ? 0 : space;
    if (x > 0 && x + gap + needed > width && !item.glued) {
      x = 0;
      y += line;
    } else {
      x += gap;
    }
    const int tall = item.slot ? item.slot->sizeHint().height() : metrics.height();
    const QRect place(isRightToLeft() ? width - x - own : x, y + (line - tall) / 2, own, tall);
    if (apply) {
      item.place = place;
      if (item.slot) item.slot->setGeometry(place);
    }
    x += own + (item.slot ? 1 : 0);
  }
  return y + line;
}

int Sentence::heightForWidth(int width) const { return const_cast<Sentence*>(this)->arrange(width, false); }
QSize Sentence::sizeHint() const { return {px(320), heightForWidth(px(320))}; }
QSize Sentence::minimumSizeHint() const { return {px(120), QFontMetrics(serif(size_)).height() + px(9)}; }

void Sentence::resizeEvent(QResizeEvent*) { arrange(width(), true); }

bool Sentence::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
    arrange(width(), true);
    updateGeometry();
    update();
  }
  return QWidget::event(event);
}

void Sentence::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(serif(size_));
  painter.setPen(isEnabled() ? theme().p.ink : theme().p.muted);
  for (const auto& item : items_)
    if (!item.slot) painter.drawText(item.place.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeading, item.word);
}

}  // namespace bc::ui
