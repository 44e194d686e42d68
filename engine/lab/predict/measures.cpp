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

/// The share of the rarest or commonest kind among the lines of a sheet that are used; direct strikes are meant to be rare.
template <class Choose>
Value verb(const Match& m, Choose choose) {
  const auto u = all(m);
  Value found;
  const auto look = [&](const auto& counts, std::size_t skip) {
    std::uint64_t used = 0;
    for (std::size_t i = 1; i < counts.size(); ++i) used += counts[i];
    for (std::size_t i = 1; i < counts.size() && used; ++i) {
      if (i == skip) continue;
      const auto share = *ratio(counts[i], used);
      found = found ? choose(*found, share) : share;
    }
  };
  look(u.operations, static_cast<std::size_t>(OperationKind::direct_strike));
  // Where two seats are all there are, no others have a channel to probe.
  look(u.supports, m.seats.size() > 2 ? 0 : static_cast<std::size_t>(SupportKind::probe_channel));
  look(u.statements, 0);
  return found;
}

/// Silence is no empty line: it is what one says by saying nothing.
Value empty_lines(const Match& m) {
  const auto u = all(m);
  return ratio(u.operations[0] + u.supports[0] + u.letters[0], 3 * u.sheets);
}

Value acknowledged(const Match& m) {
  const auto u = all(m);
  const auto yes = count(u.reactions, HitReaction::acknowledge), no = count(u.reactions, HitReaction::look_away);
  return ratio(yes, yes + no);
}

Value seats_apart(const Match& m) {
  if (m.games == 0) return std::nullopt;
  const auto [low, high] = std::ranges::minmax_element(m.seats, {}, [](const Fare& f) { return f.score.mean(); });
  return (high->score.mean() - low->score.mean()) / 100;
}

Value aims_apart(const Match& m) {
  Value widest;
  for (const auto& seat : m.agendas) {
    double low = 1e9, high = -1e9;
    for (const auto& sum : seat)
      if (sum.count) low = std::min(low, sum.mean()), high = std::max(high, sum.mean());
    if (high >= low) widest = std::max(widest.value_or(0), (high - low) / 100);
  }
  return widest;
}

Value first_leads(const Match& m) {
  if (m.opponents.size() != 2 || m.games == 0) return std::nullopt;
  return (m.opponents[0].score.mean() - m.opponents[1].score.mean()) / 100;
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
    {"first leads", "By how much the first opponent's mean score leads the second's, in points.", first_leads},
    {"all succeed", "Share of games in which every seat succeeds.", [](const Match& m) { return ratio(m.all_succeed, m.games); }},
    {"seats apart", "How far apart the seats' mean scores are, in points.", seats_apart},
    {"aims apart", "The widest gap between the mean scores of two aims of one seat, in points.", aims_apart},
    {"rarest verb", "The smallest share of an operation, support or statement among lines used; direct strikes apart.",
     [](const Match& m) { return verb(m, [](double a, double b) { return std::min(a, b); }); }},
    {"commonest verb", "The largest share of an operation, support or statement among lines used.",
     [](const Match& m) { return verb(m, [](double a, double b) { return std::max(a, b); }); }},
    {"empty lines", "Share of operation, support and letter lines that stay empty; silence is a statement.", empty_lines},
    {"hits acknowledged", "Of the hits that were answered in words, the share acknowledged and not looked away from.", acknowledged},
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
