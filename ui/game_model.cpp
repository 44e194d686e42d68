// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/game_model.h"

namespace bc::ui {

void GameModel::open(const Session& session, const Ruleset& told, SeatId seat, const OrderSheet& draft, const Note& note) {
  Content content{.rules = told, .seen = session.observe(seat), .past = session.past(seat), .letters = {}, .draft = draft,
                  .note = note, .undo = {}, .redo = {}};
  for (int s = 0; s < session.rules().seat_count(); ++s)
    if (SeatId(s) != seat) content.letters[s] = session.letters(seat, SeatId(s));
  content_ = std::move(content);
  emit changed();
}

void GameModel::retell(const Ruleset& rules) {
  if (content_) content_->rules = rules;
}

void GameModel::close() {
  content_.reset();
  emit changed();
}

std::vector<SeatId> GameModel::others() const {
  std::vector<SeatId> all;
  for (int s = 0; s < rules().seat_count(); ++s)
    if (SeatId(s) != seat()) all.push_back(SeatId(s));
  return all;
}

std::vector<SeatId> GameModel::rivals() const {
  auto all = others();
  std::erase_if(all, [&](SeatId s) { return !rules().are_rivals(seat(), s); });
  return all;
}

void GameModel::set_draft(const OrderSheet& draft) {
  if (!content_ || draft == content_->draft) return;
  content_->undo.push_back(content_->draft);
  content_->redo.clear();
  content_->draft = draft;
  emit changed();
}

void GameModel::undo() {
  if (!can_undo()) return;
  content_->redo.push_back(content_->draft);
  content_->draft = content_->undo.back();
  content_->undo.pop_back();
  emit changed();
}

void GameModel::redo() {
  if (!can_redo()) return;
  content_->undo.push_back(content_->draft);
  content_->draft = content_->redo.back();
  content_->redo.pop_back();
  emit changed();
}

WarOdds GameModel::odds(const OrderSheet& sheet, Supposition supposed) const {
  auto complete = sheet;
  if (check(view(), complete.operation)) complete.operation = {};
  if (check(view(), complete.support)) complete.support = {};
  if (check(view(), complete.statement, complete.operation)) complete.statement = {};
  if (check(view(), complete.letter)) complete.letter = {};
  if (check(view(), complete.reactions)) complete.reactions = {};
  return war_odds(view(), complete, supposed);
}

void GameModel::set_expert(bool expert) {
  if (expert == expert_) return;
  expert_ = expert;
  emit changed();
}

void GameModel::set_forecast(int percent) {
  if (!content_ || content_->note.forecast == percent) return;
  content_->note.forecast = percent;
  emit changed();
}

void GameModel::set_words(const QString& words) {
  if (content_) content_->note.words = words.left(static_cast<int>(kWordsLimit)).toStdString();
}

}  // namespace bc::ui
