// SPDX-License-Identifier: GPL-3.0-or-later
// How the program gives memory back to the system.
#pragma once

namespace bc::ui {

/// Pictures of an eighth of a megabyte and more go back to the system when they are freed. glibc would come to keep them, since it takes what
/// is freed for a sign that it will be wanted again, and an hour of play would leave holes where tiles of the map had been. Once, at the
/// start. Does nothing with other C libraries.
void return_large_blocks();

/// What a game has left free goes back as well, page by page, and before that the little pictures that the style drew for its widgets: it
/// keeps them by widget, ten megabytes of them, although those are gone. After a game; takes some milliseconds.
void return_free_pages();

}  // namespace bc::ui
