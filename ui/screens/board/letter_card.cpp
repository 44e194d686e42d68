// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/letter_card.h"

#include <QLineEdit>

#include "core/candidates.h"
#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"
#include "ui/phrases/sheets.h"
#include "ui/screens/board/order_notes.h"
#include "ui/screens/board/treaty_editor.h"
#include "ui/screens/channel/price_strip.h"
#include "ui/screens/channel/treaty_view.h"
#include "ui/theme/theme.h"

namespace bc::ui {

namespace {
constexpr int kOwnTerms = -1;
QString refusal(const SeatView& view, const Letter& letter) {
  const auto reason = check(view, letter);
  return reason ? reason_text(*reason) : QString();
}
}  // namespace

LetterCard::LetterCard(GameModel& model, const QString& title, Room room, QWidget* parent) : LineCard(model, "letter", title, parent), room_(room) {
  treaty_ = new TreatyEditor(model, this);
  body()->addWidget(treaty_);
  laid_out_ = new TreatyView(room == Room::desk ? TreatyView::Detail::full : TreatyView::Detail::sheet, this);
  body()->addWidget(laid_out_);
  read_back_ = new QWidget(this);
  auto* lines = new QVBoxLayout(read_back_);
  lines->setContentsMargins(0, px(4), 0, px(2));
  lines->setSpacing(px(2));
  reader_ = eyebrow_label({}, read_back_);
  reading_ = serif_label({}, type::letter, read_back_, true);
  lines->addWidget(reader_);
  lines->addWidget(reading_);
  body()->addWidget(read_back_);
  price_ = new PriceStrip(room == Room::desk ? PriceStrip::Look::facts : PriceStrip::Look::line, this);
  body()->addWidget(price_);
  words_ = new QLineEdit(this);
  words_->setMaxLength(static_cast<int>(kWordsLimit));
  words_->setPlaceholderText(tr("A line of your own; it binds nobody"));
  words_->setToolTip(tr("Only they read it."));
  words_->setAccessibleName(tr("Your own words in the letter"));
  words_->setFont(serif(type::letter));
  body()->addWidget(words_);
  connect(words_, &QLineEdit::textEdited, this, [this](const QString& words) { this->model().set_words(words); });
}

void LetterCard::showEvent(QShowEvent* event) {
  LineCard::showEvent(event);
  if (model().is_open()) words_->setText(text(model().note().words));
}

void LetterCard::empty(OrderSheet& draft) const { draft.letter = {}; }

bool LetterCard::has_own_terms() const {
  const auto& letter = model().draft().letter;
  return bears_terms(letter.kind) && letter.terms.pairing == Id<void>::kNone && letter.terms.clauses[0].is_set();
}

void LetterCard::settle(Letter& letter) const {
  std::vector<Letter> fits;
  for (auto candidate : candidates(model().view(), letter.kind)) {
    if (letter.to.is_set() && candidate.to != letter.to) continue;
    if (letter.via.is_set() && candidate.via != letter.via) continue;
    if (!check(model().view(), candidate)) fits.push_back(candidate);
  }
  if (fits.empty()) return;
  const auto same = [&](auto member) { return std::ranges::all_of(fits, [&](const Letter& l) { return l.*member == fits.front().*member; }); };
  if (same(&Letter::to)) letter.to = fits.front().to;
  // Several carriers may serve: the first that the rules accept is put in, and can be changed.
  if (letter.to.is_set() && !letter.via.is_set())
    for (const auto& l : fits)
      if (l.to == letter.to) {
        letter.via = l.via;
        break;
      }
  if (letter.kind == LetterKind::clarification && same(&Letter::index)) letter.index = fits.front().index;
}

Slot* LetterCard::kind_slot() {
  const auto kind = model().draft().letter.kind;
  return slot(
      "kind", tr("Letter"), tr("write a letter"), kind == LetterKind::none ? QString() : kind_name(kind),
      [this] {
        std::vector<Choice> all;
        for (int k = 1; k < kLetterKinds; ++k) {
          const auto each = static_cast<LetterKind>(k);
          if (!model().rules().channels || !(model().rules().letters >> k & 1)) continue;
          auto choice = asked(candidates(model().view(), each), k, kind_name(each), letter_note(model().view(), each), [](const Letter&) { return true; },
                              [this](const Letter& l) { return refusal(model().view(), l); });
          if (bears_terms(each) && !choice.enabled() && model().rules().free_terms) {
            // No ready-made pair fits; one's own terms may.
            for (const auto& seat : model().others()) {
              for (std::size_t i = 0; i < model().rules().intermediaries.size(); ++i) {
                const auto terms = TreatyEditor::first_terms(model().view(), seat);
                if (terms && !check(model().view(), Letter{.kind = each, .to = seat, .via = IntermediaryId(i), .terms = *terms})) choice.reason.clear();
              }
            }
          }
          all.push_back(choice);
        }
        return all;
      },
      [this](OrderSheet& draft, int k) {
        draft.letter = {.kind = static_cast<LetterKind>(k)};
        settle(draft.letter);
      });
}

Slot* LetterCard::to_slot() {
  return slot(
      "to", tr("To"), tr("whom"), name_of(model().rules(), model().draft().letter.to),
      [this] {
        std::vector<Choice> all;
        const auto list = candidates(model().view(), model().draft().letter.kind);
        for (const auto seat : model().others())
          all.push_back(asked(list, seat.value, name_of(model().rules(), seat), {}, [&](const Letter& l) { return l.to == seat; },
                              [this](const Letter& l) { return refusal(model().view(), l); }));
        return all;
      },
      [this](OrderSheet& draft, int s) {
        draft.letter = {.kind = draft.letter.kind, .to = SeatId(s)};
        settle(draft.letter);
      });
}

// Own terms stand in no list of letters: they are asked about as they are.
std::vector<Letter> LetterCard::ways_of(const Letter& letter) const {
  auto list = candidates(model().view(), letter.kind);
  if (!has_own_terms()) return list;
  std::vector<Letter> own;
  for (auto each : list) {
    each.terms = letter.terms;
    if (std::ranges::find(own, each) == own.end()) own.push_back(each);
  }
  return own;
}

Slot* LetterCard::via_slot() {
  return slot(
      "via", tr("Through"), tr("through whom"), name_of(model().rules(), model().draft().letter.via),
      [this] {
        std::vector<Choice> all;
        const auto& now = model().draft().letter;
        const auto list = ways_of(now);
        for (std::size_t i = 0; i < model().rules().intermediaries.size(); ++i) {
          const IntermediaryId via(i);
          if (std::ranges::none_of(list, [&](const Letter& l) { return l.via == via && l.to == now.to; })) continue;
          const auto& carrier = model().rules().intermediaries[i];
          all.push_back(asked(list, static_cast<int>(i), text(carrier.name), tr("leaks %1 a turn").arg(odds_text(carrier.leak)),
                              [&](const Letter& l) { return l.via == via && l.to == now.to; }, [this](const Letter& l) { return refusal(model().view(), l); }));
        }
        return all;
      },
      [](OrderSheet& draft, int i) { draft.letter.via = IntermediaryId(i); });
}

Slot* LetterCard::theatre_slot() {
  return slot(
      "theatre", tr("Where"), tr("where"), name_of(model().rules(), model().draft().letter.theatre),
      [this] {
        std::vector<Choice> all;
        for (std::size_t t = 0; t < model().rules().theatres.size(); ++t)
          all.push_back({static_cast<int>(t), text(model().rules().theatres[t].name), {}, {}});
        return all;
      },
      [](OrderSheet& draft, int t) { draft.letter.theatre = TheatreId(t); });
}

Slot* LetterCard::report_slot() {
  const auto hit = [this](int r) {
    const auto& reports = model().seen().pub.reports;
    return r < kMaxReports && reports[r].is_set() ? tr("the strike on %1").arg(name_of(model().rules(), reports[r].target)) : QString();
  };
  return slot(
      "report", tr("Which hit"), tr("which hit"), hit(model().draft().letter.index),
      [this, hit] {
        std::vector<Choice> all;
        for (const auto& l : candidates(model().view(), LetterKind::clarification))
          if (l.to == model().draft().letter.to && l.via == model().draft().letter.via)
            all.push_back({l.index, hit(l.index), {}, refusal(model().view(), l)});
        return all;
      },
      [](OrderSheet& draft, int r) { draft.letter.index = static_cast<std::uint8_t>(r); });
}

Slot* LetterCard::terms_slot() {
  const auto& letter = model().draft().letter;
  const bool own = letter.terms.pairing == Id<void>::kNone && letter.terms.clauses[0].is_set();
  const auto chosen = own ? tr("our own terms") : letter.terms.pairing != Id<void>::kNone ? text(model().rules().pairings[letter.terms.pairing].name) : QString();
  return slot(
      "terms", tr("Terms"), tr("choose the terms"), chosen,
      [this] {
        std::vector<Choice> all;
        for (const auto& l : candidates(model().view(), model().draft().letter.kind)) {
          if (l.to != model().draft().letter.to || l.via != model().draft().letter.via) continue;
          const auto& pairing = model().rules().pairings[l.terms.pairing];
          all.push_back({l.terms.pairing, text(pairing.name), worth_text(worth_of(model().view(), l.terms)), refusal(model().view(), l)});
        }
        std::ranges::stable_sort(all, [](const Choice& x, const Choice& y) { return x.enabled() > y.enabled(); });
        if (model().rules().free_terms) all.push_back({kOwnTerms, tr("our own terms"), tr("clause by clause"), {}});
        return all;
      },
      [this](OrderSheet& draft, int p) {
        if (p == kOwnTerms) {
          draft.letter.terms = TreatyEditor::first_terms(model().view(), draft.letter.to).value_or(Terms{});
          return;
        }
        draft.letter.terms = {};
        draft.letter.terms.pairing = static_cast<std::uint8_t>(p);
        draft.letter.terms.clauses = model().rules().pairings[static_cast<std::size_t>(p)].clauses;
      });
}

// An offer reads as the treaty that lies below the sentence; what else is written has only its words. One's own terms are read back where there is room.
QString LetterCard::reading() const {
  const auto& letter = model().draft().letter;
  if (bears_terms(letter.kind) && (room_ == Room::line || !has_own_terms())) return {};
  return letter_text(model().rules(), letter);
}

// Own terms are written in two columns; a ready-made pair, and the offer that is answered, lie beside each other in the same way.
void LetterCard::show_terms() {
  const auto& letter = model().draft().letter;
  treaty_->setVisible(has_own_terms());
  if (has_own_terms()) treaty_->refresh();
  const auto view = model().view();
  std::optional<TreatyOutlook> laid;
  const int now = view.pub().turn;
  if (bears_terms(letter.kind) && letter.terms.clauses[0].is_set() && letter.to.is_set() && !has_own_terms())
    laid = treaty_outlook(view, view.seat(), letter.to, letter.terms, letter.via, now + 1);
  if (answers_offer(letter.kind) && letter.to.is_set())
    if (const auto& offer = view.channel(letter.to).offer[view.seat() < letter.to ? 1 : 0]; offer.is_set())
      laid = treaty_outlook(view, letter.to, view.seat(), offer.terms, letter.via, now);
  laid_out_->setVisible(laid.has_value());
  if (laid) laid_out_->set(model().rules(), *laid);
  price_->set(letter_price(view, letter));
  price_->setVisible(letter.kind != LetterKind::none && letter.to.is_set());
}

void LetterCard::fill() {
  const auto& letter = model().draft().letter;
  const auto& n = model().rules().n;
  show_terms();
  words_->setVisible(letter.kind != LetterKind::none);
  if (letter.kind == LetterKind::none && !model().note().words.empty()) model().set_words({});
  if (words_->text() != text(model().note().words)) words_->setText(text(model().note().words));
  const auto as_read = letter.to.is_set() ? reading() : QString();
  reader_->setText(tr("As %1 will read it").arg(name_of(model().rules(), letter.to)));
  reading_->setText(as_read);
  read_back_->setVisible(!as_read.isEmpty());
  const auto hotline = tr("If both sides write this turn, the odds of losing control fall by %1 %.").arg(100 - n.war.hotline_loss);
  switch (letter.kind) {
    case LetterKind::none:
      show(tr("%1."), {kind_slot()}, model().rules().channels ? hotline : tr("There is no channel in these rules."), false);
      break;
    case LetterKind::message: show(tr("%1 to %2 through %3."), {kind_slot(), to_slot(), via_slot()}, hotline, true); break;
    case LetterKind::warning:
      show(tr("%1 to %2 through %3: we shall strike in %4."), {kind_slot(), to_slot(), via_slot(), theatre_slot()},
           tr("If you do, the odds that people die there fall by %1 %.").arg(100 - n.strike.warned_deaths), true);
      break;
    case LetterKind::clarification:
      show(tr("%1 to %2 through %3: %4 was not ours."), {kind_slot(), to_slot(), via_slot(), report_slot()},
           tr("Whether it is true is yours to know."), true);
      break;
    case LetterKind::offer:
    case LetterKind::counter:
      show(tr("%1 to %2 through %3: %4."), {kind_slot(), to_slot(), via_slot(), terms_slot()}, tr("A deal binds nobody: each promise is kept or broken when it falls due."), true);
      break;
    case LetterKind::accept:
    case LetterKind::reject:
    case LetterKind::let_lapse: show(tr("%1, to %2 through %3."), {kind_slot(), to_slot(), via_slot()}, {}, true); break;
    case LetterKind::publish:
      show(tr("%1: %2, through %3."), {kind_slot(), to_slot(), via_slot()},
           tr("Once a game. Costs you %1 standing and them %2.").arg(points_text(n.home.publish_costs), points_text(n.home.published_costs)), true);
      break;
  }
}

}  // namespace bc::ui
