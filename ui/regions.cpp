// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regions.h"

#include <QWidget>
#include <algorithm>
#include <vector>

#include "ui/widgets/track.h"

namespace bc::ui {

namespace {
constexpr const char* kRegion = "region";

bool can_take_focus(const QWidget* widget) {
  return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}
}  // namespace

void make_region(QWidget* widget) { widget->setProperty(kRegion, true); }

void focus_first(QWidget* widget) {
  if (can_take_focus(widget)) return widget->setFocus(Qt::TabFocusReason);
  // Something to work with before something that can only be asked about.
  for (const bool tracks : {false, true})
    for (auto* next = widget->nextInFocusChain(); next && next != widget; next = next->nextInFocusChain())
      if (widget->isAncestorOf(next) && can_take_focus(next) && (tracks || !qobject_cast<Track*>(next))) return next->setFocus(Qt::TabFocusReason);
}

void go_to_region(QWidget* window, bool forward) {
  std::vector<QWidget*> parts;
  for (auto* widget : window->findChildren<QWidget*>())
    if (widget->property(kRegion).toBool() && widget->isVisible()) parts.push_back(widget);
  if (parts.empty()) return;
  // In reading order.
  const auto place = [window](const QWidget* w) { return w->mapTo(window, QPoint(0, 0)); };
  const bool mirrored = window->isRightToLeft();
  std::ranges::stable_sort(parts, [&](const QWidget* a, const QWidget* b) {
    const auto pa = place(a), pb = place(b);
    return pa.y() != pb.y() ? pa.y() < pb.y() : mirrored ? pa.x() > pb.x() : pa.x() < pb.x();
  });
  const auto* focus = window->focusWidget();
  const auto here = std::ranges::find_if(parts, [&](const QWidget* w) { return focus && (w == focus || w->isAncestorOf(focus)); });
  const auto count = static_cast<int>(parts.size());
  const int at = here == parts.end() ? (forward ? -1 : 0) : static_cast<int>(here - parts.begin());
  focus_first(parts[static_cast<std::size_t>((at + (forward ? 1 : count - 1)) % count)]);
}

}  // namespace bc::ui
