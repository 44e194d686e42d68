// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_report.h"

#include <cstdarg>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "command.h"
#include "core/names.h"
#include "lab/rating.h"

namespace bc::lab {
namespace {


double ratio(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

template <class Counts>
std::uint64_t sum(const Counts& counts) {
  std::uint64_t all = 0;
  for (const auto n : counts) all += n;
  return all;
}

/// Shares of an enumeration, in percent, in its order.
template <class Enum, class Counts>
Json shares(const Counts& counts) {
  Json json = Json::object();
  const auto all = sum(counts);
  for (std::size_t i = 0; i < counts.size(); ++i) json[std::string(name_of(static_cast<Enum>(i)))] = 100 * ratio(counts[i], all);
  return json;
}

Json sum_json(const Sum& points) {
  return {{"mean", points.mean() / 100}, {"margin", points.margin() / 100}, {"count", points.count}};
}

/// The score of an opponent or a seat; its interval goes by deal.
Json fare_json(const Fare& fare) { return {{"mean", fare.score.mean() / 100}, {"margin", fare.margin() / 100}, {"count", fare.score.count}}; }

/// By how much the first of two opponents is rated above the second, with its interval.
Rating elo_of(const Match& m) {
  const auto first = ratings(2, {{0, 1, m.wins, m.draws, m.seeds}}).front();
  return {2 * first.elo, 2 * first.margin};
}

Json usage_json(const Usage& u) {
  return {{"operations", shares<OperationKind>(u.operations)},
          {"supports", shares<SupportKind>(u.supports)},
          {"statements", shares<StatementKind>(u.statements)},
          {"letters", shares<LetterKind>(u.letters)},
          {"reactions", shares<HitReaction>(u.reactions)},
          {"strikes_per_sheet", ratio(u.strikes, u.sheets)},
          {"answers_per_strike", ratio(u.answers, u.strikes)},
          {"clauses_due", u.clauses_due},
          {"clauses_delivered", u.clauses_delivered},
          {"threats",
           {{"fired", u.threats_fired},
            {"carried_out", u.threats_carried_out},
            {"hollow", u.threats_hollow},
            {"undefied", u.threats_undefied}}}};
}

Json course_json(const Ruleset& rules, const Match& m) {
  const auto& c = m.course;
  return {{"war",
           {{"share", war_share(m).value},
            {"margin", war_share(m).margin},
            {"deliberate", ratio(c.wars[1], m.games)},
            {"loss_of_control", ratio(c.wars[2], m.games)},
            {"top_of_ladder", ratio(c.wars[3], m.games)}}},
          {"all_succeed", ratio(m.all_succeed, m.games)},
          {"turns_per_game", ratio(c.turns, m.games)},
          {"mean_rung", c.ladder.mean() / 4},
          {"deals_per_game", ratio(c.deals, m.games)},
          {"deals_kept", ratio(c.deals_kept, c.deals_ended)},
          {"clauses_suspected_per_game", ratio(c.clauses_suspected, m.games)},
          {"clauses_broken_per_game", ratio(c.clauses_broken, m.games)},
          {"seat_turns_under_pressure", ratio(c.under_pressure, c.turns * rules.seats.size())},
          {"leaks_per_game", ratio(c.leaks, m.games)},
          {"letters_published_per_game", ratio(c.published, m.games)},
          {"accidents_per_game", ratio(c.accidents, m.games)},
          {"governments_fallen_per_game", ratio(c.falls, m.games)},
          {"militias_alone_per_game", ratio(c.militias_alone, m.games)},
          {"militias_disobeying_per_game", ratio(c.disobeyed, m.games)},
          {"findings", {{"right", c.found_right}, {"wrong", c.found_wrong}, {"unknown", c.found_unknown}}}};
}

std::string line(const char* format, ...) __attribute__((format(printf, 1, 2)));
std::string line(const char* format, ...) {
  char text[400];
  va_list args;
  va_start(args, format);
  std::vsnprintf(text, sizeof text, format, args);
  va_end(args);
  return text;
}

template <class Enum, class Counts>
std::string shares_line(const char* what, const Counts& counts) {
  std::string text = line("    %-11s", what);
  const auto all = sum(counts);
  for (std::size_t i = 0; i < counts.size(); ++i)
    text += line(" %s %.1f%s", std::string(name_of(static_cast<Enum>(i))).c_str(), 100 * ratio(counts[i], all),
                 i + 1 < counts.size() ? "," : "\n");
  return text;
}

std::string usage_text(const Usage& u) {
  std::string text = shares_line<OperationKind>("operation", u.operations) + shares_line<SupportKind>("support", u.supports) +
                     shares_line<StatementKind>("statement", u.statements) + shares_line<LetterKind>("letter", u.letters) +
                     shares_line<HitReaction>("hit", u.reactions);
  text += line("    strikes     on %.0f %% of sheets, %.0f %% of them answers\n", 100 * ratio(u.strikes, u.sheets),
               100 * ratio(u.answers, u.strikes));
  text += line("    clauses     %.0f %% of %llu delivered that fell due\n", 100 * ratio(u.clauses_delivered, u.clauses_due),
               static_cast<unsigned long long>(u.clauses_due));
  text += line("    threats     %llu fired, %llu carried out, %llu hollow, %llu never defied\n",
               static_cast<unsigned long long>(u.threats_fired), static_cast<unsigned long long>(u.threats_carried_out),
               static_cast<unsigned long long>(u.threats_hollow), static_cast<unsigned long long>(u.threats_undefied));
  return text;
}

std::string course_text(const Ruleset& rules, const Match& m) {
  const auto& c = m.course;
  const auto games = m.games;
  auto text = line("  war         %.1f %% +-%.1f (deliberate %.1f, loss of control %.1f, top of the ladder %.1f)\n",
                   100 * war_share(m).value, 100 * war_share(m).margin, 100 * ratio(c.wars[1], games),
                   100 * ratio(c.wars[2], games), 100 * ratio(c.wars[3], games));
  text += line("  success     of all seats in %.1f %% of games\n", 100 * ratio(m.all_succeed, games));
  text += line("  ladder      mean rung %.2f; accidents %.2f a game; militias on their own %.2f, disobeying %.2f\n",
               c.ladder.mean() / 4, ratio(c.accidents, games), ratio(c.militias_alone, games), ratio(c.disobeyed, games));
  text +=
      line("  deals       %.2f a game, %.0f %% of those ended were kept by both; clauses broken %.2f, suspected %.2f a game\n",
           ratio(c.deals, games), 100 * ratio(c.deals_kept, c.deals_ended), ratio(c.clauses_broken, games),
           ratio(c.clauses_suspected, games));
  text += line("  talks       leaked %.2f, published %.2f times a game\n", ratio(c.leaks, games), ratio(c.published, games));
  text += line("  pressure    on %.1f %% of seats and turns; governments fallen %.2f a game\n",
               100 * ratio(c.under_pressure, c.turns * rules.seats.size()), ratio(c.falls, games));
  const auto findings = c.found_right + c.found_wrong + c.found_unknown;
  text += line("  findings    right %.0f %%, unknown %.0f %%, wrong %.0f %%\n", 100 * ratio(c.found_right, findings),
               100 * ratio(c.found_unknown, findings), 100 * ratio(c.found_wrong, findings));
  return text;
}

}  // namespace

std::string match_json(const Ruleset& rules, const std::vector<Opponent>& opponents, const Match& m) {
  Json players = Json::array(), seats = Json::array();
  for (std::size_t i = 0; i < opponents.size(); ++i) {
    const auto& fare = m.opponents[i];
    players.push_back({{"agent", opponents[i].key},
                       {"score", fare_json(fare)},
                       {"success", ratio(fare.successes, fare.score.count)},
                       {"usage", usage_json(fare.usage)}});
  }
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    Json agendas = Json::object();
    for (std::size_t a = 0; a < m.agendas[s].size(); ++a) agendas[rules.seats[s].agendas[a].key] = sum_json(m.agendas[s][a]);
    seats.push_back({{"seat", rules.seats[s].key},
                     {"score", fare_json(m.seats[s])},
                     {"success", ratio(m.seats[s].successes, m.seats[s].score.count)},
                     {"agendas", std::move(agendas)}});
  }
  Json json = {{"variant", rules.key},
               {"channels", rules.channels},
               {"games", m.games},
               {"deals_of_chance", m.seeds},
               {"hash", to_string(m.hash.value())},
               {"refused_sheets", m.refused},
               {"agents", std::move(players)},
               {"seats", std::move(seats)},
               {"course", course_json(rules, m)}};
  if (opponents.size() == 2) {
    const auto lead = lead_of(m);
    const auto elo = elo_of(m);
    json["lead_of_first"] = {{"mean", lead.mean}, {"margin", lead.margin}, {"count", m.lead.count}};
    json["elo_of_first"] = {{"mean", elo.elo}, {"margin", elo.margin}};
  }
  return json.dump(2) + "\n";
}

std::string speed_text(const Match& m) {
  return line("%.1f s, %.0f games/s\n", m.seconds, static_cast<double>(m.games) / m.seconds);
}

std::string match_text(const Ruleset& rules, const std::vector<Opponent>& opponents, const Match& m) {
  auto text = line("%s%s: %llu games on %llu deals\n", rules.key.c_str(), rules.channels ? "" : " without letters",
                   static_cast<unsigned long long>(m.games), static_cast<unsigned long long>(m.seeds));
  text += course_text(rules, m);
  for (std::size_t s = 0; s < rules.seats.size(); ++s) {
    text +=
        line("  %-11s score %.2f +-%.2f, success %.0f %%; by agenda:", rules.seats[s].name.c_str(), m.seats[s].score.mean() / 100,
             m.seats[s].margin() / 100, 100 * ratio(m.seats[s].successes, m.seats[s].score.count));
    for (std::size_t a = 0; a < m.agendas[s].size(); ++a)
      text += line(" %s %.2f", rules.seats[s].agendas[a].key.c_str(), m.agendas[s][a].mean() / 100);
    text += '\n';
  }
  for (std::size_t i = 0; i < opponents.size(); ++i) {
    const auto& fare = m.opponents[i];
    text += line("  [%s] score %.2f +-%.2f, success %.0f %%\n", opponents[i].key.c_str(), fare.score.mean() / 100,
                 fare.margin() / 100, 100 * ratio(fare.successes, fare.score.count));
    text += usage_text(fare.usage);
  }
  if (opponents.size() == 2) {
    const auto lead = lead_of(m);
    const auto elo = elo_of(m);
    text += line("  %s leads %s by %.2f +-%.2f points a game, Elo %+.0f +-%.0f\n", opponents[0].key.c_str(), opponents[1].key.c_str(),
                 lead.mean, lead.margin, elo.elo, elo.margin);
  }
  if (m.refused > 0) text += line("  %llu sheets were refused by the rules\n", static_cast<unsigned long long>(m.refused));
  return text + line("  hash        %s\n", to_string(m.hash.value()).c_str());
}

}  // namespace bc::lab
