// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/theatres_card.h"

#include <QEvent>
#include <QHeaderView>
#include <algorithm>
#include <functional>

#include "ui/map/map_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text.h"
#include "ui/widgets/twig_tree.h"

namespace bc::ui {

TheatresCard::TheatresCard(QWidget* parent) : Card(parent), list_(new TwigTree(this)) {
  setObjectName("theatres");
  setAccessibleName(tr("Everything on the map"));
  set_head(tr("Theatres"));
  fold_ = link_button(tr("Fold"), this);
  fold_->setObjectName("fold-theatres");
  add_to_head(fold_);
  body()->setSpacing(6);
  body()->setContentsMargins(margins(px(14), px(10), px(10), px(10)));
  list_->setObjectName("theatre-list");
  list_->setAccessibleName(tr("Theatres, and what is in them"));
  list_->setModel(&model_);
  list_->setHeaderHidden(true);
  list_->setColumnHidden(MapListModel::WordsColumn, true);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setUniformRowHeights(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setTextElideMode(Qt::ElideRight);
  list_->setIndentation(px(14));
  list_->viewport()->setAutoFillBackground(false);
  list_->header()->setStretchLastSection(true);
  body()->addWidget(list_, 1);
  connect(list_, &QTreeView::activated, this, [this](const QModelIndex& index) {
    if (const auto id = index.data(MapListModel::IdRole).toString(); !id.isEmpty()) emit picked(id);
  });
  connect(list_, &QTreeView::expanded, this, &QWidget::updateGeometry);
  connect(list_, &QTreeView::collapsed, this, &QWidget::updateGeometry);
  connect(fold_, &QPushButton::clicked, this, [this] {
    asked_ = true;
    set_folded(!folded_);
  });
  dress();
}

void TheatresCard::dress() {
  list_->setFont(sans(type::small));
  list_->setIndentation(px(14));
}

void TheatresCard::set_scene(const MapScene& scene) {
  const auto before = sizeHint();
  QStringList open;
  for (int row = 0; row < model_.rowCount(); ++row)
    if (list_->isExpanded(model_.index(row, 0))) open << model_.index(row, 0).data(MapListModel::IdRole).toString();
  const auto current = list_->currentIndex().data(MapListModel::IdRole).toString();
  auto named = scene;
  for (auto& theatre : named.theatres) theatre.name = standing_name(theatre.name);
  for (auto& counter : named.counters) counter.name = standing_name(counter.name);
  model_.set_scene(std::move(named));
  keep_open(open);
  if (!current.isEmpty()) list_->setCurrentIndex(model_.index_of(current));
  list_->setColumnHidden(MapListModel::WordsColumn, true);
  if (sizeHint() == before) return;
  list_->updateGeometry();  // so that who places the card hears of it
  updateGeometry();
}

void TheatresCard::keep_open(const QStringList& ids) {
  for (const auto& id : ids)
    if (const auto index = model_.index_of(id); index.isValid() && !id.isEmpty()) list_->expand(index);
}

void TheatresCard::set_current(const QString& id) {
  if (const auto index = model_.index_of(id); index.isValid()) list_->setCurrentIndex(index);
}

void TheatresCard::set_short(bool yes) {
  if (yes == short_) return;
  short_ = yes;
  if (!asked_) set_folded(yes);
}

void TheatresCard::set_folded(bool yes) {
  folded_ = yes;
  list_->setVisible(!yes);
  fold_->setText(yes ? tr("Show") : tr("Fold"));
  fold_->setAccessibleName(yes ? tr("Show the list of theatres") : tr("Fold the list of theatres"));
  updateGeometry();
}

// As high as its lines, and as wide as what they say, within reason: what is longer is cut, with a tooltip.
QSize TheatresCard::sizeHint() const {
  const auto margins = body()->contentsMargins();
  const int head = fold_->sizeHint().height();
  if (folded_) return {body()->minimumSize().width(), head + margins.top() + margins.bottom()};
  const auto font = sans(type::small);
  double name = px(80), words = px(60);
  int rows = 0;
  const std::function<void(const QModelIndex&, int)> measure = [&](const QModelIndex& parent, int depth) {
    for (int row = 0; row < model_.rowCount(parent); ++row, ++rows) {
      const auto index = model_.index(row, 0, parent);
      name = std::max(name, text_width(font, index.data().toString()) + (depth + 1) * px(14));
      words = std::max(words, text_width(font, model_.index(row, MapListModel::StatusColumn, parent).data().toString()));
      if (list_->isExpanded(index)) measure(index, depth + 1);
    }
  };
  measure({}, 0);
  const int row_height = std::max(line_height(font) + px(5), list_->sizeHintForRow(0));
  list_->header()->resizeSection(0, static_cast<int>(std::min<double>(name, px(230))) + px(14));
  const int wide = static_cast<int>(std::min<double>(name, px(230)) + std::min<double>(words, px(170))) + px(14) + px(22);
  return {wide + margins.left() + margins.right(), head + body()->spacing() + rows * row_height + px(20) + margins.top() + margins.bottom()};
}

void TheatresCard::changeEvent(QEvent* event) {
  Card::changeEvent(event);
  if (event->type() == QEvent::StyleChange && list_) dress();
}

}  // namespace bc::ui
