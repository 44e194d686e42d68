// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/game_flow.h"

#include <algorithm>
#include <utility>

#include "ui/languages/scenario.h"
#include "ui/memory.h"
#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"
#include "ui/phrases/troubles.h"
#include "ui/recent_games.h"

namespace bc::ui {

GameFlow::GameFlow(Roster roster, std::vector<std::filesystem::path> variant_dirs, QObject* parent)
    : QObject(parent), roster_(std::move(roster)), variant_dirs_(std::move(variant_dirs)) {
  connect(&model_, &GameModel::seal_wanted, this, &GameFlow::seal);
  connect(&thinker_, &Thinker::decided, this, &GameFlow::decided);
  connect(&idle_, &IdleLock::idle, this, &GameFlow::lock);
}

bool GameFlow::is_hot_seat() const { return session_ && std::ranges::count(session_->players(), true, &SeatPlayer::human) > 1; }

void GameFlow::start(const Loaded& variant, const std::vector<SeatPlayer>& players, std::uint64_t seed, const std::filesystem::path& file) {
  auto session = Session::create(file, variant, seed, players);
  if (!session) {
    emit problem(trouble_text(session.error()));
    return;
  }
  enter(std::move(*session));
}

void GameFlow::resume(const std::filesystem::path& file) {
  auto session = Session::open(file);
  if (!session) {
    emit problem(trouble_text(session.error()));
    return;
  }
  enter(std::move(*session));
}

void GameFlow::enter(Session session) {
  remember_game(session.path());
  thinker_.cancel();
  model_.close();
  clock_.stop();
  laid_.reset();
  pins_ = {};
  agents_.clear();
  session_.emplace(std::move(session));
  tell();
  for (std::size_t s = 0; s < session_->players().size(); ++s) {
    const auto& player = session_->players()[s];
    if (player.human) continue;
    if (auto other = others_ ? others_(player, SeatId(s)) : nullptr) {
      agents_[static_cast<int>(s)] = std::move(other);
      continue;
    }
    const auto* opponent = find_opponent(roster_, player.agent);
    if (!opponent) opponent = &roster_.front();
    agents_[static_cast<int>(s)] = make_agent(*opponent);
  }
  next();
}

void GameFlow::retell() {
  if (session_) {
    tell();
    model_.retell(*told_);
  }
  emit retold();
}

void GameFlow::tell() {
  told_ = as_told(session_->rules(), variant_dirs_);
  if (other_texts_) other_texts_(*told_);
}

void GameFlow::leave() {
  thinker_.cancel();
  model_.close();
  clock_.stop();
  laid_.reset();
  pins_ = {};
  session_.reset();
  told_.reset();
  agents_.clear();
  seat_ = SeatId::none();
  set_screen(Screen::start);
  return_free_pages();
}

void GameFlow::next() {
  if (session_->ready()) {
    try {
      session_->adjudicate();
    } catch (const StoreError& error) {
      emit problem(trouble_text(error));
      return leave();
    }
  }
  if (session_->ended()) {
    seat_ = SeatId::none();
    return set_screen(Screen::debrief);
  }
  think();
  for (const auto seat : session_->to_move()) {
    if (!session_->players()[seat.index()].human) continue;
    seat_ = seat;
    if (is_hot_seat()) return set_screen(Screen::curtain);
    return sit_down();
  }
  seat_ = SeatId::none();
  set_screen(Screen::waiting);
}

void GameFlow::think() {
  if (thinker_.is_thinking()) return;
  for (const auto seat : session_->to_move()) {
    const auto agent = agents_.find(seat.value);
    if (agent == agents_.end()) continue;
    // The seed of an opponent's own choices: another in each game and turn, and the same when the game is gone on with.
    auto known = session_->information_state(seat);
    const auto seed = known.hash.low;
    thinker_.think(agent->second, session_->rules(), std::move(known), Budget{.seed = seed, .time_limit = longest_thought_});
    return;
  }
}

void GameFlow::decided(SeatId seat, const OrderSheet& sheet) {
  if (!session_ || !submit(seat, sheet, {})) return;
  // The person may still be writing: go on only when nobody is.
  think();
  if (screen_ == Screen::waiting && !thinker_.is_thinking()) next();
}

void GameFlow::sit_down() {
  if (!session_ || !seat_.is_set() || model_.is_open()) return;
  if (const auto laid = std::exchange(laid_, {})) {
    model_.open(*session_, *told_, seat_, laid->draft, laid->note);
    clock_.run(true);
    return set_screen(laid->screen);
  }
  model_.open(*session_, *told_, seat_);
  clock_.begin();
  set_screen(model_.past().empty() ? Screen::briefing : Screen::playback);
}

void GameFlow::lock() {
  if (!session_ || !seat_.is_set() || !model_.is_open()) return;
  laid_ = Laid{screen_, model_.draft(), model_.note()};
  model_.close();
  clock_.run(false);
  set_screen(Screen::curtain);
}

void GameFlow::show(Screen screen) {
  if (!is_of_a_seat(screen) || !model_.is_open()) return;
  if (screen == Screen::playback && model_.past().empty()) return;
  set_screen(screen);
}

std::vector<SeatId> GameFlow::thinking() const {
  std::vector<SeatId> all;
  if (!session_) return all;
  for (const auto seat : session_->to_move())
    if (agents_.contains(seat.value)) all.push_back(seat);
  return all;
}

void GameFlow::seal() {
  const auto draft = model_.draft();
  const auto note = model_.note();
  if (!submit(seat_, draft, note)) return;
  emit saved();
  model_.close();
  clock_.stop();
  next();
}

bool GameFlow::submit(SeatId seat, const OrderSheet& sheet, const Note& note) {
  try {
    if (const auto rejection = session_->submit(seat, sheet, note)) {
      emit problem(refusal_text(*told_, *rejection));
      return false;
    }
  } catch (const StoreError& error) {
    emit problem(trouble_text(error));
    return false;
  }
  return true;
}

void GameFlow::set_screen(Screen screen) {
  screen_ = screen;
  idle_.watch(is_hot_seat() && model_.is_open());
  emit screen_changed();
}

}  // namespace bc::ui
