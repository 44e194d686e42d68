// SPDX-License-Identifier: GPL-3.0-or-later
// Painted tracks: the ladder with its rungs and odds, boxes, the account, confidence, the odds of war. Each says its value in words too.
#pragma once

#include <QColor>
#include <QStringList>
#include <QWidget>
#include <optional>
#include <vector>

namespace bc::ui {

/// A track that is heard as well as seen.
class Track : public QWidget {
  Q_OBJECT
 public:
  explicit Track(QWidget* parent = nullptr) : QWidget(parent) { setFocusPolicy(Qt::NoFocus); }

 protected:
  /// What the track says, as the name and the tooltip.
  void say(const QString& text);
};

/// Rungs 0-10 with names; the rung reached is framed, the one that the draft would reach is dashed, danger is hatched.
class LadderTrack : public Track {
  Q_OBJECT
 public:
  using Track::Track;
  void set_rungs(const QStringList& names, const QStringList& odds);
  /// In quarter-steps; `draft` is where the draft would take it.
  void set_value(int quarters, std::optional<int> draft);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QStringList names_, odds_;
  int quarters_ = 0;
  std::optional<int> draft_;
};

/// `boxes` boxes, filled to `value` (a box is 1; parts of a box are shown).
class BoxTrack : public Track {
  Q_OBJECT
 public:
  using Track::Track;
  void set(const QString& label, double value, int boxes, const QColor& colour, const QString& value_text, const QString& note);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QString label_, value_text_, note_;
  double value_ = 0;
  int boxes_ = 1;
  QColor colour_;
};

/// The account between two seats, from -3 to +3 hits.
class LedgerTrack : public Track {
  Q_OBJECT
 public:
  using Track::Track;
  /// `hits` > 0: they have struck more and owe us.
  void set(const QString& label, double hits, const QString& value_text, const QString& note);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QString label_, value_text_, note_;
  double hits_ = 0;
};

/// How sure something is: five cells, a word and a number.
class ConfidenceMeter : public Track {
  Q_OBJECT
 public:
  using Track::Track;
  /// `percent` < 0: known for certain; `words` replaces the word and number.
  void set(int percent, const QColor& colour, const QString& words = {});
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int percent_ = 0;
  QColor colour_;
  QString text_;
};
/// The one vocabulary of doubt: almost certain from 90, likely from 65, even from 35, unlikely from 10, remote below.
QString doubt_word(int percent);

/// The odds of war as a bar: a diamond for the draft, rings for what the rival might do.
class OddsBar : public Track {
  Q_OBJECT
 public:
  struct Point {
    double percent;
    QString text;
  };
  using Track::Track;
  void set(double now, const QString& now_text, const std::vector<Point>& others);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  double now_ = 0;
  QString now_text_;
  std::vector<Point> others_;
};

/// A hundred lots, the bad ones marked.
class LotsChart : public Track {
  Q_OBJECT
 public:
  using Track::Track;
  void set(double percent);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int bad_ = 0;
};

}  // namespace bc::ui
