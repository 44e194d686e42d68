// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/channel_screen.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <cmath>

#include "ui/phrases/clauses.h"
#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tracks.h"

namespace bc::ui {

namespace {

/// The stamp on a letter: through whom, and in which turn.
class Postmark : public QWidget {
 public:
  Postmark(const QString& place, const QString& turn, QWidget* parent) : QWidget(parent), place_(place), turn_(turn) {
    setFixedSize(px(84), px(66));
    setAccessibleName(place + ", " + turn);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2.0, height() / 2.0);
    painter.rotate(-9);
    auto ink = theme().p.teal;
    ink.setAlphaF(0.75f);
    painter.setPen(QPen(ink, 1.3));
    const double r = px(29);
    const QRectF upper(-px(38), -px(15), px(76), px(16)), lower(-px(38), -px(1), px(76), px(16));
    painter.save();
    painter.setClipRegion(QRegion(-px(42), -px(42), px(84), px(84)) - upper.united(lower).toAlignedRect());
    painter.drawEllipse(QPointF(), r, r);
    painter.drawEllipse(QPointF(), r - 3, r - 3);
    painter.restore();
    painter.setFont(sans(10.5, QFont::DemiBold));
    painter.drawText(upper, Qt::AlignCenter, painter.fontMetrics().elidedText(place_.toUpper(), Qt::ElideRight, px(74)));
    painter.drawText(lower, Qt::AlignCenter, turn_.toUpper());
  }

 private:
  QString place_, turn_;
};

QVBoxLayout* column(QHBoxLayout* row, QWidget* parent, int stretch, const char* name) {
  auto* scroll = new QScrollArea(parent);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setAccessibleName(QObject::tr(name));
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(16, 8, 16, 8);
  layout->setSpacing(12);
  scroll->setWidget(inside);
  row->addWidget(scroll, stretch);
  return layout;
}

QString letter_body(const Ruleset& rules, const LetterOnFile& on_file) {
  const auto& letter = on_file.letter;
  switch (letter.kind) {
    case LetterKind::none: return {};
    case LetterKind::message: return QObject::tr("The line stays open.");
    case LetterKind::warning: return QObject::tr("We shall strike in %1. You are warned.").arg(name_of(rules, letter.theatre));
    case LetterKind::clarification: return QObject::tr("That hit was not ours.");
    case LetterKind::offer: return QObject::tr("We offer to %1. In return you are to %2.").arg(side_text(rules, letter.terms, true), side_text(rules, letter.terms, false));
    case LetterKind::counter: return QObject::tr("Rather this: we %1, and you %2.").arg(side_text(rules, letter.terms, true), side_text(rules, letter.terms, false));
    case LetterKind::accept: return QObject::tr("We accept.");
    case LetterKind::reject: return QObject::tr("We cannot accept this.");
    case LetterKind::let_lapse: return QObject::tr("We leave your offer where it lies.");
    case LetterKind::publish: return QObject::tr("Your last letter has been given to the press.");
  }
  return {};
}

}  // namespace

ChannelScreen::ChannelScreen(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 12, 12, 12);
  channels_ = column(layout, this, 3, QT_TR_NOOP("Channels"));
  letters_ = column(layout, this, 5, QT_TR_NOOP("Letters"));
  deals_ = column(layout, this, 5, QT_TR_NOOP("Offers and deals"));
  connect(&model_, &GameModel::changed, this, &ChannelScreen::refresh);
  refresh();
}

void ChannelScreen::refresh() {
  const int now = model_.is_open() ? model_.seen().pub.turn * kMaxSeats + model_.seat().value : -1;
  if (now == shown_turn_ && now >= 0) return;
  shown_turn_ = now;
  for (auto* part : {channels_, letters_, deals_}) clear_layout(part);
  if (!model_.is_open()) return;
  channels_->addWidget(serif_label(tr("Channels"), 24));
  letters_->addWidget(serif_label(tr("Letters"), 24));
  deals_->addWidget(serif_label(tr("Offers and deals"), 24));
  int letters = 0;
  for (const auto other : model_.others()) {
    add_channel(other);
    for (const auto& letter : model_.letters(other)) add_letter(letter), ++letters;
    add_deals(other);
  }
  if (letters == 0) letters_->addWidget(serif_label(tr("No letter has been written yet."), 18));
  auto* write = plain_button(tr("Write in the order sheet"));
  connect(write, &QPushButton::clicked, this, &ChannelScreen::orders_wanted);
  deals_->addWidget(write, 0, Qt::AlignLeading);
  for (auto* part : {channels_, letters_, deals_}) part->addStretch(1);
}

void ChannelScreen::add_channel(SeatId other) {
  const auto& rules = model_.rules();
  const auto& channel = model_.seen().channel(other);
  auto* card = new Card;
  card->body()->addWidget(sans_label(tr("To %1").arg(name_of(rules, other)), 14.5, card, QFont::DemiBold));
  for (std::size_t i = 0; i < rules.intermediaries.size(); ++i) {
    const auto& carrier = rules.intermediaries[i];
    if (!(carrier.pairs >> pair_index(model_.seat(), other) & 1)) continue;
    const bool open = channel.via == IntermediaryId(i);
    card->body()->addWidget(sans_label(text(carrier.name), 14, card, open ? QFont::DemiBold : QFont::Normal));
    if (open) {
      auto* integrity = new BoxTrack(card);
      integrity->set(tr("Integrity"), channel.integrity / 4.0, std::max(1, rules.n.channel.integrity_limit / 4), theme().p.teal_mark,
                     tr("%1 of %2").arg(quarters_text(channel.integrity), quarters_text(rules.n.channel.integrity_limit)), tr("open"));
      integrity->setMinimumHeight(integrity->sizeHint().height());
      card->body()->addWidget(integrity);
    }
    auto note = tr("Leaks %1 in a turn when used.").arg(odds_text(carrier.leak));
    if (!carrier.offers) note += " " + tr("Messages only, no offers.");
    if (carrier.leans_to.is_set()) note += " " + tr("Leans to %1: a leak costs that side less.").arg(name_of(rules, carrier.leans_to));
    if (carrier.verifies) note += " " + tr("Can verify promises.");
    card->body()->addWidget(note_label(note, card));
    if (!carrier.text.empty()) card->body()->addWidget(note_label(text(carrier.text), card));
  }
  const double log_odds = model_.seen().pub.press[pair_index(model_.seat(), other)] / 100.0;
  const int percent = static_cast<int>(std::lround(100 / (1 + std::exp(-log_odds))));
  card->body()->addWidget(hairline(card));
  card->body()->addWidget(eyebrow_label(tr("Press estimate of talks"), card));
  auto* meter = new ConfidenceMeter(card);
  meter->set(percent, theme().p.amber_mark, tr("%1 %, from public signs only").arg(percent));
  meter->setFixedHeight(meter->sizeHint().height());
  card->body()->addWidget(meter);
  card->body()->addWidget(note_label(tr("Everybody sees this figure. A lull is a sign, not a proof."), card));
  channels_->addWidget(card);
}

void ChannelScreen::add_letter(const LetterOnFile& letter) {
  const auto& rules = model_.rules();
  const bool ours = letter.from == model_.seat();
  const auto& seat = rules.seats[letter.from.index()];
  auto* row = new QHBoxLayout;
  row->setContentsMargins(ours ? px(28) : 0, 0, ours ? 0 : px(28), 0);
  auto* card = new Card(nullptr, ours);
  auto* inside = new QHBoxLayout;
  auto* words = new QVBoxLayout;
  auto* head = new QHBoxLayout;
  head->addWidget(new Mark(shape_of(text(seat.shape)), QColor(text(seat.colour)), {}, card));
  head->addWidget(sans_label(tr("%1, turn %2").arg(text(seat.name)).arg(letter.turn), 13, card, QFont::DemiBold), 1);
  words->addLayout(head);
  words->addWidget(serif_label(letter_body(rules, letter), 18, card));
  if (!letter.words.empty()) words->addWidget(serif_label(tr("“%1”").arg(text(letter.words)), 18, card, true));
  inside->addLayout(words, 1);
  inside->addWidget(new Postmark(name_of(rules, letter.letter.via), tr("turn %1").arg(letter.turn), card), 0, Qt::AlignTop);
  card->body()->addLayout(inside);
  row->addWidget(card);
  letters_->addLayout(row);
}

void ChannelScreen::add_deals(SeatId other) {
  const auto& rules = model_.rules();
  const auto& channel = model_.seen().channel(other);
  for (int side = 0; side < 2; ++side) {
    const auto& offer = channel.offer[static_cast<std::size_t>(side)];
    if (!offer.is_set()) continue;
    const bool ours = (side == 0) == (model_.seat() < other);
    auto* card = new Card;
    card->body()->addWidget(sans_label(ours ? tr("Your offer to %1 lies open").arg(name_of(rules, other)) : tr("%1 offers").arg(name_of(rules, other)), 14, card, QFont::DemiBold));
    card->body()->addWidget(serif_label(tr("%1 will %2.").arg(ours ? name_of(rules, model_.seat()) : name_of(rules, other), side_text(rules, offer.terms, true)), 17, card));
    card->body()->addWidget(serif_label(tr("%1 will %2.").arg(ours ? name_of(rules, other) : name_of(rules, model_.seat()), side_text(rules, offer.terms, false)), 17, card));
    card->body()->addWidget(note_label(tr("Open to the end of turn %1.").arg(offer.last_turn), card));
    deals_->addWidget(card);
  }
  int deals = 0;
  for (const auto& deal : channel.deals) {
    if (!deal.is_set()) continue;
    ++deals;
    auto* card = new Card;
    card->body()->addWidget(sans_label(tr("Deal with %1, made in turn %2").arg(name_of(rules, other)).arg(deal.made_turn), 14, card, QFont::DemiBold));
    for (int c = 0; c < kClausesADeal; ++c) {
      if (!deal.terms.clauses[c].is_set()) continue;
      card->body()->addWidget(serif_label(clause_text(rules, deal.terms.clauses[c], deal.made_turn) + ".", 17, card));
      auto* status = note_label(status_text(deal.status[c]), card);
      if (deal.status[c] == ClauseStatus::suspected || deal.status[c] == ClauseStatus::undelivered) set_colour(status, theme().p.amber);
      card->body()->addWidget(status);
    }
    deals_->addWidget(card);
  }
  if (deals == 0) deals_->addWidget(sans_label(tr("No deal with %1 is in force.").arg(name_of(rules, other)), 13.5));
}

}  // namespace bc::ui
