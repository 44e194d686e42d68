// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel: the game in its window.
#include <CLI/CLI.hpp>
#include <QApplication>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <iostream>
#include <random>

#include "hindsight.h"
#include "lab/roster_file.h"
#include "screenshots.h"
#include "ui/languages/language.h"
#include "ui/main_window.h"
#include "ui/memory.h"
#include "ui/settings/settings_panel.h"
#include "ui/theme/theme.h"

namespace {

struct Options {
  std::string save, variant, seats, lesson, screenshots, language;
  std::uint64_t seed = 0;
  bool dark = false, mirrored = false;
  std::string size = "1600x1000";
  int text_percent = 100;
};

/// Who plays, from "human,ai:cautious"; nothing, and a sentence that says which word is not known, where there is one.
std::optional<std::vector<bc::SeatPlayer>> players(const std::string& list, const bc::Roster& roster, std::string& problem) {
  std::vector<bc::SeatPlayer> all;
  std::stringstream words(list);
  for (std::string word; std::getline(words, word, ',');) {
    const bool computer = word.rfind("ai:", 0) == 0;
    if (computer ? bc::find_opponent(roster, word.substr(3)) != nullptr : word == "human") {
      all.push_back(computer ? bc::SeatPlayer{false, word.substr(3), {}} : bc::SeatPlayer{});
      continue;
    }
    std::string known;
    for (const auto& opponent : roster)
      if (opponent.key.find('@') == std::string::npos) known += (known.empty() ? "" : ", ") + opponent.key;
    problem = "Nobody called \"" + word + "\" can play. Write human, or ai: and one of: " + known + ".";
    return {};
  }
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App line{"Back Channel: two powers avoid open war, strike through others, and write to each other in secret."};
  line.add_option("save", options.save, "A saved game to go on with")->type_name("SAVE");
  line.add_option("--new", options.variant, "Begin a game of this variant, such as tower-22")->type_name("VARIANT");
  line.add_option("--seats", options.seats, "Who plays, seat by seat, with commas: human, or ai:NAME")->type_name("human,ai:cautious");
  line.add_option("--seed", options.seed, "The seed of the new game; another each time if not given")->type_name("N");
  line.add_option("--lesson", options.lesson, "Begin a lesson: first-game if none is named")->type_name("LESSON")->expected(0, 1)->default_str("first-game")->excludes("--new")->excludes("save");
  line.add_option("--screenshots", options.screenshots, "Draw every screen of a scripted game into this folder, and end")->type_name("DIR");
  line.add_flag("--dark", options.dark, "Dark colours");
  line.add_option("--text", options.text_percent, "Text size in percent, 100 to 200")->check(CLI::Range(100, 200));
  line.add_option("--language", options.language, "The language that the program speaks: en, es or fa; the desktop's own if not given")->type_name("LANG");
  line.add_flag("--mirrored", options.mirrored, "Lay the window out from right to left");
  line.add_option("--size", options.size, "The size of the drawn screens")->type_name("WIDTHxHEIGHT")->needs("--screenshots");
  line.set_version_flag("--version", std::string("backchannel ") + BC_VERSION);
  CLI11_PARSE(line, argc, argv);

  const bool no_display = !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
  if (!options.screenshots.empty() && no_display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  bc::ui::return_large_blocks();
  QApplication app(argc, argv);
  QApplication::setApplicationName("backchannel");
  QApplication::setApplicationDisplayName("Back Channel");
  QApplication::setOrganizationName("Back Channel");
  // A run that only draws leaves no trace in what its person has set, or played last.
  const QTemporaryDir throw_away;
  if (!options.screenshots.empty()) QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, throw_away.path());
  // Pictures look the same everywhere; a window looks as its person likes it, and what the command line says goes first.
  bc::ui::Preferences wanted;
  if (options.screenshots.empty()) wanted = bc::ui::read_preferences();
  if (!options.screenshots.empty()) wanted.look = bc::ui::Preferences::Look::light;
  if (options.dark) wanted.look = bc::ui::Preferences::Look::dark;
  if (!options.language.empty()) {
    wanted.language = QString::fromStdString(options.language);
    if (!bc::ui::can_speak(wanted.language)) {
      QStringList known;
      for (const auto& each : bc::ui::languages()) known << each.code + " (" + each.name + ")";
      std::cerr << "There is no language \"" << options.language << "\" here. Choose one of: " << known.join(", ").toStdString() << ".\n";
      return 2;
    }
  }
  bc::ui::speak(!wanted.language.isEmpty() ? wanted.language : options.screenshots.empty() ? bc::ui::desktop_language() : "en");
  if (line.count("--text")) wanted.text_percent = options.text_percent;
  bc::ui::apply_theme(app, bc::ui::theme_of(wanted));

  if (options.mirrored) QApplication::setLayoutDirection(Qt::RightToLeft);

  const auto environment = qEnvironmentVariable("BACKCHANNEL_DATA").toStdString();
  const auto program = QCoreApplication::applicationFilePath().toStdString();
  bc::ui::Places places{.rules = bc::rules_dirs(environment, program), .variants = bc::variant_dirs(environment, program), .saves = {}};
  const auto saves = qEnvironmentVariable("BACKCHANNEL_SAVES");
  places.saves = saves.isEmpty() ? (QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/saves").toStdString() : saves.toStdString();
  auto roster = bc::read_roster(places.rules);
  for (const auto& problem : roster.problems) std::cerr << problem << '\n';
  if (roster.roster.empty()) {
    std::cerr << "No opponents were found: the folder rules/agents is missing. Install the game again, or set BACKCHANNEL_DATA.\n";
    return 3;
  }
  std::string problem;
  auto seats = players(options.seats.empty() ? "human,ai:cautious" : options.seats, roster.roster, problem);
  if (!seats) {
    std::cerr << problem << '\n';
    return 2;
  }
  if (!options.screenshots.empty()) {
    const auto sides = QString::fromStdString(options.size).split('x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (size.isEmpty()) {
      std::cerr << "The size " << options.size << " cannot be read. Write it like 1600x1000.\n";
      return 2;
    }
    return bc::app::take_screenshots(places, roster.roster, QString::fromStdString(options.screenshots), size);
  }

  bc::ui::MainWindow window(places, roster.roster);
  window.set_hindsight(bc::app::hindsight_of(roster.roster));
  window.take(wanted);
  if (line.count("--lesson")) {
    window.start_lesson(options.lesson.empty() ? QStringLiteral("first-game") : QString::fromStdString(options.lesson));
  } else if (!options.save.empty()) {
    window.open_save(QString::fromStdString(options.save));
  } else if (!options.variant.empty()) {
    const auto seed = line.count("--seed") ? options.seed : std::random_device{}();
    window.start_game(QString::fromStdString(options.variant), *seats, seed);
  }
  // On a small screen the window would reach beyond its edges, with the black button out of sight.
  const auto room = window.QWidget::screen()->availableSize();
  const bool too_large = window.width() > room.width() || window.height() > room.height();
  window.resize(window.size().boundedTo(room));
  too_large ? window.showMaximized() : window.show();
  return QApplication::exec();
}
