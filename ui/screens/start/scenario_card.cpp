// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start/scenario_card.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr double kLeastPicture = 72, kMargin = 16;
}

ScenarioCard::ScenarioCard(const QString& title, const QString& teaser, const QString& foot, QWidget* parent)
    : QPushButton(parent), title_(title), teaser_(teaser), foot_(foot) {
  setCheckable(true);
  setAutoExclusive(true);
  setCursor(Qt::PointingHandCursor);
  setAccessibleName(title);
  setToolTip(foot);
  setAccessibleDescription(teaser + " " + foot);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setMaximumWidth(px(520));
}

int ScenarioCard::height_of(const QFont& font, const QString& words) const {
  const QRect room(0, 0, std::max(px(120), width() - 2 * px(kMargin)), px(200));
  return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, words).height();
}
int ScenarioCard::own_words_height() const { return px(68) + height_of(sans(type::medium), teaser_) + height_of(sans(type::note), foot_); }
QSize ScenarioCard::sizeHint() const { return {px(240), words_height() + std::max(picture_height_, px(kLeastPicture))}; }
QSize ScenarioCard::minimumSizeHint() const { return {px(240), words_height() + px(kLeastPicture)}; }

void ScenarioCard::set_heights(int picture, int words) {
  if (picture == picture_height_ && words == shared_words_height_) return;
  const bool other_words = words != shared_words_height_;
  picture_height_ = picture;
  shared_words_height_ = words;
  updateGeometry();
  if (other_words) emit picture_wanted();
}

QSize ScenarioCard::picture_size() const { return {width() - 2, height() - words_height()}; }

void ScenarioCard::resizeEvent(QResizeEvent* event) {
  QPushButton::resizeEvent(event);
  if (const int high = words_height(); high != words_height_) words_height_ = high, updateGeometry();
  emit picture_wanted();
}

void ScenarioCard::set_picture(const QPixmap& picture) {
  picture_ = picture;
  update();
}

void ScenarioCard::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  QPainterPath shape;
  shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
  painter.fillPath(shape, p.card);
  painter.save();
  painter.setClipPath(shape);
  const QRect top(QPoint(1, 1), picture_size());
  painter.fillRect(top, p.tint);
  if (!picture_.isNull()) {
    const auto size = picture_.deviceIndependentSize();
    painter.drawPixmap(QPointF(top.center().x() - size.width() / 2, top.center().y() - size.height() / 2), picture_);
  }
  painter.restore();
  painter.setPen(QPen(p.hairline, 1));
  painter.drawLine(1, top.bottom(), width() - 2, top.bottom());
  // One frame: the chosen card has the keyboard as a rule, and says in words that it is chosen.
  const bool chosen = isChecked();
  const QColor frame = hasFocus() ? p.focus : chosen ? p.blue_mark : p.hairline;
  painter.setPen(QPen(frame, hasFocus() ? 3 : chosen ? 2 : 1));
  painter.drawPath(shape);
  const int margin = px(kMargin);
  QRect words(margin, top.bottom() + px(10), width() - 2 * margin, px(28));
  painter.setPen(p.ink);
  painter.setFont(serif(type::name));
  painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, title_);
  if (chosen) {
    painter.setPen(p.blue);
    painter.setFont(sans(type::note, QFont::DemiBold));
    painter.drawText(words, Qt::AlignTrailing | Qt::AlignVCenter, tr("Selected"));
  }
  painter.setPen(p.ink);
  painter.setFont(sans(type::medium));
  draw_wrapped(painter, QRect(margin, words.bottom() + px(2), words.width(), px(58)), Qt::AlignLeading | Qt::AlignTop, teaser_);
  painter.setPen(p.muted);
  painter.setFont(sans(type::note));
  const int high = height_of(painter.font(), foot_);
  draw_wrapped(painter, QRect(margin, height() - px(11) - high, words.width(), high), Qt::AlignLeading | Qt::AlignTop, foot_);
}

}  // namespace bc::ui
