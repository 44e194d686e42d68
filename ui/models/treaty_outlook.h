// SPDX-License-Identifier: GPL-3.0-or-later
// An offer laid out as a treaty: what each side will do, when it binds, what it is worth to the reader's real aim, how a breach would show.
// Words and numbers alone, ready to be shown.
#pragma once

#include <QString>
#include <array>
#include <vector>

#include "core/observe.h"

namespace bc::ui {

struct TreatyOutlook {
  struct Promise {
    int clause = 0;  // its place among the terms
    QString text;   // "not strike in Anbar for 2 turns"
    QString when;   // "turns 5 to 6"
    QString worth;  // "worth 1.5 to your real aim"; empty where it is worth nothing to the reader
    QString shows;  // "a breach shows for certain"
  };
  struct Side {
    SeatId seat;
    QString title;  // "Washington will"
    std::vector<Promise> promises;
  };
  std::array<Side, 2> sides;  // the one who proposes first
  QString conditions;         // who checks, whether it is secret, what is said if asked
  bool is_usual = true;       // each by its own sources, in secret, and there are no talks
  Cents worth = 0;            // to the reader's real aim, if all is kept
  /// All of it in sentences.
  QString spoken() const;
};

/// `made_turn`: in which the offer could be accepted at the earliest, from where its turns are counted. `via`: who carries.
TreatyOutlook treaty_outlook(const SeatView& reader, SeatId from, SeatId to, const Terms&, IntermediaryId via, int made_turn);
/// The same for a reader who is no party to it: what is promised and when, and nothing of what it is worth.
TreatyOutlook treaty_outlook(const Ruleset&, SeatId from, SeatId to, const Terms&, int made_turn);

/// What a ready-made pair or a clause would bring the reader: "worth 1.5 to your real aim"; empty for nothing.
QString worth_text(Cents);
/// What the other side's clauses among these terms bring the reader.
Cents worth_of(const SeatView& reader, const Terms&);

}  // namespace bc::ui
