// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/order_notes.h"

#include <QCoreApplication>

#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("OrderNotes", words); }
}  // namespace

QString letter_note(const SeatView& view, LetterKind kind) {
  const auto& n = view.rules().n;
  switch (kind) {
    case LetterKind::none: return {};
    case LetterKind::message: return tr("both write: odds of losing control −%1 %").arg(100 - n.war.hotline_loss);
    case LetterKind::warning: return tr("odds of deaths there −%1 %").arg(100 - n.strike.warned_deaths);
    case LetterKind::clarification: return tr("looking away costs them %1 less").arg(points_text(n.home.clarification_spares));
    case LetterKind::offer: return tr("kept by both: %1 standing for each").arg(signed_points(n.home.deal_kept_brings));
    case LetterKind::counter: return tr("their offer falls");
    case LetterKind::accept: return tr("becomes a deal; kept by both: %1 standing each").arg(signed_points(n.home.deal_kept_brings));
    case LetterKind::reject: return tr("their offer falls");
    case LetterKind::let_lapse: return tr("their offer falls, unanswered");
    case LetterKind::publish: return tr("standing −%1, theirs −%2; once a game").arg(points_text(n.home.publish_costs), points_text(n.home.published_costs));
  }
  return {};
}

QString support_note(const Ruleset& rules, SupportKind kind) {
  const auto& n = rules.n;
  switch (kind) {
    case SupportKind::none: return {};
    case SupportKind::fortify: return tr("odds of deaths there −%1 %").arg(100 - n.strike.fortified_deaths);
    case SupportKind::arm: return tr("strength +1, grievance −%1").arg(n.proxy.arming_soothes);
    case SupportKind::restrain: return tr("odds of acting alone −%1 %; grievance +%2").arg(100 - n.proxy.restrained).arg(n.proxy.restraint_grieves);
    case SupportKind::probe_attribution: return tr("right %1, wrong %2").arg(odds_text(n.attribution.probe_right), odds_text(n.attribution.probe_wrong));
    case SupportKind::probe_agenda: return tr("right %1").arg(odds_text(n.attribution.probe_agenda_right));
    case SupportKind::probe_channel: return tr("right %1").arg(odds_text(n.attribution.probe_channel_right));
    case SupportKind::inspect: return tr("finds a breach with %1").arg(odds_text(n.channel.detect_inspection));
  }
  return {};
}

QString statement_note(const Ruleset& rules, StatementKind kind) {
  const auto& n = rules.n;
  const auto& home = n.home;
  const auto stake = [](Cents by) { return tr("stake %1").arg(signed_points(by)); };
  switch (kind) {
    case StatementKind::silence: return {};
    case StatementKind::threat: return tr("%1; hollow, it costs the stake in standing").arg(stake(home.threat_stake));
    case StatementKind::warning: return tr("%1; names nothing").arg(stake(home.warning_stake));
    case StatementKind::denial: {
      const auto blamed = tr("rightly blamed %1 less often").arg(odds_text(n.attribution.denial_clouds));
      return home.denial_stake ? tr("%1; %2").arg(stake(home.denial_stake), blamed) : blamed;
    }
    case StatementKind::claim: return tr("standing %1 for an answer, %2 ahead of the account").arg(signed_points(home.claim_answer_brings), signed_points(home.claim_ahead_brings));
    case StatementKind::condemnation: return tr("costs them %1 standing, if a strike was laid at their door").arg(points_text(home.condemnation_costs));
    case StatementKind::conciliation: return tr("%1, standing %2; a hold cools more").arg(stake(static_cast<Cents>(-home.conciliation_lowers_stake)), signed_points(-home.conciliation_costs));
  }
  return {};
}

}  // namespace bc::ui
