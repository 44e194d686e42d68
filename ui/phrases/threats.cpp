// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/threats.h"

#include <QCoreApplication>

#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("Threats", words); }
}  // namespace

QString threat_text(const Ruleset& rules, SeatId speaker, const Threat& threat) {
  if (threat.status == ThreatStatus::none) return {};
  const auto to = name_of(rules, threat.against), who = name_of(rules, speaker);
  return threat.theatre.is_set()
             ? tr("%1 to %2, in public: “If %3 in %4, we will %5.”").arg(who, to, word_for(threat.trigger), name_of(rules, threat.theatre), word_for(threat.response))
             : tr("%1 to %2, in public: “If %3, we will %4.”").arg(who, to, word_for(threat.trigger), word_for(threat.response));
}

QString threat_status(const Threat& threat) {
  switch (threat.status) {
    case ThreatStatus::none: return {};
    case ThreatStatus::standing: return tr("stands to the end of turn %1").arg(threat.last_turn);
    case ThreatStatus::fired: return tr("defied: to be carried out by the end of turn %1").arg(threat.last_turn);
  }
  return {};
}

}  // namespace bc::ui
