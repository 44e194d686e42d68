// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of force: ladder, strikes, attribution, militias, war. (Rulebook 4, 5, 6, 10)
#include "core/numbers.h"
#include "variants/schema/declare.h"
#include "variants/schema/sections.h"

namespace bc {

using namespace declare;

const Section& ladder_section() {
  using N = LadderNumbers;
  static constexpr Field fields[] = {
      need<&N::start>("start", rungs(0, 10), "Where the ladder stands when the game opens.", "4"),
      need<&N::proxy_ceiling>("proxy_ceiling", rungs(0, 10), "Strikes by militias alone cannot lift the ladder above this rung.",
                              "7.5"),
      need<&N::relaxation>("relaxation", rungs(0, 4),
                           "How far the ladder falls by itself each turn.", "0.25"),
      need<&N::hold_cools>("hold_cools", rungs(0, 4), "How far a hold cools the ladder while the account is near balance.",
                           "0.5"),
      need<&N::hold_cools_unbalanced>("hold_cools_unbalanced", rungs(0, 4),
                                      "How far a hold cools it when an account stands far from even.", "0.25"),
      need<&N::unbalanced_from>("unbalanced_from", hits(0.25, 8), "How far from even that is.", "1"),
      need<&N::hold_both_extra>("hold_both_extra", rungs(0, 4), "How much more a hold cools when every rival holds too.", "0.25"),
      need<&N::hold_word_extra>("hold_word_extra", rungs(0, 4), "How much more a hold cools with a conciliatory word to match.",
                                "0.25"),
      need<&N::hold_again>("hold_again", factor(200), "What the second hold in a row still cools, as a share of the first.",
                           "50"),
      need<&N::acknowledge_heats>("acknowledge_heats", rungs(0, 4), "How far the ladder rises when a seat acknowledges a hit.",
                                  "0.25"),
      need<&N::look_away_cools>("look_away_cools", rungs(0, 4), "How far it falls when a seat looks away from a hit.", "0.25"),
      need<&N::answer_heat>("answer_heat", factor(300), "The heat of a strike that is an answer, as a share of its full heat.",
                            "60"),
      need<&N::ahead_unanswered_heat>(
          "ahead_unanswered_heat", factor(300),
          "The heat of a strike ahead of the account whose victim does not strike in the same turn, as a "
          "share of its full heat.",
          "50"),
      need<&N::delivery_cools>("delivery_cools", rungs(0, 4), "How far a clause delivered for all to see cools the ladder.",
                               "0.25"),
      need<&N::top>("top", rungs(1, 10), "The top of the ladder.", "10"),
  };
  static constexpr Section section{.name = "ladder",
                                   .title = "The ladder",
                                   .one = "the ladder",
                                   .sentence = "How the ladder of escalation rises and falls.",
                                   .fields = fields};
  return section;
}

const Section& strike_section() {
  using N = StrikeNumbers;
  static constexpr auto kSides = "low, high";
  static constexpr Field fields[] = {
      need<&N::heat>("heat", rungs(0, 10).by_all(look_words).times(2, kSides),
                     "How far a strike lifts the ladder, at low and at high intensity.", "militia = [0.5, 1.0]"),
      need<&N::account>("account", hits(0, 3).by_all(look_words).times(2, kSides),
                        "What a strike weighs in the account, at low and at high intensity.", "militia = [0.5, 1.0]"),
      need<&N::deaths_some>("deaths_some", chance(50).by_all(look_words).times(2, kSides),
                            "The odds that a strike kills some, at low and at high intensity.", "militia = [12, 22]"),
      need<&N::deaths_many>("deaths_many", chance(50).by_all(look_words).times(2, kSides),
                            "The odds that a strike kills many, at low and at high intensity.", "militia = [1.5, 4]"),
      need<&N::deaths_limit>("deaths_limit", chance(50), "The most that the odds of some, and of many, can come to.", "50"),
      need<&N::damage>("damage", chance().by_all(look_words), "The odds that a strike damages its target by one step of two.",
                       "militia = 15"),
      need<&N::deadly_heat_some>("deadly_heat_some", rungs(0, 10), "How much more a strike heats that killed some.", "0.5"),
      need<&N::deadly_heat_many>("deadly_heat_many", rungs(0, 10), "How much more a strike heats that killed many.", "1"),
      need<&N::warned_deaths>("warned_deaths", factor(300),
                              "The odds of deaths where a letter warned of the theatre, as a share.", "40"),
      need<&N::telegraphed_deaths>("telegraphed_deaths", factor(300), "The odds of deaths in a telegraphed strike, as a share.",
                                   "25"),
      need<&N::fortified_deaths>("fortified_deaths", factor(300), "The odds of deaths for each step of works, as a share.", "60"),
      need<&N::uses_arms_low>("uses_arms_low", chance(),
                              "The odds that a strike of low intensity uses up one strength of the militia.", "15"),
      need<&N::uses_arms_high>("uses_arms_high", chance(),
                               "The odds that a strike of high intensity uses up one strength of the militia.", "35"),
      need<&N::obeys>("obeys", chance().times(5, "0, 1, 2, 3, 4"),
                      "The odds that a militia obeys an order, by its control from 0 to 4.", "[40, 55, 70, 85, 95]"),
      need<&N::forces_deaths>("forces_deaths", factor(300),
                              "The odds of deaths for each level of the victim's forces in the theatre, as a share.", "85"),
      need<&N::own_soil_heat>("own_soil_heat", factor(500), "The heat of a strike on the victim's own soil, as a share.", "150"),
      need<&N::answer_standing>("answer_standing", points(-5, 5), "Standing won by an answer.", "0.5"),
      need<&N::telegraphed_standing>("telegraphed_standing", points(-5, 5),
                                     "Standing won besides by an answer that is telegraphed.", "0.5"),
      need<&N::ahead_standing>("ahead_standing", points(-5, 5), "Standing won by a strike ahead of the account.", "0"),
      need<&N::hit_standing>("hit_standing", points(0, 5), "Standing that the victim of a strike loses.", "0.5"),
      need<&N::hit_standing_deadly>("hit_standing_deadly", points(0, 5), "Standing that it loses besides, where somebody died.",
                                    "0.5"),
      need<&N::hit_loss_under_pressure>("hit_loss_under_pressure", factor(200),
                                        "What the victim still loses when the striker's allies press it, as a share.", "33"),
      need<&N::account_limit>("account_limit", hits(0.25, 8), "How far an account can stand from even.", "3"),
      need<&N::answer_needs>("answer_needs", hits(0.25, 8),
                             "How much the victim must owe for a strike on it to count as an answer.", "0.5"),
  };
  static constexpr Section section{
      .name = "strike", .title = "Strikes", .one = "strikes", .sentence = "What strikes heat, cost and kill.", .fields = fields};
  return section;
}

const Section& attribution_section() {
  using N = AttributionNumbers;
  static constexpr Field fields[] = {
      need<&N::right>("right", chance().by_all(look_words), "The odds that the public finding names the right one.",
                      "militia = 70"),
      need<&N::wrong>("wrong", chance().by_all(look_words),
                      "The odds that it names a wrong one; the rest stays unknown. Right and wrong together are at most 100.",
                      "militia = 10"),
      need<&N::ordered_share>("ordered_share", factor(100),
                              "Of the strikes by militias, the share that somebody ordered, as staffs reckon before they know more.",
                              "75"),
      need<&N::denial_clouds>("denial_clouds", chance(), "What a denial in the same turn takes from the odds of a right finding.",
                              "10"),
      need<&N::probe_right>("probe_right", chance(), "The odds that a probe finds out who ordered a strike.", "60"),
      need<&N::probe_wrong>("probe_wrong", chance(), "The odds that it brings a wrong answer; the rest brings none.", "10"),
      need<&N::probe_agenda_right>("probe_agenda_right", chance(), "The odds that a probe of a rival's agenda is right.", "70"),
      need<&N::probe_channel_right>("probe_channel_right", chance(),
                                    "The odds that a probe of a channel between others is right.", "75"),
  };
  static constexpr Section section{.name = "attribution",
                                   .title = "Attribution",
                                   .one = "attribution",
                                   .sentence = "Who is blamed for a strike, and what a probe finds.",
                                   .fields = fields};
  return section;
}

const Section& proxies_section() {
  using N = ProxyNumbers;
  static constexpr Field fields[] = {
      need<&N::control_off>("control_off", chance(50),
                            "The odds that true control is one more than reputed at the start, and the same for one less.", "25"),
      need<&N::acts_alone>("acts_alone", chance(),
                           "The odds that a militia strikes on its own account, at worst control and mood.", "16"),
      need<&N::by_control>("by_control", factor(200).times(5, "0, 1, 2, 3, 4"),
                           "What is left of these odds, by its control from 0 to 4.", "[100, 75, 50, 25, 10]"),
      need<&N::grievance_none>("grievance_none", factor(100),
                               "What is left of these odds without any grievance; rises evenly to all of them.", "40"),
      need<&N::restrained>("restrained", factor(200), "What is left of these odds in a turn of restraint.", "30"),
      need<&N::restraint_grieves>("restraint_grieves", count(0, 8), "Steps of grievance for each restraint.", "2"),
      need<&N::arming_soothes>("arming_soothes", count(0, 8), "Steps of grievance that arms take away.", "2"),
      need<&N::disobeyed_when_grieved>("disobeyed_when_grieved", count(0, 8), "Steps of grievance after an order not obeyed.",
                                       "1"),
      need<&N::grievance_limit>("grievance_limit", count(1, 8), "The most that a militia can resent.", "8"),
      need<&N::strength_limit>("strength_limit", count(1, 3), "The most that a militia can be armed.", "3"),
      need<&N::control_slips>("control_slips", chance(),
                              "The odds that a militia of full grievance slips by one step of control in a turn.", "25"),
      need<&N::deaf_turns>("deaf_turns", turns(0, 16), "Turns for which a restraint that was promised and delivered holds.", "2"),
  };
  static constexpr Section section{.name = "proxies",
                                   .title = "Militias",
                                   .one = "the militias",
                                   .sentence = "How militias obey, resent and act on their own.",
                                   .fields = fields};
  return section;
}

const Section& war_section() {
  using N = WarNumbers;
  static constexpr Field fields[] = {
      need<&N::loss_of_control>("loss_of_control", chance().times(11, "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10"),
                                "The odds of war by loss of control, by the rung on which a turn ends, from 0 to 10.",
                                "[0, 0, 0, 0, 0, 1, 3, 6, 12, 25, 100]"),
      need<&N::deliberate_from>("deliberate_from", rungs(0, 10), "A direct strike with the ladder at or above this rung is war.",
                                "8"),
      need<&N::accident_from>("accident_from", rungs(0, 10), "Accidents happen with the ladder at or above this rung.", "6"),
      need<&N::accident>("accident", chance(), "The odds of an accident there, a turn.", "6"),
      need<&N::accident_heats>("accident_heats", rungs(0, 10), "How far an accident lifts the ladder.", "2"),
      need<&N::hotline_loss>("hotline_loss", factor(200),
                             "What is left of the odds of losing control when both sides wrote this turn.", "50"),
      need<&N::hotline_accident>("hotline_accident", factor(200),
                                 "What is left of the odds of an accident when either side wrote.", "50"),
  };
  static constexpr Section section{
      .name = "war", .title = "War", .one = "war", .sentence = "The three ways to war and their odds.", .fields = fields};
  return section;
}

}  // namespace bc
