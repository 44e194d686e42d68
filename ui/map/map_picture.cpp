// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_picture.h"

#include <QPainter>

#include "ui/map/map_view.h"

namespace bc::ui {

namespace {
constexpr int kQuiet = 60;  // milliseconds for which the size must stay the same
}

MapPicture::MapPicture(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  drawing_.setSingleShot(true);
  drawing_.setInterval(kQuiet);
  connect(&drawing_, &QTimer::timeout, this, [this] {
    picture_ = {};
    update();
  });
}

void MapPicture::set(MapScene scene, MapStyle style, ThumbnailDetail detail, std::vector<QString> around, const QString& marked) {
  if (!atlas_ || scene_.map != scene.map) atlas_ = load_map_data(scene.map);
  scene_ = std::move(scene);
  style_ = std::move(style);
  look_ = {.size = {}, .ratio = 1, .detail = detail, .around = std::move(around), .marked = marked, .language = locale().name().section('_', 0, 0)};
  picture_ = {};
  update();
}

void MapPicture::clear() {
  scene_ = {};
  picture_ = {};
  atlas_.reset();
  update();
}

void MapPicture::draw() {
  look_.size = size();
  look_.ratio = devicePixelRatioF();
  picture_ = map_thumbnail(*atlas_, scene_, style_, look_);
}

void MapPicture::paintEvent(QPaintEvent*) {
  if (!atlas_ || size().isEmpty()) return;
  if (picture_.isNull()) draw();
  QPainter painter(this);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  // While it is being resized, the old picture stands in the middle.
  const auto at = picture_.deviceIndependentSize();
  painter.fillRect(rect(), style_.sea);
  painter.drawPixmap(QPointF((width() - at.width()) / 2, (height() - at.height()) / 2), picture_);
}

void MapPicture::resizeEvent(QResizeEvent*) {
  if (!picture_.isNull()) drawing_.start();
}

}  // namespace bc::ui
