// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/briefing_page.h"

#include <QCoreApplication>
#include <QFile>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <algorithm>
#include <memory>

#include "ui/game_model.h"
#include "ui/phrases/dates.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"
#include "ui/screens/briefing/briefing_told.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rich_text.h"

namespace bc::ui {

namespace {

struct PageWords {
  Q_DECLARE_TR_FUNCTIONS(bc::ui::BriefingPage)
};

QString escaped(const QString& words) { return words.toHtmlEscaped().replace("\n\n", "</p><p>"); }

class Page {
 public:
  void title(const QString& words) { html_ += "<h1>" + escaped(words) + "</h1>"; }
  void head(const QString& words) { html_ += "<h2>" + escaped(words) + "</h2>"; }
  void prose(const QString& words) {
    if (!words.isEmpty()) html_ += "<p>" + escaped(words) + "</p>";
  }
  void note(const QString& words) {
    if (!words.isEmpty()) html_ += "<p class=\"note\">" + escaped(words) + "</p>";
  }
  /// Two columns, as the treaty lies on the screen.
  void treaty(const TreatyOutlook& terms) {
    html_ += "<table width=\"100%\" cellpadding=\"6\"><tr>";
    for (const auto& side : terms.sides) {
      html_ += "<td width=\"50%\"><p class=\"note\"><b>" + escaped(side.title) + "</b></p>";
      for (const auto& promise : side.promises) {
        prose(promise.text + (&promise == &side.promises.back() ? "." : ";"));
        note(promise.when);
      }
      html_ += "</td>";
    }
    html_ += "</tr></table>";
    if (!terms.is_usual) note(terms.conditions);
  }
  void rule() { html_ += "<hr/>"; }
  QString whole() const { return with_tables_as_read(html_); }

 private:
  QString html_;
};

void add_crisis(Page& page, const GameModel& model) {
  const auto& rules = model.rules();
  const auto& pub = model.seen().pub;
  if (pub.card.is_set()) {
    const auto& card = rules.cards[pub.card.index()];
    page.head(text(card.title));
    page.prose(text(card.text));
    page.note(text(card.effect));
    if (!card.source.empty()) page.note(PageWords::tr("Source: %1").arg(text(card.source)));
  }
  page.prose(PageWords::tr("Rung %1 of 10, %2. War this turn if nobody acts: %3.")
                 .arg(quarters_text(pub.ladder), text(rules.story.rungs[static_cast<std::size_t>(pub.ladder / 4)]),
                      odds_text(war_odds(model.view(), {}, Supposition::hold).total)));
}

void add_news(Page& page, const GameModel& model) {
  const auto told = dispatches_of(model);
  if (model.past().empty()) {
    page.head(PageWords::tr("How it stands"));
    page.prose(text(model.rules().story.briefing));
    page.prose(text(model.rules().seats[model.seat().index()].text));
    return;
  }
  page.head(PageWords::tr("Since your last turn"));
  page.note(turn_and_date(model.rules(), model.past().back().turn));
  for (const auto& each : told) {
    page.prose(each.what);
    const auto sure = each.confidence > 0 ? percent(each.confidence) : each.words;
    page.note(each.source.isEmpty() ? sure : PageWords::tr("%1 · %2").arg(each.source, sure));
  }
}

}  // namespace

QString briefing_page(const GameModel& model) {
  const auto& rules = model.rules();
  const int turn = model.seen().pub.turn;
  const auto& seat = rules.seats[model.seat().index()];
  Page page;
  page.title(PageWords::tr("%1: briefing for %2").arg(text(rules.story.title), text(seat.name)));
  page.note(PageWords::tr("Turn %1 of %2. %3").arg(digits(turn), digits(rules.turns), turn_date(rules, turn)));
  page.note(PageWords::tr("For %1 only.").arg(text(seat.name)));
  page.rule();
  add_crisis(page, model);
  add_news(page, model);
  if (const auto promises = promises_of(model); !promises.empty()) {
    page.head(PageWords::tr("Promises and threats"));
    for (const auto& each : promises) {
      page.prose(each.what);
      page.note(each.note);
    }
  }
  page.head(PageWords::tr("Secret letters"));
  const auto letters = new_letters_of(model);
  for (const auto& letter : letters) {
    page.note(letter.from);
    page.prose(letter.body);
    if (letter.treaty) page.treaty(*letter.treaty);
    page.note(letter.open);
    page.prose(letter.words);
  }
  if (letters.empty()) page.prose(PageWords::tr("No letter has come."));
  const auto& agenda = seat.agendas[model.seen().own.agenda];
  page.head(PageWords::tr("What you are really after"));
  page.prose(text(agenda.name));
  page.note(text(agenda.text));
  if (model.note().forecast >= 0) page.note(PageWords::tr("Your forecast of a strike: %1").arg(percent(model.note().forecast)));
  return page.whole();
}

QString briefing_name(const GameModel& model) {
  return QStringLiteral("%1 %2 %3.pdf").arg(text(model.rules().key), text(model.rules().seats[model.seat().index()].key)).arg(model.seen().pub.turn);
}

void paint_briefing(const GameModel& model, QPagedPaintDevice& device) {
  QTextDocument document;
  auto letters = serif(type::body);
  letters.setPointSizeF(type::paper);
  document.setDefaultFont(letters);
  document.setDefaultStyleSheet(QStringLiteral("h1 { font-size: %1pt; font-weight: normal; } h2 { font-size: %2pt; font-weight: normal; margin-top: 14px; } "
                                               "p { margin: 4px 0; } .note { font-size: %3pt; }")
                                    .arg(type::paper_title).arg(type::paper_heading).arg(type::paper_note));
  document.setHtml(briefing_page(model));
  document.print(&device);
}

bool write_briefing(const GameModel& model, const QString& pdf_file) {
  QFile file(pdf_file);
  if (!file.open(QIODevice::WriteOnly)) return false;
  QPdfWriter writer(&file);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
  writer.setTitle(PageWords::tr("Briefing"));
  paint_briefing(model, writer);
  return file.flush() && file.error() == QFileDevice::NoError;
}

void print_briefing(const GameModel& model, QWidget* window) {
  auto printer = std::make_shared<QPrinter>();
  printer->setDocName(briefing_name(model));
  auto* ask = new QPrintDialog(printer.get(), window);
  ask->setAttribute(Qt::WA_DeleteOnClose);
  // The desktop asks in its own time: the seat may have left its place by then.
  QObject::connect(ask, qOverload<QPrinter*>(&QPrintDialog::accepted), &model, [&model, printer](QPrinter* chosen) {
    if (model.is_open()) paint_briefing(model, *chosen);
  });
  QObject::connect(&model, &GameModel::changed, ask, [&model, ask] {
    if (!model.is_open()) ask->close();
  });
  ask->show();
}

}  // namespace bc::ui
