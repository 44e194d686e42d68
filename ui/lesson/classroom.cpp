// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/classroom.h"

#include <fstream>
#include <sstream>
#include <utility>

#include "session/script.h"
#include "ui/languages/scenario.h"
#include "ui/lesson/lesson_bar.h"
#include "ui/phrases/names.h"
#include "ui/saves.h"

namespace bc::ui {

Classroom::Classroom(std::vector<std::filesystem::path> rules, std::vector<std::filesystem::path> variants, GameFlow& flow, QWidget* over)
    : QObject(over), rules_(std::move(rules)), variants_(std::move(variants)), flow_(flow), guide_(flow), bar_(new LessonBar(flow, guide_, over)) {
  flow_.set_other_players([this](const SeatPlayer& who, SeatId seat) { return player(who, seat); });
  flow_.set_other_texts([this](Ruleset& told) {
    const auto key = lesson_of_game();
    const auto lesson = key.empty() ? std::nullopt : read(key, false).lesson;
    if (lesson && lesson->turn_dates.size() == told.story.turn_dates.size()) told.story.turn_dates = lesson->turn_dates;
  });
  connect(&flow_, &GameFlow::screen_changed, this, &Classroom::follow);
  connect(&flow_, &GameFlow::retold, this, &Classroom::retell);
  connect(bar_, &LessonBar::close_wanted, this, &Classroom::close);
  connect(&guide_, &LessonGuide::changed, this, &Classroom::toggled);
}

LessonRead Classroom::read(const std::string& key, bool with_board) const {
  for (const auto& file : lesson_files(rules_)) {
    if (file.stem() != key) continue;
    std::ifstream in(file);
    std::ostringstream all;
    all << in.rdbuf();
    auto found = with_board ? load_lesson(file, variants_) : read_lesson(all.str(), key, file.filename().string());
    if (found.lesson) found.lesson = as_told(std::move(*found.lesson), rules_);
    return found;
  }
  return {};
}

std::vector<Lesson> Classroom::lessons() const {
  std::vector<Lesson> all;
  for (const auto& file : lesson_files(rules_))
    if (auto found = read(file.stem().string(), false).lesson) all.push_back(std::move(*found));
  return all;
}

void Classroom::start(const std::string& key, const std::filesystem::path& saves) {
  const auto found = read(key, true);
  if (!found.lesson) {
    QString what = tr("The lesson \"%1\" cannot be read.").arg(text(key));
    if (!found.diagnostics.empty()) what += "\n" + text(to_text(found.diagnostics.front()));
    emit problem(what);
    return;
  }
  std::vector<SeatPlayer> players;
  for (const auto& seat : found.lesson->seats) players.push_back(seat.human ? SeatPlayer{} : SeatPlayer{.human = false, .agent = player_of_lesson(key), .name = {}});
  game_.clear();
  flow_.start(found.board, players, found.lesson->seed, fresh_save(saves, key));
}

std::shared_ptr<Agent> Classroom::player(const SeatPlayer& who, SeatId seat) const {
  const auto key = lesson_of_player(who.agent);
  if (key.empty()) return nullptr;
  const auto found = read(key, false).lesson;
  return make_script(found && seat.index() < found->seats.size() ? found->seats[seat.index()].sheets : std::vector<std::string>{});
}

std::string Classroom::lesson_of_game() const {
  if (!flow_.session()) return {};
  for (const auto& player : flow_.session()->players())
    if (auto key = lesson_of_player(player.agent); !player.human && !key.empty()) return key;
  return {};
}

void Classroom::follow() {
  const auto* session = flow_.session();
  if (!session) return game_.clear();
  if (session->path() == game_) return;
  game_ = session->path();
  guide_.end();
  open();
}

bool Classroom::can_open() const { return !guide_.is_on() && !lesson_of_game().empty(); }

void Classroom::open() {
  if (!can_open()) return;
  if (const auto found = read(lesson_of_game(), false).lesson) guide_.begin(*found);
}

void Classroom::retell() {
  bar_->retell();
  if (!guide_.is_on()) return;
  if (auto found = read(guide_.lesson().key, false).lesson) guide_.retell(std::move(*found));
}

void Classroom::close() { guide_.end(); }

}  // namespace bc::ui
