// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twig_tree.h"

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

void TwigTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
  if (!model()->hasChildren(index)) return;
  // The room before a line holds one step for each level; the mark stands in the last, next to the words.
  const bool mirror = isRightToLeft();
  const double step = indentation();
  const double middle = mirror ? rect.left() + step / 2 : rect.right() + 1 - step / 2;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->translate(middle, rect.center().y() + 0.5);
  if (!isExpanded(index)) painter->rotate(mirror ? 90 : -90);
  draw_chevron(*painter, {}, px(3.5), theme().p.muted, std::max(1.3, px(15) / 11.0));
  painter->restore();
}

}  // namespace bc::ui
