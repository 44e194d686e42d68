// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is put together, and put together anew where a person wishes another look or another language.
#include <QApplication>
#include <QRandomGenerator>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/actions.h"
#include "ui/coach/coach_panel.h"
#include "ui/help/help_panel.h"
#include "ui/languages/language.h"
#include "ui/lesson/classroom.h"
#include "ui/lesson/lesson_bar.h"
#include "ui/main_window.h"
#include "ui/notice_bar.h"
#include "ui/phrases/names.h"
#include "ui/print/briefing_page.h"
#include "ui/regions.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/order_panel.h"
#include "ui/screens/rules/rules_screen.h"
#include "ui/screens/start/start_screen.h"
#include "ui/settings/settings_panel.h"
#include "ui/top_bar.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/screen_stack.h"

namespace bc::ui {

MainWindow::MainWindow(Places places, Roster roster, QWidget* parent) : QMainWindow(parent), places_(std::move(places)), flow_(std::move(roster), places_.variants) {
  setWindowTitle(tr("Back Channel"));
  setAcceptDrops(true);
  resize(1600, 1000);
  setMinimumSize(960, 600);
  herald_ = new Herald(this);
  connect(&flow_, &GameFlow::screen_changed, this, &MainWindow::show_screen);
  classroom_ = new Classroom(places_.rules, places_.variants, flow_, this);
  make_region(classroom_->bar());
  connect(classroom_, &Classroom::toggled, this, [this] { bar_->refresh(rules_ && screen() == rules_, classroom_->can_open()); });
  make_frame();
  start_->take_focus();
  restoreGeometry(QSettings().value("window").toByteArray());
}

void MainWindow::make_frame() {
  auto* central = new QWidget(this);
  auto* layout = new QVBoxLayout(central);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  add_actions();
  bar_ = new TopBar(flow_, *actions_, central);
  make_region(bar_);
  bar_->hide();
  layout->addWidget(bar_);
  notice_ = new NoticeBar(central);
  layout->addWidget(notice_);
  layout->addWidget(classroom_->bar());
  stack_ = new ScreenStack(central);
  layout->addWidget(stack_, 1);
  setCentralWidget(central);
  help_ = new HelpPanel(Glossary::read(places_.rules), stack_);
  make_region(help_);
  coach_ = new CoachPanel(flow_, stack_);
  make_region(coach_);
  connect(coach_, &CoachPanel::taken, this, [this] { flow_.show(Screen::board); });

  make_settings();
  make_start();
  connect(&flow_, &GameFlow::problem, notice_, &NoticeBar::tell);
  connect(&flow_.turn_clock(), &TurnClock::over, notice_, [this] { notice_->tell(tr("The time for this turn is over. Seal when you are ready: nothing is lost, and nothing is sealed for you.")); });
  connect(&flow_.turn_clock(), &TurnClock::low, herald_, [this] { herald_->say(tr("A minute is left for this turn.")); });
  connect(classroom_, &Classroom::problem, notice_, &NoticeBar::tell);
  help_->tell_numbers_of(flow_.model());
  connect(help_, &HelpPanel::rules_wanted, this, &MainWindow::rules_of_game);
  connect(help_, &HelpPanel::rule_wanted, this, [this](const QString& number) { show_rules({}, number); });
}

void MainWindow::make_start() {
  const auto told = [this](Role role) {
    std::vector<bc::ui::Opponent> all;
    for (const auto* o : with_role(flow_.roster(), role)) {
      const auto found = o->in.find(language().toStdString());
      const auto& [name, sentence] = found == o->in.end() ? Wording{o->name, o->sentence} : found->second;
      all.push_back({text(o->key), text(name), text(sentence)});
    }
    return all;
  };
  Opponents opponents{told(Role::level), told(Role::character), told(Role::neutral)};
  if (const auto* usual = usual_level(flow_.roster()))
    opponents.usual = static_cast<int>(std::ranges::find(opponents.levels, text(usual->key), &bc::ui::Opponent::key) - opponents.levels.begin());
  start_ = new StartScreen(places_.variants, places_.saves, opponents);
  stack_->add(start_);
  connect(start_, &StartScreen::start_wanted, this, [this](const QString& variant, const std::vector<SeatPlayer>& players) {
    start_game(variant, players, seeds_ ? seeds_() : QRandomGenerator::global()->generate64());
  });
  for (const auto& lesson : classroom_->lessons()) start_->offer_lesson(text(lesson.key), text(lesson.title), text(lesson.sentence), lesson.minutes);
  connect(start_, &StartScreen::lesson_wanted, this, &MainWindow::start_lesson);
  connect(start_, &StartScreen::continue_wanted, this, &MainWindow::open_save);
  connect(start_, &StartScreen::rules_wanted, this, [this](const QString& variant) { show_rules(variant); });
  connect(start_, &StartScreen::keys_wanted, help_, &HelpPanel::show_keys);
  connect(start_, &StartScreen::settings_wanted, settings_, &SettingsPanel::open);
  start_->set_turn_minutes(settings_->wanted().turn_minutes);
  connect(start_, &StartScreen::turn_minutes_wanted, this, [this](int minutes) {
    auto wanted = settings_->wanted();
    wanted.turn_minutes = minutes;
    write_preferences(wanted);
    take(wanted);
  });
}

void MainWindow::make_settings() {
  settings_ = new SettingsPanel(stack_);
  make_region(settings_);
  connect(settings_, &SettingsPanel::changed, this, [this](const Preferences& wanted) {
    write_preferences(wanted);
    prefer(wanted);
  });
}

void MainWindow::prefer(const Preferences& wanted) {
  const auto spoken = wanted.language.isEmpty() ? desktop_language() : wanted.language;
  const bool another_language = language() != spoken;
  if (another_language) speak(spoken);
  apply_theme(*qApp, theme_of(wanted));
  rebuild(another_language);
  take(wanted);
}

void MainWindow::take(const Preferences& wanted) {
  flow_.set_longest_thought(std::chrono::seconds(wanted.thinking_seconds));
  flow_.set_lock_after(std::chrono::seconds(wanted.lock_seconds));
  flow_.turn_clock().set_limit(std::chrono::minutes(wanted.turn_minutes));
  settings_->set(wanted);
  start_->set_turn_minutes(wanted.turn_minutes);
}

void MainWindow::rebuild(bool another_language) {
  const bool rules_open = rules_ && screen() == rules_, choosing = settings_->isVisible();
  drop_screens();
  if (another_language) {
    flow_.retell();
    make_frame();
    setWindowTitle(tr("Back Channel"));
  } else {
    make_start();
  }
  show_screen();
  if (rules_open) show_rules({});
  if (choosing) settings_->isVisible() ? settings_->raise() : settings_->open();
}

Lent MainWindow::lend() {
  return {.flow = flow_,
          .replay = [this](int place) { show_past(place); },
          .replay_at_end = [this](int turn, SeatId as) { show_truth(turn, as); },
          .ask_coach = [this] { coach_->ask(); },
          .print = [this] { print_briefing(flow_.model(), this); },
          .save_pdf = [this] { ask_for_pdf(); },
          .hindsight = [this] { return hindsight_of_ ? hindsight_of_(flow_.session()->rules(), *flow_.session()->debrief()) : nullptr; },
          .say = [this](const QString& words) { herald_->say(words); }};
}

void MainWindow::add_actions() {
  delete actions_;
  actions_ = new Actions(this);
  const auto on = [this](Act act, auto then) { actions_->on(act, then); };
  constexpr std::pair<Act, Screen> kScreens[] = {
      {Act::briefing, Screen::briefing}, {Act::orders, Screen::board}, {Act::channel, Screen::channel}, {Act::record, Screen::record}, {Act::read_out, Screen::playback}};
  for (const auto& [act, to] : kScreens) on(act, [this, screen_wanted = to] { flow_.show(screen_wanted); });
  on(Act::rules, [this] { rules_of_game(); });
  on(Act::lesson, [this] { classroom_->open(); });
  on(Act::keys, [this] {
    if (!is_curtain(screen())) help_->show_keys();
  });
  on(Act::settings, [this] { settings_->isVisible() ? settings_->dismiss() : settings_->open(); });
  on(Act::lock, [this] { flow_.lock(); });
  on(Act::leave, [this] {
    if (flow_.session()) flow_.leave();
  });
  on(Act::undo, [this] { flow_.model().undo(); });
  on(Act::redo, [this] { flow_.model().redo(); });
  on(Act::seal, [this] {
    if (auto* board = qobject_cast<BoardScreen*>(screen())) board->orders()->ask_to_seal();
  });
  on(Act::next_part, [this] { go_to_region(this, true); });
  on(Act::part_before, [this] { go_to_region(this, false); });
  on(Act::explain, [this] {
    if (!is_curtain(screen())) help_->isVisible() ? help_->dismiss() : help_->explain(focusWidget());
  });
  on(Act::coach, [this] { coach_->isVisible() ? coach_->dismiss() : coach_->ask(); });
  on(Act::print, [this] {
    if (flow_.model().is_open()) print_briefing(flow_.model(), this);
  });
  on(Act::quit, [this] { close(); });
}

}  // namespace bc::ui
