// SPDX-License-Identifier: GPL-3.0-or-later
// A small scene of the Middle East with one of everything, for the tests of the map.
#pragma once

#include "ui/map/map_scene.h"

namespace bc::ui::test {

inline MapTheatre land(const QString& id, const QString& name, const QStringList& regions, const QString& side = {},
                       double strength = 0) {
  MapTheatre theatre;
  theatre.id = id;
  theatre.name = name;
  theatre.where = OnLand{regions};
  theatre.side = side;
  theatre.strength = strength;
  return theatre;
}

inline MapCounter counter(const QString& id, const QString& theatre, const QString& name, std::vector<LonLat> at = {}) {
  MapCounter result;
  result.id = id;
  result.theatre = theatre;
  result.name = name;
  result.at = std::move(at);
  result.icon = QStringLiteral("base");
  result.side = QStringLiteral("us");
  return result;
}

inline MapScene small_scene() {
  MapScene scene;
  scene.map = QStringLiteral("middle-east");
  scene.sides = {{"us", "Washington", QColor("#27517a"), MarkShape::square, true},
                 {"ir", "Tehran", QColor("#1c8377"), MarkShape::disc, true}};
  scene.theatres = {land("anbar", "Anbar", {"IQ-AN"}, "us", 0.5),
                    land("jordan", "Jordan", {"JO"}, "us", 0.8),
                    land("syria-east", "East Syria", {"SY-DY", "SY-HA", "SY-RA", "SY-HI"}, "ir", 0.5),
                    land("iran", "Iran", {"IR"}, "ir", 1),
                    land("yemen", "Yemen", {"YE"}, "ir", 0.4),
                    land("oman", "Oman", {"OM"})};
  MapTheatre sea;
  sea.id = "red-sea";
  sea.name = "Red Sea";
  sea.status = "ships attacked";
  sea.where = AtSea{{QPolygonF({{38.6, 18.6}, {41.2, 18.2}, {43.3, 15.2}, {43.6, 12.8}, {42.4, 13.2}, {39.2, 16.4}})}};
  scene.theatres.push_back(sea);
  MapTheatre box;
  box.id = "washington";
  box.name = "Washington";
  box.where = OffMap{BoxCorner::top_left};
  scene.theatres.push_back(box);
  scene.counters = {counter("al-asad", "anbar", "Al-Asad air base", {{42.44, 33.79}}),
                    counter("tower", "jordan", "Tower 22", {{38.6, 32.8}}),
                    counter("hq", "iran", "Headquarters", {{51.4, 35.7}}),
                    counter("radar", "iran", "Radar", {{51.45, 35.72}}),
                    counter("launcher", "iran", "Launchers", {{51.35, 35.68}}),
                    counter("palace", "washington", "White House")};
  scene.counters[0].burning = true;
  scene.arcs = {{QString("tower"), QString("syria-east"), ArcStyle::solid, "us", true, "", "an air strike"}};
  scene.callouts = {{QString("al-asad"), "Two wounded", "Drones, 1 December.", "ir"}};
  return scene;
}

}  // namespace bc::ui::test
