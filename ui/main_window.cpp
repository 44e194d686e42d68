// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <fstream>
#include <sstream>

#include "ui/phrases/names.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/order_panel.h"
#include "ui/screens/briefing/briefing_screen.h"
#include "ui/screens/channel/channel_screen.h"
#include "ui/screens/curtain/curtain_screen.h"
#include "ui/screens/debrief/debrief_screen.h"
#include "ui/screens/playback/playback_screen.h"
#include "ui/screens/rules/rules_screen.h"
#include "ui/screens/start/start_screen.h"
#include "ui/theme/theme.h"
#include "ui/top_bar.h"
#include "ui/widgets/basics.h"
#include "variants/rulebook.h"

namespace bc::ui {

namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::ostringstream all;
  all << file.rdbuf();
  return all.str();
}

std::filesystem::path fresh_file(const std::filesystem::path& folder, const std::string& key) {
  const auto stamp = QDateTime::currentDateTime().toString("yyyy-MM-dd hhmmss").toStdString();
  for (int n = 0;; ++n) {
    auto file = folder / (key + " " + stamp + (n ? " " + std::to_string(n) : "") + std::string(kSaveExtension));
    if (!std::filesystem::exists(file)) return file;
  }
}

}  // namespace

MainWindow::MainWindow(Places places, Roster roster, QWidget* parent) : QMainWindow(parent), places_(std::move(places)), flow_(std::move(roster)) {
  setWindowTitle(tr("Back Channel"));
  setAcceptDrops(true);
  resize(1600, 1000);
  setMinimumSize(1100, 680);
  auto* central = new QWidget(this);
  auto* layout = new QVBoxLayout(central);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  bar_ = new TopBar(flow_, central);
  bar_->hide();
  layout->addWidget(bar_);
  stack_ = new QStackedWidget(central);
  layout->addWidget(stack_, 1);
  setCentralWidget(central);

  std::vector<bc::ui::Opponent> opponents;
  for (const auto& o : flow_.roster())
    if (o.shown) opponents.push_back({text(o.key), text(o.name), text(o.sentence)});
  start_ = new StartScreen(places_.variants, places_.saves, opponents);
  stack_->addWidget(start_);
  connect(start_, &StartScreen::start_wanted, this, [this](const QString& variant, const std::vector<SeatPlayer>& players) {
    start_game(variant, players, QRandomGenerator::global()->generate64());
  });
  connect(start_, &StartScreen::continue_wanted, this, &MainWindow::open_save);
  connect(start_, &StartScreen::rules_wanted, this, &MainWindow::show_rules);
  connect(&flow_, &GameFlow::screen_changed, this, &MainWindow::show_screen);
  connect(&flow_, &GameFlow::problem, this, [this](const QString& what) {
    start_->show_problem(what);
    front(start_);
  });
  connect(bar_, &TopBar::wanted, &flow_, &GameFlow::show);
  connect(bar_, &TopBar::channel_wanted, this, &MainWindow::show_channel);
  connect(bar_, &TopBar::rules_wanted, this, [this] {
    if (flow_.session()) show_rules(text(flow_.session()->rules().key));
  });
  connect(bar_, &TopBar::leave_wanted, &flow_, &GameFlow::leave);
  add_keys();
  restoreGeometry(QSettings().value("window").toByteArray());
}

template <class Widget>
Widget* MainWindow::made(Widget*& screen) {
  if (!screen) {
    screen = new Widget(flow_.model());
    stack_->addWidget(screen);
  }
  return screen;
}

QWidget* MainWindow::screen() const { return stack_->currentWidget(); }

void MainWindow::front(QWidget* screen) {
  bar_->setVisible(screen != start_ && screen != curtain_ && flow_.session());
  stack_->setCurrentWidget(screen);
}

void MainWindow::start_game(const QString& variant, const std::vector<SeatPlayer>& players, std::uint64_t seed) {
  const auto loaded = load_variant(variant.toStdString(), places_.variants);
  if (!loaded.ruleset) {
    QString what = tr("The rules \"%1\" cannot be read.").arg(variant);
    for (const auto& diagnostic : loaded.diagnostics) {
      what += "\n" + text(to_text(diagnostic));
      break;
    }
    start_->show_problem(what);
    return;
  }
  if (players.size() != loaded.ruleset->seats.size()) {
    start_->show_problem(tr("%1 has %2 seats: name a player for each.").arg(text(loaded.ruleset->story.title)).arg(loaded.ruleset->seats.size()));
    return;
  }
  start_->show_problem({});
  flow_.start(loaded, players, seed, fresh_file(places_.saves, loaded.ruleset->key));
}

void MainWindow::open_save(const QString& file) {
  start_->show_problem({});
  flow_.resume(file.toStdString());
}

void MainWindow::show_rules(const QString& variant) {
  if (!rules_) {
    rules_ = new RulesScreen;
    stack_->addWidget(rules_);
    connect(rules_, &RulesScreen::closed, this, [this] { front(behind_rules_ ? behind_rules_ : start_); });
  }
  if (screen() != rules_) behind_rules_ = screen();
  std::string words;
  for (const auto& dir : places_.rules)
    if (words.empty()) words = read_file(dir / "rulebook.md");
  if (flow_.session()) {
    rules_->set_book(text(rulebook(flow_.session()->rules(), words).html));
  } else if (const auto loaded = load_variant(variant.toStdString(), places_.variants); loaded.ruleset) {
    rules_->set_book(text(rulebook(*loaded.ruleset, words).html));
  }
  front(rules_);
}

void MainWindow::show_channel() {
  if (!flow_.model().is_open()) return;
  const bool fresh = !channel_;
  made(channel_);
  if (fresh) connect(channel_, &ChannelScreen::orders_wanted, this, [this] { flow_.show(Screen::board); });
  front(channel_);
}

void MainWindow::blank() {
  QToolTip::hideText();
  setWindowTitle(tr("Back Channel"));
  // What the last seat copied must not be pasted by the next.
  if (flow_.is_hot_seat()) QApplication::clipboard()->clear();
}

void MainWindow::set_curtain() {
  const auto* session = flow_.session();
  const auto& rules = session->rules();
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
                                  : tr("%1 has sealed. Your sheet is secret until all are read out together,\nso everything on this screen is hidden while the seat changes hands.").arg(done.join(tr(", ")));
  curtain_->set(tr("%1, the next sheet is yours").arg(text(seat.name)), why, tr("Turn %1 of %2").arg(session->turn()).arg(rules.turns),
                tr("For %1 only").arg(text(seat.name)), QColor(text(seat.colour)), stations);
}

void MainWindow::show_screen() {
  switch (flow_.screen()) {
    case Screen::start:
      blank();
      start_->refresh_saves();
      front(start_);
      break;
    case Screen::curtain:
      blank();
      if (!curtain_) {
        curtain_ = new CurtainScreen;
        stack_->addWidget(curtain_);
        connect(curtain_, &CurtainScreen::opened, &flow_, &GameFlow::sit_down);
        connect(curtain_, &CurtainScreen::leave_wanted, &flow_, &GameFlow::leave);
      }
      set_curtain();
      front(curtain_);
      curtain_->envelope()->setFocus();
      break;
    case Screen::playback: {
      const bool fresh = !playback_;
      made(playback_);
      if (fresh) connect(playback_, &PlaybackScreen::finished, this, [this] { flow_.show(Screen::briefing); });
      const int last = static_cast<int>(flow_.model().past().size()) - 1;
      front(playback_);
      playback_->show_turn(asked_playback_ >= 0 ? std::exchange(asked_playback_, -1) : last);
      break;
    }
    case Screen::briefing: {
      const bool fresh = !briefing_;
      made(briefing_);
      if (fresh) {
        connect(briefing_, &BriefingScreen::orders_wanted, this, [this] { flow_.show(Screen::board); });
        connect(briefing_, &BriefingScreen::playback_wanted, this, [this](int turn) {
          asked_playback_ = turn;
          flow_.show(Screen::playback);
        });
      }
      front(briefing_);
      break;
    }
    case Screen::board:
      front(made(board_));
      break;
    case Screen::waiting:
      if (!waiting_) {
        waiting_ = new QWidget;
        waiting_->setObjectName("paper");
        auto* layout = new QVBoxLayout(waiting_);
        auto* line = serif_label(tr("The other side is writing its sheet."), 28, waiting_);
        line->setAlignment(Qt::AlignCenter);
        layout->addWidget(line);
        stack_->addWidget(waiting_);
      }
      front(waiting_);
      break;
    case Screen::debrief:
      if (!debrief_) {
        debrief_ = new DebriefScreen;
        stack_->addWidget(debrief_);
        connect(debrief_, &DebriefScreen::leave_wanted, &flow_, &GameFlow::leave);
      }
      debrief_->show_game(*flow_.session());
      front(debrief_);
      break;
  }
}

void MainWindow::add_keys() {
  const auto key = [this](const QKeySequence& keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
  key(Qt::ALT | Qt::Key_1, [this] { flow_.show(Screen::briefing); });
  key(Qt::ALT | Qt::Key_2, [this] { flow_.show(Screen::board); });
  key(Qt::ALT | Qt::Key_3, [this] { show_channel(); });
  key(Qt::ALT | Qt::Key_4, [this] {
    if (flow_.model().is_open() && !flow_.model().past().empty()) flow_.show(Screen::playback);
  });
  key(Qt::ALT | Qt::Key_5, [this] {
    if (flow_.session()) show_rules(text(flow_.session()->rules().key));
  });
  key(Qt::CTRL | Qt::Key_L, [this] { flow_.lock(); });
  key(QKeySequence::Undo, [this] { flow_.model().undo(); });
  key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { flow_.model().redo(); });
  const auto seal = [this] {
    if (flow_.screen() == Screen::board && screen() == board_) board_->orders()->ask_to_seal();
  };
  key(Qt::CTRL | Qt::Key_Return, seal);
  key(Qt::CTRL | Qt::Key_Enter, seal);
  key(QKeySequence::Quit, [this] { close(); });
  key(Qt::CTRL | Qt::Key_W, [this] {
    if (flow_.session()) flow_.leave();
  });
}

void MainWindow::closeEvent(QCloseEvent* event) {
  QSettings().setValue("window", saveGeometry());
  // Nothing is asked: what was sealed is saved, and a draft is nobody else's to see.
  flow_.leave();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().toLocalFile().endsWith(QString::fromUtf8(kSaveExtension.data())))
    event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) { open_save(event->mimeData()->urls().front().toLocalFile()); }

}  // namespace bc::ui
