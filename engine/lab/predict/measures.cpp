// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/predict/measures.h"

#include <algorithm>

#include "lab/counts.h"

namespace bc {

namespace {

using Value = std::optional<double>;

Value ratio(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

Usage all(const Match& m) {
  Usage usage;
  for (const auto& seat : m.seats) add_counts(usage, seat.usage);
  return usage;
}

std::uint64_t count(const auto& counts, auto kind) { return counts[static_cast<std::size_t>(kind)]; }

Value joint_score(const Match& m) {
  double sum = 0;
  for (const auto& seat : m.seats) sum += seat.score.mean() / 100;
  return m.games == 0 ? Value{} : Value{sum};
}
Value war(const Match& m) { return ratio(m.course.wars[1] + m.course.wars[2] + m.course.wars[3], m.games); }
Value inadvertent_war(const Match& m) {
  return ratio(count(m.course.wars, WarCause::loss_of_control) + count(m.course.wars, WarCause::top_of_ladder), m.games);
}
Value through_militias(const Match& m) {
  const auto u = all(m);
  return ratio(count(u.operations, OperationKind::proxy_strike), u.strikes);
}

constexpr MatchMeasure kAll[] = {
    {"war", "Share of games that end in war.", war},
    {"inadvertent war", "Share of games that end in a war that nobody ordered.", inadvertent_war},
    {"joint score", "Mean score of all seats together, in points.", joint_score},
    {"ladder", "Mean rung after a turn.", [](const Match& m) { return m.course.turns ? Value{m.course.ladder.mean() / 4} : Value{}; }},
    {"threats", "Public threats a sheet.", [](const Match& m) { return ratio(count(all(m).statements, StatementKind::threat), all(m).sheets); }},
    {"threats carried out", "Of the threats that were defied, the share carried out.",
     [](const Match& m) { return ratio(all(m).threats_carried_out, all(m).threats_carried_out + all(m).threats_hollow); }},
    {"threats defied", "Of the threats that ended, the share that was defied.",
     [](const Match& m) { return ratio(all(m).threats_fired, all(m).threats_fired + all(m).threats_undefied); }},
    {"strikes", "Strikes a sheet.", [](const Match& m) { return ratio(all(m).strikes, all(m).sheets); }},
    {"strikes through militias", "Of all strikes ordered, the share through militias.", through_militias},
    {"offers", "Offers a sheet.",
     [](const Match& m) { return ratio(count(all(m).letters, LetterKind::offer) + count(all(m).letters, LetterKind::counter), all(m).sheets); }},
    {"deals", "Deals a game.", [](const Match& m) { return ratio(m.course.deals, m.games); }},
    {"deals kept", "Of the deals that ended, the share that both sides kept.", [](const Match& m) { return ratio(m.course.deals_kept, m.course.deals_ended); }},
    {"promises delivered", "Of the promises that fell due, the share delivered.", [](const Match& m) { return ratio(all(m).clauses_delivered, all(m).clauses_due); }},
    {"struck after holding, even account", "How often a seat that held, and owes nothing, is struck next turn.",
     [](const Match& m) { return ratio(m.course.struck_after_hold[0], m.course.held[0]); }},
    {"struck after holding, uneven account", "How often a seat that held, with an account open, is struck next turn.",
     [](const Match& m) { return ratio(m.course.struck_after_hold[1], m.course.held[1]); }},
    {"lull without a deal", "How often a turn of strikes is followed by quiet, with no deal in force.",
     [](const Match& m) { return ratio(m.course.lulls[0], m.course.after_strikes[0]); }},
    {"lull with a deal", "How often a turn of strikes is followed by quiet, with a secret deal in force.",
     [](const Match& m) { return ratio(m.course.lulls[1], m.course.after_strikes[1]); }},
    {"rise after strikes without a culprit", "By how many rungs the ladder moves in the turn after strikes that are laid at nobody's door.",
     [](const Match& m) { return m.course.next_rise[0].count ? Value{m.course.next_rise[0].mean() / 4} : Value{}; }},
    {"rise after strikes with a culprit", "By how many rungs the ladder moves in the turn after strikes that are laid at a door.",
     [](const Match& m) { return m.course.next_rise[1].count ? Value{m.course.next_rise[1].mean() / 4} : Value{}; }},
};

}  // namespace

std::span<const MatchMeasure> match_measures() { return kAll; }

const MatchMeasure* find_measure(std::string_view name) {
  const auto* at = std::ranges::find(kAll, name, &MatchMeasure::name);
  return at == std::end(kAll) ? nullptr : at;
}

}  // namespace bc
