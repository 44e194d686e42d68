// SPDX-License-Identifier: GPL-3.0-or-later
// Bakes a map at build time: lines and regions into one file, the base into pictures of three scales and two themes.
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImageWriter>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>
#include <stdexcept>

#include "source.h"
#include "ui/map/base_painter.h"

namespace {

using namespace bc;

void write_file(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
    throw std::runtime_error("cannot write " + path.toStdString());
  }
}

void write_picture(const QString& path, const QImage& picture) {
  QImageWriter writer(path, "png");
  writer.setCompression(60);
  if (!writer.write(picture)) throw std::runtime_error("cannot write " + path.toStdString());
}

// Tiles are cut from broad strips: painting a strip costs less than painting its tiles one by one.
void bake_level(const ui::Atlas& atlas, const ui::AtlasLevel& level, int number, const ui::MapStyle& style, const QDir& target) {
  const int tile = atlas.tile_size;
  for (int row = 0; row < level.rows; ++row) {
    const ui::Sheet strip{atlas.frame.topLeft() + QPointF(0, row * tile) / level.scale, level.scale, 1,
                          QSize(level.columns * tile, tile)};
    const QImage picture = ui::paint_base(atlas, style, strip);
    for (int column = 0; column < level.columns; ++column) {
      write_picture(target.filePath(QString("%1-%2-%3-%4.png").arg(style.id).arg(number).arg(column).arg(row)),
                    picture.copy(column * tile, 0, tile, tile));
    }
  }
}

void bake_map(const QString& source, const QDir& target) {
  ui::Atlas atlas = bake::read_source(source);
  for (ui::AtlasLevel& level : atlas.levels) {
    level.columns = static_cast<int>(std::ceil(atlas.frame.width() * level.scale / atlas.tile_size));
    level.rows = static_cast<int>(std::ceil(atlas.frame.height() * level.scale / atlas.tile_size));
  }
  if (!target.mkpath(".")) throw std::runtime_error("cannot make the folder " + target.path().toStdString());
  // Pictures of an earlier bake with other levels would be installed along.
  for (const QString& old : target.entryList({"*.png"}, QDir::Files)) QFile::remove(target.filePath(old));
  write_file(target.filePath("geometry.bin"), ui::geometry_to_bytes(atlas));
  for (const ui::MapStyle& style : {ui::light_map_style(), ui::dark_map_style()}) {
    int number = 0;
    for (const ui::AtlasLevel& level : atlas.levels) bake_level(atlas, level, number++, style, target);
  }
  // The index comes last: it stands for a whole bake.
  write_file(target.filePath("index.json"), QJsonDocument(ui::index_to_json(atlas)).toJson());
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  const QStringList arguments = QGuiApplication::arguments();
  if (arguments.size() != 3) {
    std::fputs("usage: bc_bake_map SOURCE_FOLDER TARGET_FOLDER\n", stderr);
    return 2;
  }
  try {
    bake_map(arguments[1], QDir(arguments[2]));
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "bc_bake_map: %s: %s\n", qPrintable(arguments[1]), problem.what());
    return 1;
  }
  return 0;
}
