// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/odds_bar.h"

#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
QFont caption_font() { return sans(type::tiny); }
double bar_middle() { return px(10); }
double captions_top() { return px(21); }
int row_height() { return line_height(caption_font()) + px(1); }
}  // namespace

OddsBar::OddsBar(QWidget* parent) : Track(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void OddsBar::set(double now, const QString& now_text, const std::vector<Point>& others) {
  now_ = now;
  now_text_ = now_text;
  others_ = others;
  QStringList lines{now_text};
  for (const auto& other : others) lines << other.text;
  say(tr("Odds of war"), lines.join(tr("; ")), Range{now, 0, 100});
}

void OddsBar::set_before(std::optional<double> percent) {
  before_ = percent;
  update();
}

// A square-root scale: small odds matter most and must be told apart.
double OddsBar::at(double percent, double wide) const {
  return px(7) + (wide - px(14)) * std::sqrt(std::clamp(percent, 0.0, 100.0) / 100.0);
}

std::vector<OddsBar::Caption> OddsBar::one_line(double wide) const {
  const auto font = caption_font();
  std::vector<Caption> line;
  const auto add = [&](double percent, const QString& text, bool strong) {
    if (text.isEmpty()) return;
    const double own = text_width(font, text);
    line.push_back({std::clamp(at(percent, wide) - own / 2, 0.0, std::max(0.0, wide - own)), own, text, strong});
  };
  add(now_, now_text_, true);
  for (const auto& other : others_) add(other.percent, other.text, false);
  std::ranges::stable_sort(line, {}, [](const Caption& c) { return c.x + c.width / 2; });
  const double gap = px(12);
  for (std::size_t i = 1; i < line.size(); ++i) line[i].x = std::max(line[i].x, line[i - 1].x + line[i - 1].width + gap);
  double right = wide;
  for (auto it = line.rbegin(); it != line.rend(); ++it) {
    it->x = std::min(it->x, right - it->width);
    right = it->x - gap;
    if (it->x < -0.5) return {};
  }
  return line;
}

int OddsBar::heightForWidth(int wide) const {
  const int rows = one_line(wide).empty() ? 1 + static_cast<int>(others_.size()) : 1;
  return static_cast<int>(captions_top()) + rows * row_height() + 1;
}
QSize OddsBar::sizeHint() const { return {px(330), heightForWidth(px(330))}; }
QSize OddsBar::minimumSizeHint() const { return {px(180), heightForWidth(px(180))}; }

void OddsBar::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double y = bar_middle(), thick = px(6);
  const auto place = [&](double percent) { return mirror() ? width() - at(percent, width()) : at(percent, width()); };
  const auto stretch = [&](double from, double to) {
    const double a = from <= 0 ? (mirror() ? width() : 0.0) : place(from), b = to >= 100 ? (mirror() ? 0.0 : width()) : place(to);
    return QRectF(QPointF(std::min(a, b), y - thick / 2), QPointF(std::max(a, b), y + thick / 2));
  };
  double farthest = now_;
  for (const auto& other : others_) farthest = std::max(farthest, other.percent);
  painter.fillRect(stretch(0, 100), blend(p.sand, p.card, theme().dark ? 0 : 0.25));
  painter.fillRect(stretch(0, farthest), blend(p.card, p.red, 0.22));
  painter.fillRect(stretch(0, now_), p.red);
  if (before_ && *before_ != now_) {
    QPainterPath change;
    change.addRect(stretch(std::min(*before_, now_), std::max(*before_, now_)));
    if (*before_ > now_) painter.fillPath(change, p.card);
    fill_hatched(painter, change, *before_ > now_ ? p.teal : p.card, px(4), 1.4);
    painter.setPen(QPen(p.ink, 2));
    painter.drawLine(QPointF(place(*before_), y - px(7)), QPointF(place(*before_), y + px(7)));
  }
  for (const auto& other : others_) {
    painter.setPen(QPen(p.red, px(2)));
    painter.setBrush(p.card);
    painter.drawEllipse(QPointF(place(other.percent), y), px(4), px(4));
  }
  draw_diamond(painter, QPointF(place(now_), y), px(8), p.red, p.card, 1.5);

  const auto line = one_line(width());
  for (const auto& caption : line)
    draw_text(painter, mirrored(QRectF(caption.x, captions_top(), caption.width + 1, row_height()), width(), mirror()), Qt::AlignVCenter | Qt::AlignLeading,
              caption.text, caption_font(), caption.strong ? p.ink : p.muted);
  if (!line.empty()) return;
  double row = captions_top();
  const auto below = [&](const QString& text, bool strong) {
    const double mark = px(5), mid = row + row_height() / 2.0;
    const double x = mirror() ? width() - px(7) : px(7);
    if (strong) {
      draw_diamond(painter, QPointF(x, mid), mark, p.red);
    } else {
      painter.setPen(QPen(p.red, px(2) * 0.9));
      painter.setBrush(p.card);
      painter.drawEllipse(QPointF(x, mid), mark * 0.65, mark * 0.65);
    }
    draw_text(painter, mirrored(QRectF(px(18), row, width() - px(18), row_height()), width(), mirror()), Qt::AlignVCenter | Qt::AlignLeading, text,
              caption_font(), strong ? p.ink : p.muted);
    row += row_height();
  };
  below(now_text_, true);
  for (const auto& other : others_) below(other.text, false);
}

}  // namespace bc::ui
