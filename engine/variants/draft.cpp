// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/draft.h"

#include <algorithm>
#include <span>

#include "variants/words.h"

namespace bc {

namespace {

/// Bits of the kinds that exist; an empty line always does.
std::uint16_t known_kinds(std::uint16_t bits, Vocabulary words) {
  return static_cast<std::uint16_t>((bits & ((1u << words.size()) - 1)) | 1u);
}

/// One side's promises in the one order that offers are written in.
void lay_down(std::vector<Clause> promises, SeatId party, std::span<Clause> out) {
  std::ranges::stable_sort(promises, {}, &Clause::verb);
  for (std::size_t i = 0; i < promises.size() && i < out.size(); ++i) {
    out[i] = promises[i];
    out[i].party = party;
  }
}

Pairing pairing(const PairingDraft& d) {
  Pairing p{.key = d.key, .name = d.name, .text = d.text, .from = d.from, .to = d.to, .clauses = {}};
  lay_down(d.give, d.from, std::span(p.clauses).first(kClausesASide));
  lay_down(d.ask, d.to, std::span(p.clauses).last(kClausesASide));
  return p;
}

PairingDraft drafted(const Pairing& p) {
  PairingDraft d{
      .key = p.key, .name = p.name, .text = p.text, .from = p.from, .to = p.to, .both_ways = false, .give = {}, .ask = {}};
  for (int i = 0; i < kClausesADeal; ++i) {
    if (!p.clauses[i].is_set()) continue;
    auto clause = p.clauses[i];
    clause.party = SeatId::none();
    (i < kClausesASide ? d.give : d.ask).push_back(clause);
  }
  return d;
}

constexpr std::string_view kSourceDash = " — ";

}  // namespace

Ruleset compiled(Draft draft) {
  auto& r = draft.rules;
  r.operations = known_kinds(r.operations, operation_words());
  r.supports = known_kinds(r.supports, support_words());
  r.statements = known_kinds(r.statements, statement_words());
  r.letters = known_kinds(r.letters, letter_words());
  for (const auto& d : draft.pairings) {
    r.pairings.push_back(pairing(d));
    if (!d.both_ways) continue;
    auto other = d;
    std::swap(other.from, other.to);
    std::swap(other.give, other.ask);
    other.key += "-back";
    r.pairings.push_back(pairing(other));
  }
  for (const auto& a : draft.accounts) {
    if (!a.between[0].is_set() || !a.between[1].is_set() || a.between[0] == a.between[1]) continue;
    const auto sign = a.between[0] < a.between[1] ? 1 : -1;
    r.account_start[pair_index(a.between[0], a.between[1])] = static_cast<Quarters>(sign * a.owes);
  }
  for (const auto& s : draft.sanctions)
    if (s.by.index() < kMaxSeats && s.against.index() < kMaxSeats) r.sanctions_start[s.by.index()][s.against.index()] = s.level;
  for (const auto& s : draft.sources)
    r.story.sources +=
        (r.story.sources.empty() ? "" : "\n") + s.title + (s.what.empty() ? "" : std::string(kSourceDash)) + s.what;
  finish(r);
  return r;
}

Draft drafted(const Ruleset& rules) {
  Draft d{.rules = rules, .format = kFormat, .pairings = {}, .accounts = {}, .sanctions = {}, .sources = {}};
  for (const auto& p : rules.pairings) d.pairings.push_back(drafted(p));
  for (std::size_t pair = 0; pair < kMaxPairs; ++pair)
    if (rules.account_start[pair] != 0) {
      const auto [low, high] = pair_seats(pair);
      d.accounts.push_back({.between = {low, high}, .owes = rules.account_start[pair]});
    }
  for (int by = 0; by < kMaxSeats; ++by)
    for (int against = 0; against < kMaxSeats; ++against)
      if (const auto level = rules.sanctions_start[by][against]; level != 0)
        d.sanctions.push_back({.by = SeatId(by), .against = SeatId(against), .level = level});
  std::string_view rest = rules.story.sources;
  while (!rest.empty()) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    const auto dash = line.find(kSourceDash);
    d.sources.push_back({.title = std::string(line.substr(0, dash)),
                         .what = dash == line.npos ? std::string{} : std::string(line.substr(dash + kSourceDash.size()))});
  }
  // What compiled() adds is in the lists of the draft now, and must not be there twice.
  d.rules.pairings.clear();
  d.rules.story.sources.clear();
  return d;
}

}  // namespace bc
