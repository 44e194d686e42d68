// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as a card to choose: its map, its name, a sentence.
#pragma once

#include <QPushButton>

namespace bc::ui {

class ScenarioCard : public QPushButton {
  Q_OBJECT
 public:
  ScenarioCard(const QString& title, const QString& teaser, const QString& foot, QWidget* parent = nullptr);
  void set_picture(const QPixmap& picture);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }
  QSize picture_size() const;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QString title_, teaser_, foot_;
  QPixmap picture_;
};

}  // namespace bc::ui
