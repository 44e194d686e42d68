// SPDX-License-Identifier: GPL-3.0-or-later
// A turn told again, step by step, as its reader may know it: on the map and in words, with causes.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <optional>

#include "ui/models/telling.h"
#include "ui/screens/playback/pace.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
class QScrollArea;

namespace bc::ui {

class LotsCard;
class MapView;
class Slot;
class StepTrack;
class SuspectsCard;
class TextLabel;

class PlaybackScreen : public QWidget {
  Q_OBJECT
 public:
  /// `onward` is what the button says that leads on.
  explicit PlaybackScreen(const QString& onward, QWidget* parent = nullptr);
  /// Shows a turn from its first step.
  void tell(Telling);
  /// Forgets it again.
  void clear();
  int steps() const { return static_cast<int>(steps_.size()); }
  int at() const { return at_; }

 signals:
  void finished();

 protected:
  void keyPressEvent(QKeyEvent*) override;
  void resizeEvent(QResizeEvent*) override;
  bool eventFilter(QObject*, QEvent*) override;
  bool event(QEvent*) override;

 private:
  void go(int step);
  /// How the controls stand: each part beside the others, or on rows of their own.
  enum class Rows { none, one, two, buttons_alone, three };
  void place_parts();
  void arrange();
  void show_current();
  /// Whether the key goes to another step.
  bool step_by_key(int key);
  void set_pace(Pace);
  void refresh();
  /// The step in front, in the words that stand beside it.
  QString told_now() const;
  void fill_list();
  void toggle();
  std::optional<Telling> told_;
  std::vector<StepTold> steps_;
  int at_ = 0;
  MapView* map_;
  StepTrack* track_;
  TextLabel* title_;
  QLabel *where_, *ladder_;
  QVBoxLayout* list_;
  QScrollArea* scroll_;
  QPointer<QWidget> current_;  // the row of the step in front
  SuspectsCard* suspects_;
  Slot* pace_;
  QWidget *bar_, *side_;
  QGridLayout *frame_, *controls_;
  QWidget *buttons_, *onwards_;
  Rows rows_ = Rows::none;
  bool is_low_ = false;
  LotsCard* lots_;
  QHBoxLayout* lots_row_;
  QPushButton *first_, *back_, *play_, *next_, *last_, *on_;
  QTimer timer_;
};

}  // namespace bc::ui
