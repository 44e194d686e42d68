// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_popup.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text.h"

namespace bc::ui {

ChoicePopup::ChoicePopup(std::vector<Choice> choices, QWidget* anchor)
    : QFrame(anchor, Qt::Popup), choices_(std::move(choices)), list_(new QListWidget(this)), typed_(note_label({}, this)) {
  build(anchor->accessibleName(), {});
  place(anchor, anchor->rect());
}

ChoicePopup::ChoicePopup(std::vector<Choice> choices, QWidget* anchor, const QRect& part, const QString& heading)
    : QFrame(anchor, Qt::Popup), choices_(std::move(choices)), list_(new QListWidget(this)), typed_(note_label({}, this)) {
  build(heading, heading);
  place(anchor, part);
}

void ChoicePopup::build(const QString& name, const QString& heading) {
  setAttribute(Qt::WA_DeleteOnClose);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2, px(4), 2, px(4));
  layout->setSpacing(0);
  if (!heading.isEmpty()) {
    auto* title = sans_label(heading, type::small, this, QFont::DemiBold);
    title->setWordWrap(false);
    title->setContentsMargins(px(10), px(3), px(10), px(4));
    layout->addWidget(title);
  }
  typed_->setContentsMargins(px(10), 0, px(10), px(3));
  typed_->hide();
  layout->addWidget(typed_);
  layout->addWidget(list_);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setItemDelegate(new ChoiceDelegate(list_));
  list_->setMouseTracking(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setResizeMode(QListView::Adjust);
  list_->setAccessibleName(name);
  list_->installEventFilter(this);
  connect(list_, &QListWidget::itemEntered, list_, [this](QListWidgetItem* item) {
    if (item->flags() & Qt::ItemIsEnabled) list_->setCurrentItem(item);
  });
  connect(list_, &QListWidget::itemClicked, this, &ChoicePopup::take);
  connect(list_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (isVisible()) consider(item);
  });
  // Assistive technology selects without moving the cursor: that is a choice.
  connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& selected) {
    if (filling_ || !isVisible()) return;
    const auto chosen = selected.indexes();
    if (!chosen.isEmpty() && chosen.front() == list_->currentIndex()) return;
    if (!chosen.isEmpty()) {
      list_->setCurrentRow(chosen.front().row());
      QMetaObject::invokeMethod(this, &ChoicePopup::take, Qt::QueuedConnection);
    }
  });
  setFocusProxy(list_);
  fill();
}

void ChoicePopup::consider(const QListWidgetItem* item) {
  if (item && (item->flags() & Qt::ItemIsEnabled)) emit considered(choices_[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].value);
}

void ChoicePopup::showEvent(QShowEvent* event) {
  QFrame::showEvent(event);
  consider(list_->currentItem());
}

void ChoicePopup::hideEvent(QHideEvent* event) {
  QFrame::hideEvent(event);
  emit closed();
}

void ChoicePopup::place(const QWidget* anchor, const QRect& part) {
  const auto screen = anchor->screen()->availableGeometry();
  const QWidget* card = anchor->parentWidget();
  while (card && !qobject_cast<const Card*>(card)) card = card->parentWidget();
  const int widest = std::min(screen.width() - 16, std::max(px(card ? 420 : 580), card ? card->width() : 0));
  auto* delegate = static_cast<ChoiceDelegate*>(list_->itemDelegate());
  const int wanted = delegate->wanted_width(choices_) + 6;
  int width = std::clamp(wanted, std::clamp(part.width(), px(160), widest), widest);
  delegate->set_width(width - 6, wanted > width);
  int rows = 0;
  for (int i = 0; i < list_->count(); ++i) {
    rows += list_->sizeHintForRow(i);
    if (delegate->is_cut(list_->item(i)->text())) list_->item(i)->setToolTip(list_->item(i)->text());
  }
  const int tallest = std::min(px(430), screen.height() - 16);
  int height = rows + 2 * px(4) + 4;
  if (auto* heading = layout()->itemAt(0)->widget(); heading != typed_ && heading != list_) {
    height += heading->sizeHint().height();
    width = std::max(width, heading->sizeHint().width() + 4);
  }
  if (height > tallest) {
    height = tallest;
    width = std::min(width + 12, screen.width() - 16);  // for the scroll bar
  }
  resize(width, height);
  auto at = anchor->mapToGlobal(QPoint(isRightToLeft() ? part.right() + 1 - width : part.left(), part.bottom() + 4));
  if (card) {  // so that it does not cover what stands beside the card
    const int left = card->mapToGlobal(QPoint(2, 0)).x(), right = card->mapToGlobal(QPoint(card->width() - 2, 0)).x();
    if (right - left >= width) at.setX(std::clamp(at.x(), left, right - width));
  }
  if (at.y() + height > screen.bottom()) at.setY(anchor->mapToGlobal(QPoint(0, part.top() - height - 3)).y());
  at.setX(std::clamp(at.x(), screen.left() + 8, std::max(screen.left() + 8, screen.right() - width - 8)));
  at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height)));
  move(at);
}

void ChoicePopup::fill() {
  const QScopedValueRollback filling(filling_, true);
  list_->clear();
  for (std::size_t i = 0; i < choices_.size(); ++i) {
    const auto& choice = choices_[i];
    if (!filter_.isEmpty() && !choice.text.contains(filter_, Qt::CaseInsensitive)) continue;
    auto* item = new QListWidgetItem(choice.text, list_);
    item->setData(Qt::UserRole, static_cast<int>(i));
    item->setData(ChoiceDelegate::NoteRole, choice.note);
    item->setData(ChoiceDelegate::ReasonRole, choice.reason);
    const auto aside = choice.reason.isEmpty() ? choice.note : choice.reason;
    item->setData(Qt::AccessibleTextRole, aside.isEmpty() ? choice.text : tr("%1, %2").arg(choice.text, aside));
    if (!choice.enabled()) item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
  }
  for (int i = 0; i < list_->count(); ++i)
    if (list_->item(i)->flags() & Qt::ItemIsEnabled) {
      list_->setCurrentRow(i);
      break;
    }
  // Those that cannot be chosen are passed over by the arrow keys: here they are heard too.
  QStringList said{tr("Letters filter, Enter takes, Escape closes.")};
  for (const auto& choice : choices_)
    if (!choice.enabled()) said << tr("Not possible: %1, %2.").arg(choice.text, choice.reason);
  list_->setAccessibleDescription(said.join(' '));
  typed_->setText(filter_.isEmpty() ? QString() : tr("with “%1”").arg(filter_));
  typed_->setVisible(!filter_.isEmpty());
}

void ChoicePopup::select(const QString& text) {
  for (int i = 0; i < list_->count() && !text.isEmpty(); ++i)
    if (list_->item(i)->text() == text && (list_->item(i)->flags() & Qt::ItemIsEnabled)) {
      list_->setCurrentRow(i);
      return list_->scrollToItem(list_->item(i));
    }
}

void ChoicePopup::take() {
  const auto* item = list_->currentItem();
  if (!item || !(item->flags() & Qt::ItemIsEnabled)) return;
  const int value = choices_[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].value;
  close();
  emit chosen(value);
}

void ChoicePopup::type(const QString& letters) {
  const auto before = filter_;
  filter_ += letters;
  fill();
  if (list_->count() > 0) return;
  filter_ = before;
  fill();
}

// Arrow keys pass over what cannot be chosen, but bring its reason into view.
void ChoicePopup::move_current(int by) {
  for (int row = list_->currentRow() + by; row >= 0 && row < list_->count(); row += by) {
    list_->scrollToItem(list_->item(row));
    if (!(list_->item(row)->flags() & Qt::ItemIsEnabled)) continue;
    list_->setCurrentRow(row);
    return;
  }
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: take(); return true;
    case Qt::Key_Backtab:
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Up: move_current(-1); return true;
    case Qt::Key_Down: move_current(1); return true;
    case Qt::Key_Backspace:
      filter_.chop(1);
      fill();
      return true;
    case Qt::Key_Space:
      if (filter_.isEmpty()) {
        take();
        return true;
      }
      break;
    default: break;
  }
  const bool letters = !key->text().isEmpty() && key->text().front().isPrint() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
  if (!letters) return QFrame::eventFilter(watched, event);
  type(key->text());
  return true;
}

void ChoicePopup::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().p.card);
  painter.setPen(QPen(theme().p.line, 1));
  painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace bc::ui
