// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is put together, and put together anew where a person wishes another look or another language.
#include <QApplication>
#include <QRandomGenerator>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

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
#include "ui/screens/curtain/curtain_screen.h"
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
  add_keys();
  start_->take_focus();
  restoreGeometry(QSettings().value("window").toByteArray());
}

void MainWindow::make_frame() {
  auto* central = new QWidget(this);
  auto* layout = new QVBoxLayout(central);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  bar_ = new TopBar(flow_, central);
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
  connect(classroom_, &Classroom::problem, notice_, &NoticeBar::tell);
  connect(bar_, &TopBar::lesson_wanted, classroom_, &Classroom::open);
  connect(bar_, &TopBar::wanted, &flow_, &GameFlow::show);
  connect(bar_, &TopBar::rules_wanted, this, &MainWindow::rules_of_game);
  connect(bar_, &TopBar::keys_wanted, help_, &HelpPanel::show_keys);
  connect(bar_, &TopBar::settings_wanted, settings_, &SettingsPanel::open);
  connect(bar_, &TopBar::leave_wanted, &flow_, &GameFlow::leave);
  connect(help_, &HelpPanel::rules_wanted, this, &MainWindow::rules_of_game);
}

void MainWindow::make_start() {
  std::vector<bc::ui::Opponent> opponents;
  for (const auto& o : flow_.roster())
    if (o.shown) {
      const auto told = o.in.find(language().toStdString());
      const auto& [name, sentence] = told == o.in.end() ? Wording{o.name, o.sentence} : told->second;
      opponents.push_back({text(o.key), text(name), text(sentence)});
    }
  start_ = new StartScreen(places_.variants, places_.saves, opponents);
  stack_->add(start_);
  connect(start_, &StartScreen::start_wanted, this, [this](const QString& variant, const std::vector<SeatPlayer>& players) {
    start_game(variant, players, QRandomGenerator::global()->generate64());
  });
  for (const auto& lesson : classroom_->lessons()) start_->offer_lesson(text(lesson.key), text(lesson.title), text(lesson.sentence), lesson.minutes);
  connect(start_, &StartScreen::lesson_wanted, this, &MainWindow::start_lesson);
  connect(start_, &StartScreen::continue_wanted, this, &MainWindow::open_save);
  connect(start_, &StartScreen::rules_wanted, this, [this](const QString& variant) { show_rules(variant); });
  connect(start_, &StartScreen::keys_wanted, help_, &HelpPanel::show_keys);
  connect(start_, &StartScreen::settings_wanted, settings_, &SettingsPanel::open);
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
  flow_.set_longest_thought(std::chrono::seconds(wanted.thinking_seconds));
  settings_->set(wanted);
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
  is_of_a_seat(flow_.screen()) ? show_seat_screen() : show_screen();
  if (rules_open) show_rules({});
  if (choosing) settings_->isVisible() ? settings_->raise() : settings_->open();
}

void MainWindow::add_keys() {
  const auto key = [this](const QKeySequence& keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
  constexpr std::pair<Qt::Key, Screen> kScreens[] = {
      {Qt::Key_1, Screen::briefing}, {Qt::Key_2, Screen::board}, {Qt::Key_3, Screen::channel}, {Qt::Key_4, Screen::record}};
  for (const auto& [digit, to] : kScreens) key(Qt::ALT | digit, [this, screen_wanted = to] { flow_.show(screen_wanted); });
  key(Qt::ALT | Qt::Key_5, [this] { rules_of_game(); });
  key(Qt::CTRL | Qt::Key_L, [this] { flow_.lock(); });
  key(QKeySequence::Undo, [this] { flow_.model().undo(); });
  key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { flow_.model().redo(); });
  const auto seal = [this] {
    if (board_ && screen() == board_) board_->orders()->ask_to_seal();
  };
  key(Qt::CTRL | Qt::Key_Return, seal);
  key(Qt::CTRL | Qt::Key_Enter, seal);
  key(Qt::Key_F6, [this] { go_to_region(this, true); });
  key(Qt::SHIFT | Qt::Key_F6, [this] { go_to_region(this, false); });
  key(Qt::Key_F1, [this] {
    if (screen() != curtain_) help_->isVisible() ? help_->dismiss() : help_->explain(focusWidget());
  });
  key(Qt::Key_F2, [this] { coach_->isVisible() ? coach_->dismiss() : coach_->ask(); });
  key(Qt::Key_Question, [this] {
    if (screen() != curtain_) help_->show_keys();
  });
  key(Qt::CTRL | Qt::Key_Comma, [this] { settings_->isVisible() ? settings_->dismiss() : settings_->open(); });
  key(QKeySequence::Print, [this] {
    if (flow_.model().is_open()) print_briefing(flow_.model(), this);
  });
  key(QKeySequence::Quit, [this] { close(); });
  key(Qt::CTRL | Qt::Key_W, [this] {
    if (flow_.session()) flow_.leave();
  });
}

}  // namespace bc::ui
