// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ladder_track.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr int kRungs = 11;
QFont rung_font(bool here) { return sans(type::tiny, here ? QFont::Bold : QFont::Normal); }
double cell_height() { return px(27); }
int rung_at(int quarters) { return std::clamp(quarters / 4, 0, kRungs - 1); }
}  // namespace

LadderTrack::LadderTrack(QWidget* parent) : Track(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void LadderTrack::set_rungs(const QStringList& names, const QStringList& odds) {
  if (names == names_ && odds == odds_) return;
  names_ = names;
  odds_ = odds;
  updateGeometry();
  update();
}

void LadderTrack::set_odds_caption(const QString& caption) {
  if (caption == caption_) return;
  caption_ = caption;
  update();
}
void LadderTrack::set_danger_from(int rung) {
  if (rung == danger_) return;
  danger_ = rung;
  update();
}

void LadderTrack::set_bare(bool yes) {
  if (yes == bare_) return;
  bare_ = yes;
  updateGeometry();
  update();
}

void LadderTrack::set_value(int quarters, std::optional<int> draft) {
  if (quarters != quarters_) {
    update();
  } else if (draft != draft_) {  // an order shows on two rungs at most
    for (const auto& changed : {draft, draft_})
      if (changed) update(column(rung_at(*changed)));
  }
  quarters_ = quarters;
  draft_ = draft;
  const auto words = [this](int q) {
    const int rung = q / 4;
    auto text = tr("rung %1 of 10, %2").arg(digits(rung), names_.value(rung));
    if (q % 4) text = tr("%1, and %n quarter(s) more", nullptr, q % 4).arg(text);
    return text;
  };
  auto value = words(quarters);
  if (!odds_.value(quarters / 4).isEmpty() && !caption_.isEmpty()) value += tr("; %1 %2").arg(caption_, odds_.value(quarters / 4));
  if (draft && *draft != quarters) value += tr("; with this draft %1").arg(words(*draft));
  tell(tr("Escalation ladder"), value, Range{quarters / 4.0, 0, 10});
}

double LadderTrack::widest_name() const {
  double widest = px(30);
  for (const auto& name : names_) widest = std::max(widest, text_width(rung_font(true), name));
  return widest;
}

// Names that do not fit side by side stand on two lines, turn about.
int LadderTrack::name_rows(double wide) const { return (wide - 2 - (kRungs - 1) * kGap) / kRungs + kGap + 1 >= widest_name() ? 1 : 2; }

int LadderTrack::width_for_names() const { return static_cast<int>(std::ceil((widest_name() - kGap - 1) * kRungs + (kRungs - 1) * kGap + 3)); }

int LadderTrack::heightForWidth(int wide) const {
  if (bare_) return static_cast<int>(cell_height()) + 5;
  const int line = line_height(rung_font(false));
  return static_cast<int>(cell_height()) + px(7) + line * (name_rows(wide) + (odds_.isEmpty() ? 0 : 1)) + 2;
}
QSize LadderTrack::sizeHint() const {
  const int wide = std::max(px(660), static_cast<int>(kRungs * widest_name()) + kRungs);
  return {wide, heightForWidth(wide)};
}
QSize LadderTrack::minimumSizeHint() const { return {px(300), heightForWidth(px(300))}; }

QRectF LadderTrack::cell(int rung) const {
  const double wide = (width() - 2 - (kRungs - 1) * kGap) / kRungs;
  return mirrored(QRectF(1 + rung * (wide + kGap), 2, wide, cell_height()), width(), mirror());
}

// How far what stands under a rung may reach beyond it: names on two lines have room under their neighbours.
double LadderTrack::spread() const { return bare_ || name_rows(width()) == 1 ? kGap : cell(0).width() / 2 + kGap - 1; }

QRect LadderTrack::column(int rung) const {
  const auto box = cell(rung);
  return QRectF(box.left() - spread(), 0, box.width() + 2 * spread(), height()).toAlignedRect();
}

void LadderTrack::paint_notches(QPainter& painter, const QRectF& box, int filled, const QColor& colour, double faint) const {
  const double in = px(6), gap = px(2), wide = (box.width() - 2 * in - 3 * gap) / 4, high = std::max(2.0, px(3) * 0.9);
  for (int q = 0; q < 4; ++q) {
    const QRectF notch(box.left() + in + q * (wide + gap), box.bottom() - px(3) - high, wide, high);
    const auto placed = mirror() ? QRectF(box.left() + box.right() - notch.right(), notch.top(), notch.width(), notch.height()) : notch;
    painter.fillRect(placed, q < filled ? colour : faded(colour, faint));
  }
}

void LadderTrack::paint_cell(QPainter& painter, int rung) const {
  const auto& p = theme().p;
  const int here = rung_at(quarters_);
  const auto box = crisp(painter, cell(rung));
  const auto shape = rounded(box, 3);
  const bool reached = rung <= here;
  const double heat = rung / 10.0;
  QColor tone = rung >= 6 ? p.ladder_hot : rung >= 3 ? p.ladder_tense : p.ladder_calm;
  if (reached) {
    painter.fillPath(shape, tone);
    if (rung == here && rung >= 6) fill_hatched(painter, shape, blend(tone, p.mark_text, 0.16), px(4));
  } else {
    painter.fillPath(shape, p.track_empty);
    if (rung >= danger_) fill_hatched(painter, shape, blend(p.track_empty, p.red, 0.2 + 0.35 * heat), px(11 - rung) * 0.8 + 2.6);
    painter.setPen(QPen(blend(p.hairline, p.red, rung >= danger_ ? 0.15 : 0), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
  }
  const auto number_font = sans(type::small, QFont::Bold);
  const auto number = digits(rung);
  const bool notched = rung == here && quarters_ % 4;
  const bool drafted = draft_ && *draft_ != quarters_ && rung_at(*draft_) == rung;
  const auto words = notched || (drafted && *draft_ % 4) ? box.adjusted(0, 0, 0, -px(5)) : box;
  if (!reached && rung >= danger_) {  // the number must be read through the hatching
    const double wide = text_width(number_font, number) + px(6), high = line_height(number_font) - px(2);
    painter.fillPath(rounded(QRectF(words.center().x() - wide / 2, words.center().y() - high / 2, wide, high), 3), faded(p.track_empty, 0.88));
  }
  draw_text(painter, words, Qt::AlignCenter, number, number_font, reached ? text_on(tone) : rung >= danger_ ? p.red : p.ink);
  if (notched) paint_notches(painter, box, quarters_ % 4, text_on(tone), 0.3);
  if (rung == here) {
    painter.setPen(QPen(p.ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 3.5, 3.5);
  }
  if (drafted) {
    if (*draft_ % 4 && rung != here) paint_notches(painter, box, *draft_ % 4, p.blue, 0.2);
    QPen dashed(rung == here ? p.card : p.blue, 2);
    dashed.setDashPattern({3, 2});
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    const double out = rung == here ? -2 : 0.5;
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), 3.5, 3.5);
  }
}

void LadderTrack::paintEvent(QPaintEvent* event) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int here = rung_at(quarters_), rows = name_rows(width()), line = line_height(rung_font(false));
  const double names_top = 2 + cell_height() + px(4), odds_top = names_top + rows * line;
  int first_odds = -1;
  for (int i = 0; i < kRungs; ++i) {
    if (first_odds < 0 && !odds_.value(i).isEmpty()) first_odds = i;
    if (!event->region().intersects(column(i))) continue;
    if (i != here) paint_cell(painter, i);
    if (bare_) continue;
    const auto box = cell(i);
    QRectF under(box.left() - spread(), names_top + (i % rows) * line, box.width() + 2 * spread(), line);
    under = under.intersected(QRectF(0, under.top(), width(), line));
    draw_text(painter, under, Qt::AlignCenter, names_.value(i), rung_font(i == here), i == here ? p.ink : p.muted);
    if (odds_.value(i).isEmpty()) continue;
    draw_text(painter, QRectF(box.left() - kGap, odds_top, box.width() + 2 * kGap, line), Qt::AlignCenter, odds_.value(i), rung_font(i == here), p.red);
  }
  if (event->region().intersects(column(here))) paint_cell(painter, here);  // last, so that its frame lies on top
  if (bare_ || caption_.isEmpty() || first_odds < 2) return;
  const auto before = cell(first_odds - 1);
  const QRectF room = mirror() ? QRectF(before.left(), odds_top, width() - before.left(), line) : QRectF(0, odds_top, before.right(), line);
  draw_text(painter, room, Qt::AlignTrailing | Qt::AlignVCenter, caption_, rung_font(false), p.muted);
}

bool LadderTrack::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int i = 0; i < kRungs; ++i) {
      if (!QRectF(cell(i).left() - kGap / 2, 0, cell(i).width() + kGap, height()).contains(help->pos())) continue;
      auto text = tr("Rung %1, %2").arg(digits(i), names_.value(i));
      if (!odds_.value(i).isEmpty()) text += tr(": %1").arg(odds_.value(i));
      QToolTip::showText(help->globalPos(), text + '\n' + toolTip(), this);
      return true;
    }
  }
  return Track::event(event);
}

}  // namespace bc::ui
