// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/split_bar.h"

#include <algorithm>
#include <numeric>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr double kShareBar = 13;  // how high the bar of a share is
QFont part_font() { return sans(type::tiny, QFont::DemiBold); }
QFont caption_font_of_split() { return sans(type::tiny); }
double bar_height() { return std::max(px(22), line_height(part_font()) + px(6)); }

QColor ground_of(SplitBar::Tone tone, bool strong) {
  const auto& p = theme().p;
  switch (tone) {
    case SplitBar::Tone::good: return strong ? blend(p.teal_mark, p.ink, theme().dark ? 0 : 0.1) : blend(p.teal_tint, p.teal_mark, 0.12);
    case SplitBar::Tone::half: return strong ? blend(p.card, p.blue_mark, 0.42) : p.blue_tint;
    case SplitBar::Tone::neutral: return p.sand;
    case SplitBar::Tone::blank: return blend(p.side, p.sand, 0.35);
    case SplitBar::Tone::bad: return strong ? p.ladder_hot : p.red_tint;
  }
  return p.sand;
}
}  // namespace

SplitBar::SplitBar(QWidget* parent) : Track(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void SplitBar::set(const QString& name, const std::vector<Part>& parts, bool strong) {
  name_ = name;
  parts_ = parts;
  strong_ = strong;
  QStringList words;
  for (const auto& part : parts) words << (part.caption.isEmpty() ? part.text : tr("%1 %2").arg(part.caption, part.text));
  say(name, words.join(tr("; ")));
}

bool SplitBar::captioned() const {
  return std::ranges::any_of(parts_, [](const Part& part) { return !part.caption.isEmpty(); });
}

std::vector<SplitBar::Slice> SplitBar::slices(double wide) const {
  const double total = std::max(1e-9, std::accumulate(parts_.begin(), parts_.end(), 0.0, [](double sum, const Part& p) { return sum + p.percent; }));
  std::vector<Slice> all;
  const double gap = 2, room = wide - gap * std::max<double>(0, static_cast<double>(parts_.size()) - 1);
  double x = 0;
  for (const auto& part : parts_) {
    const double own = room * part.percent / total;
    all.push_back({&part, x, own, text_width(part_font(), part.text) + px(8) <= own});
    x += own + gap;
  }
  return all;
}

int SplitBar::heightForWidth(int wide) const {
  const int line = line_height(caption_font_of_split());
  int outside = 0;
  for (const auto& slice : slices(wide)) outside += !slice.fits && slice.part->percent > 0;
  return static_cast<int>(bar_height()) + (captioned() ? line + px(3) : 0) + (outside ? px(3) + outside * line : 0);
}
QSize SplitBar::sizeHint() const { return {px(420), heightForWidth(px(420))}; }
QSize SplitBar::minimumSizeHint() const { return {px(160), heightForWidth(px(160))}; }

void SplitBar::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double high = bar_height(), line = line_height(caption_font_of_split());
  double below = high + px(3) + (captioned() ? line : 0);
  for (const auto& slice : slices(width())) {
    const auto& part = *slice.part;
    const auto box = crisp(painter, mirrored(QRectF(slice.x, 0, slice.width, high), width(), mirror()));
    const auto ground = ground_of(part.tone, strong_);
    painter.fillRect(box, ground);
    if (part.tone == Tone::bad) {
      QPainterPath path;
      path.addRect(box);
      fill_hatched(painter, path, strong_ ? blend(ground, p.mark_text, 0.28) : blend(ground, p.red, 0.35), px(5), 1.3);
    }
    if (!strong_) {
      painter.setPen(QPen(blend(ground, p.line, 0.5), 1));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (slice.fits) {
      const double wide = text_width(part_font(), part.text);
      if (part.tone == Tone::bad) painter.fillRect(QRectF(box.center().x() - wide / 2 - px(3), box.top() + 3, wide + px(6), box.height() - 6), ground);
      draw_text(painter, box, Qt::AlignCenter, part.text, part_font(), strong_ ? text_on(ground) : p.ink);
    } else if (part.percent > 0) {
      const double side = px(8);
      const QRectF chip(0, below + (line - side) / 2, side, side);
      painter.fillRect(mirrored(chip, width(), mirror()), ground);
      painter.setPen(QPen(p.line, 1));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(mirrored(chip, width(), mirror()).adjusted(0.5, 0.5, -0.5, -0.5));
      draw_text(painter, mirrored(QRectF(px(14), below, width() - px(14), line), width(), mirror()), Qt::AlignVCenter | Qt::AlignLeading, part.text,
                caption_font_of_split(), p.muted);
      below += line;
    }
    if (!part.caption.isEmpty())
      draw_text(painter, QRectF(box.left(), high + px(2), box.width(), line), Qt::AlignVCenter | Qt::AlignLeading, part.caption, caption_font_of_split(), p.muted);
  }
}

ShareBars::ShareBars(QWidget* parent) : Track(parent) {
  auto policy = sizePolicy();
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ShareBars::set(const QString& question, const std::vector<Share>& shares, ThemeColour colour) {
  shares_ = shares;
  colour_ = colour;
  QStringList words;
  for (const auto& share : shares) words << tr("%1 %2").arg(share.name, percent(share.percent));
  say(question, words.join(tr("; ")));
}

double ShareBars::name_width() const {
  double widest = 0;
  for (const auto& share : shares_) widest = std::max(widest, text_width(sans(type::small), share.name));
  return widest + px(16);
}

bool ShareBars::stacks(int width) const { return width < name_width() + px(60 + 48); }
int ShareBars::row_height(int width) const {
  const int line = line_height(sans(type::small));
  return stacks(width) ? line + px(2 + kShareBar + 6) : std::max(px(26), line + px(6));
}
int ShareBars::heightForWidth(int width) const { return row_height(width) * std::max(1, static_cast<int>(shares_.size())); }
QSize ShareBars::sizeHint() const {
  const int wide = static_cast<int>(name_width()) + px(130 + 50);
  return {wide, heightForWidth(wide)};
}
QSize ShareBars::minimumSizeHint() const { return {px(120), heightForWidth(sizeHint().width())}; }

void ShareBars::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool stacked = stacks(width());
  const double numbers = px(48), names = stacked ? width() - numbers : name_width(), high = px(kShareBar);
  const double pitch = static_cast<double>(height()) / std::max<std::size_t>(1, shares_.size()), row = stacked ? line_height(sans(type::small)) : pitch;
  const double room = stacked ? width() : std::max(0.0, width() - names - numbers);
  const auto colour = seat_mark_colour(colour_.now());
  for (std::size_t i = 0; i < shares_.size(); ++i) {
    const auto& share = shares_[i];
    const double y = static_cast<double>(i) * pitch;
    draw_text(painter, mirrored(QRectF(0, y, names, row), width(), mirror()), Qt::AlignVCenter | Qt::AlignLeading, share.name, sans(type::small), p.ink);
    const QRectF bar(stacked ? 0 : names, stacked ? y + row + px(2) : y + (row - high) / 2, room, high);
    painter.fillRect(crisp(painter, mirrored(bar, width(), mirror())), blend(p.sand, p.card, theme().dark ? 0.1 : 0.35));
    const auto part = crisp(painter, mirrored(QRectF(bar.left(), bar.top(), room * share.percent / 100, high), width(), mirror()));
    if (share.percent >= 50) {
      painter.fillRect(part, colour);
    } else if (share.percent > 0) {
      painter.fillRect(part, p.card);
      QPainterPath path;
      path.addRect(part);
      fill_hatched(painter, path, i == 0 || share.percent >= 20 ? colour : p.muted, px(3), 1.3);
      painter.setPen(QPen(i == 0 || share.percent >= 20 ? colour : p.muted, 1));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    draw_text(painter, mirrored(QRectF(width() - numbers, y, numbers, row), width(), mirror()), Qt::AlignVCenter | Qt::AlignTrailing, percent(share.percent),
              sans(type::small, QFont::DemiBold), p.ink);
  }
}

}  // namespace bc::ui
