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
  /// How high its picture is to be, and how high what is written under it, so that cards side by side begin on one line; 0: as low as may be.
  void set_heights(int picture, int words);
  /// What its own words take at this width.
  int own_words_height() const;
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
  int words_height() const { return std::max(own_words_height(), shared_words_height_); }
  /// Of words that wrap in the card.
  int height_of(const QFont&, const QString& words) const;
  QString title_, teaser_, foot_;
  QPixmap picture_;
  int words_height_ = 0;  // at this width
  int shared_words_height_ = 0;
  int picture_height_ = 0;
};

}  // namespace bc::ui
