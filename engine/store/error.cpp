// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/save.h"

namespace bc {

std::string StoreError::sentence() const {
  const auto file = "\"" + path.filename().string() + "\"";
  const auto where = " (" + path.parent_path().string() + ")";
  switch (problem) {
    case StoreProblem::not_found: return "There is no file " + file + where + ". It may have been moved or renamed: look for it and open it from there.";
    case StoreProblem::exists: return "A file " + file + " is already there" + where + ". Nothing was changed. Choose another name.";
    case StoreProblem::not_a_game: return file + where + " is not a saved game of Back Channel. Nothing was changed. Choose a file that ends in .backchannel.";
    case StoreProblem::newer: return file + where + " was saved by a newer version of Back Channel (" + detail + "). Nothing was changed. Install that version to go on with this game.";
    case StoreProblem::damaged: return file + where + " is damaged and cannot be read (" + detail + "). Nothing was changed. Restore the file from a copy, if you have one.";
    case StoreProblem::locked: return file + where + " is open in another program. Nothing was changed. Close it there and try again.";
    case StoreProblem::read_only: return file + where + " cannot be written to. Copy it to a folder of your own and open the copy.";
    case StoreProblem::disk_full: return "The disk is full: the last step could not be saved in " + file + where + ". Free some room and seal again; all earlier turns are safe.";
    case StoreProblem::unreadable_variant: return "The rules inside " + file + where + " cannot be read (" + detail + "). Nothing was changed. They may come from a newer version of Back Channel.";
    case StoreProblem::mismatch: return file + where + " does not replay to the states that it recorded (" + detail + "). Nothing was changed. The file was altered, or another version of the rules wrote it.";
    case StoreProblem::altered: return "The rules inside " + file + where + " are not those that the game was begun with. Nothing was changed. The file was altered: restore it from a copy, if you have one.";
    case StoreProblem::failed: return file + where + " could not be used: " + detail + ". Nothing was changed.";
  }
  return detail;
}

}  // namespace bc
