// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/edge_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/map/map_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/scroll.h"

namespace bc::ui {

EdgePanel::EdgePanel(const QString& name, QWidget* parent) : QWidget(parent), scroll_(new Scroll(Scroll::Asks::usual, this)) {
  setAccessibleName(name);
  hide();
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(margins(24, 18, 4, 4));
  all->setSpacing(10);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(margins(0, 0, 16, 0));
  title_ = serif_label({}, type::title, this);
  head->addWidget(title_, 1);
  auto* close = link_button(tr("Close"), this);
  close->setToolTip(tr("Esc"));
  connect(close, &QPushButton::clicked, this, [this] { dismiss(); });
  head->addWidget(close, 0, Qt::AlignTop);
  all->addLayout(head);
  // Where the panel is too low for what it tells, that is scrolled.
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  body_ = new QVBoxLayout(inside);
  body_->setContentsMargins(margins(0, 0, 16, 14));
  body_->setSpacing(10);
  scroll_->setObjectName("bare");
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setWidget(inside);
  all->addWidget(scroll_, 1);
  parent->installEventFilter(this);
}

void EdgePanel::open_about(const QWidget* subject) {
  if (!isVisible()) back_to_ = window()->focusWidget();
  subject_ = subject;
  place();
  show();
  raise();
}

void EdgePanel::dismiss() {
  if (!isVisible()) return;
  hide();
  if (back_to_) back_to_->setFocus();
}

namespace {
constexpr double kHighEnough = 560, kOfUse = 220;

/// The column that the screen in front has at the far edge, over its whole height; an empty rectangle where it has none.
const QWidget* column_at_far_edge(const QWidget* screens, bool mirrored) {
  const QWidget* found = nullptr;
  for (const auto* each : screens->findChildren<QWidget*>(QStringLiteral("side"))) {
    if (!each->isVisible()) continue;
    const QRect at(each->mapTo(screens, QPoint(0, 0)), each->size());
    const bool far = mirrored ? at.left() <= 0 : at.right() >= screens->width() - 1;
    if (far && at.height() >= screens->height() - 1 && at.width() < screens->width() * 6 / 10) found = each;
  }
  return found;
}
}  // namespace

QRect EdgePanel::place_for(const QWidget* subject) const {
  const auto* screens = parentWidget();
  const bool mirrored = isRightToLeft();
  const auto* column = column_at_far_edge(screens, mirrored);
  const int wide = column ? std::max(column->width(), px(320)) : std::min(px(400), screens->width());
  QRect at(mirrored ? 0 : screens->width() - wide, 0, wide, screens->height());
  const bool beside = column && (beside_ || (subject && (subject == column || column->isAncestorOf(subject))));
  if (!beside || screens->width() < 2 * wide) return at;
  at.translate(mirrored ? wide : -wide, 0);
  // Over the map, and not over what stands below it if it is high enough; a strip of the map would be of no use either.
  for (const auto* map : screens->findChildren<MapView*>())
    if (map->isVisible() && map->height() >= px(kHighEnough)) at.setBottom(map->mapTo(screens, QPoint(0, map->height() - 1)).y());
  const int rest = screens->width() - 2 * wide;
  if (rest < px(kOfUse)) mirrored ? at.setRight(screens->width() - 1) : at.setLeft(0);
  return at;
}

void EdgePanel::place() { setGeometry(place_for(subject_)); }

// Open, though not yet on the screen: a window that is made anew gets its size before it is shown.
bool EdgePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden()) place();
  return QWidget::eventFilter(watched, event);
}

void EdgePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if ((event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) && !isHidden()) place();
}

void EdgePanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return dismiss();
  auto* bar = scroll_->verticalScrollBar();
  switch (event->key()) {
    case Qt::Key_Down: return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up: return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_PageDown: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    default: break;
  }
  QWidget::keyPressEvent(event);
}

void EdgePanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().p.card);
  painter.setPen(QPen(theme().p.hairline, 2));
  const int near = isRightToLeft() ? width() - 1 : 1, far = isRightToLeft() ? 1 : width() - 1;
  painter.drawLine(near, 0, near, height());
  const bool beside = isRightToLeft() ? x() > 0 : geometry().right() < parentWidget()->width() - 1;
  if (beside) painter.drawLine(far, 0, far, height());
  if (geometry().bottom() < parentWidget()->height() - 1) painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace bc::ui
