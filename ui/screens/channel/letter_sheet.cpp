// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/letter_sheet.h"

#include <QHBoxLayout>

#include "ui/phrases/clauses.h"
#include "ui/phrases/dates.h"
#include "ui/phrases/names.h"
#include "ui/phrases/sheets.h"
#include "ui/screens/channel/postmark.h"
#include "ui/screens/channel/treaty_view.h"
#include "ui/theme/theme.h"

namespace bc::ui {

namespace {

/// What became of the letter, as far as the two know.
QString fate(const GameModel& model, SeatId other, std::size_t place) {
  const auto& letters = model.letters(other);
  const auto& letter = letters[place];
  if (!bears_terms(letter.letter.kind)) return {};
  for (std::size_t i = place + 1; i < letters.size(); ++i) {
    const auto& later = letters[i];
    if (later.from == letter.from || later.turn == letter.turn) continue;
    switch (later.letter.kind) {
      case LetterKind::accept: return LetterSheet::tr("Accepted in turn %1: it is a deal.").arg(later.turn);
      case LetterKind::reject: return LetterSheet::tr("Rejected in turn %1.").arg(later.turn);
      case LetterKind::counter: return LetterSheet::tr("Answered with another offer in turn %1.").arg(later.turn);
      case LetterKind::let_lapse: return LetterSheet::tr("Left to lapse in turn %1.").arg(later.turn);
      default: break;
    }
  }
  for (const auto& offer : model.seen().channel(other).offer)
    if (offer.is_set() && offer.turn == letter.turn && offer.terms == letter.letter.terms)
      return LetterSheet::tr("Lies open to the end of turn %1.").arg(offer.last_turn);
  return LetterSheet::tr("No longer open.");
}

}  // namespace

LetterSheet::LetterSheet(const GameModel& model, SeatId other, std::size_t place, QWidget* parent) : Card(parent) {
  const auto& rules = model.rules();
  const auto& letter = model.letters(other)[place];
  const bool ours = letter.from == model.seat(), fresh = !ours && letter.turn + 1 == model.seen().pub.turn;
  const auto& seat = rules.seats[letter.from.index()];
  if (ours) set_ground(&Palette::blue_tint);
  if (fresh) set_look(Look::chosen);
  auto* row = new QHBoxLayout;
  row->setSpacing(px(12));
  auto* words = new QVBoxLayout;
  words->setSpacing(px(5));
  auto* head = new FlowLayout(nullptr, 8, 2);
  auto* mark = new Mark(shape_of(text(seat.shape)), QColor(text(seat.colour)), {}, this);
  head->addWidget(mark);
  const auto line = [&](const QString& what, QFont::Weight weight) {
    auto* label = sans_label(what, type::small, this, weight);
    label->setWordWrap(false);
    head->addWidget(label);
    return label;
  };
  line(text(seat.name), QFont::DemiBold);
  if (fresh) set_colour(line(tr("new"), QFont::Bold), &Palette::blue);
  head->addWidget(line_label(turn_and_date(rules, letter.turn), {.size = type::small}, &Palette::muted, this));
  words->addLayout(head);
  const bool terms = bears_terms(letter.letter.kind);
  if (terms) {
    auto* treaty = new TreatyView(TreatyView::Detail::letter, this);
    treaty->set(rules, treaty_outlook(model.view(), letter.from, letter.to, letter.letter.terms, letter.letter.via, letter.turn + 1));
    words->addWidget(treaty);
    if (const auto more = conditions_text(letter.letter.terms); !more.isEmpty()) words->addWidget(note_label(more, this));
  } else {
    words->addWidget(serif_label(letter_text(rules, letter.letter), type::sentence, this));
  }
  if (!letter.words.empty()) words->addWidget(serif_label(tr("“%1”").arg(text(letter.words)), type::sentence, this, true));
  if (const auto became = fate(model, other, place); !became.isEmpty()) words->addWidget(note_label(became, this));
  // A letter of one line is no taller than that.
  const bool low = terms || letter.words.empty();
  auto* stamp = new Postmark(name_of(rules, letter.letter.via), tr("turn %1").arg(letter.turn), low ? Postmark::Look::line : Postmark::Look::ring, this);
  if (low) {
    auto* top = new QHBoxLayout;
    words->removeItem(head);
    top->addLayout(head, 1);
    top->addWidget(stamp, 0, Qt::AlignTop);
    words->insertLayout(0, top);
    row->addLayout(words, 1);
  } else {
    row->addLayout(words, 1);
    row->addWidget(stamp, 0, Qt::AlignTop);
  }
  body()->addLayout(row);
  setAccessibleName(tr("Letter from %1, turn %2: %3").arg(text(seat.name)).arg(letter.turn).arg(letter_text(rules, letter.letter)));
}

}  // namespace bc::ui
