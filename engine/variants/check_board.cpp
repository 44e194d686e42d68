// SPDX-License-Identifier: GPL-3.0-or-later
// A board on which a game can be played: enough of everything, nothing empty, nothing one-sided.
#include <algorithm>
#include <cstdlib>

#include "variants/check.h"
#include "variants/decimal.h"
#include "variants/expression.h"
#include "variants/locate.h"
#include "variants/words.h"

namespace bc {

namespace {

std::string ticked(std::string_view key) { return '`' + std::string(key) + '`'; }

void check_enough(const Node& root, const Ruleset& r, Complaints& complaints) {
  const auto few = [&](Place place, std::string what, std::string why, std::string mend) {
    complaints.add(Code::too_few, place, std::move(what), std::move(why), std::move(mend));
  };
  if (r.seats.size() < 2)
    few(locate(root, {"seat"}),
        "a game needs at least two seats, and here " + std::string(r.seats.empty() ? "is none" : "is one"),
        "Someone has to sit on the other side.", "Add [[seat]] tables.");
  if (r.theatres.empty())
    few(root.at, "there is no theatre", "Whatever happens, happens in a theatre.", "Add a [[theatre]] table.");
  for (std::size_t s = 0; s < r.seats.size(); ++s)
    if (r.seats[s].agendas.empty())
      few(locate(root, {"seat", s}), "seat " + ticked(r.seats[s].key) + " has no agenda", "One agenda is dealt to each seat.",
          "Add a [[seat.agenda]] table below it.");
}

void check_mutual(const Node& root, const Ruleset& r, Complaints& complaints) {
  const auto check = [&](std::string_view table, std::string_view field, auto& things, auto bits) {
    for (std::size_t a = 0; a < things.size(); ++a)
      for (std::size_t b = 0; b < things.size(); ++b) {
        if (!(bits(things[a]) >> b & 1) || (a != b && bits(things[b]) >> a & 1)) continue;
        const auto place = locate(root, {table, a, field});
        if (a == b)
          complaints.add(Code::not_mutual, place, ticked(things[a].key) + " names itself in `" + std::string(field) + '`',
                         "It can only name others.", "Take it out.");
        else
          complaints.add(Code::not_mutual, place,
                         ticked(things[a].key) + " names " + ticked(things[b].key) + " in `" + std::string(field) +
                             "`, but not the other way round",
                         "This holds for both or for neither.",
                         "Add `\"" + things[a].key + "\"` to `" + std::string(field) + "` of " + ticked(things[b].key) +
                             ", or take " + ticked(things[b].key) + " out here.");
      }
  };
  check("seat", "rivals", r.seats, [](const Seat& s) { return s.rivals; });
  check("theatre", "neighbours", r.theatres, [](const Theatre& t) { return t.neighbours; });
  if (r.seats.size() >= 2 && std::ranges::none_of(r.seats, [](const Seat& s) { return s.rivals != 0; }))
    complaints.add(
        Code::no_rival, locate(root, {"seat", std::size_t{0}, "rivals"}), "no seat has a rival",
        "Without rivals there is nothing to strike and nobody to talk to.",
        "Write for example `rivals = [\"" + r.seats[1].key + "\"]` at `" + r.seats[0].key + "`, and the other way round.");
}

void check_places(const Node& root, const Ruleset& r, Complaints& complaints) {
  const bool all_placed = std::ranges::all_of(r.assets, [](const Asset& a) { return a.owner.is_set() && a.theatre.is_set(); });
  for (std::size_t t = 0; t < r.theatres.size() && all_placed; ++t)
    if (std::ranges::none_of(r.assets, [&](const Asset& a) { return a.theatre == TheatreId(t); }))
      complaints.add(Code::theatre_without_assets, locate(root, {"theatre", t, "key"}),
                     "theatre " + ticked(r.theatres[t].key) + " has no asset", "Nothing can happen where nothing can be struck.",
                     "Add an [[asset]] with `theatre = \"" + r.theatres[t].key + "\"`, or take the theatre out.");
  for (std::size_t p = 0; p < r.proxies.size() && all_placed; ++p) {
    const auto& proxy = r.proxies[p];
    if (!proxy.patron.is_set() || proxy.theatres == 0 || proxy.patron.index() >= r.seats.size()) continue;
    if (r.seats[proxy.patron.index()].rivals == 0) continue;
    const bool reaches = std::ranges::any_of(r.assets, [&](const Asset& a) {
      return a.owner.index() < r.seats.size() && r.are_rivals(proxy.patron, a.owner) && proxy.theatres >> a.theatre.value & 1;
    });
    if (!reaches)
      complaints.warn(Code::idle_militia, locate(root, {"proxy", p, "theatres"}),
                      "militia " + ticked(proxy.key) + " can reach nothing",
                      "No rival of its patron has an asset in its theatres.", "Give it another theatre, or add an asset there.");
  }
  const auto& n = r.n;
  const bool limits_hold = complaints.is_sound(locate(root, {"proxies", "strength_limit"})) &&
                           complaints.is_sound(locate(root, {"proxies", "grievance_limit"}));
  for (std::size_t p = 0; p < r.proxies.size() && limits_hold; ++p) {
    const auto over = [&](std::string_view name, int value, int limit) {
      if (value > limit)
        complaints.add(Code::contradiction, locate(root, {"proxy", p, name}),
                       ticked(name) + " is " + std::to_string(value) + ", more than the limit of " + std::to_string(limit),
                       "The limit is `" + std::string(name) + "_limit` in [proxies].", "Lower the one or raise the other.");
    };
    over("strength", r.proxies[p].strength, n.proxy.strength_limit);
    over("grievance", r.proxies[p].grievance, n.proxy.grievance_limit);
  }
}

void check_start(const Node& root, const Draft& draft, Complaints& complaints) {
  const auto& r = draft.rules;
  const auto same = [&](std::string_view table, std::size_t i, SeatId a, SeatId b) {
    if (a.is_set() && a == b)
      complaints.add(Code::contradiction, locate(root, {table, i}), "both sides are " + ticked(r.seats[a.index()].key),
                     "It stands between two different seats.", "Name two different seats.");
  };
  for (std::size_t i = 0; i < draft.accounts.size(); ++i) {
    const auto& a = draft.accounts[i];
    same("account", i, a.between[0], a.between[1]);
    if (std::abs(a.owes) > r.n.strike.account_limit && complaints.is_sound(locate(root, {"strike", "account_limit"})))
      complaints.add(Code::contradiction, locate(root, {"account", i, "owes"}),
                     "`owes` is " + decimal(a.owes / 4.0) + ", beyond the limit of " + decimal(r.n.strike.account_limit / 4.0),
                     "The limit is `account_limit` in [strike].", "Lower the one or raise the other.");
  }
  for (std::size_t i = 0; i < draft.sanctions.size(); ++i) same("sanction", i, draft.sanctions[i].by, draft.sanctions[i].against);
  if (!complaints.is_sound(locate(root, {"turns"}))) return;
  const auto dates = r.story.turn_dates.size();
  if (dates != 0 && dates != r.turns)
    complaints.add(Code::contradiction, locate(root, {"turn_dates"}),
                   "`turn_dates` has " + std::to_string(dates) + " dates for " + std::to_string(r.turns) + " turns",
                   "Each turn has one date, or none has.", "Add or take out dates, or change `turns`.");
}

void check_agendas(const Node& root, const Ruleset& r, Complaints& complaints) {
  for (std::size_t s = 0; s < r.seats.size(); ++s)
    for (std::size_t a = 0; a < r.seats[s].agendas.size(); ++a)
      for (std::size_t t = 0; t < r.seats[s].agendas[a].terms.size(); ++t) {
        const auto measure = r.seats[s].agendas[a].terms[t].measure;
        if (is_countable(measure)) continue;
        const auto name = std::string(measure_words()[static_cast<int>(measure)].name);
        complaints.add(Code::measure_not_here, locate(root, {"seat", s, "agenda", a, "term", t, "measure"}),
                       ticked(name) + " cannot be counted in points",
                       "A term gives points for each whole thing that it counts; this one moves in parts.",
                       "Count `always`, and write for example `when = \"" + name + " <= 3\"`.");
      }
}

void check_cards(const Node& root, const Ruleset& r, Complaints& complaints) {
  const bool turns_known = complaints.is_sound(locate(root, {"turns"}));
  for (std::size_t c = 0; c < r.cards.size(); ++c) {
    const auto& card = r.cards[c];
    for (int i = 0; i < card.when.count; ++i)
      if (!is_public(card.when.all[i].measure))
        complaints.add(Code::measure_not_here, locate(root, {"card", c, "when"}),
                       ticked(measure_words()[static_cast<int>(card.when.all[i].measure)].name) + " is not public",
                       "A crisis is seen by all: if it looked at what one seat alone knows, it would give that away.",
                       "Look at a public measure, such as `ladder`, `stability` or `quiet`.");
    if (card.first_turn > card.last_turn || (card.first_turn > r.turns && turns_known))
      complaints.warn(Code::card_never_drawn, locate(root, {"card", c, "first_turn"}),
                      "card " + ticked(card.key) + " is never drawn",
                      "Its first turn is " + std::to_string(card.first_turn) + ", its last " + std::to_string(card.last_turn) +
                          ", and the game has " + std::to_string(r.turns) + " turns.",
                      "Mend the turns, or take the card out.");
  }
  if (r.cards.empty() || !turns_known) return;
  std::string bare;
  for (int turn = 1; turn <= r.turns; ++turn)
    if (std::ranges::none_of(r.cards, [&](const Card& c) { return c.first_turn <= turn && turn <= c.last_turn; }))
      bare += (bare.empty() ? "" : ", ") + std::to_string(turn);
  if (!bare.empty())
    complaints.warn(Code::no_card_left, locate(root, {"card"}), "no card can be drawn in turn " + bare,
                    "A turn without a crisis is a quiet one.", "If that is not meant, let the turns of some card reach there.");
}

}  // namespace

void check_board(const Node& root, const Draft& draft, Complaints& complaints) {
  const auto& r = draft.rules;
  check_enough(root, r, complaints);
  check_mutual(root, r, complaints);
  check_places(root, r, complaints);
  check_start(root, draft, complaints);
  check_agendas(root, r, complaints);
  check_cards(root, r, complaints);
}

}  // namespace bc
