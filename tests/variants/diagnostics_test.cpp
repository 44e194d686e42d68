// SPDX-License-Identifier: GPL-3.0-or-later
// What an author reads for each mistake, to the letter: place, line, caret, why, how to mend.
#include <gmock/gmock.h>

#include <algorithm>
#include <set>

#include "workshop.h"

namespace bc::test {
namespace {

struct Mistake {
  const char* name;
  Code code;
  const char* text;  // of mine/variant.toml
  const char* told;
};

void PrintTo(const Mistake& m, std::ostream* out) { *out << m.name; }

const Mistake kMistakes[] = {
    {"syntax", Code::syntax,
     R"(format = 1
extends = "micro"
turns = = 3
)",
     R"(mine/variant.toml:3:9: error V001: this is not TOML: Error while parsing value: could not determine value type
    3 | turns = = 3
      |         ^
  Why:  The file cannot be read on past this place, so that further mistakes in it show only when this one is mended.
  Mend: Often a quote, a bracket or an equals sign is missing here or on the line before.
)"},
    {"wrong_format", Code::wrong_format,
     R"(format = 2
extends = "micro"
)",
     R"(mine/variant.toml:1:10: error V003: this variant is written in format 2
    1 | format = 2
      |          ^
  Why:  This program reads format 1; the variant was made for a newer one.
  Mend: Use a newer version of the program, or rewrite the variant and set `format = 1`.
)"},
    {"unknown_base", Code::unknown_base,
     R"(format = 1
extends = "standart"
)",
     R"(mine/variant.toml:2:11: error V004: there is no variant `standart` to extend
    2 | extends = "standart"
      |           ^~~~~~~~~~
  Why:  There are: council, cuba-1962, micro, micro-channel, micro-hawks, micro-threat, mid, mine, six, standard, tower-22.
  Mend: Name one of them.
  Did you mean `standard`?
)"},
    {"key_mismatch", Code::key_mismatch,
     R"(format = 1
extends = "micro"
key = "yours"
)",
     R"(mine/variant.toml:3:7: error V006: `key` is `yours`, and the folder is named `mine`
    3 | key = "yours"
      |       ^~~~~~~
  Why:  A variant is known by the name of its folder.
  Mend: Take `key` out, or rename the folder.
  Did you mean `mine`?
)"},
    {"nothing_to_remove", Code::nothing_to_remove,
     R"(format = 1
extends = "micro"

[[proxy]]
key = "ferymen"
remove = true
)",
     R"(mine/variant.toml:5:7: error V008: there is no militia `ferymen` to remove
    5 | key = "ferymen"
      |       ^~~~~~~~~
  Why:  `remove = true` takes out what the extended variant brought in.
  Mend: Check the spelling, or take the entry out.
)"},
    {"unknown_name", Code::unknown_name,
     R"(format = 1
extends = "micro"

[[proxy]]
key = "ferrymen"
strenght = 2
)",
     R"(mine/variant.toml:6:1: error V010: `strenght` is not known in [[proxy]]
    6 | strenght = 2
      | ^~~~~~~~
  Why:  The names known there: key, name, text, icon, patron, theatres, at, strength, control, grievance, deniability.
  Mend: Use one of these names, or take it out.
  Did you mean `strength`?
)"},
    {"misplaced_name", Code::misplaced_name,
     R"(format = 1
extends = "micro"

[[asset]]
key = "mill"
deniability = 10
)",
     R"(mine/variant.toml:6:1: error V011: `deniability` does not belong in [[asset]]
    6 | deniability = 10
      | ^~~~~~~~~~~
  Why:  It is known in [[proxy]].
  Mend: Move it there. In TOML a name belongs to the last heading in brackets above it.
)"},
    {"missing", Code::missing,
     R"(format = 1
extends = "micro"

[[account]]
between = ["north", "south"]
)",
     R"(mine/variant.toml:4:1: error V012: `owes` is missing in [[account]]
    4 | [[account]]
      | ^~~~~~~~~~~
  Why:  How much more the first has struck the second than it was struck, in hits.
  Mend: Add for example `owes = 0.5`.
)"},
    {"missing_numbers", Code::missing,
     R"(format = 1
title = "Alone"
turns = 2
rungs = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
)",
     R"(mine/variant.toml: error V012: tables of numbers are missing: [ladder], [strike], [attribution], [home], [pressure], [threat], [proxies], [channel], [press], [war], [score]
  Why:  The rules need every number in them.
  Mend: Write `extends = "standard"` at the top: then only what differs has to be said.

mine/variant.toml: error V023: a game needs at least two seats, and here is none
  Why:  Someone has to sit on the other side.
  Mend: Add [[seat]] tables.

mine/variant.toml: error V023: there is no theatre
  Why:  Whatever happens, happens in a theatre.
  Mend: Add a [[theatre]] table.
)"},
    {"wrong_type", Code::wrong_type,
     R"(format = 1
extends = "micro"

[[proxy]]
key = "ferrymen"
strength = "2"
)",
     R"(mine/variant.toml:6:12: error V013: `strength` should be a number, not a text
    6 | strength = "2"
      |            ^~~
  Why:  Its strength when the game opens.
  Mend: Write the number without quotes and without a unit. Write for example `strength = 1`.
)"},
    {"out_of_range", Code::out_of_range,
     R"(format = 1
extends = "micro"

[ladder]
start = 40
)",
     R"(mine/variant.toml:5:9: error V014: `start` is 40 rungs and must lie between 0 and 10 rungs
    5 | start = 40
      |         ^~
  Why:  Where the ladder stands when the game opens.
  Mend: Write 10 if you mean 10 rungs.
  Did you mean `10`?
)"},
    {"ten_thousandths", Code::out_of_range,
     R"(format = 1
extends = "micro"

[attribution.right]
militia = 7000
)",
     R"(mine/variant.toml:5:11: error V014: `militia` is 7000 % and must lie between 0 and 100 %
    5 | militia = 7000
      |           ^~~~
  Why:  The odds that the public finding names the right one.
  Mend: Write 70 if you mean 70 %.
  Did you mean `70`?
)"},
    {"not_in_steps", Code::not_in_steps,
     R"(format = 1
extends = "micro"

[ladder]
hold_cools = 0.3
)",
     R"(mine/variant.toml:5:14: error V015: `hold_cools` is 0.3 rungs and must be a multiple of 0.25
    5 | hold_cools = 0.3
      |              ^~~
  Why:  How far a hold cools the ladder while the account is near balance.
  Mend: Write 0.25 or 0.5.
)"},
    {"share_as_fraction", Code::not_in_steps,
     R"(format = 1
extends = "micro"

[ladder]
answer_heat = 0.6
)",
     R"(mine/variant.toml:5:15: error V015: `answer_heat` is 0.6 % and must be a whole number
    5 | answer_heat = 0.6
      |               ^~~
  Why:  Shares are written in percent: 100 changes nothing.
  Mend: Write 60 for 60 %.
  Did you mean `60`?
)"},
    {"odd_unit", Code::odd_unit,
     R"(format = 1
extends = "micro"

[war]
accident = 0.06
)",
     R"(mine/variant.toml:5:12: warning V016: `accident` is 0.06 %, less than one in a hundred
    5 | accident = 0.06
      |            ^~~~
  Why:  Chances are written in percent.
  Mend: Write 6 if you mean 6 %; else leave it as it is.
  Did you mean `6`?
)"},
    {"wrong_count", Code::wrong_count,
     R"(format = 1
extends = "micro"

[strike.heat]
militia = [0.5]
)",
     R"(mine/variant.toml:5:11: error V017: `militia` has 1 number and needs 2
    5 | militia = [0.5]
      |           ^~~~~
  Why:  How far a strike lifts the ladder, at low and at high intensity. In this order: low, high.
  Mend: Write for example `militia = [0.5, 1.0]`.
)"},
    {"unknown_word", Code::unknown_word,
     R"(format = 1
extends = "micro"
operations = ["hold", "proxystrike"]
)",
     R"(mine/variant.toml:3:23: error V018: `proxystrike` is not a word that `operations` knows
    3 | operations = ["hold", "proxystrike"]
      |                       ^~~~~~~~~~~~~
  Why:  It knows: hold, proxy_strike, covert_act, direct_strike, telegraphed_strike, deploy, withdraw, sanction, relief.
  Mend: Use one of these words.
  Did you mean `proxy_strike`?
)"},
    {"bad_text", Code::bad_text,
     R"(format = 1
extends = "micro"

[[seat]]
key = "north"
colour = "blue"
)",
     R"(mine/variant.toml:6:10: error V019: `colour` is `blue`, which is not a colour
    6 | colour = "blue"
      |          ^~~~~~
  Why:  The colour of its counters; red is kept for war.
  Mend: Write # and six digits 0-9 or a-f, such as "#1c8377".
)"},
    {"unknown_reference", Code::unknown_reference,
     R"(format = 1
extends = "micro"

[[asset]]
key = "mill"
owner = "nroth"
)",
     R"(mine/variant.toml:6:9: error V020: there is no seat `nroth`
    6 | owner = "nroth"
      |         ^~~~~~~
  Why:  There are: north, south.
  Mend: Name one of them, or add the seat, or take the name out.
  Did you mean `north`?
)"},
    {"duplicate_key", Code::duplicate_key,
     R"(format = 1
extends = "micro"

[[asset]]
key = "mill"

[[asset]]
key = "mill"
)",
     R"(mine/variant.toml:8:7: error V021: a second asset `mill`
    8 | key = "mill"
      |       ^~~~~~
  Why:  The first stands in line 5; each is known by its own key.
  Mend: Give this one another key, or take one of the two out.
)"},
    {"too_many", Code::too_many,
     R"(format = 1
extends = "micro"

[[pairing]]
key = "tolls-for-quiet"
give = [{ verb = "relieve" }, { verb = "hold" }, { verb = "no_threat" }]
)",
     R"(mine/variant.toml:6:50: error V022: 3 entries in [[pairing.give]], and 2 is the most
    6 | give = [{ verb = "relieve" }, { verb = "hold" }, { verb = "no_threat" }]
      |                                                  ^~~~~~~~~~~~~~~~~~~~~~
  Why:  The board has room for no more.
  Mend: Take some out.
)"},
    {"too_few", Code::too_few,
     R"(format = 1
extends = "micro"

[[seat]]
key = "abbey"
name = "The Abbey"
adjective = "abbatial"
colour = "#3a3a3a"
shape = "ring"
)",
     R"(mine/variant.toml:4:1: error V023: seat `abbey` has no agenda
    4 | [[seat]]
      | ^~~~~~~~
  Why:  One agenda is dealt to each seat.
  Mend: Add a [[seat.agenda]] table below it.
)"},
    {"named_twice", Code::named_twice,
     R"(format = 1
extends = "micro"
supports = ["restrain", "restrain"]
)",
     R"(mine/variant.toml:3:25: error V024: `restrain` is named twice
    3 | supports = ["restrain", "restrain"]
      |                         ^~~~~~~~~~
  Why:  Once is enough.
  Mend: Take one out.
)"},
    {"expression", Code::expression,
     R"(format = 1
extends = "micro"

[[card]]
key = "rain"
title = "Rain"
text = "It rains."
when = "turn > 1 and laddr >= 6"
)",
     R"(mine/variant.toml:8:22: error V030: `laddr` is not a measure
    8 | when = "turn > 1 and laddr >= 6"
      |                      ^~~~~
  Why:  A condition can look at these: turn, ladder, stability, standing, stake, account, pressure, rival_pressure, hits_on_us, deaths_on_us, hits_laid_on_us, hits_on_rivals, damage_of_us, damage_of_rivals, quiet, quiet_for_us, we_held, rivals_held, sanctions_on_us, sanctions_by_us, our_forces, rival_forces, our_strength, talks_known, always.
  Mend: Write a measure, a comparison and a number, such as `ladder >= 6`.
  Did you mean `ladder`?
)"},
    {"measure_not_public", Code::measure_not_here,
     R"(format = 1
extends = "micro"

[[card]]
key = "rain"
title = "Rain"
text = "It rains."
when = "standing >= 6"
)",
     R"(mine/variant.toml:8:8: error V031: `standing` is not public
    8 | when = "standing >= 6"
      |        ^~~~~~~~~~~~~~~
  Why:  A crisis is seen by all: if it looked at what one seat alone knows, it would give that away.
  Mend: Look at a public measure, such as `ladder`, `stability` or `quiet`.
)"},
    {"measure_not_countable", Code::measure_not_here,
     R"(format = 1
extends = "micro"

[[seat]]
key = "north"

[[seat.agenda]]
key = "quiet"
term = [{ measure = "ladder", points = -0.1 }]
)",
     R"(mine/variant.toml:9:21: error V031: `ladder` cannot be counted in points
    9 | term = [{ measure = "ladder", points = -0.1 }]
      |                     ^~~~~~~~
  Why:  A term gives points for each whole thing that it counts; this one moves in parts.
  Mend: Count `always`, and write for example `when = "ladder <= 3"`.
)"},
    {"theatre_without_assets", Code::theatre_without_assets,
     R"(format = 1
extends = "micro"

[[theatre]]
key = "bank"
name = "The bank"
)",
     R"(mine/variant.toml:5:7: error V040: theatre `bank` has no asset
    5 | key = "bank"
      |       ^~~~~~
  Why:  Nothing can happen where nothing can be struck.
  Mend: Add an [[asset]] with `theatre = "bank"`, or take the theatre out.
)"},
    {"not_mutual", Code::not_mutual,
     R"(format = 1
extends = "micro"

[[theatre]]
key = "river"
neighbours = ["bank"]

[[theatre]]
key = "bank"
name = "The bank"

[[asset]]
key = "mill"
theatre = "bank"

[[proxy]]
key = "ferrymen"
theatres = ["bank"]
)",
     R"(mine/variant.toml:6:1: error V041: `river` names `bank` in `neighbours`, but not the other way round
    6 | neighbours = ["bank"]
      | ^~~~~~~~~~
  Why:  This holds for both or for neither.
  Mend: Add `"river"` to `neighbours` of `bank`, or take `bank` out here.
)"},
    {"idle_militia", Code::idle_militia,
     R"(format = 1
extends = "micro"

[[proxy]]
key = "millers"
name = "The millers"
patron = "north"
theatres = ["bank"]
at = [0, 1]

[[theatre]]
key = "bank"
name = "The bank"

[[asset]]
key = "barn"
name = "The barn"
owner = "north"
theatre = "bank"
at = [0, 2]
)",
     R"(mine/variant.toml:8:1: warning V042: militia `millers` can reach nothing
    8 | theatres = ["bank"]
      | ^~~~~~~~
  Why:  No rival of its patron has an asset in its theatres.
  Mend: Give it another theatre, or add an asset there.
)"},
    {"bad_clause", Code::bad_clause,
     R"(format = 1
extends = "micro"

[[pairing]]
key = "tolls-for-quiet"
give = [{ verb = "relieve", proxy = "ferrymen" }]
)",
     R"(mine/variant.toml:6:37: error V043: `relieve` does not speak of a militia
    6 | give = [{ verb = "relieve", proxy = "ferrymen" }]
      |                                     ^~~~~~~~~~
  Why:  Only restrain, cap_arms and no_arming do.
  Mend: Take `proxy` out.
)"},
    {"one_sided_pairing", Code::one_sided_pairing,
     R"(format = 1
extends = "micro"

[[pairing]]
key = "tolls-for-quiet"
give = [{ verb = "hold" }]
)",
     R"(mine/variant.toml:6:1: warning V044: pair `tolls-for-quiet` brings `south` nothing that its agendas count
    6 | give = [{ verb = "hold" }]
      | ^~~~
  Why:  An offer that does not pay for both is never made or never accepted.
  Mend: Choose other promises, or give one of them points under `clause` in an agenda of that seat.
)"},
    {"no_carrier", Code::no_carrier,
     R"(format = 1
extends = "micro"

[[intermediary]]
key = "abbey"
offers = false

[[pairing]]
key = "tolls-for-quiet"
to = "south"
)",
     R"(mine/variant.toml:10:6: error V045: nobody carries offers between `north` and `south`
   10 | to = "south"
      |      ^~~~~~~
  Why:  This pair could never be offered.
  Mend: Add the two to `pairs` of an [[intermediary]] that carries offers.
)"},
    {"contradiction", Code::contradiction,
     R"(format = 1
extends = "micro"

[press]
low = -1
)",
     R"(mine/variant.toml:5:7: error V046: `low` is -1 and `start` only -2.2
    5 | low = -1
      |       ^~
  Why:  The first cannot be more than the second.
  Mend: Lower the one or raise the other; both stand in [press].
)"},
    {"more_than_certain", Code::contradiction,
     R"(format = 1
extends = "micro"

[attribution.right]
militia = 95
)",
     R"(mine/variant.toml:5:11: error V046: `right` and `wrong` of `militia` together are 105 %
    5 | militia = 95
      |           ^~
  Why:  Right and wrong shut each other out; the rest of 100 % stays unknown.
  Mend: Lower one of them.
)"},
    {"card_never_drawn", Code::card_never_drawn,
     R"(format = 1
extends = "micro"

[[card]]
key = "rain"
title = "Rain"
text = "It rains."

[[card]]
key = "frost"
title = "Frost"
text = "It freezes."
first_turn = 3
)",
     R"(mine/variant.toml:13:14: warning V047: card `frost` is never drawn
   13 | first_turn = 3
      |              ^
  Why:  Its first turn is 3, its last 16, and the game has 2 turns.
  Mend: Mend the turns, or take the card out.
)"},
    {"no_card_left", Code::no_card_left,
     R"(format = 1
extends = "micro"

[[card]]
key = "rain"
title = "Rain"
text = "It rains."
first_turn = 2
)",
     R"(mine/variant.toml:4:3: warning V048: no card can be drawn in turn 1
    4 | [[card]]
      |   ^~~~
  Why:  A turn without a crisis is a quiet one.
  Mend: If that is not meant, let the turns of some card reach there.
)"},
    {"no_rival", Code::no_rival,
     R"(format = 1
extends = "micro"

[[seat]]
key = "north"
rivals = []

[[seat]]
key = "south"
rivals = []
)",
     R"(mine/variant.toml:6:1: error V049: no seat has a rival
    6 | rivals = []
      | ^~~~~~
  Why:  Without rivals there is nothing to strike and nobody to talk to.
  Mend: Write for example `rivals = ["south"]` at `north`, and the other way round.
)"},
};

class Diagnostics : public Workshop, public ::testing::WithParamInterface<Mistake> {};

TEST_P(Diagnostics, SayWhereWhatWhyAndHowToMend) {
  const auto& mistake = GetParam();
  write("mine/variant.toml", mistake.text);
  const auto loaded = load();
  EXPECT_EQ(to_text(loaded.diagnostics), mistake.told);
  EXPECT_TRUE(std::ranges::any_of(loaded.diagnostics, [&](const Diagnostic& d) { return d.code == mistake.code; }));
  const bool refused = std::ranges::any_of(loaded.diagnostics, [](const Diagnostic& d) { return d.severity == Severity::error; });
  EXPECT_EQ(loaded.ruleset.has_value(), !refused);
}

INSTANTIATE_TEST_SUITE_P(Each, Diagnostics, ::testing::ValuesIn(kMistakes),
                         [](const auto& it) { return std::string(it.param.name); });

TEST(Codes, EachHasATestOfItsText) {
  std::set<Code> tested = {Code::no_such_file, Code::circle,
                           Code::said_twice};  // in files_test.cpp: they need more than one file
  for (const auto& m : kMistakes) tested.insert(m.code);
  for (const auto code : all_codes()) EXPECT_TRUE(tested.contains(code)) << to_string(code);
}

TEST(Codes, AreDistinctAndShort) {
  std::set<std::string> seen;
  for (const auto code : all_codes()) {
    EXPECT_TRUE(seen.insert(to_string(code)).second);
    EXPECT_THAT(to_string(code), ::testing::MatchesRegex("V[0-9][0-9][0-9]"));
  }
}

}  // namespace
}  // namespace bc::test
