// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saves.h"

#include <QDateTime>
#include <QMimeData>
#include <QUrl>

#include "store/save.h"

namespace bc::ui {

std::filesystem::path fresh_save(const std::filesystem::path& folder, const std::string& game) {
  const auto stamp = QDateTime::currentDateTime().toString("yyyy-MM-dd hhmmss").toStdString();
  for (int n = 0;; ++n) {
    auto file = folder / (game + " " + stamp + (n ? " " + std::to_string(n) : "") + std::string(kSaveExtension));
    if (!std::filesystem::exists(file)) return file;
  }
}

QString dragged_save(const QMimeData* data) {
  for (const auto& url : data->urls())
    if (const auto file = url.toLocalFile(); file.endsWith(QString::fromUtf8(kSaveExtension.data()))) return file;
  return {};
}

}  // namespace bc::ui
