// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_data.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace bc::ui {

QStringList data_folders() {
  QStringList folders;
  if (const QString told = qEnvironmentVariable("BACKCHANNEL_DATA"); !told.isEmpty()) folders.append(told);
  folders.append(QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("../share/backchannel")));
  for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
    folders.append(folder + QStringLiteral("/backchannel"));
  }
  return folders;
}

QString find_data(const QString& name) {
  for (const QString& folder : data_folders()) {
    const QFileInfo found(QDir(folder).filePath(name));
    if (found.exists()) return QDir::cleanPath(found.absoluteFilePath());
  }
  return {};
}

}  // namespace bc::ui
