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
#include "ui/notice_bar.h"
#include "ui/phrases/names.h"
#include "ui/regions.h"
#include "ui/saves.h"
#include "ui/screens/debrief/as_seen.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/screens/rules/rules_screen.h"
#include "ui/screens/start/start_screen.h"
#include "ui/settings/settings_panel.h"
#include "ui/top_bar.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/screen_stack.h"
#include "ui/widgets/track.h"
#include "variants/rulebook.h"

namespace bc::ui {

QWidget* MainWindow::screen() const { return stack_->current(); }

bool MainWindow::is_curtain(const QWidget* shown) const {
  const auto curtain = screens_.find(Screen::curtain);
  return shown && curtain != screens_.end() && curtain->second == shown;
}

void MainWindow::front(QWidget* screen) {
  if (!stack_->holds(screen)) stack_->add(screen);
  bar_->setVisible(screen != start_ && !is_curtain(screen) && flow_.session());
  bar_->refresh(screen == rules_, classroom_->can_open());
  stack_->set_current(screen);
  if (help_->isVisible()) help_->raise();
  // A track takes the focus only from a person, not where Qt had to put it somewhere.
  if (const auto* focus = focusWidget(); !focus || !focus->isVisible() || qobject_cast<const Track*>(focus) || !(help_->isAncestorOf(focus) || settings_->isAncestorOf(focus) || coach_->isAncestorOf(focus) || classroom_->bar()->isAncestorOf(focus) || screen->isAncestorOf(focus)))
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
  if (is_curtain(screen())) return;
  const auto explained = help_->isVisible() ? help_->topic() : QString();
  help_->dismiss();  // the focus goes back to what was explained
  std::optional<Ruleset> rules;
  if (flow_.session())
    rules = flow_.rules();
  else if (auto loaded = load_variant((variant.isEmpty() ? start_->chosen_variant() : variant).toStdString(), places_.variants); loaded.ruleset)
    rules = as_told(std::move(*loaded.ruleset), places_.variants);
  if (!rules) return notice_->tell(tr("The rules \"%1\" cannot be read.").arg(variant));
  if (!rules_) {
    rules_ = new RulesScreen;
    connect(rules_, &RulesScreen::closed, this, [this] {
      front(behind_rules_ ? behind_rules_ : start_);
      if (focus_behind_rules_) focus_behind_rules_->setFocus();
      if (!help_behind_rules_.isEmpty()) help_->explain_word(help_behind_rules_);
    });
  }
  if (screen() != rules_) {
    behind_rules_ = screen();
    focus_behind_rules_ = focusWidget();
    help_behind_rules_ = explained;
    rules_->set_way_back(explained);
  }
  rules_->set_book(text(rulebook(*rules, read_book(places_.rules, language().toStdString())).html), heading);
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
  for (auto& [which, screen] : screens_) drop(screen);
  drop(start_, truth_, rules_);
  behind_rules_ = nullptr;
}

void MainWindow::blank() {
  // Not hidden but gone: nothing that a seat saw is left for the next to find, in no widget and to no screen reader.
  if (auto* popup = QApplication::activePopupWidget()) popup->close();
  for (auto& [which, screen] : screens_)
    if (is_of_a_seat(which) || which == Screen::debrief) drop(screen);
  drop(truth_);
  behind_rules_ = nullptr;
  help_behind_rules_.clear();
  lent_.asked_turn = -1;
  help_->dismiss();
  coach_->dismiss();
  QToolTip::hideText();
  herald_->say({});
  setWindowTitle(tr("Back Channel"));
  // What the last seat copied must not be pasted by the next.
  if (flow_.is_hot_seat()) QApplication::clipboard()->clear();
}

void MainWindow::show_past(int place) {
  lent_.asked_turn = place;
  flow_.show(Screen::playback);
}

void MainWindow::show_truth(int turn_index, SeatId as) {
  if (!flow_.session() || !flow_.session()->ended()) return;
  if (!truth_) {
    truth_ = new PlaybackScreen(tr("Back to the end"));
    connect(truth_, &PlaybackScreen::finished, this, [this] { front(screens_[Screen::debrief]); });
  }
  front(truth_);
  const auto& debrief = *flow_.session()->debrief();
  truth_->tell(as.is_set() ? as_seen(flow_.rules(), debrief, turn_index, as) : truth_of(flow_.rules(), debrief, turn_index));
}

void MainWindow::show_screen() {
  if (!is_of_a_seat(flow_.screen())) blank();
  if (flow_.screen() == Screen::start) {
    start_->refresh_saves();
    return front(start_);
  }
  if (flow_.screen() == Screen::curtain) notice_->tell({});
  const auto& row = *row_of(flow_.screen());
  auto*& screen = screens_[row.screen];
  if (!screen) screen = row.make(lent_);
  if (row.before) row.before(screen, lent_);
  front(screen);
  if (row.after) row.after(screen, lent_);
}

}  // namespace bc::ui
