// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_popup.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace bc::ui {

namespace {

constexpr int kNoteRole = Qt::UserRole + 1, kReasonRole = Qt::UserRole + 2;

/// A choice with its cost at the far side; one that cannot be made is muted, with the reason instead.
class ChoiceDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const QFontMetrics text(serif(17)), note(sans(12.5));
    const auto right = index.data(kReasonRole).toString() + index.data(kNoteRole).toString();
    return {text.horizontalAdvance(index.data().toString()) + note.horizontalAdvance(right) + px(58), text.height() + px(10)};
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto& p = theme().p;
    const auto reason = index.data(kReasonRole).toString();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, p.blue_tint);
    const auto inner = option.rect.adjusted(px(10), 0, -px(10), 0);
    painter->setFont(serif(17));
    painter->setPen(reason.isEmpty() ? p.ink : p.muted);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->setFont(sans(12.5));
    painter->setPen(p.muted);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, reason.isEmpty() ? index.data(kNoteRole).toString() : reason);
  }
};

}  // namespace

ChoicePopup::ChoicePopup(std::vector<Choice> choices, QWidget* anchor)
    : QFrame(anchor, Qt::Popup), choices_(std::move(choices)), list_(new QListWidget(this)) {
  setObjectName("card");
  setAttribute(Qt::WA_DeleteOnClose);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 4, 1, 4);
  layout->addWidget(list_);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setItemDelegate(new ChoiceDelegate(list_));
  list_->setMouseTracking(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setAccessibleName(anchor->accessibleName());
  list_->installEventFilter(this);
  connect(list_, &QListWidget::itemEntered, list_, [this](QListWidgetItem* item) { list_->setCurrentItem(item); });
  connect(list_, &QListWidget::itemClicked, this, &ChoicePopup::take);
  fill();
  setFocusProxy(list_);

  const auto screen = anchor->screen()->availableGeometry();
  const int width = std::min(std::max(list_->sizeHintForColumn(0) + px(14), anchor->width()), screen.width() - 16);
  int rows = 8;
  for (int i = 0; i < list_->count(); ++i) rows += list_->sizeHintForRow(i);
  const int height = std::min({rows + 6, px(380), screen.height() - 16});
  resize(width, height);
  auto place = anchor->mapToGlobal(QPoint(isRightToLeft() ? anchor->width() - width : 0, anchor->height() + 2));
  if (place.y() + height > screen.bottom()) place.setY(anchor->mapToGlobal(QPoint(0, -height - 2)).y());
  place.setX(std::clamp(place.x(), screen.left() + 8, std::max(screen.left() + 8, screen.right() - width - 8)));
  place.setY(std::clamp(place.y(), screen.top(), std::max(screen.top(), screen.bottom() - height)));
  move(place);
}

void ChoicePopup::fill() {
  list_->clear();
  for (std::size_t i = 0; i < choices_.size(); ++i) {
    const auto& choice = choices_[i];
    if (!filter_.isEmpty() && !choice.text.contains(filter_, Qt::CaseInsensitive)) continue;
    auto* item = new QListWidgetItem(choice.text, list_);
    item->setData(Qt::UserRole, static_cast<int>(i));
    item->setData(kNoteRole, choice.note);
    item->setData(kReasonRole, choice.reason);
    const auto aside = choice.reason.isEmpty() ? choice.note : choice.reason;
    item->setData(Qt::AccessibleTextRole, aside.isEmpty() ? choice.text : tr("%1, %2").arg(choice.text, aside));
    if (!choice.enabled()) item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
  }
  for (int i = 0; i < list_->count(); ++i)
    if (list_->item(i)->flags() & Qt::ItemIsEnabled) {
      list_->setCurrentRow(i);
      break;
    }
}

void ChoicePopup::take() {
  const auto* item = list_->currentItem();
  if (!item || !(item->flags() & Qt::ItemIsEnabled)) return;
  const int value = choices_[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].value;
  close();
  emit chosen(value);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: take(); return true;
    case Qt::Key_Escape: close(); return true;
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
  if (!key->text().isEmpty() && key->text().front().isPrint()) {
    const auto before = filter_;
    filter_ += key->text();
    fill();
    if (list_->count() == 0) {
      filter_ = before;
      fill();
    }
    return true;
  }
  return QFrame::eventFilter(watched, event);
}

}  // namespace bc::ui
