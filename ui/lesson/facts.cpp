// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/facts.h"

#include <QWidget>
#include <utility>

#include "ui/game_flow.h"

namespace bc::ui {

namespace {

constexpr std::pair<const char*, Screen> kLessonScreens[] = {{"briefing", Screen::briefing}, {"orders", Screen::board},     {"channel", Screen::channel},
                                                             {"record", Screen::record},     {"read-out", Screen::playback}, {"end", Screen::debrief}};

template <class Kind>
bool is_one_of(std::uint16_t kinds, Kind kind) {
  return kinds == 0 || (kinds >> static_cast<int>(kind) & 1);
}

/// The lines that the goal asks for are on the sheet, and complete.
bool sheet_has(const LessonGoal& goal, const GameModel& model) {
  const auto& draft = model.draft();
  const auto view = model.view();
  if (!is_one_of(goal.operation, draft.operation.kind) || (goal.operation && check(view, draft.operation))) return false;
  if (!is_one_of(goal.support, draft.support.kind) || (goal.support && check(view, draft.support))) return false;
  if (!is_one_of(goal.statement, draft.statement.kind) || (goal.statement && check(view, draft.statement, draft.operation))) return false;
  return is_one_of(goal.letter, draft.letter.kind) && !(goal.letter && check(view, draft.letter));
}

bool all_answered(const GameModel& model) {
  const auto& seen = model.seen();
  const auto& reactions = model.draft().reactions;
  for (int r = 0; r < kMaxReports && seen.pub.reports[r].is_set(); ++r)
    if (model.rules().assets[seen.pub.reports[r].target.index()].owner == model.seat() && reactions.hits[r] == HitReaction::none) return false;
  for (const auto other : model.others())
    for (int bit = 0; bit < kMaxDeals * kClausesADeal; ++bit) {
      const auto& deal = seen.channel(other).deals[bit / kClausesADeal];
      const bool due = falls_due(seen.pub, deal, bit % kClausesADeal) && deal.terms.clauses[bit % kClausesADeal].party == model.seat();
      if (due && !(reactions.deliver[pair_index(model.seat(), other)] >> bit & 1)) return false;
    }
  return true;
}

QWidget* find_in(QWidget* within, const QStringList& names, qsizetype from) {
  if (from == names.size()) return within;
  const auto& name = names[from];
  const bool any_rest = name.endsWith('*');
  for (auto* each : within->findChildren<QWidget*>()) {
    if (!each->isVisible() || !(any_rest ? each->objectName().startsWith(name.chopped(1)) : each->objectName() == name)) continue;
    if (auto* found = find_in(each, names, from + 1)) return found;
  }
  return nullptr;
}

}  // namespace

Screen screen_of(const std::string& word) {
  for (const auto& [name, screen] : kLessonScreens)
    if (word == name) return screen;
  return Screen::start;
}

bool is_reached(const LessonGoal& goal, const GameFlow& flow) {
  const auto* session = flow.session();
  if (!session || goal.next) return false;
  if (goal.ended && !session->ended()) return false;
  if (goal.turn && session->turn() < goal.turn && !session->ended()) return false;
  if (!goal.screen.empty() && flow.screen() != screen_of(goal.screen)) return false;
  const bool of_the_sheet = goal.forecast || goal.operation || goal.support || goal.statement || goal.letter || goal.reactions;
  if (!of_the_sheet) return true;
  const auto& model = flow.model();
  if (!model.is_open()) return false;
  if (goal.forecast && model.note().forecast < 0) return false;
  if (goal.reactions && !all_answered(model)) return false;
  return sheet_has(goal, model);
}

QWidget* find_control(QWidget* window, const QString& path) {
  return path.isEmpty() ? nullptr : find_in(window, path.split(' '), 0);
}

}  // namespace bc::ui
