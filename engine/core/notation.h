// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as text that a person can read: what saves, golden games and the text protocol hold.
//
//   operation proxy_strike proxy=kataib-hezbollah target=al-asad intensity=low
//   statement threat against=tehran trigger=deadly_strike theatre=anbar response=direct_strike
//   letter offer to=tehran via=oman pairing=quiet-for-quiet
//   give no_strike theatre=anbar delay=1 turns=2        (free terms; "ask" for the other side)
//   hit 0 acknowledge
//   deliver tehran 3                                    (clause 3 of the deals with Tehran)
//
// Empty lines of a sheet are left out, so that the empty sheet is the empty text.
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"
#include "core/ruleset.h"

namespace bc {

struct NotationError {
  int line = 0;      // from 1
  std::string what;  // a sentence
};

std::string to_text(const Ruleset&, SeatId seat, const OrderSheet&);
/// The inverse of to_text. Says nothing about legality.
Result<OrderSheet, NotationError> parse_sheet(const Ruleset&, SeatId seat, std::string_view text);

}  // namespace bc
