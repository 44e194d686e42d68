// SPDX-License-Identifier: GPL-3.0-or-later
// The games that can be gone on with, the newest first; and the files that cannot be read, each with what is the matter.
#pragma once

#include <QWidget>
#include <filesystem>
#include <functional>

#include "core/ruleset.h"

class QVBoxLayout;

namespace bc::ui {

class SavedGames : public QWidget {
  Q_OBJECT
 public:
  /// The rules of a scenario, told in the language that is spoken, by the title that a saved game carries; null: as it was saved.
  using Told = std::function<const Ruleset*(const std::string& title)>;
  SavedGames(std::filesystem::path folder, Told told, QWidget* parent = nullptr);
  /// Reads the folder anew.
  void refresh();

 signals:
  void continue_wanted(const QString& path);

 private:
  std::filesystem::path folder_;
  Told told_;
  QVBoxLayout* games_;
  std::size_t shown_ = 12;  // who plays for a year has hundreds
};

}  // namespace bc::ui
