// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the map, said in words: one vocabulary for lists, tooltips and assistive technology.
#pragma once

#include <QString>

#include "ui/map/map_scene.h"

namespace bc::ui {

// A name as it stands alone on a map: "Gulf", where a sentence has "the Gulf".
QString standing_name(const QString& name);
QString theatre_words(const MapScene& scene, const MapTheatre& theatre);  // state, influence, how many counters
QString counter_words(const MapScene& scene, const MapCounter& counter);  // whose, what state, what note
QString arc_name(const MapScene& scene, const MapArc& arc);               // "From Jordan to East Syria"
QString arc_words(const MapScene& scene, const MapArc& arc);

}  // namespace bc::ui
