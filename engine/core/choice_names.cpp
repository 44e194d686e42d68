// SPDX-License-Identifier: GPL-3.0-or-later
// Dense ids and plain names of choices.
#include <algorithm>
#include <array>

#include "core/choices.h"
#include "core/names.h"

namespace bc {

namespace {
/// How many values each question can have at most, in the order of Ask.
constexpr std::array<int, kAsks> kRange = {
    kHitReactions, 2, kOperationKinds, kMaxProxies, kMaxAssets, kIntensities, kMaxTheatres, kMaxSeats,
    kSupportKinds, kMaxAssets, kMaxProxies, kMaxReports, kMaxSeats, kMaxPairs, kMaxDeals * kClausesADeal,
    kStatementKinds, kMaxSeats, kTriggers, kMaxTheatres + 1, kResponses,
    kLetterKinds, kMaxSeats, kMaxIntermediaries, kMaxTheatres, kMaxReports, 2, kMaxPairings,
    kClauseVerbs, kMaxProxies + 1, kMaxTheatres + 1, kMaxTheatres + 1, kMaxTurns + 1, kMaxTurns + 1, 2,
    3, 2, 3, 0};
constexpr auto kOffset = [] {
  std::array<int, kAsks + 1> offset{};
  for (int a = 0; a < kAsks; ++a) offset[a + 1] = offset[a] + kRange[a];
  return offset;
}();
static_assert(static_cast<int>(Ask::done) == kAsks - 1);
static_assert(std::ranges::max(kRange) <= 64, "the values of a question are kept as bits");
}  // namespace

ChoiceId choice_id(Ask ask, int value) { return static_cast<ChoiceId>(kOffset[static_cast<int>(ask)] + value); }
int choice_count() { return kOffset[kAsks]; }
NamedChoice named_choice(ChoiceId id) {
  int ask = 0;
  while (kOffset[ask + 1] <= id) ++ask;
  return {static_cast<Ask>(ask), id - kOffset[ask]};
}

std::string choice_name(const Ruleset& rules, ChoiceId id) {
  const auto named_id = named_choice(id);
  const auto ask = named_id.ask;
  const int value = named_id.value;
  const auto named = [&](std::string_view text) { return std::string(name_of(ask)) + "=" + std::string(text); };
  const auto key = [&](const auto& table, int i) {
    return i >= 0 && static_cast<std::size_t>(i) < table.size() ? named(table[i].key) : named("#" + std::to_string(i));
  };
  switch (ask) {
    case Ask::hit_reaction: return named(name_of(static_cast<HitReaction>(value)));
    case Ask::operation_kind: return named(name_of(static_cast<OperationKind>(value)));
    case Ask::operation_intensity: return named(name_of(static_cast<Intensity>(value)));
    case Ask::support_kind: return named(name_of(static_cast<SupportKind>(value)));
    case Ask::statement_kind: return named(name_of(static_cast<StatementKind>(value)));
    case Ask::statement_trigger: return named(name_of(static_cast<Trigger>(value)));
    case Ask::statement_response: return named(name_of(static_cast<Response>(value)));
    case Ask::letter_kind: return named(name_of(static_cast<LetterKind>(value)));
    case Ask::term_verb: return named(name_of(static_cast<ClauseVerb>(value)));
    case Ask::term_condition: return named(name_of(static_cast<Condition>(value)));
    case Ask::letter_verifier: return named(name_of(static_cast<Verifier>(value)));
    case Ask::letter_publicity: return named(name_of(static_cast<Publicity>(value)));
    case Ask::letter_cover: return named(name_of(static_cast<CoverStory>(value)));
    case Ask::operation_proxy:
    case Ask::support_proxy: return key(rules.proxies, value);
    case Ask::operation_target:
    case Ask::support_asset: return key(rules.assets, value);
    case Ask::operation_theatre:
    case Ask::letter_theatre: return key(rules.theatres, value);
    case Ask::operation_against:
    case Ask::support_against:
    case Ask::statement_against:
    case Ask::letter_to: return key(rules.seats, value);
    case Ask::letter_via: return key(rules.intermediaries, value);
    case Ask::letter_pairing: return key(rules.pairings, value);
    case Ask::statement_theatre:
    case Ask::term_theatre: return value == 0 ? named("anywhere") : key(rules.theatres, value - 1);
    case Ask::term_more: return value == 0 ? named("no_more") : key(rules.theatres, value - 1);
    case Ask::term_proxy: return value == 0 ? named("any") : key(rules.proxies, value - 1);
    case Ask::letter_form: return named(value == 0 ? "ready_made" : "free");
    case Ask::deliver: return named(value == 0 ? "withhold" : "deliver");
    case Ask::support_report:
    case Ask::support_pair:
    case Ask::support_clause:
    case Ask::letter_report:
    case Ask::term_delay:
    case Ask::term_turns:
    case Ask::done: return named(std::to_string(value));
  }
  return {};
}

}  // namespace bc
