// SPDX-License-Identifier: GPL-3.0-or-later
// What comes up: crisis cards, ready-made pairs of promises, and the sources of the whole. (Rulebook 3.1, 8.4)
#include "variants/draft.h"
#include "variants/schema/declare.h"
#include "variants/schema/sections.h"

namespace bc {

using namespace declare;

const Section& card_section() {
  using C = Card;
  static constexpr Field fields[] = {
      need<&C::key>("key", key(), "Its name in these files.", "\"airliner-scare\""),
      need<&C::title>("title", line(), "Its headline.", "\"A scare in the air\""),
      need<&C::text>("text", prose(), "What has happened.", "\"A crew reports a missile close by; nobody is hurt.\""),
      may<&C::effect>("effect", line(), "What it does, in plain words.", "\"The ladder rises by half a rung.\""),
      may<&C::source>("source", line(), "Where it is taken from, or that it is invented.", "\"Invented for the game\""),
      may<&C::weight>("weight", count(1, 100), "How often it is drawn, against the others.", "1"),
      may<&C::first_turn>("first_turn", turns(1, kMaxTurns), "The first turn in which it can be drawn.", "1"),
      may<&C::last_turn>("last_turn", turns(1, kMaxTurns), "The last turn in which it can be drawn.", "16"),
      may<&C::when>("when", when(), "Can be drawn only when this is true; measures are those of the first seat, and public.",
                    "\"ladder >= 5\""),
      may<&C::heat>("heat", rungs(-10, 10), "How far it lifts the ladder; below 0 it cools.", "0.5"),
      may<&C::stability>("stability", points(-6, 6), "How it moves regional stability.", "-0.2"),
      may<&C::deaths>("deaths", factor(500), "The odds of deaths this turn, as a share.", "100"),
      may<&C::alone>("alone", factor(500), "The odds this turn that a militia acts alone, as a share.", "100"),
      may<&C::fog>("fog", chance(), "What it takes this turn from the odds of a right finding.", "0"),
      may<&C::deadly_heat>("deadly_heat", rungs(0, 10), "How much more a deadly strike heats this turn.", "0"),
      may<&C::standing>("standing", points(-5, 5).by(Table::seat), "How it moves a seat's standing.", "{ tehran = -0.3 }"),
      may<&C::theatre>("theatre", one_of(Table::theatre), "The theatre that the map shows with it.", "\"gulf\""),
  };
  static constexpr Section section{.name = "card",
                                   .title = "Crisis cards",
                                   .one = "card",
                                   .sentence = "A crisis; one is drawn at the start of each turn, each once a game.",
                                   .fields = fields,
                                   .identity = kByKey,
                                   .table = Table::card};
  return section;
}

const Section& clause_section() {
  using C = Clause;
  static constexpr Field fields[] = {
      need<&C::verb>("verb", word(verb_words), "What is promised.", "\"no_proxy_strike\""),
      may<&C::proxy>("proxy", one_of(Table::proxy), "The militia that it speaks of; left out, any of the party's.", "\"nujaba\""),
      may<&C::theatres>("theatres", some_of(Table::theatre), "Where it holds; left out, anywhere.", "[\"iraq\"]"),
      may<&C::delay>("delay", turns(1, 8), "Turns after the deal at which it falls due or begins to bind.", "1"),
      may<&C::turns>("turns", turns(1, 8), "Turns for which it binds.", "2"),
      may<&C::condition>("condition", word(condition_words), "On what it depends.", "\"if_other_keeps\""),
  };
  static constexpr Section section{
      .name = "clause", .title = "Clauses", .one = "clause", .sentence = "One promise of one side.", .fields = fields};
  return section;
}

const Section& pairing_section() {
  using P = PairingDraft;
  static constexpr Field fields[] = {
      need<&P::key>("key", key(), "Its name in these files.", "\"quiet-for-quiet\""),
      need<&P::name>("name", line(), "Its name as shown.", "\"Quiet for quiet\""),
      may<&P::text>("text", prose(), "The offer in a sentence.", "\"Neither side strikes through militias for two turns.\""),
      need<&P::from>("from", one_of(Table::seat), "The seat that may offer it.", "\"washington\""),
      need<&P::to>("to", one_of(Table::seat), "The seat that it is offered to.", "\"tehran\""),
      may<&P::both_ways>("both_ways", flag(), "The other side may offer the same deal.", "true"),
      list<&P::give>("give", clause_section, kClausesASide),
      list<&P::ask>("ask", clause_section, kClausesASide),
  };
  static constexpr Section section{.name = "pairing",
                                   .title = "Ready-made pairs",
                                   .one = "ready-made pair",
                                   .sentence = "An offer that suits both sides: what one gives and what it asks.",
                                   .fields = fields,
                                   .identity = kByKey,
                                   .table = Table::pairing};
  return section;
}

const Section& source_section() {
  using S = SourceDraft;
  static constexpr Field fields[] = {
      need<&S::title>("title", line(), "Who says it, and where.", "\"A parliament's inquiry, 2021\""),
      may<&S::what>("what", line(), "What is taken from it.", "\"The times of the strikes\""),
  };
  static constexpr Section section{.name = "sources",
                                   .title = "Sources",
                                   .one = "source",
                                   .sentence = "Where the facts of the variant come from.",
                                   .fields = fields};
  return section;
}

}  // namespace bc
