// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/observation_json.h"

#include "lab/json_names.h"

namespace bc {

Json clause_json(const Ruleset& rules, const Clause& clause) {
  return {{"verb", word(clause.verb)},
          {"party", key_of(rules.seats, clause.party)},
          {"proxy", key_of(rules.proxies, clause.proxy)},
          {"theatres", theatre_list(rules, clause.theatres)},
          {"delay", clause.delay},
          {"turns", clause.turns},
          {"condition", word(clause.condition)}};
}

Json terms_json(const Ruleset& rules, const Terms& terms) {
  Json clauses = Json::array();
  for (std::size_t c = 0; c < terms.clauses.size(); ++c)
    if (terms.clauses[c].is_set()) {
      auto clause = clause_json(rules, terms.clauses[c]);
      clause["index"] = c;
      clauses.push_back(std::move(clause));
    }
  return {{"pairing", terms.pairing < rules.pairings.size() ? Json(rules.pairings[terms.pairing].key) : Json(nullptr)},
          {"clauses", std::move(clauses)},
          {"verifier", word(terms.verifier)},
          {"publicity", word(terms.publicity)},
          {"cover", word(terms.cover)}};
}

namespace {

Json statement_json(const Ruleset& rules, const Statement& s) {
  Json json = {{"kind", word(s.kind)}, {"against", key_of(rules.seats, s.against)}};
  if (s.kind == StatementKind::threat) {
    json["trigger"] = word(s.trigger);
    json["theatre"] = key_of(rules.theatres, s.theatre);
    json["response"] = word(s.response);
  }
  return json;
}

Json threat_json(const Ruleset& rules, const Threat& threat) {
  if (threat.status == ThreatStatus::none) return nullptr;
  return {{"status", word(threat.status)},     {"against", key_of(rules.seats, threat.against)},
          {"trigger", word(threat.trigger)},   {"theatre", key_of(rules.theatres, threat.theatre)},
          {"response", word(threat.response)}, {"last_turn", threat.last_turn}};
}

Json record_json(const Record& r) {
  return {{"threats_made", r.threats_made},
          {"threats_fired", r.threats_fired},
          {"threats_carried_out", r.threats_carried_out},
          {"threats_hollow", r.threats_hollow},
          {"threats_undefied", r.threats_undefied},
          {"denials", r.denials},
          {"claims", r.claims},
          {"breaches_found", r.breaches_found}};
}

Json report_json(const Ruleset& rules, const Report& report, int index) {
  return {{"index", index},
          {"target", key_of(rules.assets, report.target)},
          {"look", word(report.look)},
          {"intensity", word(report.intensity)},
          {"deaths", word(report.deaths)},
          {"finding", word(report.finding)},
          {"blamed", key_of(rules.seats, report.blamed)},
          {"hand", key_of(rules.proxies, report.hand)},
          {"ahead", report.ahead != 0},
          {"claimed", report.claimed != 0},
          {"fired_threats_of", seat_list(rules, report.fired)}};
}

Json public_seat_json(const Ruleset& rules, const Public& pub, SeatId seat) {
  const auto& s = pub.seats[seat.index()];
  Json json = {{"stake", s.stake},
               {"pressure", s.pressure},
               {"holds_in_a_row", s.holds},
               {"caretaker", s.caretaker != 0},
               {"held", s.held != 0},
               {"published", s.published != 0},
               {"struck", s.struck != 0},
               {"said", statement_json(rules, s.said)},
               {"threat", threat_json(rules, s.threat)},
               {"record", record_json(s.record)},
               {"forces", Json::object()},
               {"sanctions", Json::object()},
               {"owes", Json::object()}};
  for (std::size_t t = 0; t < rules.theatres.size(); ++t) json["forces"][rules.theatres[t].key] = pub.forces[seat.index()][t];
  for (std::size_t o = 0; o < rules.seats.size(); ++o) {
    if (o == seat.index()) continue;
    json["sanctions"][rules.seats[o].key] = pub.sanctions[seat.index()][o];
    const auto account = pub.account[pair_index(seat, SeatId(o))];
    json["owes"][rules.seats[o].key] = seat < SeatId(o) ? account : -account;
  }
  return json;
}

Json public_json(const Ruleset& rules, const Public& pub) {
  Json json = {{"ladder", pub.ladder},
               {"stability", pub.stability},
               {"card", key_of(rules.cards, pub.card)},
               {"accident_last", pub.accident_last != 0},
               {"prisoners_free", pub.prisoners_free != 0},
               {"quiet_turns", pub.quiet_turns},
               {"talks_leaked", pub.talks_leaked != 0},
               {"seats", Json::object()},
               {"talks", Json::array()},
               {"damage", Json::object()},
               {"reports", Json::array()}};
  for (std::size_t s = 0; s < rules.seats.size(); ++s)
    json["seats"][rules.seats[s].key] = public_seat_json(rules, pub, SeatId(s));
  for (std::size_t pair = 0; pair < rules.seats.size() * (rules.seats.size() - 1) / 2; ++pair) {
    const auto [low, high] = pair_seats(pair);
    json["talks"].push_back({{"between", {rules.seats[low.index()].key, rules.seats[high.index()].key}},
                             {"press", pub.press[pair]},
                             {"leaked", pub.leaked_pair[pair] != 0},
                             {"envoys_seen", pub.envoys_seen[pair] != 0}});
  }
  for (std::size_t a = 0; a < rules.assets.size(); ++a) json["damage"][rules.assets[a].key] = pub.damage[a];
  for (int r = 0; r < kMaxReports && pub.reports[static_cast<std::size_t>(r)].is_set(); ++r)
    json["reports"].push_back(report_json(rules, pub.reports[static_cast<std::size_t>(r)], r));
  return json;
}

Json intel_json(const Ruleset& rules, const Observation& seen, const Intel& intel) {
  Json json = {{"kind", word(intel.kind)}, {"confidence", intel.confidence}};
  switch (intel.kind) {
    case IntelKind::none: break;
    case IntelKind::attribution:
      json["report"] = intel.subject;
      json["ordered_by"] = intel.finding == 0 ? Json(nullptr) : key_of(rules.seats, SeatId(intel.finding - 1));
      break;
    case IntelKind::agenda: {
      const auto& agendas = rules.seats[intel.subject].agendas;
      json["seat"] = rules.seats[intel.subject].key;
      json["agenda"] = intel.finding < agendas.size() ? Json(agendas[intel.finding].key) : Json(nullptr);
      break;
    }
    case IntelKind::channel: {
      const auto [low, high] = pair_seats(intel.subject);
      json["between"] = {rules.seats[low.index()].key, rules.seats[high.index()].key};
      json["talking"] = intel.finding != 0;
      break;
    }
    case IntelKind::inspection: {
      const auto [low, high] = pair_seats(intel.pair);
      json["other"] = rules.seats[(low == seen.seat ? high : low).index()].key;
      json["clause"] = intel.subject;
      json["found"] = intel.finding == 2 ? "broken" : "kept";
      break;
    }
  }
  return json;
}

Json private_json(const Ruleset& rules, const Observation& seen) {
  const auto& own = seen.own;
  const auto& seat = rules.seats[seen.seat.index()];
  Json json = {{"standing", own.standing},
               {"agenda", seat.agendas[own.agenda].key},
               {"agenda_points", own.agenda_points},
               {"hawk", own.hawk != 0},
               {"breaches_found", own.breaches},
               {"moods", Json::object()},
               {"militias", Json::object()},
               {"works", Json::object()},
               {"ours", Json::array()},
               {"intelligence", Json::array()}};
  for (std::size_t f = 0; f < seat.factions.size(); ++f) json["moods"][seat.factions[f].key] = own.mood[f];
  for (std::size_t p = 0; p < rules.proxies.size(); ++p)
    if (rules.proxies[p].patron == seen.seat)
      json["militias"][rules.proxies[p].key] = {{"strength", own.strength[p]},
                                                {"grievance", own.grievance[p]},
                                                {"control_seen", own.control_seen[p]},
                                                {"disobeyed", own.disobeyed[p] != 0}};
  for (std::size_t a = 0; a < rules.assets.size(); ++a)
    if (rules.assets[a].owner == seen.seat && own.fortified[a] > 0) json["works"][rules.assets[a].key] = own.fortified[a];
  for (int r = 0; r < kMaxReports; ++r)
    if (own.ours[static_cast<std::size_t>(r)]) json["ours"].push_back(r);
  for (const auto& intel : own.intel)
    if (intel.kind != IntelKind::none) json["intelligence"].push_back(intel_json(rules, seen, intel));
  return json;
}

Json sent_json(const Ruleset& rules, const Sent& sent) {
  if (sent.kind == LetterKind::none) return nullptr;
  Json json = {{"kind", word(sent.kind)}, {"turn", sent.turn}};
  if (sent.theatre.is_set()) json["theatre"] = key_of(rules.theatres, sent.theatre);
  if (sent.report != Id<void>::kNone) json["report"] = sent.report;
  return json;
}

Json channel_json(const Ruleset& rules, const Shared& channel, std::size_t pair) {
  const auto [low, high] = pair_seats(pair);
  const std::string keys[] = {rules.seats[low.index()].key, rules.seats[high.index()].key};
  Json json = {{"between", keys},
               {"via", key_of(rules.intermediaries, channel.via)},
               {"integrity", channel.integrity},
               {"exchanges", channel.exchanges},
               {"wrote", Json::array()},
               {"last_letters", Json::object()},
               {"offers", Json::object()},
               {"deals", Json::array()}};
  for (std::size_t side = 0; side < 2; ++side) {
    if (channel.wrote >> side & 1) json["wrote"].push_back(keys[side]);
    json["last_letters"][keys[side]] = sent_json(rules, channel.last[side]);
    const auto& offer = channel.offer[side];
    json["offers"][keys[side]] =
        offer.is_set() ? Json{{"turn", offer.turn}, {"last_turn", offer.last_turn}, {"terms", terms_json(rules, offer.terms)}}
                       : Json(nullptr);
  }
  for (std::size_t d = 0; d < channel.deals.size(); ++d) {
    const auto& deal = channel.deals[d];
    if (!deal.is_set()) continue;
    Json status = Json::array();
    for (const auto s : deal.status) status.push_back(word(s));
    json["deals"].push_back({{"index", d},
                             {"proposer", key_of(rules.seats, deal.proposer)},
                             {"made_turn", deal.made_turn},
                             {"terms", terms_json(rules, deal.terms)},
                             {"status", std::move(status)}});
  }
  return json;
}

/// What an event's `detail` means, as a word where it is one.
Json detail_json(const Ruleset& rules, const Event& e) {
  switch (e.kind) {
    case EventKind::letter_sent:
    case EventKind::offer_answered:
    case EventKind::letter_published: return word(static_cast<LetterKind>(e.detail));
    case EventKind::statement_made: return word(static_cast<StatementKind>(e.detail));
    case EventKind::threat_made: return word(static_cast<Trigger>(e.detail));
    case EventKind::strike_ordered: return word(static_cast<OperationKind>(e.detail));
    case EventKind::strike_landed: return word(static_cast<StrikeLook>(e.detail));
    case EventKind::people_died: return word(static_cast<Deaths>(e.detail));
    case EventKind::strike_attributed: return word(static_cast<Finding>(e.detail));
    case EventKind::intelligence: return word(static_cast<IntelKind>(e.detail));
    case EventKind::war: return word(static_cast<WarCause>(e.detail));
    case EventKind::card_drawn: return key_of(rules.cards, CardId(e.detail));
    case EventKind::faction_angry: {
      const auto& factions = rules.seats[e.seat.index()].factions;
      return e.detail < factions.size() ? Json(factions[e.detail].key) : Json(nullptr);
    }
    default: return e.detail;
  }
}

}  // namespace

std::string observation_json(const Ruleset& rules, const Observation& seen) {
  Json json = {{"turn", seen.pub.turn},
               {"phase", word(seen.pub.phase)},
               {"war", word(seen.pub.war)},
               {"seat", rules.seats[seen.seat.index()].key},
               {"public", public_json(rules, seen.pub)},
               {"own", private_json(rules, seen)},
               {"channels", Json::array()}};
  for (std::size_t pair = 0; pair < rules.seats.size() * (rules.seats.size() - 1) / 2; ++pair) {
    // What this seat may not read is blank in an observation, and left out here.
    if (seen.shared[pair] == Shared{}) continue;
    json["channels"].push_back(channel_json(rules, seen.shared[pair], pair));
  }
  return json.dump();
}

std::string story_json(const Ruleset& rules, const EventLog& told) {
  Json list = Json::array();
  for (const auto& e : told) {
    Json json = {{"kind", word(e.kind)}, {"step", word(e.step)}};
    const auto put = [&](const char* name, const auto& table, auto id) {
      if (id.is_set()) json[name] = key_of(table, id);
    };
    put("seat", rules.seats, e.seat);
    put("other", rules.seats, e.other);
    put("proxy", rules.proxies, e.proxy);
    put("asset", rules.assets, e.asset);
    put("theatre", rules.theatres, e.theatre);
    put("via", rules.intermediaries, e.via);
    if (e.verb != ClauseVerb::none) json["verb"] = word(e.verb);
    if (e.report != Id<void>::kNone) json["report"] = e.report;
    json["detail"] = detail_json(rules, e);
    json["amount"] = e.amount;
    json["cause"] = e.cause;
    list.push_back(std::move(json));
  }
  return list.dump();
}

}  // namespace bc
