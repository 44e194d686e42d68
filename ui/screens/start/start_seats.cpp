// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays: a person, or the computer at a level and in a character.
#include <QTimer>
#include <algorithm>

#include "ui/phrases/names.h"
#include "ui/screens/start/start_screen.h"
#include "ui/widgets/slot.h"

namespace bc::ui {

namespace {

/// A player is a level, or a character at a level: "hawk@expert".
struct Chosen {
  QString character, level;
};
Chosen parts_of(const SeatPlayer& player) {
  const auto key = text(player.agent);
  const auto at = key.indexOf('@');
  return at < 0 ? Chosen{{}, key} : Chosen{key.left(at), key.mid(at + 1)};
}

int place_of(const std::vector<Opponent>& all, const QString& key) {
  const auto found = std::ranges::find(all, key, &Opponent::key);
  return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

SeatPlayer computer(const QString& key) { return {.human = false, .agent = key.toStdString(), .name = {}}; }

}  // namespace

SeatPlayer StartScreen::usual_player(const Ruleset& rules, std::size_t seat) const {
  if (rules.seats[seat].neutral && !opponents_.neutrals.empty()) return computer(opponents_.neutrals.front().key);
  if (opponents_.levels.empty()) return {};
  return computer(opponents_.levels[static_cast<std::size_t>(opponents_.usual)].key);
}

void StartScreen::seat_player(std::size_t seat, SeatPlayer player) {
  players_[seat] = std::move(player);
  QTimer::singleShot(0, this, [this] { fill_seats(); });
}

/// A person, or how well the computer thinks.
Slot* StartScreen::level_slot(std::size_t seat, const QString& seat_name, QWidget* parent) {
  auto* who = new Slot(seat_name, tr("choose"), parent);
  const auto& player = players_[seat];
  const auto [character, level] = parts_of(player);
  const auto& levels = opponents_.levels;
  const auto& neutrals = opponents_.neutrals;
  const int place = place_of(levels, level), neutral = place_of(neutrals, level);
  if (player.human)
    who->set_text(tr("a person"));
  else if (place >= 0)
    who->set_text(tr("the computer, %1").arg(levels[static_cast<std::size_t>(place)].name));
  else
    who->set_text(neutral >= 0 ? tr("the computer, %1").arg(neutrals[static_cast<std::size_t>(neutral)].name) : tr("the computer"));
  who->set_choices([this] {
    std::vector<Choice> all{{-1, tr("a person"), {}, {}}};
    int number = 0;
    for (const auto* list : {&opponents_.levels, &opponents_.neutrals})
      for (const auto& opponent : *list) all.push_back({number++, tr("the computer, %1").arg(opponent.name), opponent.sentence, {}});
    return all;
  });
  connect(who, &Slot::chosen, this, [this, seat, character = character](int choice) {
    if (choice < 0) return seat_player(seat, {});
    const auto i = static_cast<std::size_t>(choice);
    const auto count = opponents_.levels.size();
    if (i >= count) return seat_player(seat, computer(opponents_.neutrals[i - count].key));
    const auto& key = opponents_.levels[i].key;
    seat_player(seat, computer(character.isEmpty() ? key : character + '@' + key));
  });
  return who;
}

/// As whom the computer plays; null where that is not to choose.
Slot* StartScreen::character_slot(std::size_t seat, const QString& seat_name, QWidget* parent) {
  const auto [character, level] = parts_of(players_[seat]);
  if (players_[seat].human || opponents_.characters.empty() || place_of(opponents_.levels, level) < 0) return nullptr;
  const auto& all = opponents_.characters;
  auto* who = new Slot(tr("Character of %1").arg(seat_name), tr("choose"), parent);
  const int place = place_of(all, character);
  who->set_text(place < 0 ? tr("seeking its own best") : tr("as %1").arg(all[static_cast<std::size_t>(place)].name));
  who->set_choices([this] {
    std::vector<Choice> choices{{-1, tr("seeking its own best"), tr("Whatever that takes."), {}}};
    for (std::size_t i = 0; i < opponents_.characters.size(); ++i)
      choices.push_back({static_cast<int>(i), tr("as %1").arg(opponents_.characters[i].name), opponents_.characters[i].sentence, {}});
    return choices;
  });
  connect(who, &Slot::chosen, this, [this, seat, level = level](int choice) {
    seat_player(seat, computer(choice < 0 ? level : opponents_.characters[static_cast<std::size_t>(choice)].key + '@' + level));
  });
  return who;
}

}  // namespace bc::ui
