// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/hidden_card.h"

#include <QHBoxLayout>

#include "ui/phrases/names.h"
#include "ui/screens/debrief/forecasts.h"
#include "ui/theme/theme.h"

namespace bc::ui {

namespace {
constexpr int kFullControl = 4;
QString mood_word(int mood, int veto) {
  if (mood <= veto) return HiddenCard::tr("angry");
  if (mood < 0) return HiddenCard::tr("uneasy");
  return mood > 2 ? HiddenCard::tr("content") : HiddenCard::tr("calm");
}
}  // namespace

QStringList militias_at_end(const Ruleset& rules, const Debrief& debrief, SeatId seat) {
  QStringList all;
  const auto& own = debrief.end.own[seat.index()];
  for (std::size_t p = 0; p < rules.proxies.size(); ++p) {
    if (rules.proxies[p].patron != seat) continue;
    const int control = debrief.end.hidden.control[p], thought = own.control_seen[p];
    const auto how = control == thought ? HiddenCard::tr("as its patron thought") : HiddenCard::tr("its patron thought %1").arg(digits(thought));
    all << HiddenCard::tr("%1: control %2 of %3 (%4), strength %5, grievance %6 of %7")
               .arg(text(rules.proxies[p].name), digits(control), digits(kFullControl), how, digits(own.strength[p]), digits(own.grievance[p]),
                    digits(rules.n.proxy.grievance_limit));
  }
  return all;
}

QStringList factions_at_end(const Ruleset& rules, const Debrief& debrief, SeatId seat) {
  QStringList all;
  const auto& factions = rules.seats[seat.index()].factions;
  for (std::size_t f = 0; f < factions.size(); ++f) {
    const int mood = debrief.end.own[seat.index()].mood[f];
    const auto figure = mood > 0 ? QStringLiteral("+%1").arg(digits(mood)) : mood < 0 ? QStringLiteral("−%1").arg(digits(-mood)) : digits(0);
    all << HiddenCard::tr("%1: %2 (%3)").arg(text(factions[f].name), mood_word(mood, rules.n.home.mood_veto), isolated(figure));
  }
  return all;
}

HiddenCard::HiddenCard(const Ruleset& rules, const Debrief& debrief, SeatId seat, QWidget* parent) : Card(Look::tint, parent) {
  const auto& spec = rules.seats[seat.index()];
  auto* head = new QHBoxLayout;
  head->addWidget(new Mark(shape_of(text(spec.shape)), QColor(text(spec.colour)), {}, this));
  head->addWidget(sans_label(tr("%1, behind the curtain").arg(text(spec.name)), type::body, this, QFont::DemiBold), 1);
  body()->addLayout(head);
  const auto list = [this](const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return;
    body()->addWidget(eyebrow_label(title, this));
    for (const auto& line : lines) body()->addWidget(sans_label(line, type::small, this));
  };
  list(tr("Militias at the end, as they truly were"), militias_at_end(rules, debrief, seat));
  list(tr("Factions at the end"), factions_at_end(rules, debrief, seat));
  list(tr("What it expected"), {forecast_text(forecasts_of(rules, debrief, seat))});
  setAccessibleName(tr("%1, behind the curtain").arg(text(spec.name)));
}

}  // namespace bc::ui
