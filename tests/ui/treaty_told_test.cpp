// SPDX-License-Identifier: GPL-3.0-or-later
// An offer that came or was sent reads as a treaty wherever it is told: in the briefing and in the read-out, to those who may read it.
#include <gmock/gmock.h>

#include <QTest>

#include "core/adjudicate.h"
#include "tour.h"
#include "ui/models/treaty_told.h"
#include "ui/print/briefing_page.h"
#include "ui/screens/board/letter_card.h"
#include "ui/screens/board/treaty_editor.h"
#include "ui/screens/channel/treaty_view.h"
#include "ui/screens/playback/playback_screen.h"
#include "variants/load.h"

namespace bc::ui {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

class TreatyTold : public testing::Test {
 protected:
  /// Up to a turn in which an offer of the other side has just come.
  void play_to_an_offer() {
    for (int turn = 2; turn < 8; ++turn) {
      tour_.play_to(turn);
      tour_.flow().sit_down();
      settle();
      const auto& letters = model().letters(model().others().front());
      if (!letters.empty() && letters.back().from != model().seat() && bears_terms(letters.back().letter.kind) && letters.back().turn + 1 == turn) {
        offer_ = letters.back().letter;
        return;
      }
    }
    FAIL() << "no offer in a whole game";
  }
  GameModel& model() { return tour_.flow().model(); }
  /// The treaties in sight that say so, each with its two columns beside each other.
  void expect_treaty(const QString& words) {
    for (auto* treaty : tour_.window().screen()->findChildren<TreatyView*>()) {
      if (!treaty->isVisible() || !treaty->accessibleName().contains(words)) continue;
      std::vector<int> tops;
      for (auto* card : treaty->findChildren<Card*>()) tops.push_back(card->y());
      ASSERT_THAT(tops, SizeIs(2));
      EXPECT_EQ(tops[0], tops[1]) << "beside each other";
      return;
    }
    ADD_FAILURE() << "no treaty says: " << words.toStdString();
  }
  QString their_promise() {
    const auto& other = model().others().front();
    return treaty_outlook(model().rules(), other, model().seat(), offer_.terms, model().seen().pub.turn).sides[0].promises[0].text;
  }
  Tour tour_;
  Letter offer_;
};

TEST_F(TreatyTold, InTheBriefing) {
  play_to_an_offer();
  tour_.flow().show(Screen::briefing);
  settle();
  expect_treaty(their_promise());
  EXPECT_THAT(briefing_page(model()).toStdString(), HasSubstr(their_promise().toHtmlEscaped().toStdString())) << "and on paper";
}

TEST_F(TreatyTold, InTheReadOut) {
  play_to_an_offer();
  auto* told = qobject_cast<PlaybackScreen*>(tour_.window().screen());
  ASSERT_NE(told, nullptr);
  while (!told->findChild<TreatyView*>() && told->at() + 1 < told->steps()) {
    QTest::keyClick(told, Qt::Key_Right);
    settle();
  }
  expect_treaty(their_promise());
}

TEST_F(TreatyTold, OnesOwnTermsStandInTwoColumnsOnTheOrderSheet) {
  tour_.play_to(1);
  tour_.flow().sit_down();
  tour_.flow().show(Screen::board);
  OrderSheet sheet;
  sheet.letter = {.kind = LetterKind::offer, .to = model().others().front(), .via = IntermediaryId(0)};
  sheet.letter.terms = *TreatyEditor::first_terms(model().view(), sheet.letter.to);
  model().set_draft(sheet);
  settle();
  auto* editor = tour_.window().screen()->findChild<LetterCard*>()->findChild<TreatyEditor*>();
  ASSERT_TRUE(editor->isVisible());
  const auto sides = editor->findChildren<Card*>();
  ASSERT_THAT(sides, SizeIs(2));
  EXPECT_EQ(sides[0]->y(), sides[1]->y());
  for (auto* clause : editor->findChildren<Sentence*>())
    for (auto* slot : clause->slots_in_order()) EXPECT_GE(slot->width(), slot->sizeHint().width()) << slot->shown().toStdString() << " is cut";
  sheet.letter.terms.clauses[0].condition = Condition::if_other_keeps;
  model().set_draft(sheet);
  settle();
  EXPECT_LT(sides[0]->y(), sides[1]->y()) << "a long condition would be cut in half the width";
}

TEST(TreatyToldTo, ThePartiesAndWhoCarriesTheLettersAndNobodyElse) {
  const auto loaded = load_variant("council", std::vector<std::filesystem::path>{std::filesystem::path(BC_SOURCE_DIR) / "rules/variants", std::filesystem::path(BC_SOURCE_DIR) / "tests/variants/data"});
  ASSERT_TRUE(loaded);
  const auto& rules = *loaded.ruleset;
  const SeatId upper(0), lower(1);
  auto state = initial_state(rules, 1);
  const auto before = state;
  auto& channel = state.channel(upper, lower);
  channel.via = IntermediaryId(0);
  const auto mediator = rules.intermediaries[0].seat;
  ASSERT_TRUE(mediator.is_set());
  auto& offer = channel.offer[0];
  offer.turn = state.pub.turn;
  offer.last_turn = static_cast<std::uint8_t>(state.pub.turn + 1);
  offer.terms.clauses[0] = {.verb = ClauseVerb::no_strike, .party = upper};
  offer.terms.clauses[kClausesASide] = {.verb = ClauseVerb::release, .party = lower};
  ++state.pub.turn;
  // Even an event that reaches everybody tells its terms to those alone who have them.
  const EventLog log{{.kind = EventKind::letter_sent, .seat = upper, .other = lower, .detail = static_cast<std::uint8_t>(LetterKind::offer)}};
  for (int s = 0; s < rules.seat_count(); ++s) {
    const SeatId seat(s);
    const bool party = seat == upper || seat == lower, carries = seat == mediator;
    const Telling told{.rules = &rules, .reader = seat, .turn = before.pub.turn, .before = observe(rules, before, seat), .after = observe(rules, state, seat), .story = log};
    const auto treaty = treaty_told(told, 0);
    EXPECT_EQ(treaty.has_value(), party || carries) << rules.seats[seat.index()].key;
    EXPECT_THAT(offers_carried(rules, told.after), SizeIs(carries ? 1 : 0)) << rules.seats[seat.index()].key;
    if (!treaty) continue;
    EXPECT_EQ(treaty->sides[0].seat, upper);
    EXPECT_EQ(treaty->sides[1].seat, lower);
    EXPECT_THAT(treaty->sides[1].promises, SizeIs(1));
    EXPECT_EQ(treaty->sides[1].promises[0].shows.isEmpty(), carries) << "who only carries it sees no breach";
  }
  // An offer that came out in its own turn is gone from every observation. The two who have the letter on file still read it.
  Letter letter{.kind = LetterKind::offer, .to = lower, .via = IntermediaryId(0), .terms = offer.terms};
  channel.offer = {};
  for (const bool on_file : {false, true}) {
    Telling told{.rules = &rules, .reader = lower, .turn = before.pub.turn, .before = observe(rules, before, lower), .after = observe(rules, state, lower), .story = log};
    if (on_file) told.letters.push_back({before.pub.turn, upper, lower, letter, {}});
    EXPECT_EQ(treaty_told(told, 0).has_value(), on_file);
  }
}

}  // namespace
}  // namespace bc::ui
