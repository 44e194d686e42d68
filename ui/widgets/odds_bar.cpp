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
  if (now == now_ && now_text == now_text_ && others == others_) return;
  now_ = now;
  now_text_ = now_text;
  others_ = others;
  update();
  QStringList lines{now_text};
  for (const auto& other : others) lines << other.text;
  tell(tr("Odds of war"), lines.join(tr("; ")), Range{now, 0, 100});
}

void OddsBar::set_before(std::optional<double> percent) {
  if (percent == before_) return;
  before_ = percent;
  update();
}

// The scale ends a little beyond the odds at hand, so that small ones can be told apart; the figure at its end says where.
double OddsBar::top() const {
  double farthest = std::max(now_, before_.value_or(0));
  for (const auto& other : others_) farthest = std::max(farthest, other.percent);
  for (const double end : {2.0, 5.0, 10.0, 20.0, 40.0, 60.0})
    if (farthest <= end * 0.86) return end;
  return 100;
}

double OddsBar::bar_width(double wide) const { return wide - text_width(caption_font(), percent(static_cast<int>(top()))) - px(8); }

double OddsBar::at(double percent, double wide) const {
  return px(7) + (bar_width(wide) - px(14)) * std::clamp(percent, 0.0, top()) / top();
}

// Odds that are alike stand beside each other.
std::vector<OddsBar::Placed> OddsBar::marks(double wide) const {
  std::vector<Placed> all{{at(now_, wide), now_text_, true}};
  for (const auto& other : others_) all.push_back({at(other.percent, wide), other.text, false});
  std::ranges::stable_sort(all, {}, &Placed::x);
  const double apart = px(13);
  for (std::size_t i = 1; i < all.size(); ++i) all[i].x = std::max(all[i].x, all[i - 1].x + apart);
  double right = bar_width(wide) - px(4);
  for (auto it = all.rbegin(); it != all.rend(); ++it, right -= apart) it->x = std::min(it->x, right);
  return all;
}

// Where it is easiest to break a caption in two.
static QStringList broken(const QString& text, int lines) {
  if (lines == 1) return {text};
  QStringList best{text};
  double least = text_width(caption_font(), text);
  for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
    const double wide = std::max(text_width(caption_font(), text.left(i)), text_width(caption_font(), text.mid(i + 1)));
    if (wide < least) least = wide, best = {text.left(i), text.mid(i + 1)};
  }
  return best;
}

std::vector<OddsBar::Caption> OddsBar::captions(double wide, int lines) const {
  std::vector<Caption> line;
  for (const auto& mark : marks(wide)) {
    if (mark.text.isEmpty()) continue;
    const auto parts = broken(mark.text, lines);
    double own = 0;
    for (const auto& part : parts) own = std::max(own, text_width(caption_font(), part));
    line.push_back({std::clamp(mark.x - own / 2, 0.0, std::max(0.0, wide - own)), own, parts, mark.strong, mark.x});
  }
  const double gap = px(10);
  for (std::size_t i = 1; i < line.size(); ++i) line[i].x = std::max(line[i].x, line[i - 1].x + line[i - 1].width + gap);
  double right = wide;
  for (auto it = line.rbegin(); it != line.rend(); ++it) {
    it->x = std::min(it->x, right - it->width);
    right = it->x - gap;
    if (it->x < -0.5) return {};
  }
  return line;
}

// On one line where every caption comes to stand under its mark; else on two; else the marks are listed.
std::vector<OddsBar::Caption> OddsBar::best_captions(double wide) const {
  for (const int lines : {1, 2}) {
    auto found = captions(wide, lines);
    const bool near = std::ranges::all_of(found, [](const Caption& c) { return c.mark >= c.x - px(4) && c.mark <= c.x + c.width + px(4); });
    if (!found.empty() && (near || lines == 2)) return found;
  }
  return {};
}

int OddsBar::heightForWidth(int wide) const {
  const auto found = best_captions(wide);
  int rows = found.empty() ? 1 + static_cast<int>(others_.size()) : 1;
  for (const auto& caption : found) rows = std::max(rows, static_cast<int>(caption.lines.size()));
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
    const double end = mirror() ? width() - bar_width(width()) : bar_width(width());
    const double a = from <= 0 ? (mirror() ? width() : 0.0) : place(from), b = to >= top() ? end : place(to);
    return QRectF(QPointF(std::min(a, b), y - thick / 2), QPointF(std::max(a, b), y + thick / 2));
  };
  double farthest = now_;
  for (const auto& other : others_) farthest = std::max(farthest, other.percent);
  painter.fillRect(stretch(0, top()), blend(p.sand, p.card, theme().dark ? 0 : 0.25));
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
  draw_text(painter, mirrored(QRectF(bar_width(width()) + px(8), y - row_height() / 2.0, width() - bar_width(width()) - px(8), row_height()), width(), mirror()),
            Qt::AlignVCenter | Qt::AlignTrailing, percent(static_cast<int>(top())), caption_font(), p.muted);
  const auto placed = marks(width());
  for (const bool strong : {false, true})
    for (const auto& mark : placed) {
      if (mark.strong != strong) continue;
      const QPointF middle(mirror() ? width() - mark.x : mark.x, y);
      if (strong) {
        draw_diamond(painter, middle, px(8), p.red, p.card, 1.5);
      } else {
        painter.setPen(QPen(p.red, px(2)));
        painter.setBrush(p.card);
        painter.drawEllipse(middle, px(4), px(4));
      }
    }

  const auto found = best_captions(width());
  for (const auto& caption : found) {
    double row = captions_top();
    // As near its mark as its neighbours allow: under it, or flush with the side from which it was pushed.
    const auto flush = caption.mark < caption.x + caption.width * 0.25 ? Qt::AlignLeading : caption.mark > caption.x + caption.width * 0.75 ? Qt::AlignTrailing : Qt::AlignHCenter;
    for (const auto& part : caption.lines) {
      draw_text(painter, mirrored(QRectF(caption.x, row, caption.width + 1, row_height()), width(), mirror()), Qt::AlignVCenter | flush, part, caption_font(),
                caption.strong ? p.ink : p.muted);
      row += row_height();
    }
  }
  if (!found.empty()) return;
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
