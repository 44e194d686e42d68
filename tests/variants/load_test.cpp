// SPDX-License-Identifier: GPL-3.0-or-later
// Variants that are shipped, that tests use and that nobody wrote: they load, and what is embedded in a save is the same variant.
#include <gmock/gmock.h>

#include <algorithm>
#include <set>

#include "support/random_variant.h"
#include "workshop.h"

namespace bc::test {
namespace {

void expect_same_when_embedded(const Loaded& loaded) {
  ASSERT_TRUE(loaded) << to_text(loaded.diagnostics);
  const auto again = load_flattened(loaded.text);
  ASSERT_TRUE(again) << to_text(again.diagnostics);
  EXPECT_EQ(again.text, loaded.text);
  EXPECT_EQ(again.hash, loaded.hash);
  EXPECT_EQ(flattened(*again.ruleset), loaded.text);
  EXPECT_EQ(again.ruleset->key, loaded.ruleset->key);
  EXPECT_EQ(loaded.text.find("extends"), std::string::npos);
}

TEST(Shipped, EveryVariantLoadsWithoutAWord) {
  int playable = 0;
  for (const auto& info : variants_list(source_dirs())) {
    SCOPED_TRACE(info.key);
    const auto loaded = load_variant(info.folder.string(), source_dirs());
    EXPECT_EQ(to_text(loaded.diagnostics), "");
    expect_same_when_embedded(loaded);
    EXPECT_TRUE(info.playable);
    ++playable;
  }
  EXPECT_GE(playable, 3);
}

TEST(Shipped, TheStandardRulesAreSoundAndNoGame) {
  const auto loaded = load_variant("standard", source_dirs());
  EXPECT_TRUE(loaded) << to_text(loaded.diagnostics);
  for (const auto& info : variants_list(source_dirs())) EXPECT_NE(info.key, "standard");
}

TEST(Shipped, MicroIsSmall) {
  const auto r = sound("micro");
  EXPECT_EQ(r.turns, 2);
  EXPECT_EQ(r.seats.size(), 2u);
  EXPECT_EQ(r.proxies.size(), 1u);
  EXPECT_LE(r.assets.size(), 4u);
  const auto kinds = [](std::uint16_t bits) { return __builtin_popcount(bits) - 1; };  // the empty line is no kind
  EXPECT_LE(kinds(r.operations), 3);
  EXPECT_LE(kinds(r.supports), 2);
  EXPECT_LE(kinds(r.statements), 3);
  EXPECT_LE(kinds(r.letters), 4);
}

TEST(Council, EveryFieldArrivesWhereItBelongs) {
  const auto r = sound("council");
  EXPECT_EQ(r.key, "council");
  EXPECT_EQ(r.story.title, "The lake council");
  EXPECT_EQ(r.story.briefing, "The sluice was opened at night. The mill below was flooded.\n\nNobody says who had the key.");
  EXPECT_EQ(r.story.sources, "Invented for tests — Nothing here has happened\nThe shape of four seats");
  EXPECT_EQ(r.story.turn_dates.size(), 5u);
  EXPECT_EQ(r.story.rungs[10], "War");
  EXPECT_EQ(r.turns, 5);
  EXPECT_EQ(r.n.ladder.start, 13);
  EXPECT_EQ(r.n.strike.heat[1][0], 1);
  EXPECT_EQ(r.n.war.loss_of_control[9], 2500);
  EXPECT_EQ(r.n.press.start, -220);

  ASSERT_EQ(r.seats.size(), 4u);
  const auto& upper = r.seats[0];
  EXPECT_EQ(upper.hawk, 1250);
  EXPECT_EQ(upper.rivals, 0b0110);
  EXPECT_EQ(r.seats[3].rivals, 0);
  EXPECT_TRUE(r.seats[2].neutral);
  EXPECT_EQ(upper.colour, "#27517a");
  ASSERT_EQ(upper.factions.size(), 2u);
  EXPECT_EQ(upper.factions[0].mood[static_cast<int>(Deed::conceded)], -3);
  EXPECT_EQ(upper.factions[0].start, 1);
  EXPECT_EQ(upper.factions[0].rest, -1);
  EXPECT_EQ(upper.factions[0].vetoes,
            1u << static_cast<int>(OperationKind::relief) | 1u << static_cast<int>(OperationKind::withdraw));
  EXPECT_EQ(upper.factions[0].vetoes_clauses,
            1u << static_cast<int>(ClauseVerb::withdraw) | 1u << static_cast<int>(ClauseVerb::cap_arms));
  const auto& water = upper.agendas[0];
  EXPECT_EQ(water.opening, 200);
  EXPECT_EQ(water.clause[static_cast<int>(ClauseVerb::restrain)], 125);
  ASSERT_EQ(water.terms.size(), 2u);
  EXPECT_EQ(water.terms[0].measure, Measure::quiet_for_us);
  EXPECT_EQ(water.terms[0].points, 25);
  ASSERT_EQ(water.terms[0].when.count, 2);
  EXPECT_EQ(water.terms[0].when.all[0].measure, Measure::ladder);
  EXPECT_EQ(water.terms[0].when.all[0].relation, Relation::at_most);
  EXPECT_EQ(water.terms[0].when.all[0].value, 26);
  EXPECT_EQ(water.terms[1].theatres, 0b11);

  EXPECT_EQ(r.theatres[0].forces[0], 2);
  EXPECT_EQ(r.theatres[0].forces[1], 1);
  EXPECT_EQ(r.theatres[0].neighbours, 0b10);
  EXPECT_EQ(r.theatres[1].ring.size(), 3u);
  EXPECT_DOUBLE_EQ(r.theatres[1].longitude, 7.7);
  EXPECT_EQ(r.assets[0].exposure, 120);
  EXPECT_TRUE(r.assets[0].own_soil);
  EXPECT_EQ(r.assets[1].owner, SeatId(1));
  EXPECT_EQ(r.proxies[0].theatres, 0b11);
  EXPECT_EQ(r.proxies[0].deniability, 750);
  EXPECT_EQ(r.proxies[1].patron, SeatId(1));
  EXPECT_EQ(r.intermediaries[0].seat, SeatId(3));
  EXPECT_EQ(r.intermediaries[0].integrity, -1);
  EXPECT_EQ(r.intermediaries[0].pairs, 0b111);
  EXPECT_FALSE(r.intermediaries[1].offers);
  EXPECT_EQ(r.account_start[pair_index(SeatId(0), SeatId(1))], -5);  // the higher seat owes
  EXPECT_EQ(r.sanctions_start[0][1], 2);

  ASSERT_EQ(r.cards.size(), 3u);
  EXPECT_EQ(r.cards[1].heat, -2);
  EXPECT_EQ(r.cards[1].fog, 1000);
  EXPECT_EQ(r.cards[1].standing[3], 20);
  EXPECT_EQ(r.cards[1].when.count, 2);
  EXPECT_EQ(r.cards[0].theatre, TheatreId(0));
  EXPECT_FALSE(r.cards[1].theatre.is_set());
}

TEST(Council, PromisesAreLaidDownInOneOrderAndMirrored) {
  const auto r = sound("council");
  ASSERT_EQ(r.pairings.size(), 3u);
  const auto& quiet = r.pairings[0];
  EXPECT_EQ(quiet.clauses[0].party, SeatId(0));
  EXPECT_EQ(quiet.clauses[0].turns, 2);
  EXPECT_EQ(quiet.clauses[0].condition, Condition::if_other_keeps);
  EXPECT_FALSE(quiet.clauses[1].is_set());
  const auto &tolls = r.pairings[1], &back = r.pairings[2];
  EXPECT_EQ(tolls.clauses[2].verb, ClauseVerb::no_proxy_strike);  // written second
  EXPECT_EQ(tolls.clauses[3].verb, ClauseVerb::restrain);
  EXPECT_EQ(tolls.clauses[3].proxy, ProxyId(1));
  EXPECT_EQ(back.key, "tolls-for-reeds-back");
  EXPECT_EQ(back.from, tolls.to);
  EXPECT_EQ(back.clauses[0], tolls.clauses[2]);
  EXPECT_EQ(back.clauses[1], tolls.clauses[3]);
  EXPECT_EQ(back.clauses[2], tolls.clauses[0]);
}

TEST(Six, FillTheTable) {
  const auto r = sound("six");
  EXPECT_EQ(r.seats.size(), static_cast<std::size_t>(kMaxSeats));
  EXPECT_EQ(r.intermediaries[0].pairs, (1u << kMaxPairs) - 1);
  EXPECT_TRUE(r.are_rivals(SeatId(0), SeatId(5)));
  EXPECT_FALSE(r.are_rivals(SeatId(0), SeatId(4)));
}

class RandomVariants : public Workshop {};

TEST_F(RandomVariants, AreValidAndOfAllSizes) {
  std::set<std::size_t> sizes;
  for (std::uint64_t seed = 0; seed < 120; ++seed) {
    SCOPED_TRACE(seed);
    write("mine/variant.toml", random_variant(seed));
    const auto loaded = load();
    expect_same_when_embedded(loaded);
    if (loaded) sizes.insert(loaded.ruleset->seats.size());
  }
  EXPECT_EQ(sizes.size(), 5u);
}

TEST_F(RandomVariants, AreTheSameForTheSameSeed) {
  EXPECT_EQ(random_variant(7), random_variant(7));
  EXPECT_NE(random_variant(7), random_variant(8));
}

TEST(Embedded, CannotExtendAndNeedsItsKey) {
  const auto extending = load_flattened("format = 1\nkey = \"x\"\nextends = \"micro\"\n");
  ASSERT_FALSE(extending);
  EXPECT_EQ(extending.diagnostics.at(0).file, "embedded variant");
  EXPECT_TRUE(std::ranges::any_of(extending.diagnostics, [](const Diagnostic& d) { return d.code == Code::unknown_base; }));
  auto text = load_variant("micro", source_dirs()).text;
  const auto at = text.find("key = \"micro\"\n");
  ASSERT_NE(at, std::string::npos);
  text.erase(at, 14);
  EXPECT_FALSE(load_flattened(text));
}

TEST(Embedded, AnyChangeOfARuleChangesTheHash) {
  const auto micro = load_variant("micro", source_dirs());
  auto changed = *micro.ruleset;
  changed.n.strike.deaths_some[2][1] += 1;
  EXPECT_NE(flattened(changed), micro.text);
  const auto again = load_flattened(flattened(changed));
  ASSERT_TRUE(again) << to_text(again.diagnostics);
  EXPECT_FALSE(again.hash == micro.hash);
}

TEST(Changed, FieldsAreSaidAnewAndTheRestStays) {
  const auto tower = load_variant("tower-22", source_dirs());
  const auto loaded = changed(*tower.ruleset, "channels = false\nhome.hollow_costs = 210\n[[seat]]\nkey = \"tehran\"\nhawk = 55\n");
  ASSERT_TRUE(loaded) << to_text(loaded.diagnostics);
  EXPECT_FALSE(loaded.ruleset->channels);
  EXPECT_EQ(loaded.ruleset->n.home.hollow_costs, 210);
  EXPECT_EQ(loaded.ruleset->seats.size(), 2u);
  EXPECT_EQ(loaded.ruleset->seats[1].hawk, 5500);
  EXPECT_EQ(loaded.ruleset->seats[0].hawk, tower.ruleset->seats[0].hawk);
  EXPECT_EQ(loaded.ruleset->pairings.size(), tower.ruleset->pairings.size());
  EXPECT_EQ(changed(*tower.ruleset, "").text, tower.text);
  const auto wrong = changed(*tower.ruleset, "home.hollow_cost = 210", "line 3");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.diagnostics[0].code, Code::unknown_name);
  EXPECT_EQ(wrong.diagnostics[0].file, "line 3");
}

TEST(Embedded, NewerFormatIsRefused) {
  const auto loaded = load_flattened("format = 3\n", "game.bc");
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.diagnostics[0].code, Code::wrong_format);
  EXPECT_EQ(loaded.diagnostics[0].file, "game.bc");
}

}  // namespace
}  // namespace bc::test
