// SPDX-License-Identifier: GPL-3.0-or-later
// The odds of war as a bar: a diamond for the draft, rings for what the rival might do.
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "ui/widgets/track.h"

namespace bc::ui {

class OddsBar : public Track {
  Q_OBJECT
 public:
  struct Point {
    double percent;
    QString text;  // under it: "5 % if it strikes"
    bool operator==(const Point&) const = default;
  };
  explicit OddsBar(QWidget* parent = nullptr);
  void set(double now, const QString& now_text, const std::vector<Point>& others);
  /// What the odds were before the draft: a bar across, and the change hatched.
  void set_before(std::optional<double> percent);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  struct Placed {
    double x;
    QString text;
    bool strong;
  };
  struct Caption {
    double x, width;
    QStringList lines;
    bool strong;
    double mark;  // where its mark stands
  };
  double top() const;
  double bar_width(double width) const;
  double at(double percent, double width) const;
  std::vector<Placed> marks(double width) const;
  /// The captions side by side, each as near to its mark as its neighbours allow; none if they do not fit.
  std::vector<Caption> captions(double width, int lines) const;
  std::vector<Caption> best_captions(double width) const;
  double now_ = 0;
  std::optional<double> before_;
  QString now_text_;
  std::vector<Point> others_;
};

}  // namespace bc::ui
