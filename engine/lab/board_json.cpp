// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/json_names.h"
#include "lab/observation_json.h"

namespace bc {
namespace {

Json seats_json(const Ruleset& rules) {
  Json list = Json::array();
  for (const auto& seat : rules.seats) {
    Json agendas = Json::array(), factions = Json::array();
    for (const auto& agenda : seat.agendas)
      agendas.push_back({{"key", agenda.key}, {"name", agenda.name}, {"text", agenda.text}});
    for (const auto& faction : seat.factions)
      factions.push_back({{"key", faction.key}, {"name", faction.name}, {"wants", faction.wants}});
    list.push_back({{"key", seat.key},
                    {"name", seat.name},
                    {"rivals", seat_list(rules, seat.rivals)},
                    {"agendas", std::move(agendas)},
                    {"factions", std::move(factions)}});
  }
  return list;
}

Json pairings_json(const Ruleset& rules) {
  Json list = Json::array();
  for (const auto& pairing : rules.pairings) {
    Json clauses = Json::array();
    for (const auto& clause : pairing.clauses)
      if (clause.is_set()) clauses.push_back(clause_json(rules, clause));
    list.push_back({{"key", pairing.key},
                    {"name", pairing.name},
                    {"text", pairing.text},
                    {"from", key_of(rules.seats, pairing.from)},
                    {"to", key_of(rules.seats, pairing.to)},
                    {"clauses", std::move(clauses)}});
  }
  return list;
}

}  // namespace

std::string board_json(const Ruleset& rules) {
  Json theatres = Json::array(), assets = Json::array(), proxies = Json::array(), carriers = Json::array(), cards = Json::array();
  for (const auto& theatre : rules.theatres) theatres.push_back({{"key", theatre.key}, {"name", theatre.name}});
  for (const auto& asset : rules.assets)
    assets.push_back({{"key", asset.key},
                      {"name", asset.name},
                      {"owner", key_of(rules.seats, asset.owner)},
                      {"theatre", key_of(rules.theatres, asset.theatre)},
                      {"own_soil", asset.own_soil}});
  for (const auto& proxy : rules.proxies)
    proxies.push_back({{"key", proxy.key},
                       {"name", proxy.name},
                       {"patron", key_of(rules.seats, proxy.patron)},
                       {"theatres", theatre_list(rules, proxy.theatres)}});
  for (const auto& carrier : rules.intermediaries) {
    Json pairs = Json::array();
    for (std::size_t pair = 0; pair < rules.seats.size() * (rules.seats.size() - 1) / 2; ++pair)
      if (carrier.pairs >> pair & 1)
        pairs.push_back({rules.seats[pair_seats(pair).low.index()].key, rules.seats[pair_seats(pair).high.index()].key});
    carriers.push_back({{"key", carrier.key},
                        {"name", carrier.name},
                        {"seat", key_of(rules.seats, carrier.seat)},
                        {"leans_to", key_of(rules.seats, carrier.leans_to)},
                        {"offers", carrier.offers},
                        {"verifies", carrier.verifies},
                        {"pairs", std::move(pairs)}});
  }
  for (const auto& card : rules.cards) cards.push_back({{"key", card.key}, {"title", card.title}, {"effect", card.effect}});
  return Json{{"variant", rules.key},          {"title", rules.story.title},     {"turns", rules.turns},
              {"rungs", rules.story.rungs},    {"seats", seats_json(rules)},     {"theatres", std::move(theatres)},
              {"assets", std::move(assets)},   {"militias", std::move(proxies)}, {"go_betweens", std::move(carriers)},
              {"pairs", pairings_json(rules)}, {"cards", std::move(cards)}}
      .dump();
}

}  // namespace bc
