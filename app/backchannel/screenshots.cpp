// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include <QDir>
#include <QFile>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <iostream>

#include "hindsight.h"
#include "ui/coach/coach_panel.h"
#include "ui/help/help_panel.h"
#include "ui/languages/language.h"
#include "ui/lesson/classroom.h"
#include "ui/map/map_view.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/order_panel.h"
#include "ui/screens/board/treaty_editor.h"
#include "ui/screens/channel/treaty_view.h"
#include "ui/screens/debrief/debrief_screen.h"
#include "ui/screens/debrief/hindsight_run.h"
#include "ui/screens/debrief/what_if_card.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/settings/settings_panel.h"
#include "ui/widgets/slot.h"

namespace bc::app {

namespace {

constexpr std::uint64_t kGamesToWar = 8;  // that are tried for an end in war

/// Lets everything that is due happen, so that a picture is final.
void settle(ui::MainWindow& window) {
  for (int i = 0; i < 6; ++i) {
    QApplication::sendPostedEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
  }
  for (auto* map : window.findChildren<ui::MapView*>())
    if (map->isVisible()) map->settle();
}

struct Photographer {
  ui::MainWindow& window;
  const Take& keep;
  void take(const QString& name) {
    settle(window);
    auto picture = window.grab();
    QPainter painter(&picture);
    // A list that is open is a window of its own.
    for (auto* top : QApplication::topLevelWidgets())
      if (top != &window && top->isVisible()) painter.drawPixmap(top->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), top->grab());
    painter.end();
    keep(name, picture);
  }
};

/// What is in force, as the settings would say it.
ui::Preferences in_force() {
  ui::Preferences now;
  now.look = ui::theme().dark ? ui::Preferences::Look::dark : ui::Preferences::Look::light;
  now.text_percent = ui::theme().text_percent;
  now.reduced_motion = ui::theme().reduced_motion;
  now.language = ui::language();
  return now;
}

/// A sheet for the seat at the screen, as a program would write it: the same for the same seed.
OrderSheet scripted(const Session& session, SeatId seat, const Roster& roster, const char* by = "cautious") {
  const auto known = session.information_state(seat);
  const Legal legal(session.rules(), known);
  return make_agent(*find_opponent(roster, by))->decide(known, legal, Budget{.seed = known.hash.low});
}

void press(QWidget* where, Qt::Key key) {
  QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
  QApplication::sendEvent(where, &event);
}

/// What stands over the board for a moment: a list that is open, a pile fanned out, one's own terms.
void photograph_moments(ui::MainWindow& window, Photographer& camera) {
  auto& flow = window.flow();
  auto* board = qobject_cast<ui::BoardScreen*>(window.screen());
  flow.model().clear_draft();
  board->orders()->go_to_line(Line::operation);
  if (auto* slot = qobject_cast<ui::Slot*>(window.focusWidget())) {
    slot->open();
    camera.take("board-list");
    slot->shut();
  }
  auto& map = *board->map();
  for (const auto& staged : map.stage().counters)
    if (!staged.on_top) {
      map.fan_out(staged.counter);
      camera.take("board-fan");
      map.fan_out(-1);
      break;
    }
  const auto others = flow.model().others();
  OrderSheet sheet;
  sheet.letter.kind = LetterKind::offer;
  for (std::size_t i = 0; !others.empty() && i < flow.model().rules().intermediaries.size(); ++i) {
    sheet.letter.to = others.front();
    sheet.letter.via = IntermediaryId(i);
    const auto terms = ui::TreatyEditor::first_terms(flow.model().view(), sheet.letter.to);
    if (!terms) break;
    sheet.letter.terms = *terms;
    if (check(flow.model().view(), sheet.letter)) continue;
    flow.model().set_expert(true);
    flow.model().set_draft(sheet);
    board->orders()->go_to_line(Line::letter);
    camera.take("board-own-terms");
    flow.model().set_expert(false);
    break;
  }
  flow.model().clear_draft();
}

/// An offer as it is told again and as it lies in the briefing; false while none has come.
bool photograph_offer(ui::MainWindow& window, Photographer& camera) {
  auto& flow = window.flow();
  const auto came = [&flow](SeatId other) {
    const auto& letters = flow.model().letters(other);
    return !letters.empty() && letters.back().from == other && bears_terms(letters.back().letter.kind) && letters.back().turn + 1 == flow.model().seen().pub.turn;
  };
  auto* told = qobject_cast<ui::PlaybackScreen*>(window.screen());
  if (!told || std::ranges::none_of(flow.model().others(), came)) return false;
  for (int step = 1; step < told->steps() && !told->findChild<ui::TreatyView*>(); ++step) press(told, QApplication::isLeftToRight() ? Qt::Key_Right : Qt::Key_Left);
  camera.take("playback-offer");
  flow.show(ui::Screen::briefing);
  camera.take("briefing-offer");
  return true;
}

/// Strikes told again and on the board, and an end in war, if it comes to that with such players.
void photograph_war(ui::MainWindow& window, Photographer& camera, const Roster& roster, const QString& variant) {
  auto& flow = window.flow();
  bool struck = false, blamed = false, war = false;
  for (std::uint64_t seed = 1; seed <= kGamesToWar && !(war && struck); ++seed) {
    window.start_game(variant, {SeatPlayer{}, SeatPlayer{}}, seed);
    while (flow.session() && !flow.session()->ended()) {
      flow.sit_down();
      auto* told = qobject_cast<ui::PlaybackScreen*>(window.screen());
      for (int step = 0; told && step < told->steps() && !(struck && blamed); ++step) {
        if (step > 0) press(told, QApplication::isLeftToRight() ? Qt::Key_Right : Qt::Key_Left);
        const auto& scene = told->findChild<ui::MapView*>()->scene();
        const bool burns = std::ranges::any_of(scene.counters, &ui::MapCounter::burning);
        if (!struck && burns && !scene.arcs.empty()) {
          camera.take("playback-strike");
          flow.show(ui::Screen::board);
          camera.take("board-struck");
          flow.show(ui::Screen::playback);
          struck = true;
          break;
        }
        const auto suspects = told->findChildren<QWidget*>("suspects");
        if (!blamed && std::ranges::any_of(suspects, [](const QWidget* card) { return !card->isHidden(); })) {
          camera.take("playback-blame");
          blamed = true;
        }
      }
      flow.model().set_draft(scripted(*flow.session(), flow.seat(), roster, "reckless"));
      flow.model().seal();
    }
    war = flow.session() && flow.session()->observe(SeatId(0)).pub.war != WarCause::none;
    if (war) camera.take("debrief-war");
    flow.leave();
  }
}

/// The opponent thinks; and a file that cannot be read.
void photograph_waits(ui::MainWindow& window, Photographer& camera, const QString& variant, const QString& folder) {
  window.start_game(variant, {SeatPlayer{}, SeatPlayer{false, "cautious", {}}}, 3);
  window.flow().model().seal();
  QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);  // the answer comes only when events are handled
  camera.keep("waiting", window.grab());
  window.flow().leave();
  settle(window);
  const auto broken = QDir(folder).filePath("not-a-game.backchannel");
  QFile file(broken);
  if (file.open(QIODevice::WriteOnly)) file.write("This is no saved game.");
  file.close();
  window.open_save(broken);
  camera.take("notice");
  QFile::remove(broken);
}

/// The first game, at a step on the briefing and at one on the order sheet.
void photograph_lesson(ui::MainWindow& window, Photographer& camera) {
  window.start_lesson("first-game");
  auto& guide = window.classroom()->guide();
  while (guide.is_on() && guide.step().key != "forecast") guide.next();
  camera.take("lesson-briefing");
  window.flow().show(ui::Screen::board);
  while (guide.is_on() && guide.step().key != "strike") guide.next();
  camera.take("lesson-orders");
  window.flow().leave();
}

/// Until the odds of the last screen are worked out.
void wait_for_hindsight(ui::MainWindow& window) {
  auto* end = qobject_cast<ui::DebriefScreen*>(window.screen());
  if (!end || end->run().is_complete() || !end->run().is_running()) return;
  QEventLoop known;
  QObject::connect(end, &ui::DebriefScreen::hindsight_told, &known, &QEventLoop::quit);
  known.exec();
}

/// Takes the first other order on the card of the turn that is chosen.
void ask_what_if(ui::MainWindow& window) {
  auto* card = window.screen()->findChild<ui::WhatIfCard*>();
  auto* order = card ? card->findChild<ui::Slot*>("order") : nullptr;
  if (!order) return;
  emit order->chosen(0);
  if (!card->is_thinking()) return;
  QEventLoop known;
  QObject::connect(card, &ui::WhatIfCard::told, &known, &QEventLoop::quit);
  known.exec();
}

}  // namespace

void photograph(ui::Places places, const Roster& roster, const QString& variant, QSize size, const Take& keep) {
  QTemporaryDir saves;
  places.saves = saves.path().toStdString();
  ui::MainWindow window(places, roster);
  window.set_hindsight(hindsight_of(roster));
  window.take(in_force());
  window.resize(size);
  window.show();
  auto& flow = window.flow();
  Photographer camera{window, keep};
  camera.take("start");
  window.start_game(variant, {SeatPlayer{}, SeatPlayer{}}, 3);
  camera.take("curtain");
  bool offered = false;
  for (int turn = 1; flow.session() && !flow.session()->ended(); ++turn) {
    for (int s = 0; s < flow.session()->rules().seat_count() && !flow.session()->ended(); ++s) {
      const bool shown = s == 0 && (turn == 1 || turn == 4);
      flow.sit_down();
      if (shown && flow.screen() == ui::Screen::playback) {
        camera.take("playback");
        press(window.screen(), Qt::Key_End);
        press(window.screen(), QApplication::isLeftToRight() ? Qt::Key_Left : Qt::Key_Right);
        camera.take("playback-later");
      }
      offered = offered || photograph_offer(window, camera);
      flow.show(ui::Screen::briefing);
      if (shown) camera.take(turn == 1 ? "briefing-first" : "briefing");
      flow.show(ui::Screen::board);
      if (shown) camera.take(turn == 1 ? "board-empty" : "board-before");
      flow.model().set_forecast(30 + 7 * turn);
      flow.model().set_draft(scripted(*flow.session(), flow.seat(), roster));
      if (shown) camera.take(turn == 1 ? "board-first" : "board");
      if (shown && turn == 1) {
        const auto sheet = flow.model().draft();
        photograph_moments(window, camera);
        flow.model().set_draft(sheet);
        flow.show(ui::Screen::channel);
        camera.take("channel-offer");
        flow.show(ui::Screen::board);
      }
      if (shown && turn == 4) {
        qobject_cast<ui::BoardScreen*>(window.screen())->orders()->ask_to_seal();
        camera.take("board-seal");
        flow.model().set_draft(flow.model().draft());
        window.help()->explain(window.focusWidget());
        camera.take("board-help");
        window.help()->show_keys();
        camera.take("board-keys");
        window.help()->dismiss();
        QEventLoop thought;
        QObject::connect(window.coach(), &ui::CoachPanel::told, &thought, &QEventLoop::quit);
        window.coach()->ask();
        if (window.coach()->is_thinking()) thought.exec();
        camera.take("board-coach");
        window.coach()->dismiss();
        window.settings()->open();
        camera.take("settings");
        window.settings()->dismiss();
        flow.show(ui::Screen::channel);
        camera.take("channel");
        flow.show(ui::Screen::record);
        camera.take("record");
        flow.show(ui::Screen::board);
      }
      flow.model().seal();
    }
  }
  camera.take("debrief-working");
  wait_for_hindsight(window);
  camera.take("debrief");
  if (auto* chart = window.screen()->findChild<QWidget*>("whole-game")) press(chart, Qt::Key_Home);
  camera.take("debrief-turn");
  ask_what_if(window);
  camera.take("debrief-what-if");
  if (auto* end = qobject_cast<ui::DebriefScreen*>(window.screen())) end->show_as(SeatId(0));
  camera.take("debrief-as-seen");
  window.show_truth(2);
  camera.take("truth");
  window.show_rules(variant);
  camera.take("rules");
  flow.leave();
  camera.take("start-with-games");
  if (variant == "tower-22") {
    photograph_lesson(window, camera);
    photograph_war(window, camera, roster, variant);
    photograph_waits(window, camera, variant, saves.path());
  }
}

int take_screenshots(const ui::Places& places, const Roster& roster, const QString& folder, QSize size) {
  if (!QDir().mkpath(folder)) {
    std::cerr << "The folder " << folder.toStdString() << " cannot be made. Choose another.\n";
    return 3;
  }
  int unwritten = 0;
  for (const auto* variant : {"tower-22", "cuba-1962"}) {
    int number = 0;
    photograph(places, roster, variant, size, [&](const QString& name, const QPixmap& picture) {
      const auto file = QDir(folder).filePath(QStringLiteral("%1-%2-%3.png").arg(variant).arg(++number, 2, 10, QChar('0')).arg(name));
      if (picture.save(file)) {
        std::cout << file.toStdString() << '\n';
      } else {
        ++unwritten;
        std::cerr << "Could not write " << file.toStdString() << ".\n";
      }
    });
  }
  return unwritten ? 3 : 0;
}

}  // namespace bc::app
