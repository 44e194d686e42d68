// SPDX-License-Identifier: GPL-3.0-or-later
#include "misfits.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QSet>
#include <QStackedWidget>
#include <QTextDocumentFragment>
#include <QToolTip>

#include "ui/help/edge_panel.h"
#include "ui/lesson/pointer.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/soft_edge.h"

namespace bc::ui {

namespace {
/// What lies over the others because it is meant to.
bool lies_over(const QWidget* widget) {
  return qobject_cast<const EdgePanel*>(widget) || qobject_cast<const Pointer*>(widget) || qobject_cast<const SoftEdge*>(widget) || widget->isWindow();
}

/// The words that a widget shows by itself.
QString words_of(const QWidget* widget) {
  if (const auto* label = qobject_cast<const QLabel*>(widget))
    return label->textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label->text()).toPlainText() : label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return button->text();
  if (qobject_cast<const Sentence*>(widget)) return widget->accessibleName();
  return {};
}

QString name_of(const QWidget* widget) {
  const auto words = words_of(widget);
  const auto told = !words.isEmpty() ? words : !widget->accessibleName().isEmpty() ? widget->accessibleName() : widget->objectName();
  return QStringLiteral("%1 \"%2\"").arg(QString(widget->metaObject()->className()).remove("bc::ui::"), told.left(60));
}

QString place_of(const QWidget* widget) {
  QStringList above;
  for (auto* up = widget->parentWidget(); up && above.size() < 3; up = up->parentWidget())
    above << QString(up->metaObject()->className()).remove("bc::ui::") + (up->objectName().isEmpty() ? QString() : '#' + up->objectName());
  return above.join(" < ");
}

/// Everything visible that shows words, or holds something that does.
using Worded = QSet<const QWidget*>;
Worded with_words(const QWidget& window) {
  Worded all;
  for (const auto* widget : window.findChildren<const QWidget*>())
    if (widget->isVisible() && !words_of(widget).isEmpty())
      for (; widget && !all.contains(widget); widget = widget->parentWidget()) all.insert(widget);
  return all;
}

/// Asks as a resting cursor does.
QString tooltip_of(QWidget* widget) {
  QHelpEvent event(QEvent::ToolTip, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
  QCoreApplication::sendEvent(widget, &event);
  QToolTip::hideText();
  return widget->toolTip();
}

/// The room that its words need.
QSize needed(const QWidget* widget) {
  if (const auto* label = qobject_cast<const QLabel*>(widget))
    return label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width())) : label->sizeHint();
  if (const auto* sentence = qobject_cast<const Sentence*>(widget)) return {sentence->minimumSizeHint().width(), sentence->heightForWidth(sentence->width())};
  if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return button->text().isEmpty() ? button->minimumSizeHint() : button->sizeHint();
  const auto least = widget->minimumSizeHint();
  if (const auto* layout = widget->layout(); layout && layout->hasHeightForWidth()) return {least.width(), layout->totalMinimumHeightForWidth(widget->width())};
  return widget->hasHeightForWidth() ? QSize(least.width(), std::min(least.height(), widget->heightForWidth(widget->width()))) : least;
}

void look_for_room(QWidget* widget, QStringList& all) {
  const auto need = needed(widget);
  if (need.width() <= widget->width() + 1 && need.height() <= widget->height() + 1) return;
  const auto words = words_of(widget);
  if (!words.isEmpty() && tooltip_of(widget).contains(QString(words).replace("&&", "&"))) return;
  all << QStringLiteral("no room: %1 has %2×%3, needs %4×%5, in %6")
             .arg(name_of(widget)).arg(widget->width()).arg(widget->height()).arg(need.width()).arg(need.height()).arg(place_of(widget));
}

/// The innermost part that asks for more width than there is.
QString blamed(const QWidget* widget, int room) {
  for (const auto* child : widget->findChildren<const QWidget*>(Qt::FindDirectChildrenOnly))
    if (child->isVisible() && (child->width() > room || needed(child).width() > room)) return blamed(child, room);
  return name_of(widget);
}

void look_for_place(const QWidget* widget, QStringList& all) {
  const auto* parent = widget->parentWidget();
  const auto* area = parent ? qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) : nullptr;
  const bool scrolled = area && area->viewport() == parent;
  const bool across = scrolled && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
  const bool down = scrolled && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
  const auto place = widget->geometry();
  const bool out_across = !across && (place.left() < -1 || place.right() > parent->width());
  const bool out_down = !down && (place.top() < -1 || place.bottom() > parent->height());
  if (out_across || out_down)
    all << QStringLiteral("sticks out: %1 at %2,%3 %4×%5 of %6×%7, in %8")
               .arg(scrolled ? blamed(widget, parent->width() - 60) : name_of(widget)).arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height()).arg(parent->width()).arg(parent->height()).arg(place_of(widget));
}

void look_for_overlap(const QWidget* parent, const Worded& worded, QStringList& all) {
  std::vector<const QWidget*> shown;
  for (const auto* child : parent->findChildren<const QWidget*>(Qt::FindDirectChildrenOnly))
    if (child->isVisible() && !lies_over(child)) shown.push_back(child);
  for (std::size_t i = 0; i < shown.size(); ++i)
    for (std::size_t j = i + 1; j < shown.size(); ++j) {
      const auto common = shown[i]->geometry() & shown[j]->geometry();
      if (common.width() > 1 && common.height() > 1 && (worded.contains(shown[i]) || worded.contains(shown[j])))
        all << QStringLiteral("overlap: %1 and %2 by %3×%4, in %5").arg(name_of(shown[i]), name_of(shown[j])).arg(common.width()).arg(common.height()).arg(place_of(shown[i]));
    }
}
}  // namespace

QStringList misfits(QWidget& window) {
  QStringList all;
  const auto worded = with_words(window);
  look_for_overlap(&window, worded, all);
  for (auto* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->window() != &window) continue;
    if (qobject_cast<QStackedWidget*>(widget)) continue;  // it speaks for those that are hidden, too
    look_for_room(widget, all);
    look_for_place(widget, all);
    look_for_overlap(widget, worded, all);
  }
  return all;
}

}  // namespace bc::ui
