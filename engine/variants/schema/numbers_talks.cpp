// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of talks: channels, and what the press makes of them. (Rulebook 8, 9)
#include "core/numbers.h"
#include "variants/schema/declare.h"
#include "variants/schema/sections.h"

namespace bc {

using namespace declare;

const Section& channel_section() {
  using N = ChannelNumbers;
  static constexpr Field fields[] = {
      need<&N::integrity_start>("integrity_start", steps(0, 3), "Integrity of a channel when it opens, before its carrier's own.",
                                "2"),
      need<&N::integrity_limit>("integrity_limit", steps(0.25, 3), "The most that a channel can be trusted.", "3"),
      need<&N::leak_lowers>("leak_lowers", steps(0, 3), "Integrity lost by a leak.", "0.75"),
      need<&N::breach_lowers>("breach_lowers", steps(0, 3), "Integrity lost by a breach that was found.", "0.75"),
      need<&N::publish_lowers>("publish_lowers", steps(0, 3), "Integrity lost when a letter is published.", "1.5"),
      need<&N::exchange_raises>("exchange_raises", steps(0, 3), "Integrity won in a turn in which both wrote.", "0.25"),
      need<&N::leak_exchange>("leak_exchange", chance(), "Odds of a leak added for each seat that wrote, a turn.", "1.5"),
      need<&N::leak_spoiler>("leak_spoiler", chance(), "Odds of a leak added for each angry faction at either party, a turn.",
                             "2"),
      need<&N::no_offers_last>("no_offers_last", turns(0, 16), "Turns at the end in which no new offer may be made.", "3"),
      need<&N::offer_lasts>("offer_lasts", turns(1, 16), "Turns for which an offer lies open.", "2"),
      need<&N::clause_delay_limit>("clause_delay_limit", turns(1, 8), "The longest delay that a clause may have.", "3"),
      need<&N::clause_turns_limit>("clause_turns_limit", turns(1, 8), "The most turns for which a clause may bind.", "3"),
      need<&N::detect_own>("detect_own", chance(), "The odds, a turn, that own sources find a clause broken in secret.", "45"),
      need<&N::detect_intermediary>("detect_intermediary", chance(), "The odds that the intermediary finds it.", "75"),
      need<&N::detect_nobody>("detect_nobody", chance(), "The odds that it comes out when nobody was named to look.", "20"),
      need<&N::detect_inspection>("detect_inspection", chance(), "The odds that an inspection finds it.", "90"),
      need<&N::false_alarm>("false_alarm", chance(), "The odds that a militia's own strike is taken for a breach.", "35"),
      need<&N::cover_leak_costs>("cover_leak_costs", factor(300).by_all(cover_words),
                                 "What a leak costs at home under each cover story, as a share.", "humanitarian = 50"),
  };
  static constexpr Section section{.name = "channel",
                                   .title = "Channels",
                                   .one = "channels",
                                   .sentence = "Trust, leaks, offers and verification in secret channels.",
                                   .fields = fields};
  return section;
}

const Section& press_section() {
  using N = PressNumbers;
  static constexpr Field fields[] = {
      need<&N::start>("start", log_odds(-8, 8), "The press's log-odds of secret talks when the game opens; -2.2 is about 10 %.",
                      "-2.2"),
      need<&N::low>("low", log_odds(-8, 8), "The lowest that the estimate can go.", "-4"),
      need<&N::high>("high", log_odds(-8, 8), "The highest that it can go.", "4"),
      need<&N::lull>("lull", log_odds(-8, 8), "What a sudden lull adds.", "0.8"),
      need<&N::envoys>("envoys", log_odds(-8, 8), "What envoys seen add.", "1.1"),
      need<&N::soft_word>("soft_word", log_odds(-8, 8), "What a conciliatory word adds.", "0.4"),
      need<&N::strike>("strike", log_odds(-8, 8), "What a strike between the two adds; usually below 0.", "-0.4"),
      need<&N::leak>("leak", log_odds(-8, 8), "What a leak adds.", "2.5"),
      need<&N::towards_start_percent>("towards_start_percent", factor(100),
                                      "How far the estimate falls back to its start, a turn.", "15"),
      need<&N::lull_needs_turns>("lull_needs_turns", turns(1, 16), "Turns without a strike, after one with, that make a lull.", "2"),
      need<&N::envoys_seen>("envoys_seen", chance(), "The odds that envoys are seen in a turn of letters.", "20"),
      need<&N::cover_envoys>("cover_envoys", factor(500).by_all(cover_words),
                             "The odds that envoys are seen under each cover story, as a share.", "humanitarian = 200"),
      need<&N::envoys_imagined>("envoys_imagined", chance(), "The odds that envoys are reported where there are none.", "4"),
  };
  static constexpr Section section{.name = "press",
                                   .title = "The press",
                                   .one = "the press",
                                   .sentence = "How the press guesses at secret talks, from public evidence alone.",
                                   .fields = fields};
  return section;
}

}  // namespace bc
