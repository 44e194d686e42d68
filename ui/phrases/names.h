// SPDX-License-Identifier: GPL-3.0-or-later
// What the things of a board and the kinds of order are called on the screen.
#pragma once

#include <QLocale>
#include <QString>

#include "core/legal.h"
#include "core/ruleset.h"

namespace bc::ui {

inline QString text(const std::string& s) { return QString::fromStdString(s); }

QString name_of(const Ruleset&, SeatId);
QString name_of(const Ruleset&, TheatreId);
QString name_of(const Ruleset&, AssetId);
QString name_of(const Ruleset&, ProxyId);
QString name_of(const Ruleset&, IntermediaryId);

QString kind_name(OperationKind);
QString kind_name(SupportKind);
QString kind_name(StatementKind);
QString kind_name(LetterKind);
QString word_for(Intensity);
QString word_for(Trigger);
QString word_for(Response);
QString word_for(HitReaction);
QString word_for(ClauseVerb);
QString word_for(Verifier);
QString word_for(Publicity);
QString word_for(CoverStory);
QString word_for(Deaths);
QString word_for(StrikeLook);

/// "3 ½" and the like, from quarter-steps and from hundredths.
QString quarters_text(int quarters);
QString signed_quarters(int quarters);
QString points_text(int cents);
QString signed_points(int cents);
/// "1 turn", "2 turns".
QString turns_text(int turns);
/// "6 %", from ten-thousandths; halves are kept below 10 %.
QString odds_text(int odds);

}  // namespace bc::ui
