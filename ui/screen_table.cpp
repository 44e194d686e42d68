// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen_table.h"

#include <utility>

#include "ui/models/telling.h"
#include "ui/phrases/names.h"
#include "ui/regions.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/order_panel.h"
#include "ui/screens/briefing/briefing_screen.h"
#include "ui/screens/channel/channel_screen.h"
#include "ui/screens/curtain/curtain_screen.h"
#include "ui/screens/debrief/debrief_screen.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/screens/record/record_screen.h"
#include "ui/screens/waiting/waiting_screen.h"
#include "ui/map/map_view.h"

namespace bc::ui {

namespace {

QWidget* make_curtain(Lent& lent) {
  auto* curtain = new CurtainScreen;
  QObject::connect(curtain, &CurtainScreen::opened, &lent.flow, &GameFlow::sit_down);
  QObject::connect(curtain, &CurtainScreen::leave_wanted, &lent.flow, &GameFlow::leave);
  return curtain;
}

QWidget* make_playback(Lent& lent) {
  auto* playback = new PlaybackScreen(QCoreApplication::translate("ScreenTable", "Go to the briefing"));
  QObject::connect(playback, &PlaybackScreen::finished, playback, [&lent] { lent.flow.show(Screen::briefing); });
  // The model may be closed while this screen is in front: what it told goes with it.
  QObject::connect(&lent.flow.model(), &GameModel::changed, playback, [playback, &lent] {
    if (!lent.flow.model().is_open()) playback->clear();
  });
  return playback;
}

void tell_past(QWidget* screen, Lent& lent) {
  const auto& model = lent.flow.model();
  const int asked = std::exchange(lent.asked_turn, -1);
  static_cast<PlaybackScreen*>(screen)->tell(telling_of(model, asked >= 0 ? asked : static_cast<int>(model.past().size()) - 1));
}

QWidget* make_briefing(Lent& lent) {
  auto* briefing = new BriefingScreen(lent.flow.model());
  QObject::connect(briefing, &BriefingScreen::orders_wanted, briefing, [&lent] { lent.flow.show(Screen::board); });
  QObject::connect(briefing, &BriefingScreen::channel_wanted, briefing, [&lent] { lent.flow.show(Screen::channel); });
  QObject::connect(briefing, &BriefingScreen::playback_wanted, briefing, [&lent](int place) { lent.replay(place); });
  QObject::connect(briefing, &BriefingScreen::print_wanted, briefing, [&lent] { lent.print(); });
  QObject::connect(briefing, &BriefingScreen::pdf_wanted, briefing, [&lent] { lent.save_pdf(); });
  return briefing;
}

QWidget* make_board(Lent& lent) {
  auto* board = new BoardScreen(lent.flow.model());
  make_region(board->map());
  make_region(board->orders());
  QObject::connect(board->orders(), &OrderPanel::coach_wanted, board, [&lent] { lent.ask_coach(); });
  return board;
}

QWidget* make_channel(Lent& lent) {
  auto* channel = new ChannelScreen(lent.flow);
  QObject::connect(channel, &ChannelScreen::orders_wanted, channel, [&lent] { lent.flow.show(Screen::board); });
  return channel;
}

QWidget* make_record(Lent& lent) {
  auto* record = new RecordScreen(lent.flow.model());
  QObject::connect(record, &RecordScreen::playback_wanted, record, [&lent](int place) { lent.replay(place); });
  return record;
}

QWidget* make_waiting(Lent& lent) {
  auto* waiting = new WaitingScreen([&lent] { return lent.flow.thought_done(); });
  QObject::connect(waiting, &WaitingScreen::answer_wanted, &lent.flow, &GameFlow::hurry_thought);
  QObject::connect(waiting, &WaitingScreen::leave_wanted, &lent.flow, &GameFlow::leave);
  return waiting;
}

QWidget* make_debrief(Lent& lent) {
  auto* debrief = new DebriefScreen;
  QObject::connect(debrief, &DebriefScreen::leave_wanted, &lent.flow, &GameFlow::leave);
  QObject::connect(debrief, &DebriefScreen::replay_wanted, debrief, [&lent](int turn, SeatId as) { lent.replay_at_end(turn, as); });
  debrief->show_game(lent.flow.rules(), *lent.flow.session()->debrief(), lent.hindsight());
  return debrief;
}

constexpr ScreenRow kScreens[] = {
    {Screen::curtain, make_curtain, [](QWidget* w, Lent& lent) { static_cast<CurtainScreen*>(w)->show_turn(lent.flow); },
     [](QWidget* w, Lent&) { static_cast<CurtainScreen*>(w)->take_focus(); }},
    {Screen::playback, make_playback, nullptr, tell_past},
    {Screen::briefing, make_briefing, nullptr, nullptr},
    {Screen::board, make_board, nullptr, nullptr},
    {Screen::channel, make_channel, nullptr, nullptr},
    {Screen::record, make_record, nullptr, nullptr},
    {Screen::waiting, make_waiting,
     [](QWidget* w, Lent& lent) {
       QStringList who;
       for (const auto seat : lent.flow.thinking()) who << name_of(lent.flow.rules(), seat);
       static_cast<WaitingScreen*>(w)->set(who.join(QCoreApplication::translate("ScreenTable", ", ")));
     },
     [](QWidget* w, Lent& lent) { lent.say(static_cast<WaitingScreen*>(w)->title()); }},
    {Screen::debrief, make_debrief, nullptr, [](QWidget* w, Lent& lent) { lent.say(static_cast<DebriefScreen*>(w)->title()); }},
};

}  // namespace

const ScreenRow* row_of(Screen screen) {
  for (const auto& row : kScreens)
    if (row.screen == screen) return &row;
  return nullptr;
}

}  // namespace bc::ui
