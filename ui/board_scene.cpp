// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board_scene.h"

#include "ui/board_lines.h"
#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

#include <QCoreApplication>

namespace bc::ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("Board", words); }
const QString kMilitia = QStringLiteral("militia"), kMediator = QStringLiteral("mediator");

QString seat_id(const Ruleset& rules, SeatId s) { return text(rules.seats[s.index()].key); }

void add_sides(const Ruleset& rules, MapScene& scene) {
  for (const auto& seat : rules.seats) scene.sides.push_back({text(seat.key), text(seat.name), QColor(text(seat.colour)), shape_of(text(seat.shape)), true});
  scene.sides.push_back({kMilitia, tr("militia"), theme().p.amber_mark, MarkShape::diamond, true});
  scene.sides.push_back({kMediator, tr("go-between"), theme().p.muted, MarkShape::triangle, true});
}

/// Where the named regions are empty and there is no ring, the theatre is a box beside the map.
void add_theatres(const Ruleset& rules, MapScene& scene, const Public* pub) {
  int boxes = 0;
  for (std::size_t t = 0; t < rules.theatres.size(); ++t) {
    const auto& theatre = rules.theatres[t];
    MapTheatre shown{.id = theatre_id(rules, TheatreId(t)), .name = text(theatre.name)};
    if (!theatre.regions.empty()) {
      OnLand land;
      for (const auto& region : theatre.regions) land.regions << text(region);
      shown.where = land;
    } else if (!theatre.ring.empty()) {
      QPolygonF ring;
      for (const auto& point : theatre.ring) ring << QPointF(point[0], point[1]);
      shown.where = AtSea{{ring}};
    } else {
      static constexpr BoxCorner kCorners[] = {BoxCorner::top_right, BoxCorner::top_left, BoxCorner::bottom_right, BoxCorner::bottom_left};
      shown.where = OffMap{kCorners[boxes++ % 4]};
    }
    shown.anchor = {{theatre.longitude, theatre.latitude}};
    int hits = 0;
    std::vector<int> owned(rules.seats.size(), 0);
    for (const auto& asset : rules.assets)
      if (asset.theatre == TheatreId(t)) ++owned[asset.owner.index()];
    if (pub) {
      for (const auto& report : pub->reports)
        if (report.is_set() && rules.assets[report.target.index()].theatre == TheatreId(t)) ++hits;
      for (std::size_t s = 0; s < rules.seats.size(); ++s) owned[s] += pub->forces[s][t];
    }
    const auto strongest = std::ranges::max_element(owned);
    if (*strongest > 0) {
      shown.side = text(rules.seats[static_cast<std::size_t>(strongest - owned.begin())].key);
      shown.strength = std::min(1.0, *strongest / 4.0);
    }
    shown.hatched = hits > 0;
    shown.status = hits > 0 ? (hits == 1 ? tr("one strike last turn") : tr("%1 strikes last turn").arg(hits)) : tr("quiet");
    scene.theatres.push_back(std::move(shown));
  }
}

void add_counters(const Ruleset& rules, MapScene& scene, const Public* pub, const Observation* seen) {
  for (std::size_t a = 0; a < rules.assets.size(); ++a) {
    const auto& asset = rules.assets[a];
    MapCounter counter{.id = asset_id(rules, AssetId(a)), .theatre = theatre_id(rules, asset.theatre), .at = {{asset.longitude, asset.latitude}},
                       .icon = text(asset.icon), .side = seat_id(rules, asset.owner), .name = text(asset.name)};
    const int damage = pub ? pub->damage[a] : 0;
    counter.burning = damage > 0;
    if (damage == 1) counter.note = tr("damaged");
    if (damage >= 2) counter.note = tr("out of use");
    if (seen && asset.owner == seen->seat && seen->own.fortified[a] > 0)
      counter.note += (counter.note.isEmpty() ? QString() : QStringLiteral(", ")) + tr("works: %1").arg(seen->own.fortified[a]);
    scene.counters.push_back(std::move(counter));
  }
  for (std::size_t p = 0; p < rules.proxies.size(); ++p) {
    const auto& proxy = rules.proxies[p];
    MapCounter counter{.id = proxy_id(rules, ProxyId(p)), .theatre = {}, .at = {{proxy.longitude, proxy.latitude}}, .icon = text(proxy.icon),
                       .side = kMilitia, .name = text(proxy.name), .note = tr("patron: %1").arg(name_of(rules, proxy.patron))};
    if (seen && proxy.patron == seen->seat)
      counter.note = tr("yours; strength %1, control about %2, grievance %3")
                         .arg(seen->own.strength[p]).arg(seen->own.control_seen[p]).arg(seen->own.grievance[p]);
    for (std::size_t t = 0; t < rules.theatres.size(); ++t)
      if (proxy.theatres >> t & 1) {
        counter.theatre = theatre_id(rules, TheatreId(t));
        break;
      }
    scene.counters.push_back(std::move(counter));
  }
  for (std::size_t i = 0; i < rules.intermediaries.size(); ++i) {
    const auto& carrier = rules.intermediaries[i];
    if (carrier.longitude == 0 && carrier.latitude == 0) continue;
    bool open = false;
    if (seen)
      for (std::size_t s = 0; s < rules.seats.size(); ++s)
        if (SeatId(s) != seen->seat && seen->channel(SeatId(s)).via == IntermediaryId(i)) open = true;
    scene.counters.push_back({.id = carrier_id(rules, IntermediaryId(i)), .theatre = {}, .at = {{carrier.longitude, carrier.latitude}},
                              .icon = QStringLiteral("letters"), .side = kMediator, .name = text(carrier.name),
                              .note = open ? tr("your channel is open") : tr("no channel of yours"), .uncertain = !open});
  }
}

}  // namespace

QString asset_id(const Ruleset& rules, AssetId a) { return "asset:" + text(rules.assets[a.index()].key); }
QString proxy_id(const Ruleset& rules, ProxyId p) { return "proxy:" + text(rules.proxies[p.index()].key); }
QString carrier_id(const Ruleset& rules, IntermediaryId i) { return "carrier:" + text(rules.intermediaries[i.index()].key); }
QString theatre_id(const Ruleset& rules, TheatreId t) { return t.is_set() ? "theatre:" + text(rules.theatres[t.index()].key) : QString(); }

TheatreId theatre_of(const Ruleset& rules, const QString& id) {
  for (std::size_t t = 0; t < rules.theatres.size(); ++t)
    if (theatre_id(rules, TheatreId(t)) == id) return TheatreId(t);
  return {};
}

AssetId asset_of(const Ruleset& rules, const QString& id) {
  for (std::size_t a = 0; a < rules.assets.size(); ++a)
    if (asset_id(rules, AssetId(a)) == id) return AssetId(a);
  return {};
}

MapScene board_scene(const Ruleset& rules, const Observation& seen, const OrderSheet& draft, const PastTurn* last) {
  MapScene scene{.map = text(rules.story.map)};
  add_sides(rules, scene);
  add_theatres(rules, scene, &seen.pub);
  add_counters(rules, scene, &seen.pub, &seen);
  add_strikes(rules, scene, seen, last);
  add_channels(rules, scene, seen, draft);
  add_draft(rules, scene, seen, draft);
  return scene;
}

MapScene public_scene(const Ruleset& rules, const Public& pub) {
  MapScene scene{.map = text(rules.story.map)};
  add_sides(rules, scene);
  add_theatres(rules, scene, &pub);
  add_counters(rules, scene, &pub, nullptr);
  return scene;
}

MapScene opening_scene(const Ruleset& rules) {
  MapScene scene{.map = text(rules.story.map)};
  add_sides(rules, scene);
  add_theatres(rules, scene, nullptr);
  add_counters(rules, scene, nullptr, nullptr);
  add_reach(rules, scene);
  return scene;
}

MapStyle themed_map_style() {
  auto style = theme().dark ? dark_map_style() : light_map_style();
  style.text_scale = theme().text_percent / 100.0;
  style.reduced_motion = theme().reduced_motion;
  style.sans = sans_families(theme().script);
  style.serif = serif_families(theme().script);
  return style;
}

}  // namespace bc::ui
