// SPDX-License-Identifier: GPL-3.0-or-later
// The top of a variant file: what it is called, which lines of a sheet exist, and the tables of all the rest.
#include "variants/draft.h"
#include "variants/schema/declare.h"
#include "variants/schema/sections.h"

namespace bc {

using namespace declare;

const Section& variant_section() {
  using D = Draft;
  using R = Ruleset;
  constexpr auto r = &D::rules;
  constexpr auto story = &R::story;
  constexpr auto n = &R::n;
  static constexpr Field fields[] = {
      need<&D::format>("format", count(1, 255), "The format of variant files; this program reads format 1.", "1"),
      may<r, &R::key>("key", key(), "The variant's key: the name of its folder, which need not be repeated.", "\"tower-22\""),
      loader_only("extends", key(), "The variant whose fields hold where this one says nothing.", "\"standard\""),
      loader_only("abstract", flag(), "Not a game of its own: serves to be extended.", "true"),
      loader_only("shown", flag(), "Stands on the list of games; if false, it is there for those who ask for it by name.",
                  "false"),
      loader_only("place", count(1, 1000), "Where it stands on the list of games: the lowest is first and chosen to begin with; left out, behind all that have one.",
                  "1"),
      loader_only("files", lines(), "Further files of the same folder, read as if they stood here.", "[\"cards.toml\"]"),
      need<r, story, &Story::title>("title", line(), "The title of the game.", "\"Tower 22\""),
      may<r, story, &Story::subtitle>("subtitle", line(), "A line below the title.", "\"Three months of drones, and a letter\""),
      may<r, story, &Story::teaser>("teaser", prose(), "Two sentences for the list of games.",
                                    "\"Militias strike. Someone writes.\""),
      may<r, story, &Story::period>("period", line(), "When it happens.", "\"October 2023 to February 2024\""),
      may<r, story, &Story::briefing>("briefing", prose(), "What all know when the game opens.",
                                      "\"Since October the attacks go on.\""),
      may<r, story, &Story::war_text>("war_text", prose(), "How the game ends in war.", "\"Nobody had wanted it.\""),
      may<r, story, &Story::peace_text>("peace_text", prose(), "How it ends without.", "\"It did not come to war.\""),
      may<r, story, &Story::map>("map", line().unread(), "The base map.", "\"middle-east\""),
      need<r, &R::turns>("turns", turns(1, kMaxTurns), "How many turns the game lasts.", "8"),
      may<r, story, &Story::turn_dates>("turn_dates", lines(), "A date for each turn.", "[\"October\", \"November\"]"),
      need<r, story, &Story::rungs>("rungs", lines(11), "The names of the rungs of the ladder, from 0 to 10.",
                                    "[\"Calm\", \"Friction\", …, \"War\"]"),
      may<r, &R::channels>("channels", flag(), "Letters can be written at all.", "true"),
      may<r, &R::ready_made>("ready_made", flag(), "Offers may be ready-made pairs.", "true"),
      may<r, &R::free_terms>("free_terms", flag(), "Offers may be in free terms.", "true"),
      may<r, &R::operations>("operations", words(operation_words), "The operations that exist; left out, all.",
                             "[\"hold\", \"proxy_strike\"]"),
      may<r, &R::supports>("supports", words(support_words), "The kinds of support that exist; left out, all.",
                           "[\"arm\", \"restrain\"]"),
      may<r, &R::statements>("statements", words(statement_words),
                             "The statements that exist; left out, all. Silence always does.", "[\"threat\", \"denial\"]"),
      may<r, &R::letters>("letters", words(letter_words), "The letters that exist; left out, all.", "[\"offer\", \"accept\"]"),
      list<&D::sources>("sources", source_section, 0),
      table<r, n, &Numbers::ladder>("ladder", ladder_section),
      table<r, n, &Numbers::strike>("strike", strike_section),
      table<r, n, &Numbers::attribution>("attribution", attribution_section),
      table<r, n, &Numbers::home>("home", home_section),
      table<r, n, &Numbers::pressure>("pressure", pressure_section),
      table<r, n, &Numbers::threat>("threat", threat_section),
      table<r, n, &Numbers::proxy>("proxies", proxies_section),
      table<r, n, &Numbers::channel>("channel", channel_section),
      table<r, n, &Numbers::press>("press", press_section),
      table<r, n, &Numbers::war>("war", war_section),
      table<r, n, &Numbers::score>("score", score_section),
      list<r, &R::seats>("seat", seat_section, kMaxSeats),
      list<r, &R::theatres>("theatre", theatre_section, kMaxTheatres),
      list<r, &R::assets>("asset", asset_section, kMaxAssets),
      list<r, &R::proxies>("proxy", proxy_section, kMaxProxies),
      list<r, &R::intermediaries>("intermediary", intermediary_section, kMaxIntermediaries),
      list<r, &R::cards>("card", card_section, kMaxCards),
      list<&D::pairings>("pairing", pairing_section, kMaxPairings),
      list<&D::accounts>("account", account_section, kMaxPairs),
      list<&D::sanctions>("sanction", sanction_section, 0),
  };
  static constexpr Section section{.name = "",
                                   .title = "The variant",
                                   .one = "the variant",
                                   .sentence = "A folder in rules/variants with a file variant.toml.",
                                   .fields = fields};
  return section;
}

}  // namespace bc
