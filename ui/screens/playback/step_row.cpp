// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/playback/step_row.h"

#include <QPainter>

#include "ui/models/treaty_told.h"
#include "ui/phrases/events.h"
#include "ui/screens/channel/treaty_view.h"
#include "ui/screens/playback/lots_card.h"
#include "ui/screens/playback/step_cards.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/margins.h"

namespace bc::ui {

namespace {

constexpr double kCircle = 25;

/// Room for the number before the words, and after them: large letters need it more.
double before_words() { return theme().text_percent > 125 ? 40 : 56; }
double after_words() { return theme().text_percent > 125 ? 12 : 18; }

void add_happening(StepRow* row, const Telling& told, const Happening& happening, bool mixed) {
  const auto& event = told.story[static_cast<std::size_t>(happening.event)];
  auto* words = row->words();
  words->addWidget(serif_label(event_text(*told.rules, event, told.reader), type::sentence, row));
  if (const auto terms = treaty_told(told, happening.event)) {
    auto* treaty = new TreatyView(TreatyView::Detail::told, row);
    treaty->set(*told.rules, *terms);
    words->addWidget(treaty);
    words->addSpacing(px(4));
  }
  QStringList notes;
  if (const auto changed = effects_text(told, happening); !changed.isEmpty()) notes << changed;
  if (const auto why = because(told, happening.event); !why.isEmpty()) notes << why;
  if (mixed) notes << audience_text(*told.rules, event, told.reader);
  if (!notes.isEmpty()) words->addWidget(note_label(notes.join(StepRow::tr(" · ")), row));
}

void add_cards(StepRow* row, const Telling& told, const std::vector<StepTold>& steps, int step) {
  const auto add = [row](QWidget* card) {
    row->words()->addSpacing(px(6));
    row->words()->addWidget(card);
  };
  const auto& shown = steps[static_cast<std::size_t>(step)];
  if (const auto all = suspicions_of(told, shown); !all.empty()) {
    auto* suspects = new SuspectsCard(row);
    suspects->set(all);
    add(suspects);
  }
  if (shown.step != Step::war_check) return;
  auto* lots = new LotsCard(row);
  lots->set(told, steps, step);
  add(lots);
}

}  // namespace

StepRow::StepRow(int number, State state, QWidget* parent) : QWidget(parent), number_(number), state_(state), words_(new QVBoxLayout(this)) {
  const int before = px(before_words()), after = px(after_words());
  words_->setContentsMargins(margins(before, px(9), after, px(10)));
  words_->setSpacing(2);
}

void StepRow::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool now = state_ == State::now;
  const auto leading = [&](double x, double wide) { return isRightToLeft() ? width() - x - wide : x; };
  if (now) {
    painter.fillRect(rect(), p.card);
    painter.fillRect(QRectF(leading(0, px(4)), 0, px(4), height()), p.ink);
  }
  painter.setPen(QPen(p.hairline, 1));
  painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
  const double d = px(kCircle);
  const QRectF circle(leading(px(before_words() - kCircle) * 0.58, d), px(8), d, d);
  painter.setPen(QPen(now ? p.ink : p.muted, 1.3, state_ == State::to_come ? Qt::DashLine : Qt::SolidLine));
  painter.setBrush(now ? QBrush(p.ink) : Qt::NoBrush);
  painter.drawEllipse(circle);
  painter.setPen(now ? p.card : state_ == State::told ? p.ink : p.muted);
  painter.setFont(sans(type::fine, QFont::DemiBold));
  painter.drawText(circle, Qt::AlignCenter, locale().toString(number_));
}

StepRow* step_row(const Telling& told, const std::vector<StepTold>& steps, int step, int at, bool with_cards) {
  const auto& shown = steps[static_cast<std::size_t>(step)];
  const auto state = step < at ? StepRow::State::told : step == at ? StepRow::State::now : StepRow::State::to_come;
  auto* row = new StepRow(step + 1, state);
  auto* words = row->words();
  auto* head = new FlowLayout(nullptr, 8, 0);
  auto* name = sans_label(step_name(shown.step), type::body, row, step <= at ? QFont::DemiBold : QFont::Normal);
  name->setWordWrap(false);
  if (step > at) set_colour(name, &Palette::muted);
  head->addWidget(name);
  // Whose knowledge the step is, where it is all the same; else each line says so.
  const auto audience_of = [&](const Happening& happening) { return told.story[static_cast<std::size_t>(happening.event)].audience; };
  bool mixed = false;
  for (const auto& h : shown.happenings) mixed = mixed || audience_of(h) != audience_of(shown.happenings.front());
  if (!mixed && step <= at) {
    head->add_break_to_far_end();
    head->addWidget(line_label(audience_text(*told.rules, told.story[static_cast<std::size_t>(shown.happenings.front().event)], told.reader),
                               {.size = type::note}, &Palette::muted, row));
  }
  words->addLayout(head);
  for (const auto& happening : shown.happenings) {
    if (step == at) add_happening(row, told, happening, mixed);
    if (step < at) words->addWidget(sans_label(event_text(*told.rules, told.story[static_cast<std::size_t>(happening.event)], told.reader), type::small, row));
  }
  if (step != at) return row;
  if (with_cards) add_cards(row, told, steps, step);
  words->addSpacing(6);
  words->addWidget(new KnowledgeCard(*told.rules, who_knows(told, shown), row));
  return row;
}

}  // namespace bc::ui
