// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/path.h"

#include <algorithm>
#include <bit>

namespace bc {
namespace {

template <class Tag>
int id_or(Id<Tag> id, int none) {
  return id.is_set() ? id.value : none;
}

int answer_in_terms(const Terms& terms, Ask ask, int index) {
  const auto& clause = terms.clauses[static_cast<std::size_t>(index)];
  switch (ask) {
    case Ask::term_verb: return static_cast<int>(clause.verb);
    case Ask::term_proxy: return clause.proxy.is_set() ? clause.proxy.value + 1 : 0;
    case Ask::term_theatre: return clause.theatres == 0 ? 0 : std::countr_zero(clause.theatres) + 1;
    case Ask::term_more: return -1;  // depends on what has been named: see path_to
    case Ask::term_delay: return clause.delay;
    case Ask::term_turns: return clause.turns;
    case Ask::term_condition: return static_cast<int>(clause.condition);
    default: return -1;
  }
}

}  // namespace

int answer_in(const OrderSheet& sheet, Ask ask, int index) {
  const auto& op = sheet.operation;
  const auto& support = sheet.support;
  const auto& statement = sheet.statement;
  const auto& letter = sheet.letter;
  switch (ask) {
    case Ask::hit_reaction: return static_cast<int>(sheet.reactions.hits[static_cast<std::size_t>(index)]);
    case Ask::deliver: return sheet.reactions.deliver[static_cast<std::size_t>(index / 8)] >> index % 8 & 1;
    case Ask::operation_kind: return static_cast<int>(op.kind);
    case Ask::operation_proxy: return id_or(op.proxy, -1);
    case Ask::operation_target: return id_or(op.target, -1);
    case Ask::operation_intensity: return static_cast<int>(op.intensity);
    case Ask::operation_theatre: return id_or(op.theatre, -1);
    case Ask::operation_against: return id_or(op.against, -1);
    case Ask::support_kind: return static_cast<int>(support.kind);
    case Ask::support_asset: return id_or(support.asset, -1);
    case Ask::support_proxy: return id_or(support.proxy, -1);
    case Ask::support_against: return id_or(support.against, -1);
    case Ask::support_pair: return support.pair;
    case Ask::support_report:
    case Ask::support_clause: return support.index;
    case Ask::statement_kind: return static_cast<int>(statement.kind);
    case Ask::statement_against: return id_or(statement.against, -1);
    case Ask::statement_trigger: return static_cast<int>(statement.trigger);
    case Ask::statement_theatre: return statement.theatre.is_set() ? statement.theatre.value + 1 : 0;
    case Ask::statement_response: return static_cast<int>(statement.response);
    case Ask::letter_kind: return static_cast<int>(letter.kind);
    case Ask::letter_to: return id_or(letter.to, -1);
    case Ask::letter_via: return id_or(letter.via, -1);
    case Ask::letter_theatre: return id_or(letter.theatre, -1);
    case Ask::letter_report: return letter.index;
    case Ask::letter_form: return letter.terms.pairing == Id<void>::kNone ? 1 : 0;
    case Ask::letter_pairing: return letter.terms.pairing;
    case Ask::term_verb:
    case Ask::term_proxy:
    case Ask::term_theatre:
    case Ask::term_more:
    case Ask::term_delay:
    case Ask::term_turns:
    case Ask::term_condition: return answer_in_terms(letter.terms, ask, index);
    case Ask::letter_verifier: return static_cast<int>(letter.terms.verifier);
    case Ask::letter_publicity: return static_cast<int>(letter.terms.publicity);
    case Ask::letter_cover: return static_cast<int>(letter.terms.cover);
    case Ask::done: return -1;
  }
  return -1;
}

std::optional<std::vector<std::uint8_t>> path_to(const SeatView& view, const OrderSheet& sheet) {
  std::vector<std::uint8_t> path;
  SheetBuilder builder(view);
  while (!builder.is_done()) {
    int value = answer_in(sheet, builder.ask(), builder.index());
    if (builder.ask() == Ask::term_more) {
      const auto i = static_cast<std::size_t>(builder.index());
      const auto left = sheet.letter.terms.clauses[i].theatres & ~builder.sheet().letter.terms.clauses[i].theatres;
      value = left == 0 ? 0 : std::countr_zero(static_cast<unsigned>(left)) + 1;
    }
    if (value < 0 || std::ranges::find(builder.values(), value) == builder.values().end()) return {};
    builder.choose(value);
    path.push_back(static_cast<std::uint8_t>(value));
  }
  if (builder.sheet() != sheet) return {};
  return path;
}

}  // namespace bc
