// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of home and allies: standing, stake, factions, pressure, threats, score. (Rulebook 6, 7, 11)
#include "core/numbers.h"
#include "variants/schema/declare.h"
#include "variants/schema/sections.h"

namespace bc {

using namespace declare;

const Section& home_section() {
  using N = HomeNumbers;
  static constexpr Field fields[] = {
      need<&N::standing_start>("standing_start", points(0, 10), "Standing at home when the game opens.", "5"),
      need<&N::standing_limit>("standing_limit", points(1, 10), "The most that a seat can stand at home.", "10"),
      need<&N::caretaker_standing>("caretaker_standing", points(0, 10),
                                   "Standing of the caretakers after a government has fallen.", "3"),
      need<&N::stake_limit>("stake_limit", points(0, 20), "The most that a seat can stake in public.", "6"),
      need<&N::look_away_costs>("look_away_costs", points(-5, 5), "Standing that looking away from a hit costs.", "0.5"),
      need<&N::hold_again_costs>("hold_again_costs", points(-5, 5),
                                 "Standing that the second hold in a row costs, and each one after.", "0.5"),
      need<&N::idle_costs>("idle_costs", points(-5, 5), "Standing that a turn without an operation costs.", "0.25"),
      need<&N::deploy_costs>("deploy_costs", points(-5, 5), "Standing that sending forces costs.", "0.25"),
      need<&N::withdraw_costs>("withdraw_costs", points(-5, 5), "Standing that withdrawing forces costs.", "0.25"),
      need<&N::sanction_brings>("sanction_brings", points(-5, 5), "Standing that a new sanction brings.", "0.25"),
      need<&N::relief_costs>("relief_costs", points(-5, 5), "Standing that taking back a sanction costs.", "0.5"),
      need<&N::sanctioned_costs>("sanctioned_costs", points(-5, 5),
                                 "Standing lost for each level of sanctions against a seat, a turn.", "0.1"),
      need<&N::conciliation_costs>("conciliation_costs", points(-5, 5), "Standing that a conciliatory word costs.", "0.15"),
      need<&N::conciliation_lowers_stake>("conciliation_lowers_stake", points(0, 5), "Stake that a conciliatory word takes back.",
                                          "0.5"),
      need<&N::warning_stake>("warning_stake", points(0, 5), "Stake that a vague warning adds.", "0.5"),
      need<&N::threat_stake>("threat_stake", points(0, 5), "Stake that a clear threat adds.", "1"),
      need<&N::claim_answer_brings>("claim_answer_brings", points(-5, 5), "Standing for claiming a strike that was an answer.",
                                    "0.5"),
      need<&N::claim_ahead_brings>("claim_ahead_brings", points(-5, 5), "Standing for claiming a strike ahead of the account.",
                                   "0.25"),
      need<&N::claim_stake>("claim_stake", points(-5, 5), "Stake that a claim adds.", "0.5"),
      need<&N::denial_stake>("denial_stake", points(-5, 5), "Stake that a denial adds.", "0.25"),
      need<&N::condemnation_brings>("condemnation_brings", points(-5, 5),
                                    "Standing for condemning a rival at whose door a strike of last turn is laid.", "0.25"),
      need<&N::condemnation_costs>("condemnation_costs", points(-5, 5), "Standing that such a condemnation costs the rival.",
                                   "0.25"),
      need<&N::threat_undefied_brings>("threat_undefied_brings", points(-5, 5), "Standing for a threat that lapses undefied.",
                                       "0.5"),
      need<&N::threat_carried_out_costs_rival>("threat_carried_out_costs_rival", points(-5, 5),
                                               "Standing that a rival loses when a threat against it is carried out.", "0.5"),
      need<&N::hollow_costs>("hollow_costs", factor(300), "Standing that a hollow threat costs, as a share of the stake.", "100"),
      need<&N::deal_kept_brings>("deal_kept_brings", points(-5, 5), "Standing for each side of a deal that both kept.", "0.6"),
      need<&N::leak_costs>("leak_costs", points(-5, 5), "Standing that each side loses when its talks leak.", "0.5"),
      need<&N::leak_costs_friend>("leak_costs_friend", factor(300),
                                  "The share of that which the side pays to which the intermediary leans.", "50"),
      need<&N::publish_costs>("publish_costs", points(-5, 5), "Standing that publishing a letter costs.", "1"),
      need<&N::published_costs>("published_costs", points(-5, 5), "Standing that the writer of a published letter loses.", "0.5"),
      need<&N::clarification_spares>("clarification_spares", points(-5, 5),
                                     "Standing saved by one who looks away and is told \"that was not ours\".", "0.25"),
      need<&N::stability_start>("stability_start", points(0, 20), "Regional stability when the game opens.", "4"),
      need<&N::stability_limit>("stability_limit", points(0.01, 20), "The most that the region can be stable.", "6"),
      need<&N::stability_strike>("stability_strike", points(-5, 5), "Stability lost for each strike.", "0.15"),
      need<&N::stability_deadly>("stability_deadly", points(-5, 5), "Stability lost besides, where somebody died.", "0.35"),
      need<&N::stability_calm>("stability_calm", points(-5, 5), "Stability won in a turn without a strike.", "0.25"),
      need<&N::forces_limit>("forces_limit", count(1, 3), "The most forces that a seat can have in a theatre.", "3"),
      need<&N::sanctions_limit>("sanctions_limit", count(1, 3), "The most sanctions that a seat can lay on another.", "3"),
      need<&N::works_limit>("works_limit", count(1, 3), "The most works that an asset can have.", "2"),
      need<&N::mood_veto>("mood_veto", count(-8, 8), "The mood at or below which a faction forbids what it punishes.", "-4"),
      need<&N::mood_costs>("mood_costs", points(-5, 5), "Standing lost for each such faction, a turn.", "0.15"),
      need<&N::mood_drift>("mood_drift", count(0, 8), "Steps by which a mood drifts back to its rest, a turn.", "1"),
  };
  static constexpr Section section{.name = "home",
                                   .title = "Home",
                                   .one = "home",
                                   .sentence = "What words and deeds cost and bring at home; the region's stability.",
                                   .fields = fields};
  return section;
}

const Section& pressure_section() {
  using N = PressureNumbers;
  static constexpr Field fields[] = {
      need<&N::ahead>("ahead", level(0, 3), "Levels for a strike ahead of the account that its victim acknowledged.", "1"),
      need<&N::direct_ahead>("direct_ahead", level(0, 3), "Levels for such a strike by own forces.", "2"),
      need<&N::defied>("defied", level(0, 3), "Levels for defying a clear threat.", "1"),
      need<&N::hold_lowers>("hold_lowers", level(0, 3), "Levels lost by a hold with no strike laid at one's door.", "1"),
      need<&N::one_strike_costs>("one_strike_costs", points(-5, 5),
                                 "Standing that each strike ahead of the account costs at level 1 and above.", "0.5"),
      need<&N::two_costs>("two_costs", points(-5, 5), "Standing lost a turn at level 2.", "0.5"),
      need<&N::three_costs>("three_costs", points(-5, 5), "Standing lost a turn at level 3.", "1"),
      need<&N::two_cools>("two_cools", rungs(0, 10), "How far allies cool the ladder a turn at level 2.", "1.25"),
      need<&N::three_cools>("three_cools", rungs(0, 10), "How far they cool it at level 3.", "2.5"),
  };
  static constexpr Section section{.name = "pressure",
                                   .title = "Allied pressure",
                                   .one = "allied pressure",
                                   .sentence = "How allies rein in a reckless seat.",
                                   .fields = fields};
  return section;
}

const Section& threat_section() {
  using N = ThreatNumbers;
  static constexpr Field fields[] = {
      need<&N::lasts>("lasts", turns(1, 16), "Turns in which a clear threat can fire.", "2"),
      need<&N::answer_within>("answer_within", turns(1, 16), "Turns in which a threat that fired can be carried out.", "2"),
  };
  static constexpr Section section{
      .name = "threat", .title = "Threats", .one = "threats", .sentence = "How long a clear threat lasts.", .fields = fields};
  return section;
}

const Section& score_section() {
  using N = ScoreNumbers;
  static constexpr Field fields[] = {
      need<&N::agenda_limit>("agenda_limit", points(0, 10), "The most that an agenda can bring.", "4"),
      need<&N::standing_share>("standing_share", factor(300), "What standing at the end counts, as a share.", "40"),
      need<&N::stability_share>("stability_share", factor(300), "What stability at the end counts, as a share.", "17"),
      need<&N::commitments_start>("commitments_start", points(0, 10), "Points for commitments without a breach.", "1"),
      need<&N::breach_costs>("breach_costs", points(0, 10), "Points lost for each breach that was found.", "0.35"),
      need<&N::war>("war", points(-10, 10), "The score of a seat when it comes to war.", "0"),
      need<&N::war_hawk>("war_hawk", points(-10, 10), "The score of a committed hawk when it comes to war.", "2.5"),
      need<&N::hawk_peace>("hawk_peace", factor(300), "What peace is worth to a committed hawk, as a share.", "60"),
      need<&N::success>("success", points(0, 10), "The score from which a seat has succeeded.", "6"),
  };
  static constexpr Section section{
      .name = "score", .title = "The score", .one = "the score", .sentence = "What counts at the end.", .fields = fields};
  return section;
}

}  // namespace bc
