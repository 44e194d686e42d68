// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/predict/measures.h"

#include <algorithm>

#include "lab/counts.h"

namespace bc {

namespace {

using Value = std::optional<Figure>;

Value ratio(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return std::nullopt;
  return Figure{static_cast<double>(part) / static_cast<double>(whole), whole};
}

Value mean(const Sum& sum, double unit) {
  if (sum.count == 0) return std::nullopt;
  return Figure{sum.mean() / unit, sum.count};
}

Usage all(const Match& m) {
  Usage usage;
  for (const auto& seat : m.seats) add_counts(usage, seat.usage);
  return usage;
}
Usage of_type(const Match& m, std::size_t type) { return m.types.size() > type ? m.types[type] : Usage{}; }

std::uint64_t count(const auto& counts, auto kind) { return counts[static_cast<std::size_t>(kind)]; }
std::uint64_t offers(const Usage& u) { return count(u.letters, LetterKind::offer) + count(u.letters, LetterKind::counter); }

Value joint_score(const Match& m) {
  double sum = 0;
  for (const auto& seat : m.seats) sum += seat.score.mean() / 100;
  return m.games == 0 ? Value{} : Figure{sum, m.games};
}
Value war(const Match& m) { return ratio(m.course.wars[1] + m.course.wars[2] + m.course.wars[3], m.games); }
Value inadvertent_war(const Match& m) {
  return ratio(count(m.course.wars, WarCause::loss_of_control) + count(m.course.wars, WarCause::top_of_ladder), m.games);
}
Value through_militias(const Match& m) {
  const auto u = all(m);
  return ratio(count(u.operations, OperationKind::proxy_strike), u.strikes);
}
Value accepted(const Match& m) { return ratio(m.course.deals, offers(all(m))); }
Value yields(const Match& m) {
  const auto u = all(m);
  return ratio(u.threats_undefied, u.threats_undefied + u.threats_fired);
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
      found = found ? (choose(found->value, share.value) ? *found : share) : share;
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
  return Figure{(high->score.mean() - low->score.mean()) / 100, m.games};
}

Value aims_apart(const Match& m) {
  Value widest;
  for (const auto& seat : m.agendas) {
    double low = 1e9, high = -1e9;
    for (const auto& sum : seat)
      if (sum.count) low = std::min(low, sum.mean()), high = std::max(high, sum.mean());
    if (high >= low && (!widest || (high - low) / 100 > widest->value)) widest = Figure{(high - low) / 100, m.games};
  }
  return widest;
}

Value first_leads(const Match& m) {
  if (m.opponents.size() != 2 || m.games == 0) return std::nullopt;
  return Figure{(m.opponents[0].score.mean() - m.opponents[1].score.mean()) / 100, m.games};
}

constexpr ForkKinds kDeeds{.deeds = true}, kThreats{.threats = true};

constexpr MatchMeasure kAll[] = {
    {"war", "Share of games that end in war.", war},
    {"inadvertent war", "Share of games that end in a war that nobody ordered.", inadvertent_war},
    {"joint score", "Mean score of all seats together, in points.", joint_score},
    {"ladder", "Mean rung after a turn.", [](const Match& m) { return mean(m.course.ladder, 4); }},
    {"threats", "Public threats a sheet.", [](const Match& m) { return ratio(count(all(m).statements, StatementKind::threat), all(m).sheets); }},
    {"threats of any strike", "Public threats a sheet that name any strike, and not some kinds of it only.",
     [](const Match& m) { return ratio(all(m).plain_threats, all(m).sheets); }},
    {"threats carried out", "Of the threats that were defied and ended, the share carried out.",
     [](const Match& m) { return ratio(all(m).threats_carried_out, all(m).threats_carried_out + all(m).threats_hollow); }},
    {"threats defied", "Of the threats that ended, the share that was defied.",
     [](const Match& m) { return ratio(all(m).threats_fired, all(m).threats_fired + all(m).threats_undefied); }},
    {"threats yielded to", "Of the threats that ended, the share that nobody defied.", yields},
    {"struck by the threatened", "How often a rival strikes the seat while the seat's threat stands against it.",
     [](const Match& m) { return ratio(m.course.struck_threatened[1], m.course.threatened[1]); }},
    {"struck by the unthreatened", "How often a rival strikes the seat while no threat of the seat stands against it.",
     [](const Match& m) { return ratio(m.course.struck_threatened[0], m.course.threatened[0]); }},
    {"standing a turn", "How a seat's standing moves in a turn, in points.", [](const Match& m) { return mean(m.course.standing_moved, 100); }},
    {"standing by an undefied threat", "How a seat's standing moves in the turn in which its threat ends undefied, in points.",
     [](const Match& m) { return mean(m.course.standing_of_threat[0], 100); }},
    {"standing by a threat carried out", "How a seat's standing moves in the turn in which it carries its threat out, in points.",
     [](const Match& m) { return mean(m.course.standing_of_threat[1], 100); }},
    {"standing by a hollow threat", "How a seat's standing moves in the turn in which its threat proves hollow, in points.",
     [](const Match& m) { return mean(m.course.standing_of_threat[2], 100); }},
    {"strikes", "Strikes a sheet.", [](const Match& m) { return ratio(all(m).strikes, all(m).sheets); }},
    {"strikes through militias", "Of all strikes ordered, the share through militias.", through_militias},
    {"hold best", "Share of sheets whose operation is to hold: with players that search, how often holding is best.",
     [](const Match& m) { return ratio(count(all(m).operations, OperationKind::hold), all(m).sheets); }},
    {"offers", "Offers a sheet.", [](const Match& m) { return ratio(offers(all(m)), all(m).sheets); }},
    {"offers when free to", "Of the sheets on which a seat may write an offer, none of its own lying open, the share that bear one.",
     [](const Match& m) { return ratio(all(m).offered, all(m).free_to_offer); }},
    {"offers of hawks", "Offers a sheet of seats that are committed hawks.", [](const Match& m) { return ratio(offers(of_type(m, 1)), of_type(m, 1).sheets); }},
    {"offers of others", "Offers a sheet of seats that are no hawks.", [](const Match& m) { return ratio(offers(of_type(m, 0)), of_type(m, 0).sheets); }},
    {"offers accepted", "Deals made of so many offers, as a share.", accepted},
    {"accepted when free to", "Of the sheets on which an offer lies open that the seat may accept, the share on which it does.",
     [](const Match& m) { return ratio(all(m).accepted, all(m).free_to_accept); }},
    {"deals", "Deals a game.", [](const Match& m) { return ratio(m.course.deals, m.games); }},
    {"deals on trust", "Deals a game with a promise that can be broken unseen.", [](const Match& m) { return ratio(m.course.unseen_deals, m.games); }},
    {"deals kept", "Of the deals that ended, the share that both sides kept.", [](const Match& m) { return ratio(m.course.deals_kept, m.course.deals_ended); }},
    {"deal turns", "For how many turns a deal is in force, on average.", [](const Match& m) { return ratio(m.course.deal_turns, m.course.deals); }},
    {"deal turns in truth", "For how many turns a deal is in force before one of its promises is broken, found out or not, on average.",
     [](const Match& m) { return ratio(m.course.true_turns, m.course.deals); }},
    {"first seat's terms", "What a deal promises the first seat less what it promises the other, in points of their real aims.",
     [](const Match& m) { return mean(m.course.first_terms, 100); }},
    {"promises delivered", "Of the promises that fell due, the share delivered.", [](const Match& m) { return ratio(all(m).clauses_delivered, all(m).clauses_due); }},
    {"promises delivered by hawks", "Of the promises of committed hawks that fell due, the share delivered.",
     [](const Match& m) { return ratio(of_type(m, 1).clauses_delivered, of_type(m, 1).clauses_due); }},
    {"promises delivered by others", "Of the promises of seats that are no hawks, the share delivered of those that fell due.",
     [](const Match& m) { return ratio(of_type(m, 0).clauses_delivered, of_type(m, 0).clauses_due); }},
    {"first leads", "By how much the first opponent's mean score leads the second's, in points.", first_leads},
    {"all succeed", "Share of games in which every seat succeeds.", [](const Match& m) { return ratio(m.all_succeed, m.games); }},
    {"seats apart", "How far apart the seats' mean scores are, in points.", seats_apart},
    {"aims apart", "The widest gap between the mean scores of two aims of one seat, in points.", aims_apart},
    {"rarest verb", "The smallest share of an operation, support or statement among lines used; direct strikes apart.",
     [](const Match& m) { return verb(m, [](double a, double b) { return a <= b; }); }},
    {"commonest verb", "The largest share of an operation, support or statement among lines used.",
     [](const Match& m) { return verb(m, [](double a, double b) { return a >= b; }); }},
    {"empty lines", "Share of operation, support and letter lines that stay empty; silence is a statement.", empty_lines},
    {"hits acknowledged", "Of the hits that were answered in words, the share acknowledged and not looked away from.", acknowledged},
    {"struck after holding, even account", "How often a seat that held, with an even account, is struck next turn.",
     [](const Match& m) { return ratio(m.course.struck_after_hold[0], m.course.held[0]); }},
    {"struck after holding, uneven account", "How often a seat that held, with an account open, is struck next turn.",
     [](const Match& m) { return ratio(m.course.struck_after_hold[1], m.course.held[1]); }},
    {"struck after not holding, even account", "How often a seat that did not hold, with an even account, is struck next turn.",
     [](const Match& m) { return ratio(m.course.struck_after_not[0], m.course.not_held[0]); }},
    {"struck after not holding, uneven account", "How often a seat that did not hold, with an account open, is struck next turn.",
     [](const Match& m) { return ratio(m.course.struck_after_not[1], m.course.not_held[1]); }},
    {"lull without a deal", "How often a turn of strikes is followed by quiet, with no deal in force.",
     [](const Match& m) { return ratio(m.course.lulls[0], m.course.after_strikes[0]); }},
    {"lull with a deal", "How often a turn of strikes is followed by quiet, with a secret deal in force.",
     [](const Match& m) { return ratio(m.course.lulls[1], m.course.after_strikes[1]); }},
    {"rise after strikes without a culprit", "By how many rungs the ladder moves in the turn after strikes that are laid at nobody's door.",
     [](const Match& m) { return mean(m.course.next_rise[0], 4); }},
    {"rise after strikes with a culprit", "By how many rungs the ladder moves in the turn after strikes that are laid at a door.",
     [](const Match& m) { return mean(m.course.next_rise[1], 4); }},
    {"rise after a militia's strike, hidden", "By how many rungs the ladder moves in the turn after a militia's strike without deaths, where it is left in the dark whose it was.",
     [](const Match& m) { return mean(m.forked.rise[0], 4); }, kDeeds},
    {"rise after a militia's strike, found", "By how many rungs the ladder moves in the turn after the same strikes, where it is made known whose they were.",
     [](const Match& m) { return mean(m.forked.rise[1], 4); }, kDeeds},
    {"struck as it meant to act, even account", "How often a seat that did not mean to hold, with an even account, is struck next turn when it does as it meant to.",
     [](const Match& m) { return ratio(m.forked.strike[0][0], m.forked.rivals[0][0]); }, kDeeds},
    {"struck when made to hold, even account", "How often the same seats in the same turns are struck next turn when they are made to hold.",
     [](const Match& m) { return ratio(m.forked.strike[0][1], m.forked.rivals[0][1]); }, kDeeds},
    {"struck as it meant to act, uneven account", "How often a seat that did not mean to hold, with an account open, is struck next turn when it does as it meant to.",
     [](const Match& m) { return ratio(m.forked.strike[1][0], m.forked.rivals[1][0]); }, kDeeds},
    {"struck when made to hold, uneven account", "How often the same seats in the same turns are struck next turn when they are made to hold.",
     [](const Match& m) { return ratio(m.forked.strike[1][1], m.forked.rivals[1][1]); }, kDeeds},
    {"score by a threat", "By how much a public threat moves the final score of who makes it, against the same game without the threat, in points.",
     [](const Match& m) { return mean(m.forked.threat, 100); }, kThreats},
    {"score by backing down", "By how much backing down from a threat that was defied moves the final score, against carrying it out, in points.",
     [](const Match& m) { return mean(m.forked.backing_down, 100); }, kThreats},
    {"struck less for a threat", "By how much less often the rival that a threat names strikes the speaker in the turn after it, than when the threat is left unsaid.",
     [](const Match& m) -> Value {
       const auto with = ratio(m.forked.struck[1], m.forked.named[1]), without = ratio(m.forked.struck[0], m.forked.named[0]);
       if (!with || !without) return std::nullopt;
       return Figure{without->value - with->value, with->cases};
     }, kThreats},
    {"struck by the named, threatened", "How often the rival that a threat names strikes the speaker in the turn after it.",
     [](const Match& m) { return ratio(m.forked.struck[1], m.forked.named[1]); }, kThreats},
    {"struck by the named, not threatened", "How often the same rivals in the same turns strike it when the threat was left unsaid.",
     [](const Match& m) { return ratio(m.forked.struck[0], m.forked.named[0]); }, kThreats},
};

}  // namespace

std::span<const MatchMeasure> match_measures() { return kAll; }

const MatchMeasure* find_measure(std::string_view name) {
  const auto* at = std::ranges::find(kAll, name, &MatchMeasure::name);
  return at == std::end(kAll) ? nullptr : at;
}

}  // namespace bc
