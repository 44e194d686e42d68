// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/troubles.h"

#include <QCoreApplication>

#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("Troubles", words); }

/// A path is read from left to right, whatever stands around it.
QString path_text(const std::filesystem::path& path) { return QStringLiteral("\u2066%1\u2069").arg(text(path.string())); }
}  // namespace

QString trouble_text(const StoreError& error) {
  const auto file = path_text(error.path.filename()), folder = path_text(error.path.parent_path()), why = text(error.detail);
  switch (error.problem) {
    case StoreProblem::not_found: return tr("There is no file “%1” (%2). It may have been moved or renamed: look for it and open it from there.").arg(file, folder);
    case StoreProblem::exists: return tr("A file “%1” is already there (%2). Nothing was changed. Choose another name.").arg(file, folder);
    case StoreProblem::not_a_game: return tr("“%1” (%2) is not a saved game of Back Channel. Nothing was changed. Choose a file that ends in %3.").arg(file, folder, path_text(kSaveExtension));
    case StoreProblem::newer: return tr("“%1” (%2) was saved by a newer version of Back Channel (%3). Nothing was changed. Install that version to go on with this game.").arg(file, folder, why);
    case StoreProblem::damaged: return tr("“%1” (%2) is damaged and cannot be read (%3). Nothing was changed. Restore the file from a copy, if you have one.").arg(file, folder, why);
    case StoreProblem::locked: return tr("“%1” (%2) is open in another program. Nothing was changed. Close it there and try again.").arg(file, folder);
    case StoreProblem::read_only: return tr("“%1” (%2) cannot be written to. Copy it to a folder of your own and open the copy.").arg(file, folder);
    case StoreProblem::disk_full: return tr("The disk is full: the last step could not be saved in “%1” (%2). Free some room and seal again; all earlier turns are safe.").arg(file, folder);
    case StoreProblem::unreadable_variant: return tr("The rules inside “%1” (%2) cannot be read (%3). Nothing was changed. They may come from a newer version of Back Channel.").arg(file, folder, why);
    case StoreProblem::mismatch: return tr("“%1” (%2) does not replay to the states that it recorded (%3). Nothing was changed. The file was altered, or another version of the rules wrote it.").arg(file, folder, why);
    case StoreProblem::altered: return tr("The rules inside “%1” (%2) are not those that the game was begun with. Nothing was changed. The file was altered: restore it from a copy, if you have one.").arg(file, folder);
    case StoreProblem::failed: break;
  }
  return tr("“%1” (%2) could not be used: %3. Nothing was changed.").arg(file, folder, why);
}

}  // namespace bc::ui
