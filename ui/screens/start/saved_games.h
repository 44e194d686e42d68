// SPDX-License-Identifier: GPL-3.0-or-later
// The games that can be gone on with, the newest first; and the files that cannot be read, each with what is the matter.
#pragma once

#include <QWidget>
#include <filesystem>

class QVBoxLayout;

namespace bc::ui {

class SavedGames : public QWidget {
  Q_OBJECT
 public:
  explicit SavedGames(std::filesystem::path folder, QWidget* parent = nullptr);
  /// Reads the folder anew.
  void refresh();

 signals:
  void continue_wanted(const QString& path);

 private:
  std::filesystem::path folder_;
  QVBoxLayout* games_;
};

}  // namespace bc::ui
