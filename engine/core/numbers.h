// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of the rules that a variant may change. Meaning, unit and range of each stand beside its declaration in
// variants/schema; the values stand in rules/variants. (The comment gives the rule that uses it.)
#pragma once

#include <array>

#include "core/order.h"
#include "core/units.h"

namespace bc {

struct LadderNumbers {                       // rulebook 4
  Quarters start;
  Quarters proxy_ceiling;                    // militias alone cannot lift it above this
  Quarters relaxation;                       // falls by itself, each turn
  Quarters hold_cools;
  Quarters hold_cools_unbalanced;            // when an account of the holder stands as far from even as the next says, or farther
  Quarters unbalanced_from;
  Quarters hold_both_extra;                  // when every rival holds too
  Quarters hold_word_extra;                  // with a conciliatory word to match
  Percent hold_again;                        // of it, for the second in a row
  Quarters acknowledge_heats;
  Quarters look_away_cools;
  Percent answer_heat;
  Percent ahead_unanswered_heat;             // when the victim does not strike in the same turn
  Quarters delivery_cools;                   // a clause delivered for all to see
  Quarters top;                              // 10 rungs
};

struct StrikeNumbers {                       // rulebook 5, by StrikeLook where an array of four
  std::array<std::array<Quarters, kIntensities>, 4> heat;
  std::array<std::array<Quarters, kIntensities>, 4> account;           // what a hit weighs in the account
  std::array<std::array<Odds, kIntensities>, 4> deaths_some, deaths_many;
  Odds deaths_limit;                         // of some and of many each, whatever lifts them
  std::array<Odds, 4> damage;                // of a step of damage
  Quarters deadly_heat_some, deadly_heat_many;
  Percent warned_deaths;                     // of the odds of deaths, where a letter warned of the theatre
  Percent telegraphed_deaths;
  Percent fortified_deaths;
  Odds uses_arms_low, uses_arms_high;        // of one strength of the militia
  std::array<Odds, 5> obeys;                 // by control 0-4
  Percent forces_deaths;                     // of the odds of deaths, for each level of the victim's forces in the theatre
  Percent own_soil_heat;                     // of the heat, for a strike on the victim's own soil
  Cents answer_standing;
  Cents telegraphed_standing;                // more, for an answer that everybody could see coming
  Cents ahead_standing;
  Cents hit_standing;                        // victim's loss
  Cents hit_standing_deadly;                 // more, where somebody died
  Percent hit_loss_under_pressure;           // of the loss, where the striker's allies press it
  Quarters account_limit;
  Quarters answer_needs;                     // how far the account must stand against the victim
};

struct AttributionNumbers {                  // rulebook 6
  std::array<Odds, 4> right, wrong;          // by StrikeLook; the rest is unknown
  Percent ordered_share;                     // of militias' strikes, those that somebody ordered, before anything is found
  Odds denial_clouds;                        // taken from `right` of a seat that denies in the same turn
  Odds probe_right, probe_wrong;
  Odds probe_agenda_right;
  Odds probe_channel_right;
};

struct HomeNumbers {                         // rulebook 7
  Cents standing_start;
  Cents standing_limit;
  Cents caretaker_standing;
  Cents stake_limit;
  Cents look_away_costs;
  Cents hold_again_costs;
  Cents idle_costs;                          // a turn without an operation
  Cents deploy_costs, withdraw_costs;
  Cents sanction_brings, relief_costs;
  Cents sanctioned_costs;                    // a turn, a level
  Cents conciliation_costs, conciliation_lowers_stake;
  Cents warning_stake, threat_stake;
  Cents claim_answer_brings, claim_ahead_brings, claim_stake;
  Cents denial_stake;
  Cents condemnation_brings, condemnation_costs;
  Cents threat_undefied_brings;
  Cents threat_carried_out_costs_rival;
  Percent hollow_costs;                      // of the stake, in standing
  Cents deal_kept_brings;
  Cents leak_costs;
  Percent leak_costs_friend;                 // of the same, for the side to which the intermediary leans
  Cents publish_costs, published_costs;
  Cents clarification_spares;                // of the cost of looking away
  Cents stability_start, stability_limit;
  Cents stability_strike, stability_deadly;  // lost a strike, more where somebody died
  Cents stability_calm;                      // won in a turn without a strike
  std::int8_t forces_limit, sanctions_limit, works_limit;
  std::int8_t mood_veto;                     // at or below which a faction forbids what it punishes
  Cents mood_costs;                          // a turn, a faction at or below the veto
  std::int8_t mood_drift;                    // towards its own rest, a turn
};

struct PressureNumbers {                     // rulebook 7
  std::int8_t ahead, direct_ahead, defied;
  std::int8_t hold_lowers;
  Cents one_strike_costs;                    // at 1 and above, each strike ahead of the account
  Cents two_costs, three_costs;              // a turn
  Quarters two_cools, three_cools;
};

struct ThreatNumbers {                       // rulebook 6
  std::uint8_t lasts;                        // turns in which it can fire
  std::uint8_t answer_within;                // turns in which it can be carried out
};

struct ProxyNumbers {                        // rulebook 5
  Odds control_off;                          // that true control is one more than reputed, and the same for one less
  Odds acts_alone;                           // at worst control and mood
  std::array<Percent, 5> by_control;         // of it, by control 0-4
  Percent grievance_none;                    // of it, at no grievance; rises evenly to 100 at full
  Percent restrained;                        // of it, in a turn of restraint
  std::int8_t restraint_grieves, arming_soothes, disobeyed_when_grieved;
  std::int8_t grievance_limit, strength_limit;
  Odds control_slips;                        // by one, a turn of full grievance
  std::uint8_t deaf_turns;                   // for which a delivered restraint holds
};

struct ChannelNumbers {                      // rulebook 8
  Quarters integrity_start, integrity_limit;
  Quarters leak_lowers, breach_lowers, publish_lowers, exchange_raises;
  Odds leak_exchange;                        // more a turn, for each seat that wrote
  Odds leak_spoiler;                         // more, for each angry faction at either party
  std::uint8_t no_offers_last;               // turns at the end
  std::uint8_t offer_lasts;                  // turns for which an offer lies open
  std::uint8_t clause_delay_limit, clause_turns_limit;  // of free terms
  Odds detect_own, detect_intermediary, detect_nobody, detect_inspection;
  Odds false_alarm;                          // a militia's own strike taken for a breach
  std::array<Percent, kCoverStories> cover_leak_costs;  // of what a leak costs at home, by the cover story
};

struct PressNumbers {                        // rulebook 9, log-odds in hundredths
  std::int16_t start, low, high;
  std::int16_t lull, envoys, soft_word, strike, leak, towards_start_percent;
  std::uint8_t lull_needs_turns;
  Odds envoys_seen, envoys_imagined;
  std::array<Percent, kCoverStories> cover_envoys;      // of the odds that envoys are seen, by the cover story
};

struct WarNumbers {                          // rulebook 10
  std::array<Odds, 11> loss_of_control;      // by rung
  Quarters deliberate_from;                  // a direct strike at or above this is war
  Quarters accident_from;
  Odds accident;
  Quarters accident_heats;
  Percent hotline_loss;                      // of the odds of losing control, both having written
  Percent hotline_accident;                  // of the odds of an accident, either having written
};

struct ScoreNumbers {                        // rulebook 11
  Cents agenda_limit;
  Percent standing_share;                    // of standing
  Percent stability_share;
  Cents commitments_start, breach_costs;
  Cents war, war_hawk;
  Percent hawk_peace;
  Cents success;
};

struct Numbers {
  LadderNumbers ladder;
  StrikeNumbers strike;
  AttributionNumbers attribution;
  HomeNumbers home;
  PressureNumbers pressure;
  ThreatNumbers threat;
  ProxyNumbers proxy;
  ChannelNumbers channel;
  PressNumbers press;
  WarNumbers war;
  ScoreNumbers score;
};

}  // namespace bc
