// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at the table: seats, their factions and their agendas. (Rulebook 7, 11)
#include "core/ruleset.h"
#include "variants/schema/declare.h"
#include "variants/schema/sections.h"

namespace bc {

using namespace declare;

const Section& faction_section() {
  using F = Faction;
  static constexpr Field fields[] = {
      need<&F::key>("key", key(), "Its name in these files.", "\"guards\""),
      need<&F::name>("name", line(), "Its name as shown.", "\"The Guards\""),
      may<&F::wants>("wants", prose(), "What it wants, in a sentence.", "\"Deterrence beyond the borders\""),
      may<&F::start>("start", count(-8, 8), "Its mood when the game opens.", "0"),
      may<&F::rest>("rest", count(-8, 8), "The mood towards which it drifts.", "0"),
      may<&F::mood>("mood", count(-8, 8).by(deed_words), "How a deed of its seat moves its mood.", "{ held = -1, answered = 2 }"),
      may<&F::vetoes>("vetoes", words(operation_words), "Operations that it forbids while it is angry.",
                      "[\"relief\", \"withdraw\"]"),
      may<&F::vetoes_clauses>("vetoes_clauses", words(verb_words), "Promises that it forbids while it is angry.",
                              "[\"cap_arms\"]"),
  };
  static constexpr Section section{.name = "faction",
                                   .title = "Factions",
                                   .one = "faction",
                                   .sentence = "A group inside a seat, with a mood and a veto.",
                                   .fields = fields,
                                   .identity = kByKey};
  return section;
}

const Section& term_section() {
  static constexpr Field fields[] = {
      need<&Term::measure>("measure", word(measure_words), "What is counted.", "\"quiet_for_us\""),
      need<&Term::points>("points", points(-5, 5), "Points for each one of it, a turn.", "0.3"),
      may<&Term::theatres>("theatres", some_of(Table::theatre), "Where; left out, anywhere.", "[\"iraq\"]"),
      may<&Term::when>("when", when(), "Only in turns in which this is true.", "\"ladder >= 6 and turn > 2\""),
  };
  static constexpr Section section{.name = "term",
                                   .title = "Terms",
                                   .one = "term",
                                   .sentence = "One thing that an agenda counts at the end of each turn.",
                                   .fields = fields};
  return section;
}

const Section& agenda_section() {
  using A = Agenda;
  static constexpr Field fields[] = {
      need<&A::key>("key", key(), "Its name in these files.", "\"containment\""),
      need<&A::name>("name", line(), "Its name as shown.", "\"Containment\""),
      may<&A::text>("text", prose(), "What it means, for the player who holds it.", "\"Wear down the militias without a war.\""),
      need<&A::opening>("opening", points(-10, 10), "Points with which it opens.", "2"),
      may<&A::clause>("clause", points(-5, 5).by(verb_words),
                      "Points for a clause of this kind that another delivers to the seat.", "{ relieve = 2, restrain = 1.5 }"),
      list<&A::terms>("term", term_section, 8),
  };
  static constexpr Section section{.name = "agenda",
                                   .title = "Agendas",
                                   .one = "agenda",
                                   .sentence = "What a seat may be after: all are marked in public, one is dealt and real.",
                                   .fields = fields,
                                   .identity = kByKey};
  return section;
}

const Section& seat_section() {
  using S = Seat;
  static constexpr Field fields[] = {
      need<&S::key>("key", key(), "Its name in these files.", "\"tehran\""),
      need<&S::name>("name", line(), "Its name as shown: a capital or an office, never a living person.", "\"Tehran\""),
      need<&S::adjective>("adjective", line(), "The word before a noun.", "\"Iranian\""),
      may<&S::text>("text", prose(), "Who it is and what it has, for the player.", "\"You answer hits through others.\""),
      need<&S::colour>("colour", colour(), "The colour of its counters; red is kept for war.", "\"#1c8377\""),
      need<&S::shape>("shape", word(shape_words), "The shape of its counters, so that colour never stands alone.", "\"circle\""),
      may<&S::hawk>("hawk", chance(), "The odds that it is dealt the type of a committed hawk.", "15"),
      may<&S::hawk_text>("hawk_text", prose(), "What the player of a committed hawk reads.",
                         "\"War is not the worst outcome for you.\""),
      may<&S::neutral>("neutral", flag(), "Played by a script when nobody takes it.", "false"),
      may<&S::rivals>("rivals", some_of(Table::seat), "The seats that it contends with; each must name it too.",
                      "[\"washington\"]"),
      list<&S::factions>("faction", faction_section, kMaxFactions),
      list<&S::agendas>("agenda", agenda_section, kMaxAgendas),
  };
  static constexpr Section section{.name = "seat",
                                   .title = "Seats",
                                   .one = "seat",
                                   .sentence = "A place at the table.",
                                   .fields = fields,
                                   .identity = kByKey,
                                   .table = Table::seat};
  return section;
}

}  // namespace bc
