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

void GameModel::remember(Edit edit) {
  const bool same = edit == content_->last && edit != Edit::sheet;
  content_->last = edit;
  content_->redo.clear();
  if (!same) content_->undo.push_back({content_->draft, content_->note});
}

void GameModel::set_draft(const OrderSheet& draft) {
  if (!content_ || draft == content_->draft) return;
  remember(Edit::sheet);
  content_->draft = draft;
  if (draft.letter.kind == LetterKind::none) content_->note.words.clear();
  emit changed();
}

void GameModel::step(std::vector<Written>& from, std::vector<Written>& to) {
  to.push_back({content_->draft, content_->note});
  content_->draft = from.back().draft;
  content_->note = from.back().note;
  content_->last = Edit::none;
  from.pop_back();
  emit changed();
}

void GameModel::undo() {
  if (can_undo()) step(content_->undo, content_->redo);
}

void GameModel::redo() {
  if (can_redo()) step(content_->redo, content_->undo);
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
  remember(Edit::forecast);
  content_->note.forecast = percent;
  emit changed();
}

void GameModel::set_words(const QString& words) {
  if (!content_) return;
  auto kept = words.left(static_cast<int>(kWordsLimit)).toStdString();
  if (kept == content_->note.words) return;
  const bool could = can_undo();
  const bool could_redo = can_redo();
  remember(Edit::words);
  content_->note.words = std::move(kept);
  // Nothing else depends on the words: who types is not held up by drawing everything anew.
  if (could != can_undo() || could_redo) emit changed();
}

}  // namespace bc::ui
