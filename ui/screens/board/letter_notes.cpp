// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/letter_notes.h"

#include <QCoreApplication>

#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("LetterNotes", words); }
}  // namespace

QString letter_note(const SeatView& view, LetterKind kind) {
  const auto& n = view.rules().n;
  switch (kind) {
    case LetterKind::none: return {};
    case LetterKind::message: return tr("both write: control lost at %1 % of the odds").arg(n.war.hotline_loss);
    case LetterKind::warning: return tr("deaths there at %1 % of the odds").arg(n.strike.warned_deaths);
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

}  // namespace bc::ui
