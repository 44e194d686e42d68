// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/words.h"

#include <vector>

#include "core/condition.h"
#include "core/names.h"
#include "core/ruleset.h"

namespace bc {

namespace {

/// The core's names of an enumeration, each with its sentence.
template <class Enum>
Vocabulary vocabulary(std::span<const std::string_view> sentences) {
  static const auto words = [&] {
    std::vector<Word> all;
    for (std::size_t i = 0; i < names<Enum>().size(); ++i)
      all.push_back({names<Enum>()[i], i < sentences.size() ? sentences[i] : std::string_view{}});
    return all;
  }();
  return words;
}

// Sentences in the order of the enumerators. Empty: not for authors.

constexpr std::string_view kOperations[] = {
    "",
    "a visible restraint for a turn: the ladder cools",
    "a militia strikes an asset of a rival",
    "agents strike, and nobody signs it",
    "own forces strike in the open",
    "an answer that is announced through a channel, so that few die",
    "forces are sent to a theatre",
    "forces leave a theatre",
    "a sanction against another seat",
    "a sanction is taken back",
};

constexpr std::string_view kSupports[] = {
    "",
    "works around an own asset: fewer die there",
    "a militia grows stronger and is grateful",
    "a militia is told to keep still this turn, and resents it",
    "find out who ordered a strike",
    "find out what a rival really wants",
    "find out whether two others write to each other",
    "find out whether a clause is kept",
};

constexpr std::string_view kStatements[] = {
    "",
    "a clear threat that names its trigger and its response",
    "a vague warning",
    "a denial of any part in a strike",
    "a claim of this turn's strike",
    "a condemnation of a rival's strike",
    "a conciliatory word",
};

constexpr std::string_view kLetters[] = {
    "",
    "a letter without terms: the channel lives",
    "notice of a strike in a theatre this turn",
    "a word that a strike was not ours",
    "terms: what we give and what we ask",
    "the open offer becomes a deal",
    "the open offer falls",
    "the open offer falls, and new terms take its place",
    "the open offer stays without an answer",
    "the other side's last letter is made public; once a game",
};

constexpr std::string_view kVerbs[] = {
    "",
    "no strike by any means, in the theatres named",
    "no strike through militias, in the theatres named",
    "no strike by own forces, in the theatres named",
    "no covert act, in the theatres named",
    "no new forces, in the theatres named",
    "no arms for the militia named, or for any",
    "no new sanction against the other side",
    "no public threat against the other side",
    "the militia named is held back; nobody sees it",
    "the militia named loses strength; nobody sees it",
    "forces leave the theatre named",
    "a sanction against the other side is taken back",
    "prisoners go free; once a game",
    "hold in the turn in which it falls due",
    "a conciliatory word in the turn in which it falls due",
};

constexpr std::string_view kConditions[] = {
    "whatever the other side does",
    "falls away once the other side's clause is found broken",
};

constexpr Word kMeasureWords[] = {
    {"turn", "the number of the turn"},
    {"ladder", "the ladder, in rungs"},
    {"stability", "regional stability, in points"},
    {"standing", "our standing at home, in points"},
    {"stake", "our stake, in points"},
    {"account", "what the rivals owe us, in hits; the largest"},
    {"pressure", "allied pressure on us, 0 to 3"},
    {"rival_pressure", "allied pressure on a rival; the largest"},
    {"hits_on_us", "strikes on our assets last turn"},
    {"deaths_on_us", "1 for a strike on us that killed some, 2 for one that killed many"},
    {"hits_laid_on_us", "strikes of last turn laid at our door"},
    {"hits_on_rivals", "strikes on rivals' assets last turn"},
    {"damage_of_us", "steps of damage to our assets"},
    {"damage_of_rivals", "steps of damage to rivals' assets"},
    {"quiet", "1 after a turn without a strike on anybody"},
    {"quiet_for_us", "1 after a turn without a strike on us"},
    {"we_held", "1 when we held last turn"},
    {"rivals_held", "1 when every rival held last turn"},
    {"sanctions_on_us", "levels of sanctions against us"},
    {"sanctions_by_us", "levels of sanctions that we have set"},
    {"our_forces", "levels of our forces, in the theatres named"},
    {"rival_forces", "levels of rivals' forces, in the theatres named"},
    {"our_strength", "strength of our militias, summed"},
    {"talks_known", "1 when talks of ours have come out"},
    {"always", "1"},
};
static_assert(std::size(kMeasureWords) == kMeasures);

constexpr Word kDeedWords[] = {
    {"held", "the seat held"},
    {"struck_ahead", "it struck ahead of the account"},
    {"answered", "it answered a hit"},
    {"unanswered_hit", "it was hit and did not strike back"},
    {"lost_lives", "it lost lives"},
    {"talks_came_out", "its talks came out"},
    {"conceded", "it delivered a clause, or gave relief or ground"},
    {"threat_hollow", "its threat proved hollow"},
    {"conciliation", "it spoke a conciliatory word"},
    {"sanctioned_rival", "it sanctioned a rival"},
};
static_assert(std::size(kDeedWords) == kDeeds);

constexpr std::string_view kLooks[] = {
    "a strike by a militia",
    "a covert act",
    "a strike by own forces",
    "a strike by own forces that was announced",
};

constexpr std::string_view kCovers[] = {
    "there are no talks",
    "talks about people in need",
    "talks about something technical",
};

constexpr Word kShapes[] = {
    {"square", "a square counter"}, {"circle", "a round counter"}, {"diamond", "a diamond"},
    {"triangle", "a triangle"},     {"ring", "an open ring"},      {"hexagon", "a hexagon"},
};

}  // namespace

Vocabulary operation_words() { return vocabulary<OperationKind>(kOperations); }
Vocabulary support_words() { return vocabulary<SupportKind>(kSupports); }
Vocabulary statement_words() { return vocabulary<StatementKind>(kStatements); }
Vocabulary letter_words() { return vocabulary<LetterKind>(kLetters); }
Vocabulary verb_words() { return vocabulary<ClauseVerb>(kVerbs); }
Vocabulary condition_words() { return vocabulary<Condition>(kConditions); }
Vocabulary measure_words() { return kMeasureWords; }
Vocabulary deed_words() { return kDeedWords; }
Vocabulary look_words() { return vocabulary<StrikeLook>(kLooks); }
Vocabulary cover_words() { return vocabulary<CoverStory>(kCovers); }
Vocabulary shape_words() { return kShapes; }

int index_of(Vocabulary words, std::string_view name) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i].name == name && !words[i].sentence.empty()) return static_cast<int>(i);
  return -1;
}

}  // namespace bc
