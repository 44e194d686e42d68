// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names.h"

#include <array>

namespace bc {

namespace {
using Names = std::string_view;
}

template <>
std::span<const std::string_view> names<OperationKind>() {
  static constexpr Names all[] = {
      "none", "hold", "proxy_strike", "covert_act", "direct_strike", "telegraphed_strike", "deploy", "withdraw",
      "sanction", "relief"};
  static_assert(std::size(all) == static_cast<std::size_t>(OperationKind::relief) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Intensity>() {
  static constexpr Names all[] = {
      "low", "high"};
  static_assert(std::size(all) == static_cast<std::size_t>(Intensity::high) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<SupportKind>() {
  static constexpr Names all[] = {
      "none", "fortify", "arm", "restrain", "probe_attribution", "probe_agenda", "probe_channel", "inspect"};
  static_assert(std::size(all) == static_cast<std::size_t>(SupportKind::inspect) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<StatementKind>() {
  static constexpr Names all[] = {
      "silence", "threat", "warning", "denial", "claim", "condemnation", "conciliation"};
  static_assert(std::size(all) == static_cast<std::size_t>(StatementKind::conciliation) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Trigger>() {
  static constexpr Names all[] = {
      "any_strike", "deadly_strike", "direct_strike"};
  static_assert(std::size(all) == static_cast<std::size_t>(Trigger::direct_strike) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Response>() {
  static constexpr Names all[] = {
      "any_strike", "direct_strike", "sanction"};
  static_assert(std::size(all) == static_cast<std::size_t>(Response::sanction) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<LetterKind>() {
  static constexpr Names all[] = {
      "none", "message", "warning", "clarification", "offer", "accept", "reject", "counter", "let_lapse", "publish"};
  static_assert(std::size(all) == static_cast<std::size_t>(LetterKind::publish) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<HitReaction>() {
  static constexpr Names all[] = {
      "none", "acknowledge", "look_away"};
  static_assert(std::size(all) == static_cast<std::size_t>(HitReaction::look_away) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<ClauseVerb>() {
  static constexpr Names all[] = {
      "none", "no_strike", "no_proxy_strike", "no_direct_strike", "no_covert_act", "no_deploy", "no_arming",
      "no_sanction", "no_threat", "restrain", "cap_arms", "withdraw", "relieve", "release", "hold", "speak_softly"};
  static_assert(std::size(all) == static_cast<std::size_t>(ClauseVerb::speak_softly) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Condition>() {
  static constexpr Names all[] = {
      "none", "if_other_keeps"};
  static_assert(std::size(all) == static_cast<std::size_t>(Condition::if_other_keeps) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Verifier>() {
  static constexpr Names all[] = {
      "own_sources", "intermediary", "nobody"};
  static_assert(std::size(all) == static_cast<std::size_t>(Verifier::nobody) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Publicity>() {
  static constexpr Names all[] = {
      "secret", "announced"};
  static_assert(std::size(all) == static_cast<std::size_t>(Publicity::announced) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<CoverStory>() {
  static constexpr Names all[] = {
      "no_talks", "humanitarian", "technical"};
  static_assert(std::size(all) == static_cast<std::size_t>(CoverStory::technical) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<ClauseStatus>() {
  static constexpr Names all[] = {
      "absent", "pending", "kept", "undelivered", "suspected", "void"};
  static_assert(std::size(all) == static_cast<std::size_t>(ClauseStatus::void_) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Phase>() {
  static constexpr Names all[] = {
      "playing", "ended"};
  static_assert(std::size(all) == static_cast<std::size_t>(Phase::ended) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<WarCause>() {
  static constexpr Names all[] = {
      "none", "deliberate", "loss_of_control", "top_of_ladder"};
  static_assert(std::size(all) == static_cast<std::size_t>(WarCause::top_of_ladder) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<StrikeLook>() {
  static constexpr Names all[] = {
      "militia", "covert", "direct", "telegraphed"};
  static_assert(std::size(all) == static_cast<std::size_t>(StrikeLook::telegraphed) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Deaths>() {
  static constexpr Names all[] = {
      "none", "some", "many"};
  static_assert(std::size(all) == static_cast<std::size_t>(Deaths::many) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Finding>() {
  static constexpr Names all[] = {
      "unknown", "seat", "proxy_alone"};
  static_assert(std::size(all) == static_cast<std::size_t>(Finding::proxy_alone) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<ThreatStatus>() {
  static constexpr Names all[] = {
      "none", "standing", "fired"};
  static_assert(std::size(all) == static_cast<std::size_t>(ThreatStatus::fired) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<IntelKind>() {
  static constexpr Names all[] = {
      "none", "attribution", "agenda", "channel", "inspection"};
  static_assert(std::size(all) == static_cast<std::size_t>(IntelKind::inspection) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Step>() {
  static constexpr Names all[] = {
      "reactions", "letters", "statements", "operations", "militias", "casualties", "attribution", "leaks", "home",
      "clauses", "war_check", "relaxation", "end"};
  static_assert(std::size(all) == static_cast<std::size_t>(Step::end) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<EventKind>() {
  static constexpr Names all[] = {
      "acknowledged", "looked_away", "clause_delivered", "clause_delivered_secretly", "clause_withheld",
      "channel_opened", "letter_sent", "offer_made", "offer_answered", "deal_made", "letter_published",
      "statement_made", "stake_changed", "held", "idle", "strike_ordered", "proxy_disobeyed", "proxy_acted_alone",
      "strike_landed", "people_died", "asset_damaged", "strike_attributed", "strike_claimed", "account_moved",
      "threat_made", "threat_fired", "threat_carried_out", "threat_hollow", "threat_lapsed", "forces_moved",
      "sanctions_changed", "fortified", "proxy_armed", "proxy_restrained", "repute_fell", "intelligence", "talks_leaked",
      "lull", "envoys_seen", "press_moved", "ladder_moved", "standing_moved", "pressure_moved", "stability_moved",
      "faction_angry", "allies_pressed", "sanctions_bit", "government_fell", "agenda_moved", "clause_suspected", "clause_cleared", "clause_broken",
      "deal_ended", "accident", "war_check", "war", "card_drawn", "game_ended"};
  static_assert(std::size(all) == static_cast<std::size_t>(EventKind::game_ended) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Line>() {
  static constexpr Names all[] = {
      "operation", "support", "statement", "letter", "reactions"};
  static_assert(std::size(all) == static_cast<std::size_t>(Line::reactions) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Reason>() {
  static constexpr Names all[] = {
      "game_over", "not_in_variant", "field_missing", "field_unused", "not_ours", "own_target", "out_of_reach",
      "too_weak", "already_destroyed", "allies_refuse", "no_answer_due", "no_open_channel", "at_limit",
      "nothing_there", "faction_veto", "not_a_rival", "nothing_to_claim", "nothing_to_deny", "nothing_to_probe",
      "not_our_clause", "wrong_intermediary", "messages_only", "no_offer_open", "offer_open", "too_late_for_offers",
      "too_many_deals", "bad_terms", "form_not_allowed", "once_a_game", "not_to_oneself", "no_such_hit", "not_due"};
  static_assert(std::size(all) == static_cast<std::size_t>(Reason::not_due) + 1);
  return all;
}

template <>
std::span<const std::string_view> names<Ask>() {
  static constexpr Names all[] = {
      "hit_reaction", "deliver", "operation_kind", "operation_proxy", "operation_target", "operation_intensity",
      "operation_theatre", "operation_against", "support_kind", "support_asset", "support_proxy", "support_report",
      "support_against", "support_pair", "support_clause", "statement_kind", "statement_against", "statement_trigger",
      "statement_theatre", "statement_response", "letter_kind", "letter_to", "letter_via", "letter_theatre",
      "letter_report", "letter_form", "letter_pairing", "term_verb", "term_proxy", "term_theatre", "term_more", "term_delay",
      "term_turns", "term_condition", "letter_verifier", "letter_publicity", "letter_cover", "done"};
  static_assert(std::size(all) == static_cast<std::size_t>(Ask::done) + 1);
  return all;
}

}  // namespace bc
