// SPDX-License-Identifier: GPL-3.0-or-later
// An offer in one's own terms, written like a treaty: what we give in one column, what we ask in the other.
#pragma once

#include <QWidget>
#include <array>
#include <optional>

#include "ui/game_model.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/sentence.h"

class QBoxLayout;
class QHBoxLayout;

namespace bc::ui {

class CheckBox;

class TreatyEditor : public QWidget {
  Q_OBJECT
 public:
  explicit TreatyEditor(GameModel&, QWidget* parent = nullptr);
  void refresh();
  /// Terms to begin with: the first that the rules accept between this seat and `to`.
  static std::optional<Terms> first_terms(const SeatView&, SeatId to);

 protected:
  void resizeEvent(QResizeEvent*) override;

 private:
  void arrange();
  using Choices = std::function<std::vector<Choice>()>;
  using Change = std::function<void(Clause&, int)>;
  /// The slots of one clause as it is written, and the words between them.
  struct Writing {
    int place;
    QString text;
    std::vector<Slot*> slots_;
  };
  Slot* slot(const QString& role, const QString& name, const QString& instruction, const QString& chosen, Choices, std::function<void(int)>);
  /// A slot for one field of a clause: `values` in words, each asked of the rules.
  void add_field(Writing&, const char* role, const QString& name, const QString& joint, const QString& chosen,
                 const std::vector<std::pair<int, QString>>& values, Change);
  Slot* verb_slot(int place);
  void show_clause(int place);
  void show_conditions();
  void show_notes();
  void show_sides();
  /// Sides, clauses and conditions anew from the draft; the focus stays on the slot where it was.
  void write();
  /// A clause of that verb to begin with.
  Clause fresh(int place, ClauseVerb) const;
  /// What the verb is worth, or whom giving it angers.
  QString verb_note(int place, ClauseVerb) const;
  /// The draft's terms with one clause changed, and why the rules would refuse them.
  Terms with(int place, const Clause&) const;
  QString refusal_with(int place, const Clause&) const;
  void set_clause(int place, const Clause&);
  void set_terms(const Terms&);
  const Terms& terms() const { return model_.draft().letter.terms; }

  /// What the slots were written from: where it is the same, they stay.
  struct Written {
    SeatId us, them;
    Terms terms;
    bool expert = false;
    bool operator==(const Written&) const = default;
  };

  GameModel& model_;
  std::optional<Written> written_;
  QBoxLayout* columns_;
  CheckBox* expert_;
  std::array<Card*, 2> sides_{};
  std::array<QHBoxLayout*, 2> marks_{};
  std::array<QLabel*, 2> titles_{};
  std::array<Sentence*, kClausesADeal> clauses_{};
  std::array<QLabel*, kClausesADeal> notes_{};
  Sentence* conditions_;
};

}  // namespace bc::ui
