// SPDX-License-Identifier: GPL-3.0-or-later
// Ready-made pairs: promises that can be made and kept, that somebody carries, and that are worth something to both.
#include <algorithm>

#include "variants/check.h"
#include "variants/locate.h"
#include "variants/words.h"

namespace bc {

namespace {

std::string verb_name(ClauseVerb verb) { return '`' + std::string(verb_words()[static_cast<int>(verb)].name) + '`'; }

bool speaks_of_militia(ClauseVerb v) {
  return v == ClauseVerb::restrain || v == ClauseVerb::cap_arms || v == ClauseVerb::no_arming;
}
bool speaks_of_theatres(ClauseVerb v) {
  return v == ClauseVerb::no_strike || v == ClauseVerb::no_proxy_strike || v == ClauseVerb::no_direct_strike ||
         v == ClauseVerb::no_covert_act || v == ClauseVerb::no_deploy || v == ClauseVerb::withdraw;
}
bool is_one(std::uint16_t bits) { return bits != 0 && (bits & (bits - 1)) == 0; }

/// One side of one pair.
struct Side {
  const Node& root;
  const Draft& draft;
  std::size_t pairing;
  std::string_view name;  // "give" or "ask"
  const std::vector<Clause>& clauses;
  SeatId party;
};

void check_clause(const Side& side, std::size_t i, Complaints& complaints) {
  const auto& c = side.clauses[i];
  const auto& rules = side.draft.rules;
  const auto bad = [&](std::string_view field, std::string what, std::string why, std::string mend) {
    complaints.add(Code::bad_clause, locate(side.root, {"pairing", side.pairing, side.name, i, field}), std::move(what),
                   std::move(why), std::move(mend));
  };
  if (!c.is_set()) return;
  if ((c.verb == ClauseVerb::restrain || c.verb == ClauseVerb::cap_arms) && !c.proxy.is_set())
    bad("verb", verb_name(c.verb) + " names no militia", "Nobody could tell which one is meant.", "Add `proxy = \"…\"`.");
  if (c.proxy.is_set() && !speaks_of_militia(c.verb))
    bad("proxy", verb_name(c.verb) + " does not speak of a militia", "Only restrain, cap_arms and no_arming do.",
        "Take `proxy` out.");
  else if (c.proxy.is_set() && side.party.is_set() && c.proxy.index() < rules.proxies.size() &&
           rules.proxies[c.proxy.index()].patron != side.party)
    bad("proxy",
        '`' + rules.proxies[c.proxy.index()].key + "` does not take orders from `" + rules.seats[side.party.index()].key + '`',
        "A seat can only promise what its own militias do.",
        "Name a militia of that seat, or move the clause to the other side.");
  if (c.theatres != 0 && !speaks_of_theatres(c.verb))
    bad("theatres", verb_name(c.verb) + " does not speak of theatres", "It holds everywhere.", "Take `theatres` out.");
  if (c.verb == ClauseVerb::withdraw && !is_one(c.theatres))
    bad("theatres", "`withdraw` must name one theatre", "Forces leave one place at a time.",
        "Write for example `theatres = [\"iraq\"]`.");
  if ((is_delivery(c.verb) || is_shown_deed(c.verb)) && c.verb != ClauseVerb::restrain && c.turns != 1)
    bad("turns", verb_name(c.verb) + " is done once, and here it lasts " + std::to_string(c.turns) + " turns",
        "It falls due in one turn.", "Take `turns` out; `delay` says when it falls due.");
  const auto& limits = rules.n.channel;
  const auto sound = [&](std::string_view table, std::string_view name) {
    return complaints.is_sound(locate(side.root, {table, name}));
  };
  if (c.delay > limits.clause_delay_limit && sound("channel", "clause_delay_limit"))
    bad("delay",
        "a delay of " + std::to_string(c.delay) + " turns, and " + std::to_string(limits.clause_delay_limit) + " is the most",
        "The limit is `clause_delay_limit` in [channel].", "Shorten the delay, or raise the limit.");
  if (c.turns > limits.clause_turns_limit && sound("channel", "clause_turns_limit"))
    bad("turns",
        verb_name(c.verb) + " for " + std::to_string(c.turns) + " turns, and " + std::to_string(limits.clause_turns_limit) +
            " is the most",
        "The limit is `clause_turns_limit` in [channel].", "Bind it for fewer turns, or raise the limit.");
  if (c.delay >= rules.turns && complaints.is_sound(locate(side.root, {"turns"})))
    bad("delay", "a delay of " + std::to_string(c.delay) + " turns in a game of " + std::to_string(rules.turns),
        "The clause could never fall due.", "Shorten the delay.");
  for (std::size_t j = 0; j < i; ++j)
    if (side.clauses[j].verb == c.verb)
      bad("verb", "one side promises " + verb_name(c.verb) + " twice", "A deal holds each promise of a side once.",
          "Join the two, or take one out.");
}

bool is_worth_something(const Draft& draft, SeatId seat, const std::vector<Clause>& received) {
  return std::ranges::any_of(received, [&](const Clause& c) {
    return std::ranges::any_of(draft.rules.seats[seat.index()].agendas,
                               [&](const Agenda& a) { return a.clause[static_cast<int>(c.verb)] > 0; });
  });
}

}  // namespace

void check_talks(const Node& root, const Draft& draft, Complaints& complaints) {
  const auto& rules = draft.rules;
  const auto seats = rules.seats.size();
  const auto mirrored = static_cast<std::size_t>(std::ranges::count_if(draft.pairings, &PairingDraft::both_ways));
  if (draft.pairings.size() <= kMaxPairings && draft.pairings.size() + mirrored > kMaxPairings)
    complaints.add(Code::too_many, locate(root, {"pairing"}),
                   std::to_string(draft.pairings.size() + mirrored) + " ready-made pairs, and " + std::to_string(kMaxPairings) +
                       " is the most",
                   "A pair with `both_ways` counts twice.", "Take some out.");
  for (std::size_t p = 0; p < draft.pairings.size(); ++p) {
    const auto& pairing = draft.pairings[p];
    const auto name = "pair `" + pairing.key + '`';
    for (const auto& side :
         {Side{root, draft, p, "give", pairing.give, pairing.from}, Side{root, draft, p, "ask", pairing.ask, pairing.to}}) {
      if (side.clauses.empty())
        complaints.add(Code::bad_clause, locate(root, {"pairing", p, "key"}),
                       name + " does not " + std::string(side.name) + " anything",
                       "An offer gives something and asks for something.",
                       "Add for example `" + std::string(side.name) + " = [{ verb = \"no_proxy_strike\", turns = 2 }]`.");
      for (std::size_t i = 0; i < side.clauses.size(); ++i) check_clause(side, i, complaints);
    }
    const auto from = pairing.from, to = pairing.to;
    if (!from.is_set() || !to.is_set() || from.index() >= seats || to.index() >= seats) continue;
    if (from == to) {
      complaints.add(Code::contradiction, locate(root, {"pairing", p, "to"}), name + " is offered to its own sender",
                     "Offers go from one seat to another.", "Name another seat.");
      continue;
    }
    const bool carried = std::ranges::any_of(
        rules.intermediaries, [&](const Intermediary& i) { return i.offers && i.pairs >> pair_index(from, to) & 1; });
    if (rules.channels && !carried)
      complaints.add(
          Code::no_carrier, locate(root, {"pairing", p, "to"}),
          "nobody carries offers between `" + rules.seats[from.index()].key + "` and `" + rules.seats[to.index()].key + '`',
          "This pair could never be offered.", "Add the two to `pairs` of an [[intermediary]] that carries offers.");
    const auto one_sided = [&](SeatId seat, std::string_view side, const std::vector<Clause>& received) {
      if (received.empty() || is_worth_something(draft, seat, received)) return;
      complaints.warn(Code::one_sided_pairing, locate(root, {"pairing", p, side}),
                      name + " brings `" + rules.seats[seat.index()].key + "` nothing that its agendas count",
                      "An offer that does not pay for both is never made or never accepted.",
                      "Choose other promises, or give one of them points under `clause` in an agenda of that seat.");
    };
    one_sided(to, "give", pairing.give);
    one_sided(from, "ask", pairing.ask);
  }
}

}  // namespace bc
