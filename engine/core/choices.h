// SPDX-License-Identifier: GPL-3.0-or-later
// The same game as a tree of small choices: sheets are built one atomic choice at a time, hidden until all have committed.
//
// A choice has a dense id, the same in every state of one variant. Every legal sheet is reached by exactly one path, and every path
// ends in a legal sheet. Search, solvers, the text protocol and random play walk this view.
#pragma once

#include <cstdint>
#include <string>

#include "core/adjudicate.h"
#include "core/bits.h"
#include "core/legal.h"
#include "core/options.h"

namespace bc {

using ChoiceId = std::uint16_t;

/// What is asked at a node of the tree.
enum class Ask : std::uint8_t {
  hit_reaction,       // index: report
  deliver,            // index: pair * 8 + clause bit number
  operation_kind, operation_proxy, operation_target, operation_intensity, operation_theatre, operation_against,
  support_kind, support_asset, support_proxy, support_report, support_against, support_pair, support_clause,
  statement_kind, statement_against, statement_trigger, statement_theatre, statement_response,
  letter_kind, letter_to, letter_via, letter_theatre, letter_report, letter_form, letter_pairing,
  term_verb, term_proxy, term_theatre, term_more, term_delay, term_turns, term_condition,  // index: which of the four clauses
  letter_verifier, letter_publicity, letter_cover,
  done,               // the sheet is complete
};
inline constexpr int kAsks = 38;

/// The legal values at a question, ascending: offsets into its range.
using ChoiceList = SmallSet;

/// One seat's sheet in the making. Values of a choice are indices into the range of the question asked (a kind, an id, a number).
class SheetBuilder {
 public:
  explicit SheetBuilder(const SeatView& view);
  Ask ask() const { return ask_; }
  int index() const { return index_; }
  bool is_done() const { return ask_ == Ask::done; }
  /// The legal values now, ascending; never empty before `done`.
  const ChoiceList& values() const { return values_; }
  /// Takes one of values().
  void choose(int value);
  const OrderSheet& sheet() const { return sheet_; }
  /// The same sheet in the making, over another copy of the same view.
  SheetBuilder rebound(const SeatView& view) const {
    auto copy = *this;
    copy.view_ = view;
    return copy;
  }

 private:
  void take(int value);
  ChoiceList legal();
  ChoiceList legal_verbs() const;
  void settle();  // takes what is not a choice: a question with one answer is not asked
  void next_hit();
  void next_delivery();
  void next_term(int from);
  void next_of_clause();
  SeatView view_;
  Vetoes vetoes_;
  SmallSet hits_, due_;                 // reactions not yet asked for (see options.h)
  options::Targets targets_;            // what could be struck at all
  options::Supported supported_{};      // this and the next are worked out when their line is reached
  options::LetterKinds letters_{};
  OrderSheet sheet_{};
  Ask ask_ = Ask::hit_reaction;
  int index_ = 0;
  ChoiceList values_{};
};

/// The dense id of `value` at question `ask`, and back.
ChoiceId choice_id(Ask ask, int value);
int choice_count();
struct NamedChoice {
  Ask ask;
  int value;
};
NamedChoice named_choice(ChoiceId);
/// A unique plain name, such as "operation_kind=hold".
std::string choice_name(const Ruleset&, ChoiceId);

}  // namespace bc
