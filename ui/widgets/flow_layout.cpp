// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include "ui/theme/theme.h"

namespace bc::ui {

FlowLayout::FlowLayout(QWidget* parent, double gap, double line_gap) : QLayout(parent), gap_(gap), line_gap_(line_gap) {
  setContentsMargins(0, 0, 0, 0);
}
FlowLayout::~FlowLayout() {
  for (auto* item : items_) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { items_.push_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}
QLayoutItem* FlowLayout::takeAt(int index) {
  auto* item = itemAt(index);
  if (item) items_.erase(items_.begin() + index);
  return item;
}

QSize FlowLayout::sizeHint() const {
  QSize size(0, 0);
  for (auto* item : items_) {
    if (item->isEmpty()) continue;
    size.setWidth(size.width() + item->sizeHint().width() + (size.width() ? px(gap_) : 0));
    size.setHeight(std::max(size.height(), item->sizeHint().height()));
  }
  const auto m = contentsMargins();
  return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLayout::minimumSize() const {
  QSize size(0, 0);
  for (auto* item : items_)
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  const auto m = contentsMargins();
  return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowLayout::arrange(const QRect& outer, bool apply) const {
  const auto m = contentsMargins();
  const QRect rect = outer.marginsRemoved(m);
  const bool mirror = parentWidget() && parentWidget()->isRightToLeft();
  struct Placed {
    QLayoutItem* item;
    int x, wide;
    bool far;
  };
  std::vector<Placed> line;
  int x = 0, y = 0, tall = 0;
  const auto end_line = [&] {
    int spare = rect.width() - (x > 0 ? x - px(gap_) : 0);
    for (auto& p : line) {
      const int at = p.x + (p.far ? std::max(0, spare) : 0);
      // Everything on a line shares its middle.
      const int high = std::min(tall, std::max(p.item->sizeHint().height(), p.item->hasHeightForWidth() ? p.item->heightForWidth(p.wide) : 0));
      if (apply) p.item->setGeometry(QRect(mirror ? rect.right() + 1 - at - p.wide : rect.left() + at, rect.top() + y + (tall - high) / 2, p.wide, high));
    }
    line.clear();
    y += tall + px(line_gap_);
    x = tall = 0;
  };
  for (int i = 0; i < count(); ++i) {
    auto* item = items_[static_cast<std::size_t>(i)];
    if (item->isEmpty()) continue;
    const int wide = std::min(item->sizeHint().width(), std::max(rect.width(), item->minimumSize().width()));
    if (!line.empty() && x + wide > rect.width()) end_line();
    line.push_back({item, x, wide, far_from_ >= 0 && i >= far_from_});
    x += wide + px(gap_);
    tall = std::max(tall, item->hasHeightForWidth() ? std::max(item->heightForWidth(wide), item->minimumSize().height()) : item->sizeHint().height());
  }
  if (!line.empty()) end_line();
  return std::max(0, y - px(line_gap_)) + m.top() + m.bottom();
}

}  // namespace bc::ui
