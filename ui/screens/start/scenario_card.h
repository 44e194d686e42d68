// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as a card to choose: its map, its name, a sentence. It takes the room that it is given.
#pragma once

#include <QPushButton>

namespace bc::ui {

class ScenarioCard : public QPushButton {
  Q_OBJECT
 public:
  ScenarioCard(const QString& title, const QString& teaser, const QString& foot, QWidget* parent = nullptr);
  void set_picture(const QPixmap& picture);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  /// How high its picture is to be; 0: as low as it may be.
  void set_picture_height(int);
  int picture_height() const { return picture_height_; }
  /// How large the picture is to be drawn now.
  QSize picture_size() const;

 signals:
  /// The room for the picture is another now.
  void picture_wanted();

 protected:
  void paintEvent(QPaintEvent*) override;
  void resizeEvent(QResizeEvent*) override;

 private:
  int words_height() const;
  /// Of words that wrap in the card.
  int height_of(const QFont&, const QString& words) const;
  QString title_, teaser_, foot_;
  QPixmap picture_;
  int words_height_ = 0;  // at this width
  int picture_height_ = 0;
};

}  // namespace bc::ui
