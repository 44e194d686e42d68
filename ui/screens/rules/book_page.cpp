// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rules/book_page.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include "ui/theme/theme.h"
#include "ui/widgets/rich_text.h"

namespace bc::ui {

namespace {

void drop(QString& html, const char* pattern) {
  html.remove(QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption));
}

/// A seat's mark is drawn in the book; in the window a letter of its shape and colour stands there.
void write_marks(QString& html) {
  static const QRegularExpression drawn(R"x(<svg class="counter"[^>]*style="color:(#[0-9a-fA-F]{6})"[^>]*>(.*?)</svg>)x", QRegularExpression::DotMatchesEverythingOption);
  QString out;
  qsizetype from = 0;
  for (auto it = drawn.globalMatch(html); it.hasNext();) {
    const auto found = it.next();
    const auto shape = found.captured(2);
    const QChar letter = shape.contains("<circle") ? QChar(0x25CF) : shape.contains("M2 2h12") ? QChar(0x25A0) : shape.contains("h16") ? QChar(0x25B2) : QChar(0x25C6);
    out += html.mid(from, found.capturedStart() - from);
    out += QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;").arg(seat_text_colour(QColor(found.captured(1))).name(), letter);
    from = found.capturedEnd();
  }
  html = out + html.mid(from);
}

/// The ladder is a grid to a browser; to the window a table of three rows.
void write_ladder(QString& html) {
  static const QRegularExpression ladder(R"x(<div class="ladder".*?</div>\s*</div>)x", QRegularExpression::DotMatchesEverythingOption);
  static const QRegularExpression rung(R"x(<div><b[^>]*class="([a-z]+)"[^>]*>([^<]+)</b>([^<]*)<span[^>]*>([^<]*)</span></div>)x");
  const auto& p = theme().p;
  const auto found = ladder.match(html);
  if (!found.hasMatch()) return;
  QString numbers, names, odds;
  for (auto it = rung.globalMatch(found.captured()); it.hasNext();) {
    const auto one = it.next();
    const auto warmth = one.captured(1);
    const auto ground = warmth == "calm" ? p.ladder_calm : warmth == "tense" ? p.ladder_tense : p.ladder_hot;
    numbers += QStringLiteral("<td align=\"center\" width=\"9%\" style=\"background-color:%1; color:%2; font-weight:600\">%3</td>").arg(ground.name(), text_on(ground).name(), one.captured(2));
    names += QStringLiteral("<td align=\"center\" class=\"rung\">%1</td>").arg(one.captured(3));
    odds += QStringLiteral("<td align=\"center\" class=\"rung odds\">%1</td>").arg(one.captured(4));
  }
  html.replace(found.capturedStart(), found.capturedLength(),
               QStringLiteral("<table class=\"ladder\" width=\"100%\" cellspacing=\"1\"><tr>%1</tr><tr>%2</tr><tr>%3</tr></table>").arg(numbers, names, odds));
}

QString family(const QFont& font) {
  QStringList all;
  for (const auto& name : font.families()) all << "'" + name + "'";
  return all.join(", ");
}

}  // namespace

QString page_of(const QString& book) {
  QString html = book;
  if (QGuiApplication::isRightToLeft()) html.replace("<body", "<body dir=\"rtl\"");
  drop(html, "<style>.*?</style>");
  drop(html, "<nav class=\"contents\".*?</nav>");
  write_marks(html);
  drop(html, "<svg.*?</svg>");
  write_ladder(html);
  // Heads stand where reading begins, or they would stand in the middle.
  html.replace(QRegularExpression("<th\\b"), QGuiApplication::isRightToLeft() ? "<th align=\"right\"" : "<th align=\"left\"");
  // Two columns side by side are a table to the window.
  html.replace("<div class=\"columns\">\n<div>", "<table class=\"treaty\" width=\"100%\"><tr><td width=\"50%\">");
  html.replace("</ul></div>\n<div><p class=\"eyebrow\">", "</ul></td><td><p class=\"eyebrow\">");
  html.replace("</ul></div>\n</div>", "</ul></td></tr></table>");
  return with_tables_as_read(html);
}

QString page_style() {
  const auto& p = theme().p;
  QString css = QStringLiteral(R"css(
body { font-family: $serif; font-size: $prose; color: @ink; }
h1 { font-family: $serif; font-size: $cover; font-weight: 400; margin-top: $2px; margin-bottom: $4px; }
h2 { font-family: $serif; font-size: $heading; font-weight: 400; margin-top: $44px; margin-bottom: $10px; }
h3 { font-family: $serif; font-size: $chapter; font-weight: 400; margin-top: $26px; margin-bottom: $6px; }
h4 { font-family: $serif; font-size: $lead; font-weight: 600; margin-top: $16px; margin-bottom: $4px; }
p, li { margin-top: $5px; margin-bottom: $7px; }
a { color: @blue; text-decoration: none; }
a.number { color: @muted; font-family: $sans; font-size: $fine; }
code { font-family: $sans; font-size: $small; color: @muted; }
th { font-family: $sans; font-size: $fine; color: @muted; font-weight: 500; }
td, th { padding-top: $6px; padding-bottom: $6px; @after: $14px; border-bottom: 1px solid @hairline; }
tbody th { font-size: $body; color: @ink; font-weight: 600; }
td { font-family: $sans; font-size: $body; }
table { margin-top: $8px; margin-bottom: $18px; }
table.treaty td { font-family: $serif; font-size: $prose; border-bottom: none; }
table.ladder td { padding-right: $2px; padding-left: $2px; border-bottom: none; }
td.rung { font-size: $fine; padding-top: $1px; padding-bottom: $1px; }
.eyebrow { font-family: $sans; font-size: $fine; font-weight: 600; color: @muted; margin-top: $12px; margin-bottom: $2px; }
.subtitle { font-size: $name; color: @muted; }
.teaser { font-size: $subtitle; }
.facts, .legend, .note, .source, footer { font-family: $sans; font-size: $small; color: @muted; }
.value { font-family: $sans; font-size: $value; font-weight: 600; }
.changed { color: @amber; }
.odds { color: @red; }
.unseen { font-family: $sans; font-size: $fine; color: @amber; }
)css");
  css.replace("$serif", family(serif(type::prose))).replace("$sans", family(sans(type::body)));
  for (const auto& [name, size] : {std::pair{"prose", type::prose}, {"cover", type::cover}, {"heading", type::heading}, {"chapter", type::chapter}, {"lead", type::lead},
                                   {"fine", type::fine}, {"small", type::small}, {"body", type::body}, {"name", type::name}, {"subtitle", type::subtitle}, {"value", type::value}})
    css.replace(QStringLiteral("font-size: $%1;").arg(QLatin1String(name)), QStringLiteral("font-size: %1px;").arg(px(size)));
  css.replace("@after", QGuiApplication::isRightToLeft() ? "padding-left" : "padding-right");
  for (const auto& [name, colour] : {std::pair{"@ink", p.ink}, {"@muted", p.muted}, {"@blue", p.blue}, {"@amber", p.amber}, {"@red", p.red}, {"@hairline", p.hairline}})
    css.replace(QLatin1String(name), colour.name());
  static const QRegularExpression size(R"(\$(\d+)px)");
  QString out;
  qsizetype from = 0;
  for (auto it = size.globalMatch(css); it.hasNext();) {
    const auto found = it.next();
    out += css.mid(from, found.capturedStart() - from) + QString::number(px(found.captured(1).toInt())) + "px";
    from = found.capturedEnd();
  }
  return out + css.mid(from);
}

}  // namespace bc::ui
