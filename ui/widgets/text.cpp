// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

#include "ui/widgets/paint.h"

namespace bc::ui {

QFont TextStyle::font() const {
  if (face == Face::eyebrow) return eyebrow_font();
  if (face == Face::sans) return sans(size, weight);
  auto font = serif(size, italic);
  font.setWeight(weight);
  return font;
}

TextLabel::TextLabel(const QString& text, const TextStyle& style, ThemeColour ink, QWidget* parent)
    : QLabel(text, parent), style_(style), ink_(ink) {
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
  setTextInteractionFlags(Qt::NoTextInteraction);
  dress();
}

void TextLabel::set_style(const TextStyle& style) {
  style_ = style;
  worn_ = font();
  dress();
}

void TextLabel::set_ink(ThemeColour ink) {
  ink_ = ink;
  dress();
}

void TextLabel::set_marked(const QString& marked) {
  setTextFormat(Qt::RichText);
  setText(marked_html(marked));
  setAccessibleName(marked_plain(marked));
}

int TextLabel::heightForWidth(int width) const {
  constexpr std::size_t kWidths = 6;
  if (const Words now{text(), font(), contentsMargins(), wordWrap()}; now != measured_.words) measured_ = {now, {}};
  const auto known = std::ranges::find(measured_.heights, width, &std::pair<int, int>::first);
  if (known != measured_.heights.end()) return known->second;
  if (measured_.heights.size() == kWidths) measured_.heights.erase(measured_.heights.begin());
  const int height = QLabel::heightForWidth(width);
  measured_.heights.emplace_back(width, height);
  return height;
}

void TextLabel::dress() {
  dressing_ = true;
  const int percent = theme().text_percent;
  // A font that somebody else has set keeps its face and only grows.
  if (worn_ == QFont() || font() == worn_) {
    setFont(style_.font());
  } else if (percent != percent_) {
    auto grown = font();
    grown.setPixelSize(std::max(1, grown.pixelSize() * percent / percent_));
    setFont(grown);
  }
  worn_ = font();
  percent_ = percent;
  auto colours = palette();
  colours.setColor(QPalette::WindowText, ink_.now());
  setPalette(colours);
  dressing_ = false;
}

void TextLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::StyleChange && !dressing_) dress();
}

// Labels are painted again whenever something beside them moves: what is plain keeps its layout. From right to left, Qt's own wrapping
// would also leave the blank at the end of a line where the line begins (seen in Qt 6.4).
void TextLabel::paintEvent(QPaintEvent* event) {
  if (textFormat() != Qt::PlainText || !wordWrap()) return QLabel::paintEvent(event);
  QPainter painter(this);
  painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
  // What somebody has written in Persian runs from right to left among English words too.
  const auto direction = isRightToLeft() || text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
  words_.set(text(), font(), contentsRect().width(), static_cast<int>(alignment()), direction, this);
  words_.draw(painter, contentsRect());
}

namespace {
/// A label of one line that cuts what does not fit, and then says all of it in a tooltip.
class LineLabel : public TextLabel {
 public:
  using TextLabel::TextLabel;
  QSize sizeHint() const override {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2, metrics.height()};
  }
  QSize minimumSizeHint() const override {
    const QFontMetrics metrics(font());
    return {std::min(sizeHint().width(), px(40)), metrics.height()};
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const auto align = QStyle::visualAlignment(layoutDirection(), alignment());
    draw_text(painter, rect(), static_cast<int>(align | Qt::AlignAbsolute), text(), font(), palette().color(QPalette::WindowText));
  }
  bool event(QEvent* event) override {
    if (event->type() == QEvent::ToolTip) setToolTip(sizeHint().width() > width() + 1 ? text() : QString());
    return TextLabel::event(event);
  }
};

TextStyle serif_style(double size, bool italic) { return {TextStyle::Face::serif, size, QFont::Normal, italic}; }
}  // namespace

TextLabel* serif_label(const QString& text, double size, QWidget* parent, bool italic) {
  return new TextLabel(text, serif_style(size, italic), &Palette::ink, parent);
}
TextLabel* sans_label(const QString& text, double size, QWidget* parent, QFont::Weight weight) {
  return new TextLabel(text, {.size = size, .weight = weight}, &Palette::ink, parent);
}
TextLabel* note_label(const QString& text, QWidget* parent) { return new TextLabel(text, {.size = type::note}, &Palette::muted, parent); }
TextLabel* eyebrow_label(const QString& text, QWidget* parent) {
  return new TextLabel(text, {.face = TextStyle::Face::eyebrow, .size = type::eyebrow}, &Palette::muted, parent);
}
TextLabel* marked_label(const QString& marked, double size, QWidget* parent) {
  auto* label = sans_label({}, size, parent);
  label->set_marked(marked);
  return label;
}
TextLabel* line_label(const QString& text, const TextStyle& style, ThemeColour ink, QWidget* parent) {
  auto* label = new LineLabel(text, style, ink, parent);
  label->setWordWrap(false);
  return label;
}

void set_colour(QLabel* label, ThemeColour colour) {
  if (auto* text = qobject_cast<TextLabel*>(label)) return text->set_ink(colour);
  auto colours = label->palette();
  colours.setColor(QPalette::WindowText, colour.now());
  label->setPalette(colours);
}

QString marked_html(const QString& marked) {
  QString html;
  const auto parts = marked.split(QStringLiteral("**"));
  for (qsizetype i = 0; i < parts.size(); ++i) {
    const auto words = parts[i].toHtmlEscaped().replace('\n', QStringLiteral("<br>"));
    html += i % 2 ? QStringLiteral("<span style=\"font-weight:600\">%1</span>").arg(words) : words;
  }
  return html;
}

QString marked_plain(const QString& marked) { return QString(marked).remove(QStringLiteral("**")); }

}  // namespace bc::ui
