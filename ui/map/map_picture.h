// SPDX-License-Identifier: GPL-3.0-or-later
// A still picture of a scene that fills the room it is given: drawn anew when that room has changed.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "ui/map/map_thumbnail.h"

namespace bc::ui {

class MapPicture : public QWidget {
  Q_OBJECT
 public:
  explicit MapPicture(QWidget* parent = nullptr);
  /// `detail`, what it is `around` and which theatre is `marked` count; the size is that of the widget.
  void set(MapScene, MapStyle, ThumbnailDetail detail, std::vector<QString> around, const QString& marked = {});
  void clear();
  QSize sizeHint() const override { return {480, 280}; }

 protected:
  void paintEvent(QPaintEvent*) override;
  void resizeEvent(QResizeEvent*) override;

 private:
  void draw();
  std::shared_ptr<const Atlas> atlas_;
  MapScene scene_;
  MapStyle style_;
  ThumbnailView look_;
  QPixmap picture_;
  QTimer drawing_;
};

}  // namespace bc::ui
