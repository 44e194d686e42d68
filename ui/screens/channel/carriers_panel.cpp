// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/carriers_panel.h"

#include <QHBoxLayout>
#include <cmath>

#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tracks.h"

namespace bc::ui {

CarriersPanel::CarriersPanel(const GameModel& model, QWidget* parent) : QWidget(parent), model_(model), body_(new QVBoxLayout(this)) {
  setAccessibleName(tr("Channels"));
  body_->setContentsMargins(px(16), px(14), px(16), px(14));
  body_->setSpacing(px(8));
}

void CarriersPanel::refresh() {
  clear_layout(body_);
  if (!model_.is_open()) return;
  body_->addWidget(serif_label(tr("Channels"), type::title, this));
  for (const auto other : model_.others()) {
    add_carriers(other, true);
    add_press(other);
    add_carriers(other, false);
  }
  add_home();
  body_->addStretch(1);
}

void CarriersPanel::add_carriers(SeatId other, bool open) {
  const auto& rules = model_.rules();
  const auto& channel = model_.seen().channel(other);
  bool titled = false;
  for (std::size_t i = 0; i < rules.intermediaries.size(); ++i) {
    if (!(rules.intermediaries[i].pairs >> pair_index(model_.seat(), other) & 1) || (channel.via == IntermediaryId(i)) != open) continue;
    if (!titled) {
      const auto to = name_of(rules, other);
      body_->addSpacing(px(4));
      body_->addWidget(eyebrow_label(open ? tr("To %1 through").arg(to) : channel.is_open() ? tr("Other ways, closed while this one is open") : tr("Ways to %1").arg(to), this));
      titled = true;
    }
    add_carrier(other, i);
  }
}

void CarriersPanel::add_carrier(SeatId other, std::size_t i) {
  const auto& rules = model_.rules();
  const auto& carrier = rules.intermediaries[i];
  const auto& channel = model_.seen().channel(other);
  const bool open = channel.via == IntermediaryId(i);
  auto* card = new Card(open ? Card::Look::card : Card::Look::dashed, this);
  card->body()->setSpacing(px(3));
  if (open) card->set_bar(&Palette::blue_mark);
  const auto state = open ? tr("open") : channel.is_open() ? tr("closed") : tr("not used yet");
  card->setAccessibleName(tr("%1, %2").arg(text(carrier.name), state));
  auto* head = new QHBoxLayout;
  head->addWidget(sans_label(text(carrier.name), type::body, card, open ? QFont::DemiBold : QFont::Medium), 1);
  auto* stands = note_label(state, card);
  stands->setWordWrap(false);
  head->addWidget(stands);
  card->body()->addLayout(head);
  if (open) {
    auto* integrity = new ConfidenceMeter(card);
    const int limit = std::max<int>(1, rules.n.channel.integrity_limit);
    integrity->set(100 * channel.integrity / limit, &Palette::teal_mark,
                   tr("Integrity %1 of %2").arg(quarters_text(channel.integrity), quarters_text(rules.n.channel.integrity_limit)));
    card->body()->addWidget(integrity);
  }
  QStringList notes{tr("Leaks with %1 in a turn when used.").arg(odds_text(carrier.leak))};
  if (!carrier.offers) notes << tr("Messages only, no offers.");
  if (carrier.verifies) notes << tr("Can check promises.");
  card->body()->addWidget(note_label(notes.join(' '), card));
  // Who they are: of the one in use; of the others while there is still a choice.
  if (!carrier.text.empty() && (open || !channel.is_open())) card->body()->addWidget(note_label(text(carrier.text), card));
  if (!carrier.text.empty()) card->setToolTip(text(carrier.text));
  body_->addWidget(card);
}

void CarriersPanel::add_home() {
  const auto& n = model_.rules().n;
  body_->addSpacing(px(4));
  body_->addWidget(eyebrow_label(tr("If it comes out"), this));
  body_->addWidget(note_label(tr("A leak costs both sides %1 standing at home, and open offers fall. Each letter raises its odds a little, and so does an angry faction.")
                                  .arg(points_text(n.home.leak_costs)),
                              this));
}

void CarriersPanel::add_press(SeatId other) {
  const auto& rules = model_.rules();
  const auto& pub = model_.seen().pub;
  const auto pair = pair_index(model_.seat(), other);
  const int percent = static_cast<int>(std::lround(100 / (1 + std::exp(-pub.press[pair] / 100.0))));
  body_->addSpacing(px(4));
  body_->addWidget(eyebrow_label(tr("Press estimate of talks"), this));
  auto* meter = new ConfidenceMeter(this);
  meter->set(percent, &Palette::amber_mark, tr("%1\u00a0%, from public signs only").arg(percent));
  body_->addWidget(meter);
  QStringList signs;
  if (pub.quiet_turns >= rules.n.press.lull_needs_turns) signs << tr("no strike for %n turn(s)", nullptr, pub.quiet_turns);
  if (pub.envoys_seen[pair]) signs << tr("envoys were seen last turn");
  if (pub.leaked_pair[pair]) signs << tr("talks have come out before");
  for (const auto seat : {model_.seat(), other})
    if (pub.seats[seat.index()].said.kind == StatementKind::conciliation) signs << tr("%1 spoke softly").arg(name_of(rules, seat));
  body_->addWidget(note_label(signs.isEmpty() ? tr("Nothing that the public saw points to talks.") : tr("The press goes by this: %1.").arg(signs.join(tr("; "))), this));
  body_->addWidget(note_label(tr("Everybody can read this figure. Lulls, envoys, soft words and leaks raise it; strikes lower it. Lulls come without talks too: a sign, not a proof."), this));
}

}  // namespace bc::ui
