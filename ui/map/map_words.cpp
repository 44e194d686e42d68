// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace bc::ui {
namespace {

// Strings of free functions need a context to be translated in.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(bc::ui::MapView)
};

QString place_name(const MapScene& scene, const MapPlace& place) {
  const auto* id = std::get_if<QString>(&place);
  if (id == nullptr) return Words::tr("a place");
  if (const MapCounter* counter = scene.counter(*id)) return counter->name;
  if (const MapTheatre* theatre = scene.theatre(*id)) return theatre->name;
  return Words::tr("a place");
}

}  // namespace

QString standing_name(const QString& name) {
  // Articles of English and Spanish; where one belongs to a name, as in "La Habana", it is a capital.
  static const QRegularExpression article(QStringLiteral("^(the|el|la|los|las) "));
  const auto bare = QString(name).remove(article);
  return bare.isEmpty() ? bare : bare.left(1).toUpper() + bare.mid(1);
}

QString theatre_words(const MapScene& scene, const MapTheatre& theatre) {
  QStringList words;
  if (!theatre.status.isEmpty()) words.append(theatre.status);
  if (const MapSide* side = scene.side(theatre.side)) {
    words.append((theatre.strength > 0.66   ? Words::tr("strong influence of %1")
                  : theatre.strength > 0.33 ? Words::tr("some influence of %1")
                                            : Words::tr("weak influence of %1"))
                     .arg(side->name));
  }
  if (theatre.hatched) words.append(Words::tr("in danger"));
  const auto counters = std::ranges::count(scene.counters, theatre.id, &MapCounter::theatre);
  if (counters > 0) words.append(counters == 1 ? Words::tr("1 counter") : Words::tr("%1 counters").arg(counters));
  if (std::holds_alternative<OffMap>(theatre.where)) words.append(Words::tr("off the map"));
  if (!theatre.enabled) words.append(Words::tr("cannot be chosen now"));
  return words.join(QStringLiteral(", "));
}

QString counter_words(const MapScene& scene, const MapCounter& counter) {
  QStringList words;
  if (const MapSide* side = scene.side(counter.side)) words.append(side->name);
  if (counter.count > 1) words.append(Words::tr("%1 of them").arg(counter.count));
  if (counter.burning) words.append(Words::tr("hit"));
  if (counter.watched) words.append(Words::tr("watched"));
  if (counter.uncertain) words.append(Words::tr("not certain"));
  if (!counter.note.isEmpty()) words.append(counter.note);
  return words.join(QStringLiteral(", "));
}

QString arc_name(const MapScene& scene, const MapArc& arc) {
  return Words::tr("From %1 to %2").arg(place_name(scene, arc.from), place_name(scene, arc.to));
}

QString arc_words(const MapScene& scene, const MapArc& arc) {
  QStringList words;
  if (!arc.description.isEmpty()) words.append(arc.description);
  if (!arc.label.isEmpty()) words.append(arc.label);
  if (const MapSide* side = scene.side(arc.side)) words.append(side->name);
  return words.join(QStringLiteral(", "));
}

}  // namespace bc::ui
