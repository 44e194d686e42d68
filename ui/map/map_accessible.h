// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the map to assistive technology as a list: each theatre, counter and arc is an item with a name, a description and a
// place.
#pragma once

namespace bc::ui {

class MapView;

// Makes MapView known to QAccessible; doing it again changes nothing.
void install_map_accessibility();

// Tells assistive technology that another item of the map has the focus.
void announce_map_focus(MapView* view);

}  // namespace bc::ui
