// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <gtest/gtest.h>

#include <QTest>

#include "lab_roster.h"
#include "ui/coach/coach_panel.h"
#include "ui/help/help_panel.h"
#include "ui/languages/language.h"
#include "ui/map/map_view.h"
#include "ui/settings/settings_panel.h"
#include "ui/theme/theme.h"

namespace bc::ui {

void settle() {
  for (int i = 0; i < 4; ++i) {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
  }
}

Reading::Reading(const char* language, int percent) {
  speak(language);
  auto wanted = theme();
  wanted.text_percent = percent;
  wanted.script = script_of(QLocale());
  apply_theme(*qApp, wanted);
}

Reading::~Reading() {
  speak("en");
  apply_theme(*qApp, {});
}

OrderSheet scripted_sheet(const Session& session, SeatId seat) {
  static const auto roster = test_roster();
  const auto known = session.information_state(seat);
  const Legal legal(session.rules(), known);
  return make_agent(*find_opponent(roster, "cautious"))->decide(known, legal, Budget{.seed = known.hash.low});
}

Tour::Tour(const std::string& variant, QSize size, const std::filesystem::path& texts, Roster roster) : variant_(variant) {
  const std::filesystem::path source(BC_SOURCE_DIR);
  auto wanted = theme();
  wanted.reduced_motion = true;  // nothing moves while it is looked at
  apply_theme(*qApp, wanted);
  window_ = std::make_unique<MainWindow>(
      Places{.rules = {source / "rules", texts}, .variants = {source / "rules/variants", texts}, .saves = saves_.path().toStdString()},
      roster.empty() ? test_roster() : std::move(roster));
  window_->resize(size);
  window_->show();
  window_->activateWindow();
  settle();
}

void Tour::seal_scripted() {
  flow().sit_down();
  flow().model().set_draft(scripted_sheet(*flow().session(), flow().seat()));
  flow().model().seal();
  settle();
}

void Tour::play_to(int turn) {
  window_->start_game(QString::fromStdString(variant_), {SeatPlayer{}, SeatPlayer{}}, 3);
  settle();
  while (!flow().session()->ended() && flow().session()->turn() < turn) seal_scripted();
}

void Tour::visit(const std::function<void(const QString&)>& look) {
  const auto at = [&](const QString& name) {
    settle();
    for (auto* map : window_->findChildren<MapView*>())
      if (map->isVisible()) map->settle();
    look(name);
  };
  at("start");
  play_to(4);
  at("curtain");
  flow().sit_down();
  at("playback");
  flow().show(Screen::briefing);
  at("briefing");
  flow().show(Screen::board);
  at("board, empty");
  flow().model().set_draft(scripted_sheet(*flow().session(), flow().seat()));
  at("board");
  window_->help()->explain(window_->focusWidget());
  at("help");
  window_->help()->show_keys();
  at("keys");
  window_->help()->dismiss();
  window_->coach()->ask();
  EXPECT_TRUE(QTest::qWaitFor([&] { return !window_->coach()->is_thinking(); }, 60'000));
  at("coach");
  window_->coach()->dismiss();
  window_->settings()->open();
  at("settings");
  window_->settings()->dismiss();
  flow().show(Screen::channel);
  at("channel");
  flow().show(Screen::record);
  at("record");
  window_->show_rules({});
  at("rules");
  flow().model().seal();
  settle();
  while (!flow().session()->ended()) seal_scripted();
  at("debrief");
  window_->show_truth(2);
  at("truth");
  flow().leave();
  at("start, with games");
  // The opponent's answer waits in the queue until events are handled: until then the window waits for it.
  window_->start_game(QString::fromStdString(variant_), {SeatPlayer{}, SeatPlayer{false, "cautious", {}}}, 3);
  flow().model().seal();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  look("waiting");
  flow().leave();
  settle();
}

}  // namespace bc::ui
