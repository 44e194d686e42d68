// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that were made without the tree of choices: kinds and fields thrown together, some sensible, some not.
#include "support/harness.h"

namespace bc::test {
namespace {

class Thrower {
 public:
  Thrower(const Ruleset& rules, const SeatView& view, Rng& dice) : rules_(rules), view_(view), dice_(dice) {}

  /// Throws until the rules take it, or the patience runs out: then the last throw, refused as it is.
  template <class Line, class Throw, class Refused>
  Line patient(Throw make, Refused refused) {
    Line line = make();
    for (int tries = 0; tries < 60 && refused(line); ++tries) line = make();
    return line;
  }

  Operation operation() {
    Operation op{.kind = pick<OperationKind>(kOperationKinds)};
    using enum OperationKind;
    const auto k = op.kind;
    if (k == proxy_strike || stray()) op.proxy = id<ProxyId>(rules_.proxies.size());
    if (is_strike(k) || stray()) op.target = id<AssetId>(rules_.assets.size());
    if (k == deploy || k == withdraw || stray()) op.theatre = id<TheatreId>(rules_.theatres.size());
    if (k == sanction || k == relief || stray()) op.against = id<SeatId>(rules_.seats.size());
    if (k == proxy_strike || k == direct_strike || stray()) op.intensity = pick<Intensity>(kIntensities);
    return op;
  }

  Support support() {
    Support s{.kind = pick<SupportKind>(kSupportKinds)};
    using enum SupportKind;
    if (s.kind == fortify || stray()) s.asset = id<AssetId>(rules_.assets.size());
    if (s.kind == arm || s.kind == restrain || stray()) s.proxy = id<ProxyId>(rules_.proxies.size());
    if (s.kind == probe_agenda || stray()) s.against = id<SeatId>(rules_.seats.size());
    if (s.kind == probe_channel || s.kind == inspect || stray()) s.pair = number(pairs());
    if (s.kind == probe_attribution || stray()) s.index = number(kMaxReports);
    if (s.kind == inspect) s.index = number(kMaxDeals * kClausesADeal);
    return s;
  }

  Statement statement() {
    Statement s{.kind = pick<StatementKind>(kStatementKinds)};
    using enum StatementKind;
    if (s.kind == threat || s.kind == warning || s.kind == condemnation || s.kind == conciliation || stray())
      s.against = id<SeatId>(rules_.seats.size());
    if (s.kind == threat || stray()) {
      s.trigger = pick<Trigger>(kTriggers);
      s.response = pick<Response>(kResponses);
      if (dice_.below(2)) s.theatre = id<TheatreId>(rules_.theatres.size());
    }
    return s;
  }

  Letter letter() {
    Letter l{.kind = pick<LetterKind>(kLetterKinds)};
    if (l.kind == LetterKind::none && !stray()) return l;
    l.to = id<SeatId>(rules_.seats.size());
    l.via = id<IntermediaryId>(rules_.intermediaries.size());
    if (l.kind == LetterKind::warning || stray()) l.theatre = id<TheatreId>(rules_.theatres.size());
    if (l.kind == LetterKind::clarification || stray()) l.index = number(kMaxReports);
    if (bears_terms(l.kind) || stray()) l.terms = terms(l.to);
    return l;
  }

  Reactions reactions() {
    Reactions r;
    for (auto& hit : r.hits)
      if (dice_.below(4) == 0) hit = pick<HitReaction>(kHitReactions);
    if (dice_.below(3) == 0) r.deliver[number(pairs())] = static_cast<std::uint8_t>(1u << dice_.below(8));
    return r;
  }

 private:
  bool stray() { return dice_.below(100) == 0; }
  int pairs() const { return rules_.seat_count() * (rules_.seat_count() - 1) / 2; }
  std::uint8_t number(int bound) { return static_cast<std::uint8_t>(dice_.below(static_cast<std::uint32_t>(bound))); }
  template <class Enum>
  Enum pick(int count) {
    return static_cast<Enum>(number(count));
  }
  template <class Name>
  Name id(std::size_t count) {
    return count == 0 || dice_.below(50) == 0 ? Name::none() : Name(number(static_cast<int>(count)));
  }

  Clause clause(SeatId party) {
    Clause c{.verb = pick<ClauseVerb>(kClauseVerbs), .party = party};
    if (c.verb == ClauseVerb::none) return stray() ? c : Clause{};
    using enum ClauseVerb;
    const bool may_name = c.verb == no_arming && dice_.below(2);
    if (c.verb == restrain || c.verb == cap_arms || may_name || stray()) c.proxy = id<ProxyId>(rules_.proxies.size());
    const bool placed = c.verb == withdraw || c.verb == no_strike || c.verb == no_proxy_strike || c.verb == no_direct_strike ||
                        c.verb == no_covert_act || c.verb == no_deploy;
    if (placed || stray()) {
      c.theatres =
          static_cast<std::uint16_t>(dice_.below(3) ? 1u << dice_.below(static_cast<std::uint32_t>(rules_.theatres.size())) : 0u);
      if (stray()) c.theatres |= static_cast<std::uint16_t>(1u << dice_.below(16));
    }
    c.delay = static_cast<std::uint8_t>(1 + dice_.below(dice_.below(10) ? 2 : 6));
    if (!is_delivery(c.verb) && !is_shown_deed(c.verb)) c.turns = static_cast<std::uint8_t>(1 + dice_.below(3));
    if (c.verb == restrain || stray()) c.turns = static_cast<std::uint8_t>(dice_.below(5));
    c.condition = pick<Condition>(2);
    return c;
  }

  Terms terms(SeatId to) {
    Terms t;
    if (!rules_.pairings.empty() && dice_.below(2)) {
      t.pairing = number(static_cast<int>(rules_.pairings.size()));
      t.clauses = rules_.pairings[t.pairing].clauses;
      if (stray()) t.clauses[0].delay ^= 1;
      return t;
    }
    for (int c = 0; c < kClausesADeal; ++c)
      if (c % kClausesASide == 0 || dice_.below(3) == 0)
        t.clauses[static_cast<std::size_t>(c)] = clause(c < kClausesASide ? view_.seat() : to);
    t.verifier = pick<Verifier>(3);
    t.publicity = pick<Publicity>(2);
    t.cover = pick<CoverStory>(3);
    return t;
  }

  const Ruleset& rules_;
  const SeatView& view_;
  Rng& dice_;
};

}  // namespace

OrderSheet thrown_sheet(const Ruleset& rules, const SeatView& view, Rng& dice) {
  Thrower thrower(rules, view, dice);
  const bool patience = dice.below(4) != 0;
  const auto refused = [&](const auto& line) { return patience && check(view, line).has_value(); };
  OrderSheet sheet;
  sheet.operation = thrower.patient<Operation>([&] { return thrower.operation(); }, refused);
  sheet.support = thrower.patient<Support>([&] { return thrower.support(); }, refused);
  sheet.statement =
      thrower.patient<Statement>([&] { return thrower.statement(); },
                                 [&](const Statement& s) { return patience && check(view, s, sheet.operation).has_value(); });
  sheet.letter = thrower.patient<Letter>([&] { return thrower.letter(); }, refused);
  sheet.reactions = thrower.patient<Reactions>([&] { return thrower.reactions(); }, refused);
  return sheet;
}

}  // namespace bc::test
