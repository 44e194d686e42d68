// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows: one seat's observation and the draft of its sheet, with one signal. Nothing of any other seat is in here.
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "core/odds.h"
#include "session/session.h"

namespace bc::ui {

class GameModel : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  /// Takes over what `seat` may know of the game now, with an empty sheet, or with what it had written before.
  /// `told` are the rules of the session, with their texts in the reader's language.
  void open(const Session&, const Ruleset& told, SeatId seat, const OrderSheet& draft = {}, const Note& note = {});
  /// Another language. Whoever shows the rules is made anew.
  void retell(const Ruleset& rules);
  /// Forgets everything: observation, story, letters, draft and its undo history.
  void close();
  bool is_open() const { return content_.has_value(); }

  const Ruleset& rules() const { return content_->rules; }
  SeatId seat() const { return content_->seen.seat; }
  const Observation& seen() const { return content_->seen; }
  SeatView view() const { return SeatView(content_->rules, content_->seen); }
  /// The past turns as this seat lived them, oldest first.
  const std::vector<PastTurn>& past() const { return content_->past; }
  const std::vector<LetterOnFile>& letters(SeatId other) const { return content_->letters[other.index()]; }
  std::vector<SeatId> others() const;
  std::vector<SeatId> rivals() const;

  const OrderSheet& draft() const { return content_->draft; }
  /// Replaces the draft; the old one can be had back with undo(). Words without a letter go with it.
  void set_draft(const OrderSheet&);
  bool can_undo() const { return content_ && !content_->undo.empty(); }
  bool can_redo() const { return content_ && !content_->redo.empty(); }
  void undo();
  void redo();
  void clear_draft() { set_draft(OrderSheet{}); }

  /// Beside the sheet: the private forecast and the letter's own words, undone with it. What is typed in one go, or moved in one
  /// go, is one step.
  const Note& note() const { return content_->note; }
  void set_forecast(int percent);
  void set_words(const QString&);

  /// Whether offers show every field that the rules know.
  bool is_expert() const { return expert_; }
  void set_expert(bool);

  /// Why the draft cannot be sealed yet; nothing when it can.
  std::optional<Rejection> refusal() const { return check(view(), draft()); }
  /// The odds of war with the draft, or with another sheet. A line that is not complete counts as empty.
  WarOdds odds(Supposition supposed) const { return odds(draft(), supposed); }
  WarOdds odds(const OrderSheet&, Supposition) const;

  /// Asks for the draft to be sealed; whoever owns the session does it.
  void seal() { emit seal_wanted(); }

 signals:
  void changed();
  void seal_wanted();

 private:
  struct Written {
    OrderSheet draft;
    Note note;
  };
  enum class Edit { none, sheet, forecast, words };
  struct Content {
    Ruleset rules;
    Observation seen;
    std::vector<PastTurn> past;
    std::array<std::vector<LetterOnFile>, kMaxSeats> letters;
    OrderSheet draft;
    Note note;
    std::vector<Written> undo, redo;
    Edit last = Edit::none;
  };
  /// Keeps what is written now for undo(), unless it is the middle of one edit.
  void remember(Edit);
  void step(std::vector<Written>& from, std::vector<Written>& to);
  std::optional<Content> content_;
  bool expert_ = false;
};

}  // namespace bc::ui
