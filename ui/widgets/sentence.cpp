// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sentence.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

Sentence::Sentence(QWidget* parent, double size) : QWidget(parent), size_(size), start_(new QWidget(this)) {
  start_->hide();
  start_->setFocusPolicy(Qt::TabFocus);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void Sentence::set(const QString& words, const std::vector<Slot*>& parts) {
  // A translation says how what is put in is to be written (ui/languages); a slot writes for itself.
  static const QRegularExpression put_in(QStringLiteral("\u2067?%L?(\\d)\u2069?"));
  const auto text = QString(words).replace(put_in, QStringLiteral("%\\1"));
  for (auto& item : items_)
    if (item.slot && std::ranges::find(parts, item.slot) == parts.end()) {
      item.slot->hide();
      item.slot->deleteLater();
    }
  items_.clear();
  Item word;
  bool glued = false;
  QWidget* previous = start_;
  const auto flush = [&] {
    if (word.word.isEmpty()) return;
    word.glued = glued;
    items_.push_back(word);
    word.word.clear();
    glued = true;
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const auto next = i + 1 < text.size() ? text[i + 1] : QChar();
    if (text[i] == '%' && next.isDigit()) {
      flush();
      ++i;
      const auto n = static_cast<std::size_t>(next.digitValue() - 1);
      if (n >= parts.size()) continue;
      auto* slot = parts[n];
      slot->setParent(this);
      slot->set_size(size_);
      slot->show();
      connect(slot, &Slot::text_changed, this, &Sentence::told, Qt::UniqueConnection);
      items_.push_back({{}, slot, glued});
      setTabOrder(previous, slot);
      previous = slot;
      glued = true;
    } else if ((text[i] == '*' || text[i] == '~') && next == text[i]) {
      flush();
      (text[i] == '*' ? word.bold : word.struck) ^= true;
      ++i;
    } else if (text[i].isSpace()) {
      flush();
      glued = false;
    } else {
      word.word += text[i];
    }
  }
  flush();
  told();
}

void Sentence::come_after(const Sentence& before) {
  const auto slots_before = before.slots_in_order();
  setTabOrder(slots_before.empty() ? before.start_ : slots_before.back(), start_);
}

void Sentence::told() {
  setAccessibleName(spoken());
  updateGeometry();
  arrange(width(), true);
  update();
}

QString Sentence::spoken() const {
  QString all;
  for (const auto& item : items_) {
    if (item.struck) continue;
    if (!all.isEmpty() && !item.glued) all += ' ';
    all += item.slot ? item.slot->shown() : item.word;
  }
  return all;
}

std::vector<Slot*> Sentence::slots_in_order() const {
  std::vector<Slot*> all;
  for (const auto& item : items_)
    if (item.slot) all.push_back(item.slot);
  return all;
}

QFont Sentence::font_of(const Item& item) const {
  auto font = serif(size_);
  if (item.bold) font.setWeight(QFont::DemiBold);
  font.setStrikeOut(item.struck);
  return font;
}

double Sentence::width_of(const Item& item, double limit) const {
  return item.slot ? std::min<double>(item.slot->sizeHint().width(), limit) : text_width(font_of(item), item.word);
}

double Sentence::space() const { return text_width(serif(size_), QStringLiteral(" ")) + px(1); }
int Sentence::line_pitch() const { return line_height(serif(size_)) + px(10); }

double Sentence::arrange(double width, bool apply) {
  if (apply) runs_.clear();
  const double limit = std::max(width, 1.0);
  double x = 0, y = 0;
  std::size_t first = 0;  // of the line
  for (std::size_t i = 0; i < items_.size();) {
    // What is glued together wraps together: a full stop never begins a line.
    std::size_t end = i + 1;
    double needed = width_of(items_[i], limit);
    while (end < items_.size() && items_[end].glued) needed += width_of(items_[end++], limit);
    const double gap = i == first ? 0 : space();
    if (i != first && x + gap + needed > limit) {
      if (apply) place_line(first, i, y, width);
      first = i;
      y += line_pitch();
      x = needed;
    } else {
      x += gap + needed;
    }
    i = end;
  }
  if (apply && first < items_.size()) place_line(first, items_.size(), y, width);
  return items_.empty() ? 0 : y + line_pitch();
}

void Sentence::place_line(std::size_t first, std::size_t last, double y, double width) {
  const bool mirror = isRightToLeft();
  const int pitch = line_pitch();
  double total = 0;
  for (std::size_t i = first; i < last; ++i) total += width_of(items_[i], width) + (i > first && !items_[i].glued ? space() : 0);
  // A slot alone with its full stop may be too wide for the line: then it is the slot that gives way.
  double excess = std::max(0.0, total - width);
  double x = 0;
  bool running = false;
  for (std::size_t i = first; i < last; ++i) {
    const auto& item = items_[i];
    double gap = i > first && !item.glued ? space() : 0;
    double own = width_of(item, width);
    if (item.slot) {
      const double given = std::min(excess, std::max(0.0, own - item.slot->minimumSizeHint().width()));
      own -= given;
      excess -= given;
      const int tall = item.slot->sizeHint().height();
      const QRectF place(x + gap, y + (pitch - tall) / 2.0, own, tall);
      item.slot->setGeometry(mirrored(place, width, mirror).toAlignedRect());
      running = false;
    } else if (running && runs_.back().bold == item.bold && runs_.back().struck == item.struck) {
      auto& run = runs_.back();
      run.text += (gap > 0 ? QStringLiteral(" ") : QString()) + item.word;
      const double whole = text_width(font_of(item), run.text);
      x = run.place.left() + run.place.width();
      gap = 0;
      own = whole - run.place.width();
      run.place.setWidth(whole);
    } else {
      runs_.push_back({item.word, item.bold, item.struck, QRectF(x + gap, y, own, pitch)});
      running = true;
    }
    x += gap + own;
  }
  if (!mirror) return;
  for (auto& run : runs_)
    if (run.place.top() == y) run.place = mirrored(run.place, width, true);
}

int Sentence::heightForWidth(int width) const { return static_cast<int>(const_cast<Sentence*>(this)->arrange(width, false)); }
QSize Sentence::sizeHint() const { return {px(320), heightForWidth(px(320))}; }
QSize Sentence::minimumSizeHint() const {
  double widest = px(60);
  for (const auto& item : items_)
    widest = std::max(widest, item.slot ? item.slot->minimumSizeHint().width() : text_width(font_of(item), item.word));
  return {static_cast<int>(std::ceil(widest)), items_.empty() ? 0 : line_pitch()};
}

int Sentence::width_for_slots() const {
  double widest = 0;
  for (std::size_t i = 0; i < items_.size();) {
    double together = items_[i].slot ? items_[i].slot->sizeHint().width() : text_width(font_of(items_[i]), items_[i].word);
    while (++i < items_.size() && items_[i].glued) together += items_[i].slot ? items_[i].slot->sizeHint().width() : text_width(font_of(items_[i]), items_[i].word);
    widest = std::max(widest, together);
  }
  return static_cast<int>(std::ceil(widest));
}

void Sentence::resizeEvent(QResizeEvent*) { arrange(width(), true); }

void Sentence::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) told();
}

bool Sentence::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) {
    arrange(width(), true);
    updateGeometry();
    update();
  }
  return QWidget::event(event);
}

void Sentence::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  for (const auto& run : runs_) {
    painter.setFont(font_of({{}, nullptr, false, run.bold, run.struck}));
    painter.setPen(!isEnabled() || run.struck ? p.muted : p.ink);
    painter.drawText(run.place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip | Qt::TextSingleLine, run.text);
  }
}

}  // namespace bc::ui
