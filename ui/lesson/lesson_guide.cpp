// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_guide.h"

#include <algorithm>

#include "ui/game_flow.h"
#include "ui/lesson/facts.h"

namespace bc::ui {

LessonGuide::LessonGuide(GameFlow& flow, QObject* parent) : QObject(parent), flow_(flow) {
  connect(&flow_, &GameFlow::screen_changed, this, &LessonGuide::follow);
  connect(&flow_.model(), &GameModel::changed, this, &LessonGuide::follow);
}

int LessonGuide::turn() const {
  const auto* session = flow_.session();
  if (!session) return 0;
  return session->ended() ? session->rules().turns + 1 : session->turn();
}

void LessonGuide::begin(const Lesson& lesson) {
  if (lesson.steps.empty()) return end();
  lesson_ = lesson;
  at_ = farthest_ = 0;
  while (!is_last() && step().turn < turn()) ++at_;
  farthest_ = at_;
  emit changed();
  follow();
}

void LessonGuide::retell(Lesson lesson) {
  if (!lesson_ || lesson.steps.size() != lesson_->steps.size()) return;
  lesson_ = std::move(lesson);
  emit changed();
}

void LessonGuide::end() {
  if (!lesson_) return;
  lesson_.reset();
  emit changed();
}

void LessonGuide::follow() {
  if (!lesson_) return;
  if (!flow_.session()) return end();
  if (flow_.screen() == Screen::waiting) return;
  int to = at_;
  const auto is_over = [&](const LessonStep& step) { return step.turn < turn() || (to >= farthest_ && is_reached(step.until, flow_)); };
  while (to + 1 < steps() && is_over(lesson_->steps[static_cast<std::size_t>(to)])) ++to;
  if (to != at_) go(to);
}

void LessonGuide::go(int step) {
  at_ = step;
  farthest_ = std::max(farthest_, at_);
  emit changed();
}

void LessonGuide::next() {
  if (!lesson_) return;
  if (is_last()) return end();
  go(at_ + 1);
  follow();
}

bool LessonGuide::can_go_back() const { return lesson_ && at_ > 0 && lesson_->steps[static_cast<std::size_t>(at_ - 1)].turn >= turn(); }

void LessonGuide::back() {
  if (can_go_back()) go(at_ - 1);
}

}  // namespace bc::ui
