// SPDX-License-Identifier: GPL-3.0-or-later
// An offer in one's own terms, written like a treaty: what we give on one side, what we ask on the other.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/game_model.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/sentence.h"

namespace bc::ui {

class TreatyEditor : public QWidget {
  Q_OBJECT
 public:
  explicit TreatyEditor(GameModel&, QWidget* parent = nullptr);
  void refresh();
  /// Terms to begin with: the first that the rules accept between this seat and `to`.
  static std::optional<Terms> first_terms(const SeatView&, SeatId to);

 private:
  using Take = std::function<void(int)>;
  Slot* slot(const QString& role, const QString& name, const QString& instruction, const QString& chosen,
             std::function<std::vector<Choice>()>, Take);
  void show_clause(int place);
  void show_conditions();
  /// The draft's terms with one clause changed, and why the rules would refuse them.
  QString refusal_with(int place, const Clause&) const;
  void set_clause(int place, const Clause&);
  Clause fresh(int place, ClauseVerb) const;

  GameModel& model_;
  std::array<QLabel*, 2> titles_{};
  std::array<Sentence*, kClausesADeal> clauses_{};
  Sentence* conditions_;
};

}  // namespace bc::ui
