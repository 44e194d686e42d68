// SPDX-License-Identifier: GPL-3.0-or-later
// How chances share out: one bar cut in parts, or a bar for each of several names.
#pragma once

#include <vector>

#include "ui/widgets/track.h"

namespace bc::ui {

/// One bar: "accepts 35 %", "answers with its own 40 %", "refuses or waits 25 %".
class SplitBar : public Track {
  Q_OBJECT
 public:
  enum class Tone { good, half, neutral, blank, bad };  // bad is hatched
  struct Part {
    double percent;
    QString text;     // in the bar; below it where it does not fit
    Tone tone = Tone::neutral;
    QString caption;  // always below
  };
  explicit SplitBar(QWidget* parent = nullptr);
  /// strong: filled with full colours, as for outcomes; otherwise tinted, as for guesses.
  void set(const QString& name, const std::vector<Part>&, bool strong = false);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  struct Slice {
    const Part* part;
    double x, width;
    bool fits;
  };
  std::vector<Slice> slices(double width) const;
  bool captioned() const;
  QString name_;
  std::vector<Part> parts_;
  bool strong_ = false;
};

/// A bar for each name: "Kata'ib Hezbollah 70 %". What is less than even is hatched: doubt.
class ShareBars : public Track {
  Q_OBJECT
 public:
  struct Share {
    QString name;
    int percent;
  };
  explicit ShareBars(QWidget* parent = nullptr);
  void set(const QString& question, const std::vector<Share>&, ThemeColour = &Palette::amber);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  double name_width() const;
  /// In a narrow place a name stands over its bar.
  bool stacks(int width) const;
  int row_height(int width) const;
  std::vector<Share> shares_;
  ThemeColour colour_ = &Palette::amber;
};

}  // namespace bc::ui
