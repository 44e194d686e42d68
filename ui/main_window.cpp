// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>
#include <QToolTip>
#include <utility>

#include "ui/coach/coach_panel.h"
#include "ui/help/help_panel.h"
#include "ui/lesson/classroom.h"
#include "ui/lesson/lesson_bar.h"
#include "ui/languages/scenario.h"
#include "ui/map/map_view.h"
#include "ui/notice_bar.h"
#include "ui/phrases/names.h"
#include "ui/print/briefing_page.h"
#include "ui/regions.h"
#include "ui/saves.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/order_panel.h"
#include "ui/screens/briefing/briefing_screen.h"
#include "ui/screens/channel/channel_screen.h"
#include "ui/screens/curtain/curtain_screen.h"
#include "ui/screens/debrief/as_seen.h"
#include "ui/screens/debrief/debrief_screen.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/screens/record/record_screen.h"
#include "ui/screens/rules/rules_screen.h"
#include "ui/screens/start/start_screen.h"
#include "ui/screens/waiting/waiting_screen.h"
#include "ui/settings/settings_panel.h"
#include "ui/theme/theme.h"
#include "ui/top_bar.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/screen_stack.h"
#include "variants/rulebook.h"

namespace bc::ui {

QWidget* MainWindow::screen() const { return stack_->current(); }

void MainWindow::front(QWidget* screen) {
  if (!stack_->holds(screen)) stack_->add(screen);
  bar_->setVisible(screen != start_ && screen != curtain_ && flow_.session());
  bar_->refresh(screen == rules_, classroom_->can_open());
  stack_->set_current(screen);
  if (help_->isVisible()) help_->raise();
  if (const auto* focus = focusWidget(); !focus || !focus->isVisible() || !(help_->isAncestorOf(focus) || settings_->isAncestorOf(focus) || coach_->isAncestorOf(focus) || classroom_->bar()->isAncestorOf(focus) || screen->isAncestorOf(focus)))
    screen == start_ ? start_->take_focus() : focus_first(screen);
}

void MainWindow::start_game(const QString& variant, const std::vector<SeatPlayer>& players, std::uint64_t seed) {
  notice_->tell({});
  const auto loaded = load_variant(variant.toStdString(), places_.variants);
  if (!loaded.ruleset) {
    QString what = tr("The rules \"%1\" cannot be read.").arg(variant);
    if (!loaded.diagnostics.empty()) what += "\n" + text(to_text(loaded.diagnostics.front()));
    return notice_->tell(what);
  }
  if (players.size() != loaded.ruleset->seats.size())
    return notice_->tell(tr("%1 has %2 seats: name a player for each.").arg(text(loaded.ruleset->story.title)).arg(loaded.ruleset->seats.size()));
  flow_.start(loaded, players, seed, fresh_save(places_.saves, loaded.ruleset->key));
}

void MainWindow::start_lesson(const QString& key) {
  notice_->tell({});
  classroom_->start(key.toStdString(), places_.saves);
}

void MainWindow::open_save(const QString& file) {
  notice_->tell({});
  flow_.resume(file.toStdString());
}

void MainWindow::rules_of_game() { show_rules({}); }

void MainWindow::show_rules(const QString& variant, const QString& heading) {
  if (screen() == curtain_ && curtain_) return;
  help_->dismiss();
  std::optional<Ruleset> rules;
  if (flow_.session())
    rules = flow_.rules();
  else if (auto loaded = load_variant((variant.isEmpty() ? start_->chosen_variant() : variant).toStdString(), places_.variants); loaded.ruleset)
    rules = as_told(std::move(*loaded.ruleset), places_.variants);
  if (!rules) return notice_->tell(tr("The rules \"%1\" cannot be read.").arg(variant));
  if (!rules_) {
    rules_ = new RulesScreen;
    connect(rules_, &RulesScreen::closed, this, [this] { front(behind_rules_ ? behind_rules_ : start_); });
  }
  if (screen() != rules_) behind_rules_ = screen();
  rules_->set_book(text(rulebook(*rules, book_as_told("rulebook", places_.rules)).html), heading);
  front(rules_);
}

template <class... Widget>
void MainWindow::drop(Widget*&... screens) {
  const auto one = [this](auto*& screen) {
    if (!screen) return;
    stack_->remove(screen);
    screen->hide();
    screen->setParent(nullptr);
    screen->deleteLater();
    screen = nullptr;
  };
  (one(screens), ...);
}

void MainWindow::drop_screens() {
  drop(start_, curtain_, playback_, briefing_, board_, channel_, record_, debrief_, truth_, rules_, waiting_);
  behind_rules_ = nullptr;
}

void MainWindow::blank() {
  // Not hidden but gone: nothing that a seat saw is left for the next to find, in no widget and to no screen reader.
  if (auto* popup = QApplication::activePopupWidget()) popup->close();
  drop(playback_, briefing_, board_, channel_, record_, debrief_, truth_);
  behind_rules_ = nullptr;
  asked_turn_ = -1;
  help_->dismiss();
  coach_->dismiss();
  QToolTip::hideText();
  herald_->say({});
  setWindowTitle(tr("Back Channel"));
  // What the last seat copied must not be pasted by the next.
  if (flow_.is_hot_seat()) QApplication::clipboard()->clear();
}

void MainWindow::set_curtain() {
  const auto* session = flow_.session();
  const auto& rules = flow_.rules();
  const auto& seat = rules.seats[flow_.seat().index()];
  std::vector<CurtainScreen::Station> stations;
  QStringList done;
  for (int s = 0; s < rules.seat_count(); ++s) {
    const auto& each = rules.seats[static_cast<std::size_t>(s)];
    const bool sealed = session->sealed(SeatId(s)), human = session->players()[static_cast<std::size_t>(s)].human;
    if (sealed && human) done << text(each.name);
    const auto note = SeatId(s) == flow_.seat() ? tr("now") : !human ? tr("the computer") : sealed ? tr("sealed") : tr("to come");
    stations.push_back({text(each.name), note, QColor(text(each.colour)), sealed && human, SeatId(s) == flow_.seat()});
  }
  stations.push_back({tr("Read-out"), tr("when all have sealed"), theme().p.muted, false, false});
  const auto why = done.isEmpty() ? tr("Your sheet is secret until all are read out together,\nso everything on this screen is hidden while the seat changes hands.")
                                  : tr("%1 has sealed. Your sheet is secret until all are read out together,\nso everything on this screen is hidden while the seat changes hands.")
                                        .arg(done.join(tr(", ")));
  curtain_->set(tr("%1, the next sheet is yours").arg(text(seat.name)), why, tr("Turn %1 of %2").arg(session->turn()).arg(rules.turns),
                tr("For %1 only").arg(text(seat.name)), QColor(text(seat.colour)), stations);
}

void MainWindow::show_past(int place) {
  asked_turn_ = place;
  flow_.show(Screen::playback);
}

void MainWindow::show_truth(int turn_index, SeatId as) {
  if (!flow_.session() || !flow_.session()->ended()) return;
  if (!truth_) {
    truth_ = new PlaybackScreen(tr("Back to the end"));
    connect(truth_, &PlaybackScreen::finished, this, [this] { front(debrief_); });
  }
  front(truth_);
  const auto& debrief = *flow_.session()->debrief();
  truth_->tell(as.is_set() ? as_seen(flow_.rules(), debrief, turn_index, as) : truth_of(flow_.rules(), debrief, turn_index));
}

void MainWindow::show_seat_screen() {
  auto& model = flow_.model();
  switch (flow_.screen()) {
    case Screen::playback:
      if (!playback_) {
        playback_ = new PlaybackScreen(tr("Go to the briefing"));
        connect(playback_, &PlaybackScreen::finished, this, [this] { flow_.show(Screen::briefing); });
        // The model may be closed while this screen is in front: what it told goes with it.
        connect(&model, &GameModel::changed, playback_, [this] {
          if (!flow_.model().is_open()) playback_->clear();
        });
      }
      front(playback_);
      playback_->tell(telling_of(model, asked_turn_ >= 0 ? std::exchange(asked_turn_, -1) : static_cast<int>(model.past().size()) - 1));
      break;
    case Screen::briefing:
      if (!briefing_) {
        briefing_ = new BriefingScreen(model);
        connect(briefing_, &BriefingScreen::orders_wanted, this, [this] { flow_.show(Screen::board); });
        connect(briefing_, &BriefingScreen::channel_wanted, this, [this] { flow_.show(Screen::channel); });
        connect(briefing_, &BriefingScreen::playback_wanted, this, &MainWindow::show_past);
        connect(briefing_, &BriefingScreen::print_wanted, this, [this] { print_briefing(flow_.model(), this); });
        connect(briefing_, &BriefingScreen::pdf_wanted, this, &MainWindow::ask_for_pdf);
      }
      front(briefing_);
      break;
    case Screen::board:
      if (!board_) {
        board_ = new BoardScreen(model);
        make_region(board_->map());
        make_region(board_->orders());
        connect(board_->orders(), &OrderPanel::coach_wanted, coach_, &CoachPanel::ask);
      }
      front(board_);
      break;
    case Screen::channel:
      if (!channel_) {
        channel_ = new ChannelScreen(model);
        connect(channel_, &ChannelScreen::orders_wanted, this, [this] { flow_.show(Screen::board); });
      }
      front(channel_);
      break;
    case Screen::record:
      if (!record_) {
        record_ = new RecordScreen(model);
        connect(record_, &RecordScreen::playback_wanted, this, &MainWindow::show_past);
      }
      front(record_);
      break;
    default: break;
  }
}

void MainWindow::show_screen() {
  if (is_of_a_seat(flow_.screen())) return show_seat_screen();
  blank();
  switch (flow_.screen()) {
    case Screen::start:
      start_->refresh_saves();
      front(start_);
      break;
    case Screen::curtain:
      notice_->tell({});
      if (!curtain_) {
        curtain_ = new CurtainScreen;
        connect(curtain_, &CurtainScreen::opened, &flow_, &GameFlow::sit_down);
        connect(curtain_, &CurtainScreen::leave_wanted, &flow_, &GameFlow::leave);
      }
      set_curtain();
      front(curtain_);
      curtain_->envelope()->setFocus();
      break;
    case Screen::waiting: {
      if (!waiting_) {
        waiting_ = new WaitingScreen;
        connect(waiting_, &WaitingScreen::leave_wanted, &flow_, &GameFlow::leave);
      }
      QStringList who;
      for (const auto seat : flow_.thinking()) who << name_of(flow_.rules(), seat);
      waiting_->set(who.join(tr(", ")));
      front(waiting_);
      herald_->say(waiting_->title());
      break;
    }
    case Screen::debrief:
      debrief_ = new DebriefScreen;
      connect(debrief_, &DebriefScreen::leave_wanted, &flow_, &GameFlow::leave);
      connect(debrief_, &DebriefScreen::replay_wanted, this, &MainWindow::show_truth);
      debrief_->show_game(flow_.rules(), *flow_.session()->debrief(),
                          hindsight_of_ ? hindsight_of_(flow_.session()->rules(), *flow_.session()->debrief()) : nullptr);
      front(debrief_);
      herald_->say(debrief_->title());
      break;
    default: break;
  }
}

}  // namespace bc::ui
