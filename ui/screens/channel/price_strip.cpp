// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/price_strip.h"

#include "core/secrecy.h"
#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {

/// The odds by which breaches of the other side's clauses show: one figure, or one for each of two.
QString breach_text(const SeatView& view, const Letter& letter, const Terms& terms, SeatId other) {
  QStringList odds;
  for (int c = 0; c < kClausesADeal; ++c) {
    const auto& clause = terms.clauses[static_cast<std::size_t>(c)];
    if (!clause.is_set() || clause.party != other) continue;
    const auto shows = breach_shows(view, letter.via, terms, c);
    const auto figure = shows >= kCertain ? PriceStrip::tr("for certain") : PriceStrip::tr("**%1** a turn").arg(odds_text(shows));
    if (!odds.contains(figure)) odds << figure;
  }
  return odds.join(PriceStrip::tr(", "));
}

}  // namespace

LetterPrice letter_price(const SeatView& view, const Letter& letter) {
  LetterPrice price;
  if (letter.kind == LetterKind::none) return price;
  const auto& home = view.rules().n.home;
  if (letter.kind == LetterKind::publish)
    price.home = PriceStrip::tr("**−%1** standing; them −%2").arg(points_text(home.publish_costs), points_text(home.published_costs));
  if (!letter.to.is_set() || !letter.via.is_set()) return price;
  if (letter.kind != LetterKind::publish) {
    price.home = PriceStrip::tr("none while secret, **−%1** if it comes out").arg(points_text(leak_cost(view, letter.to, letter.via)));
    const auto leak = leak_odds(view, letter.via);
    price.leak = PriceStrip::tr("%1 → **%2**, or %3 if they write too").arg(odds_text(0), odds_text(leak.we_alone), odds_text(leak.both));
  }
  if (bears_terms(letter.kind)) price.breach = breach_text(view, letter, letter.terms, letter.to);
  if (letter.kind == LetterKind::accept) price.breach = breach_text(view, letter, view.channel(letter.to).offer[view.seat() < letter.to ? 1 : 0].terms, letter.to);
  return price;
}

PriceStrip::PriceStrip(Look look, QWidget* parent) : QWidget(parent) {
  if (look == Look::line) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    line_ = marked_label({}, type::note, this);
    set_colour(line_, &Palette::muted);
    column->addWidget(line_);
    return;
  }
  auto* row = new FlowLayout(this, 22, 6);
  row->setContentsMargins(0, px(4), 0, px(2));
  breach_ = new Fact(tr("You would see a breach"), {}, this);
  home_ = new Fact(tr("Cost at home"), {}, this);
  leak_ = new Fact(tr("Leak this turn"), {}, this);
  for (auto* fact : {breach_, home_, leak_}) row->addWidget(fact);
}

void PriceStrip::set(const LetterPrice& price) {
  if (line_) {
    QStringList all;
    if (!price.leak.isEmpty()) all << tr("Leak this turn: %1.").arg(price.leak);
    if (!price.home.isEmpty()) all << tr("At home: %1.").arg(price.home);
    if (!price.breach.isEmpty()) all << tr("You would see a breach: %1.").arg(price.breach);
    line_->set_marked(all.join(' '));
    return;
  }
  const std::pair<Fact*, QString> parts[] = {{breach_, price.breach}, {home_, price.home}, {leak_, price.leak}};
  for (const auto& [fact, words] : parts) {
    fact->set_value(words);
    fact->setVisible(!words.isEmpty());
  }
}

}  // namespace bc::ui
