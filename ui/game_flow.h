// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a game on one screen: whose turn it is, what stands between the seats, when the computer thinks, when it ends.
#pragma once

#include <QObject>
#include <chrono>
#include <functional>
#include <map>
#include <optional>

#include "agents/roster.h"
#include "ui/game_model.h"
#include "ui/idle_lock.h"
#include "ui/screens/curtain/pins.h"
#include "ui/thinker.h"
#include "ui/turn_clock.h"

namespace bc::ui {

/// What the window shows now.
enum class Screen { start, curtain, playback, briefing, board, channel, record, waiting, debrief };
/// Screens that show what one seat may know.
constexpr bool is_of_a_seat(Screen s) {
  return s == Screen::playback || s == Screen::briefing || s == Screen::board || s == Screen::channel || s == Screen::record;
}

class GameFlow : public QObject {
  Q_OBJECT
 public:
  /// `variant_dirs`: where the texts of scenarios in other languages are.
  explicit GameFlow(Roster roster, std::vector<std::filesystem::path> variant_dirs = {}, QObject* parent = nullptr);

  GameModel& model() { return model_; }
  const GameModel& model() const { return model_; }
  const Session* session() const { return session_ ? &*session_ : nullptr; }
  /// The rules of the game, with their texts in the language that is spoken. There must be a session.
  const Ruleset& rules() const { return *told_; }
  /// Another language is spoken now.
  void retell();
  /// What else is told otherwise in the game at hand, such as the dates of a lesson's turns; asked whenever its rules are told.
  using OtherTexts = std::function<void(Ruleset& told)>;
  void set_other_texts(OtherTexts texts) { other_texts_ = std::move(texts); }
  const Roster& roster() const { return roster_; }
  Screen screen() const { return screen_; }
  /// The seat that is to sit down, behind the curtain or at the screen.
  SeatId seat() const { return seat_; }
  /// More than one person plays: seats are handed over behind a curtain.
  bool is_hot_seat() const;

  /// Who plays a seat that the roster has nobody for; asked when a game begins.
  using OtherPlayers = std::function<std::shared_ptr<Agent>(const SeatPlayer&, SeatId)>;
  void set_other_players(OtherPlayers others) { others_ = std::move(others); }

  /// The longest that an opponent thinks about one sheet, from its next on; 0 is no limit. What it finds within a limit depends on
  /// the machine; what it finds without one does not.
  void set_longest_thought(std::chrono::milliseconds limit) { longest_thought_ = limit; }
  std::chrono::milliseconds longest_thought() const { return longest_thought_; }
  /// The share of the computer's thought that is done, 0 to 1; and asking it to answer with the best it has found.
  double thought_done() const { return thinker_.done(); }
  void hurry_thought() { thinker_.hurry(); }

  /// Begins a game in a new file. On failure problem() is emitted and nothing changes.
  void start(const Loaded& variant, const std::vector<SeatPlayer>& players, std::uint64_t seed, const std::filesystem::path& file);
  void resume(const std::filesystem::path& file);
  /// Back to the first screen. What was sealed is saved; a draft is not.
  void leave();

  /// The curtain was lifted by the one whose turn it is.
  void sit_down();
  /// Hides everything until the same seat sits down again; what it was writing waits for it.
  void lock();
  /// Where several people share the screen, it locks by itself after so long without a key; 0 is never.
  void set_lock_after(std::chrono::seconds after) { idle_.set_after(after); }
  std::chrono::seconds lock_after() const { return idle_.after(); }
  IdleLock& idle_lock() { return idle_; }
  /// The time that a side has for its turn; it runs while somebody sits at the screen.
  TurnClock& turn_clock() { return clock_; }
  const TurnClock& turn_clock() const { return clock_; }
  /// The numbers that the seats have chosen for this sitting.
  Pins& pins() { return pins_; }
  /// To another screen of the seat that sits here.
  void show(Screen);
  /// The seats for whose sheets the turn waits, played by the computer.
  std::vector<SeatId> thinking() const;

 signals:
  void screen_changed();
  /// The language is another one.
  void retold();
  /// What a person has sealed is in the file.
  void saved();
  void problem(const QString& text);

 private:
  void enter(Session session);
  void tell();
  void next();
  void think();
  void decided(SeatId, const OrderSheet&);
  void seal();
  bool submit(SeatId, const OrderSheet&, const Note&);
  void set_screen(Screen);

  Roster roster_;
  OtherPlayers others_;
  OtherTexts other_texts_;
  GameModel model_;
  Thinker thinker_;
  IdleLock idle_;
  TurnClock clock_;
  Pins pins_;
  std::chrono::milliseconds longest_thought_{0};
  std::optional<Session> session_;
  std::optional<Ruleset> told_;
  std::vector<std::filesystem::path> variant_dirs_;
  std::map<int, std::shared_ptr<Agent>> agents_;  // by seat
  SeatId seat_;
  Screen screen_ = Screen::start;
  /// What the seat was writing when the screen was locked. Nothing that can be seen holds it.
  struct Laid {
    Screen screen;
    OrderSheet draft;
    Note note;
  };
  std::optional<Laid> laid_;
};

}  // namespace bc::ui
