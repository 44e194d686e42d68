// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_ruleset.h"

#include <algorithm>
#include <string>

namespace bc::test {
namespace {

struct Dice {
  Rng rng;
  int from(int low, int high) { return low + static_cast<int>(rng.below(static_cast<std::uint32_t>(high - low + 1))); }
  bool heads(int percent = 50) { return from(0, 99) < percent; }
  template <class T>
  void vary(T& number, int low, int high) {
    const int scaled_by = from(50, 180);
    number = static_cast<T>(std::clamp(static_cast<int>(number) * scaled_by / 100, low, high));
  }
  std::uint16_t bits(int width, int percent = 50) {
    std::uint16_t all = 0;
    for (int b = 0; b < width; ++b)
      if (heads(percent)) all |= static_cast<std::uint16_t>(1u << b);
    return all;
  }
};

std::string key(const char* what, int i) { return what + std::string("-") + std::to_string(i + 1); }

Numbers starting_numbers() {
  Numbers n{};
  n.ladder = {.start = 16,
              .proxy_ceiling = 30,
              .relaxation = 1,
              .hold_cools = 2,
              .hold_cools_unbalanced = 1,
              .unbalanced_from = 4,
              .hold_both_extra = 1,
              .hold_word_extra = 1,
              .hold_again = 50,
              .acknowledge_heats = 1,
              .look_away_cools = 1,
              .answer_heat = 60,
              .ahead_unanswered_heat = 50,
              .delivery_cools = 2,
              .top = 40};
  auto& s = n.strike;
  s.heat = {{{4, 6}, {2, 2}, {8, 12}, {3, 3}}};
  s.account = {{{4, 6}, {3, 3}, {8, 12}, {4, 4}}};
  s.deaths_some = {{{2500, 4000}, {1000, 1000}, {3000, 4500}, {3000, 3000}}};
  s.deaths_many = {{{300, 1000}, {100, 100}, {800, 1500}, {400, 400}}};
  s.deaths_limit = 5000, s.damage = {2500, 4000, 6000, 3000};
  s.deadly_heat_some = 2, s.deadly_heat_many = 6;
  s.warned_deaths = 50, s.telegraphed_deaths = 25, s.fortified_deaths = 60, s.forces_deaths = 85, s.own_soil_heat = 150;
  s.uses_arms_low = 1500, s.uses_arms_high = 4000;
  s.obeys = {6000, 7500, 8500, 9500, 10000};
  s.answer_standing = 50, s.telegraphed_standing = 30, s.ahead_standing = 0, s.hit_standing = 60, s.hit_standing_deadly = 50, s.hit_loss_under_pressure = 33;
  s.account_limit = 12, s.answer_needs = 2;
  n.attribution = {.right = {7000, 6000, 10000, 10000},
                   .wrong = {1000, 1500, 0, 0},
                   .ordered_share = 75,
                   .denial_clouds = 1000,
                   .probe_right = 7000,
                   .probe_wrong = 1000,
                   .probe_agenda_right = 7000,
                   .probe_channel_right = 7500};
  auto& h = n.home;
  h.standing_start = 500, h.standing_limit = 1000, h.caretaker_standing = 300, h.stake_limit = 600, h.look_away_costs = 30;
  h.hold_again_costs = 50, h.idle_costs = 10, h.deploy_costs = 20, h.withdraw_costs = 30, h.sanction_brings = 20, h.relief_costs = 30,
  h.sanctioned_costs = 8;
  h.conciliation_costs = 10, h.conciliation_lowers_stake = 50, h.warning_stake = 50, h.threat_stake = 150,
  h.claim_answer_brings = 30;
  h.claim_ahead_brings = -10, h.claim_stake = 50, h.denial_stake = -25, h.condemnation_brings = 20, h.condemnation_costs = 20;
  h.threat_undefied_brings = 50, h.threat_carried_out_costs_rival = 50, h.hollow_costs = 100, h.deal_kept_brings = 60,
  h.leak_costs = 60, h.leak_costs_friend = 50;
  h.publish_costs = 60, h.published_costs = 80, h.clarification_spares = 20, h.stability_start = 600, h.stability_limit = 600;
  h.stability_strike = 20, h.stability_deadly = 30, h.stability_calm = 20, h.forces_limit = 3, h.sanctions_limit = 3, h.works_limit = 2, h.mood_veto = -4, h.mood_costs = 15, h.mood_drift = 1;
  n.pressure = {.ahead = 1,
                .direct_ahead = 2,
                .defied = 1,
                .hold_lowers = 1,
                .one_strike_costs = 50,
                .two_costs = 50,
                .three_costs = 100,
                .two_cools = 5,
                .three_cools = 10};
  n.threat = {.lasts = 2, .answer_within = 1};
  n.proxy = {.control_off = 2500,
             .acts_alone = 1600,
             .by_control = {100, 70, 40, 20, 0},
             .grievance_none = 40,
             .restrained = 25,
             .restraint_grieves = 1,
             .arming_soothes = 1,
             .disobeyed_when_grieved = 1,
             .grievance_limit = 8,
             .strength_limit = 3,
             .control_slips = 1500,
             .deaf_turns = 2};
  n.channel = {.integrity_start = 8,
               .integrity_limit = 12,
               .leak_lowers = 4,
               .breach_lowers = 3,
               .publish_lowers = 6,
               .exchange_raises = 1,
               .leak_exchange = 200,
               .leak_spoiler = 200,
               .no_offers_last = 2,
               .offer_lasts = 2,
               .clause_delay_limit = 3,
               .clause_turns_limit = 3,
               .detect_own = 3000,
               .detect_intermediary = 5000,
               .detect_nobody = 500,
               .detect_inspection = 8000,
               .false_alarm = 2500,
               .cover_leak_costs = {100, 50, 75}};
  n.press = {.start = -150,
             .low = -500,
             .high = 500,
             .lull = 60,
             .envoys = 50,
             .soft_word = 40,
             .strike = -20,
             .leak = 300,
             .towards_start_percent = 20,
             .lull_needs_turns = 1,
             .envoys_seen = 2500,
             .envoys_imagined = 700,
             .cover_envoys = {100, 250, 150}};
  n.war = {.loss_of_control = {0, 0, 0, 0, 0, 100, 300, 600, 1200, 2500, 10000},
           .deliberate_from = 32,
           .accident_from = 24,
           .accident = 600,
           .accident_heats = 8,
           .hotline_loss = 50,
           .hotline_accident = 50};
  n.score = {.agenda_limit = 400,
             .standing_share = 40,
             .stability_share = 17,
             .commitments_start = 100,
             .breach_costs = 35,
             .war = 0,
             .war_hawk = 250,
             .hawk_peace = 60,
             .success = 600};
  return n;
}

void vary(Numbers& n, Dice& d) {
  d.vary(n.ladder.start, 0, 36), d.vary(n.ladder.proxy_ceiling, 8, 39), d.vary(n.ladder.hold_cools, 0, 8),
      d.vary(n.ladder.answer_heat, 0, 150);
  d.vary(n.ladder.acknowledge_heats, 0, 4), d.vary(n.ladder.look_away_cools, 0, 4), d.vary(n.ladder.delivery_cools, 0, 6);
  for (auto* odds : {&n.strike.deaths_some, &n.strike.deaths_many})
    for (auto& look : *odds)
      for (auto& chance : look) d.vary(chance, 0, 5000);
  for (auto& look : n.strike.heat)
    for (auto& heat : look) d.vary(heat, 0, 20);
  for (auto& odds : n.strike.obeys) d.vary(odds, 1, 10000);
  for (std::size_t l = 0; l < 4; ++l) d.vary(n.attribution.right[l], 0, 10000 - n.attribution.wrong[l]);
  d.vary(n.attribution.probe_right, 0, 8500), d.vary(n.home.standing_start, 50, 1000), d.vary(n.home.leak_costs, 0, 300);
  d.vary(n.home.leak_costs_friend, 0, 150);
}

Faction make_faction(Dice& d, int i) {
  Faction f{.key = key("faction", i), .name = "Faction", .wants = "Something."};
  for (auto& mood : f.mood) mood = static_cast<std::int8_t>(d.heads(40) ? d.from(-3, 3) : 0);
  f.start = static_cast<std::int8_t>(d.from(-2, 3));
  f.rest = static_cast<std::int8_t>(d.from(-1, 2));
  f.vetoes = static_cast<std::uint16_t>(d.bits(kOperationKinds, 20) & ~1u);
  f.vetoes_clauses = static_cast<std::uint16_t>(d.bits(kClauseVerbs, 15) & ~1u);
  return f;
}

When make_when(Dice& d, bool public_only) {
  When when;
  when.count = static_cast<std::uint8_t>(d.from(0, 2));
  constexpr Measure kOpen[] = {Measure::turn, Measure::ladder, Measure::stability, Measure::quiet};
  for (int i = 0; i < when.count; ++i) {
    const auto measure = public_only ? kOpen[d.from(0, 3)] : static_cast<Measure>(d.from(0, kMeasures - 1));
    when.all[static_cast<std::size_t>(i)] = {measure, static_cast<Relation>(d.from(0, 5)),
                                             static_cast<std::int16_t>(d.from(0, 24))};
  }
  return when;
}

Agenda make_agenda(Dice& d, int i, int theatres) {
  Agenda a{
      .key = key("agenda", i), .name = "Agenda", .text = "An aim.", .opening = static_cast<Cents>(d.from(100, 250)), .terms = {}};
  for (int t = d.from(1, 3); t > 0; --t)
    a.terms.push_back({.measure = static_cast<Measure>(d.from(8, kMeasures - 1)),
                       .points = static_cast<Cents>(d.from(-30, 30)),
                       .theatres = static_cast<std::uint16_t>(d.heads() ? 0 : 1 << d.from(0, theatres - 1)),
                       .when = make_when(d, false)});
  for (auto& points : a.clause) points = static_cast<Cents>(d.heads(40) ? d.from(0, 200) : 0);
  return a;
}

void make_seats(Ruleset& r, const BoardSize& size, Dice& d) {
  for (int s = 0; s < size.seats; ++s) {
    Seat seat{
        .key = key("seat", s), .name = "Seat", .adjective = "of seat", .text = "A seat.", .colour = "#000000", .shape = "circle"};
    for (int f = 0; f < size.factions; ++f) seat.factions.push_back(make_faction(d, f));
    for (int a = 0; a < size.agendas; ++a) seat.agendas.push_back(make_agenda(d, a, size.theatres));
    seat.hawk = 1500;
    r.seats.push_back(std::move(seat));
  }
  const auto oppose = [&](int a, int b) {
    r.seats[static_cast<std::size_t>(a)].rivals |= static_cast<std::uint8_t>(1u << b);
    r.seats[static_cast<std::size_t>(b)].rivals |= static_cast<std::uint8_t>(1u << a);
  };
  oppose(0, 1);
  for (int a = 0; a < size.seats; ++a)
    for (int b = a + 1; b < size.seats; ++b)
      if (b > 1 && d.heads(35)) oppose(a, b);
}

void make_board(Ruleset& r, const BoardSize& size, Dice& d) {
  for (int t = 0; t < size.theatres; ++t) {
    Theatre theatre{.key = key("theatre", t), .name = "Theatre", .text = "A theatre.", .regions = {}, .ring = {}};
    for (int s = 0; s < size.seats; ++s)
      theatre.forces[static_cast<std::size_t>(s)] = static_cast<std::uint8_t>(d.heads(30) ? d.from(1, 3) : 0);
    r.theatres.push_back(theatre);
  }
  for (int a = 0; a < size.assets; ++a)
    r.assets.push_back({.key = key("asset", a),
                        .name = "Asset",
                        .text = "An asset.",
                        .icon = "base",
                        .owner = SeatId(a < 2 ? a : d.from(0, size.seats - 1)),
                        .theatre = TheatreId(d.from(0, size.theatres - 1)),
                        .exposure = static_cast<Percent>(d.from(50, 150)),
                        .own_soil = d.heads(20)});
  for (int p = 0; p < size.proxies; ++p)
    r.proxies.push_back({.key = key("militia", p),
                         .name = "Militia",
                         .text = "A militia.",
                         .icon = "rifle",
                         .patron = SeatId(p < 2 ? p : d.from(0, size.seats - 1)),
                         .theatres = static_cast<std::uint16_t>(d.bits(size.theatres, 60) | 1u << d.from(0, size.theatres - 1)),
                         .strength = static_cast<std::int8_t>(d.from(1, 3)),
                         .control = static_cast<std::int8_t>(d.from(0, 4)),
                         .grievance = static_cast<std::int8_t>(d.from(0, 4)),
                         .deniability = static_cast<Odds>(d.from(0, 2000))});
  const int pairs = size.seats * (size.seats - 1) / 2;
  for (int i = 0; i < size.intermediaries; ++i)
    r.intermediaries.push_back({.key = key("go-between", i),
                                .name = "Go-between",
                                .text = "A go-between.",
                                .seat = size.seats > 2 && d.heads(40) ? SeatId(d.from(2, size.seats - 1)) : SeatId::none(),
                                .leak = static_cast<Odds>(d.from(0, 800)),
                                .integrity = static_cast<Quarters>(d.from(-3, 3)),
                                .offers = i == 0 || d.heads(70),
                                .verifies = d.heads(),
                                .pairs = static_cast<std::uint16_t>(d.bits(pairs, 60) | (i == 0 ? 1u : 0u))});
}

void make_cards(Ruleset& r, const BoardSize& size, Dice& d) {
  for (int c = 0; c < size.cards; ++c) {
    Card card{.key = key("card", c), .title = "Card", .text = "A crisis.", .effect = "Something.", .source = {}};
    card.weight = static_cast<std::uint16_t>(d.from(1, 3));
    if (c > 0) card.when = make_when(d, true);
    card.heat = static_cast<Quarters>(d.from(0, 5));
    card.stability = static_cast<Cents>(d.from(-40, 20));
    card.deaths = static_cast<Percent>(d.heads(20) ? 130 : 100);
    card.alone = static_cast<Percent>(d.heads(20) ? 150 : 100);
    card.fog = static_cast<Odds>(d.heads(20) ? 1500 : 0);
    card.standing[static_cast<std::size_t>(d.from(0, size.seats - 1))] = static_cast<Cents>(d.from(-40, 40));
    r.cards.push_back(card);
  }
}

Clause make_clause(const Ruleset& r, Dice& d, SeatId party, ClauseVerb not_this) {
  constexpr ClauseVerb kVerbs[] = {
      ClauseVerb::no_strike, ClauseVerb::no_proxy_strike, ClauseVerb::no_arming, ClauseVerb::no_sanction,
      ClauseVerb::hold,      ClauseVerb::speak_softly,    ClauseVerb::release,   ClauseVerb::relieve,
      ClauseVerb::cap_arms,  ClauseVerb::restrain};
  Clause c{.verb = kVerbs[d.from(0, 9)], .party = party};
  if (c.verb == not_this) c.verb = ClauseVerb::no_threat;
  if (c.verb == ClauseVerb::cap_arms || c.verb == ClauseVerb::restrain) {
    for (std::size_t p = 0; p < r.proxies.size(); ++p)
      if (r.proxies[p].patron == party) c.proxy = ProxyId(p);
    if (!c.proxy.is_set()) c.verb = ClauseVerb::no_strike;
  }
  c.delay = static_cast<std::uint8_t>(d.from(1, 2));
  if (!is_delivery(c.verb) && !is_shown_deed(c.verb)) c.turns = static_cast<std::uint8_t>(d.from(1, 3));
  if (d.heads()) c.condition = Condition::if_other_keeps;
  return c;
}

void make_pairings(Ruleset& r, const BoardSize& size, Dice& d) {
  for (int p = 0; p < size.pairings; ++p) {
    Pairing pairing{
        .key = key("pair", p), .name = "Pair", .text = "This for that.", .from = SeatId(p % 2), .to = SeatId(1 - p % 2)};
    if (size.seats > 2 && d.heads(30)) pairing.to = SeatId(d.from(2, size.seats - 1));
    pairing.clauses[0] = make_clause(r, d, pairing.from, ClauseVerb::none);
    pairing.clauses[kClausesASide] = make_clause(r, d, pairing.to, ClauseVerb::none);
    r.pairings.push_back(pairing);
  }
}

}  // namespace

Ruleset plain_ruleset(const BoardSize& size, std::uint64_t seed) {
  Dice d{{seed}};
  Ruleset r;
  r.key = "plain";
  r.n = starting_numbers();
  r.turns = static_cast<std::uint8_t>(size.turns);
  make_seats(r, size, d);
  make_board(r, size, d);
  make_cards(r, size, d);
  make_pairings(r, size, d);
  finish(r);
  return r;
}

Ruleset random_ruleset(std::uint64_t seed) {
  Dice d{{seed ^ 0x51ULL}};
  const BoardSize size{.seats = d.from(2, 6),
                       .turns = d.from(1, 10),
                       .theatres = d.from(1, 16),
                       .assets = d.from(2, 32),
                       .proxies = d.from(0, 12),
                       .intermediaries = d.from(1, 8),
                       .factions = d.from(0, 6),
                       .agendas = d.from(1, 4),
                       .cards = d.from(0, 64),
                       .pairings = d.from(0, 32)};
  auto r = plain_ruleset(size, seed);
  r.key = "random-" + std::to_string(seed);
  vary(r.n, d);
  r.channels = d.heads(85);
  r.ready_made = d.heads(80);
  r.free_terms = !r.ready_made || d.heads(70);
  for (auto* kinds : {&r.operations, &r.supports, &r.statements, &r.letters})
    if (d.heads(30)) *kinds = static_cast<std::uint16_t>(d.bits(16, 70) | 1u);
  for (auto& account : r.account_start) account = static_cast<Quarters>(d.from(-4, 4));
  for (int by = 0; by < size.seats; ++by)
    for (int on = 0; on < size.seats; ++on)
      if (r.are_rivals(SeatId(by), SeatId(on)) && d.heads(30))
        r.sanctions_start[static_cast<std::size_t>(by)][static_cast<std::size_t>(on)] = static_cast<std::int8_t>(d.from(1, 3));
  return r;
}

Ruleset tiny_ruleset() {
  auto r = plain_ruleset({.seats = 2,
                          .turns = 2,
                          .theatres = 1,
                          .assets = 2,
                          .proxies = 2,
                          .intermediaries = 1,
                          .factions = 1,
                          .agendas = 2,
                          .cards = 2,
                          .pairings = 2},
                         7);
  r.key = "tiny";
  r.free_terms = false;
  r.n.channel.no_offers_last = 1;
  return r;
}

}  // namespace bc::test
