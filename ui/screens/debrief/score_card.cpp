// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/score_card.h"

#include <QHBoxLayout>

#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tracks.h"

namespace bc::ui {

ScoreCard::ScoreCard(const Ruleset& rules, const Debrief& debrief, SeatId seat, QWidget* parent) : Card(parent) {
  const auto& spec = rules.seats[seat.index()];
  const auto& own = debrief.end.own[seat.index()];
  const auto& score = debrief.scores[seat.index()];
  const auto& n = rules.n.score;
  const bool war = debrief.end.pub.war != WarCause::none;
  setAccessibleName(tr("Score of %1").arg(text(spec.name)));
  auto* head = new QHBoxLayout;
  head->addWidget(new Mark(shape_of(text(spec.shape)), QColor(text(spec.colour)), {}, this, 16));
  head->addWidget(serif_label(text(spec.name), type::name, this), 1);
  auto* total = sans_label(tr("%1 of 10").arg(points_text(score.total)), type::figure, this, QFont::DemiBold);
  total->setWordWrap(false);
  head->addWidget(total);
  body()->addLayout(head);
  auto* verdict = sans_label(score.success ? tr("✓ Success: %1 or more").arg(points_text(n.success)) : tr("Short of success, which is %1").arg(points_text(n.success)),
                             type::medium, this, QFont::DemiBold);
  set_colour(verdict, score.success ? theme().p.teal : theme().p.muted);
  body()->addWidget(verdict);
  const auto colour = seat_mark_colour(QColor(text(spec.colour)));
  // The names are as wide as their language makes them; what they need is taken from the boxes.
  double names = 84;
  for (const auto& name : {tr("Real aim"), tr("Standing"), tr("Stability"), tr("Word kept")})
    names = std::min(122.0, std::max(names, 100 * (text_width(sans(type::small, QFont::DemiBold), name) + 10) / theme().text_percent));
  const auto bar = [&, names](const QString& label, int value, int limit, const QString& note) {
    auto* track = new BoxTrack(this);
    // The note is part of the value, so that the row need not be wider than the card.
    const auto words = note.isEmpty() ? points_text(value) : tr("%1, %2").arg(points_text(value), note);
    track->set_columns({.label = names, .boxes = 168 - names, .value = 168, .gap = 8});
    track->set(label, value / 100.0, std::max(1, limit / 100), colour, words, {});
    track->setMinimumHeight(track->sizeHint().height());
    body()->addWidget(track);
  };
  bar(tr("Real aim"), score.agenda, n.agenda_limit, {});
  bar(tr("Standing"), score.standing, scaled(rules.n.home.standing_limit, n.standing_share), tr("%1 at home").arg(points_text(own.standing)));
  bar(tr("Stability"), score.stability, scaled(rules.n.home.stability_limit, n.stability_share), tr("shared by all"));
  bar(tr("Word kept"), score.commitments, n.commitments_start, own.breaches == 0 ? tr("no breach") : own.breaches == 1 ? tr("one breach") : tr("%1 breaches").arg(own.breaches));
  if (war)
    body()->addWidget(note_label(own.hawk ? tr("War. A committed hawk takes %1 points from it, whatever stands above.").arg(points_text(n.war_hawk))
                                          : tr("War. Whatever stands above, everybody gets %1.").arg(points_text(n.war)), this));
  else if (own.hawk)
    body()->addWidget(note_label(tr("A committed hawk gets %1 % of what peace brings.").arg(n.hawk_peace), this));
  body()->addWidget(hairline(this));
  body()->addWidget(eyebrow_label(tr("Hidden until now"), this));
  const auto& agenda = spec.agendas[own.agenda];
  body()->addWidget(sans_label(tr("The real aim: %1").arg(text(agenda.name)), type::medium, this, QFont::DemiBold));
  body()->addWidget(note_label(text(agenda.text), this));
  QStringList feints;
  for (std::size_t a = 0; a < spec.agendas.size(); ++a)
    if (a != own.agenda) feints << text(spec.agendas[a].name);
  if (!feints.isEmpty()) body()->addWidget(note_label(tr("Named in public as well: %1.").arg(feints.join(tr("; "))), this));
  body()->addWidget(sans_label(own.hawk ? tr("The government was a committed hawk.") : tr("The government was no committed hawk."), type::medium, this));
  if (const auto secret = debrief.end.hidden.agenda_secret[seat.index()]; secret != 0)
    body()->addWidget(note_label(tr("%1 for the real aim came from promises that nobody could see kept.").arg(signed_points(secret)), this));
}

}  // namespace bc::ui
