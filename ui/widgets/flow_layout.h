// SPDX-License-Identifier: GPL-3.0-or-later
// A row that goes on in the next line where the window is narrow or the text large.
#pragma once

#include <QLayout>
#include <vector>

namespace bc::ui {

class FlowLayout : public QLayout {
  Q_OBJECT
 public:
  explicit FlowLayout(QWidget* parent = nullptr, double gap = 8, double line_gap = 8);
  ~FlowLayout() override;
  /// What is added from here on keeps to the far end of its line.
  void add_break_to_far_end() { far_from_ = count(); }

  void addItem(QLayoutItem*) override;
  int count() const override { return static_cast<int>(items_.size()); }
  QLayoutItem* itemAt(int) const override;
  QLayoutItem* takeAt(int) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect&) override;

 private:
  int arrange(const QRect&, bool apply) const;
  std::vector<QLayoutItem*> items_;
  double gap_, line_gap_;
  int far_from_ = -1;
};

}  // namespace bc::ui
