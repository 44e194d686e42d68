// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board_lines.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/board_scene.h"
#include "ui/map/map_words.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {

constexpr double kBeyond = 60;      // degrees to a point that is off every map
constexpr int kLikely = 65;         // percent, as the words of doubt have it
constexpr std::size_t kCards = 3;   // of strikes at once: more would hide the map

QString tr(const char* words) { return QCoreApplication::translate("Board", words); }
QString side_of(const Ruleset& rules, SeatId s) { return text(rules.seats[s.index()].key); }
const QString kMilitia = QStringLiteral("militia"), kMediator = QStringLiteral("mediator");

/// The theatre in which most of a seat's own soil and forces lie; none where no soil of its own is on the map.
TheatreId soil_of(const Ruleset& rules, SeatId seat) {
  TheatreId best;
  int most = -1;
  for (const auto& asset : rules.assets) {
    if (asset.owner != seat || !asset.own_soil) continue;
    const int forces = rules.theatres[asset.theatre.index()].forces[seat.index()];
    if (forces > most) most = forces, best = asset.theatre;
  }
  return best;
}

bool is_on_map(const Ruleset& rules, TheatreId theatre) {
  const auto& t = rules.theatres[theatre.index()];
  return !t.regions.empty() || !t.ring.empty();
}

/// Who is behind a strike, as far as the report says, and how sure that is in percent; -1: certain.
struct Culprit {
  ProxyId hand;
  SeatId seat;
  int sure = 0;
  bool own = false;
};

Culprit culprit_of(const Ruleset& rules, const Observation& seen, int index, const PastTurn* last) {
  const auto i = static_cast<std::size_t>(index);
  const auto& report = seen.pub.reports[i];
  if (seen.own.ours[i]) return {last ? last->ordered.operation.proxy : report.hand, seen.seat, -1, true};
  return {report.hand, report.blamed, report_confidence(rules, seen, last ? last->seen.pub.card : CardId(), index), false};
}

QString blamed_text(const Ruleset& rules, const Culprit& who, const Report& report) {
  if (who.own) return tr("By your order.");
  const auto name = who.seat.is_set() ? name_of(rules, who.seat) : who.hand.is_set() ? name_of(rules, who.hand) : QString();
  if (name.isEmpty() || who.sure == 0) return tr("Nobody can say who it was.");
  if (report.claimed) return tr("Claimed by %1.").arg(name);
  if (who.sure < 0) return tr("Struck openly by %1.").arg(name);
  return (who.sure >= kLikely ? tr("Probably %1, %2.") : tr("Perhaps %1, %2.")).arg(name, odds_text(who.sure * 100));
}

void add_strike_card(const Ruleset& rules, MapScene& scene, const Report& report, const Culprit& who) {
  const auto died = report.deaths == Deaths::none ? tr("nobody died") : report.deaths == Deaths::some ? tr("people died") : tr("many died");
  scene.callouts.push_back({.anchor = asset_id(rules, report.target), .title = tr("%1: %2").arg(standing_name(name_of(rules, report.target)), died),
                            .text = tr("%1. %2").arg(standing_name(name_of(rules, rules.assets[report.target.index()].theatre)), blamed_text(rules, who, report)),
                            .side = who.hand.is_set() ? kMilitia : who.seat.is_set() ? side_of(rules, who.seat) : QString()});
}

}  // namespace

MapPlace home_of(const Ruleset& rules, SeatId seat) {
  if (const auto soil = soil_of(rules, seat); soil.is_set()) return theatre_id(rules, soil);
  double longitude = 0, latitude = 0;
  int posts = 0;
  for (const auto& asset : rules.assets)
    if (asset.owner == seat && is_on_map(rules, asset.theatre)) longitude += asset.longitude, latitude += asset.latitude, ++posts;
  if (posts > 0) longitude /= posts, latitude /= posts;
  double east = -1, north = 0;
  for (int s = 0; s < rules.seat_count(); ++s) {
    const auto soil = rules.are_rivals(seat, SeatId(s)) ? soil_of(rules, SeatId(s)) : TheatreId();
    if (!soil.is_set() || posts == 0) continue;
    const auto& other = rules.theatres[soil.index()];
    const double away = std::hypot(longitude - other.longitude, latitude - other.latitude);
    if (away > 0) east = (longitude - other.longitude) / away, north = (latitude - other.latitude) / away;
    break;
  }
  return LonLat{longitude + kBeyond * east, std::clamp(latitude + kBeyond * north, -10.0, 70.0)};
}

MapPlace base_near(const Ruleset& rules, SeatId seat, AssetId target) {
  const auto& aim = rules.assets[target.index()];
  AssetId best;
  double least = 0;
  for (std::size_t a = 0; a < rules.assets.size(); ++a) {
    const auto& asset = rules.assets[a];
    if (asset.owner != seat || AssetId(a) == target || is_on_map(rules, asset.theatre) != is_on_map(rules, aim.theatre)) continue;
    const double away = std::hypot(asset.longitude - aim.longitude, asset.latitude - aim.latitude) + (asset.theatre == aim.theatre ? kBeyond : 0);
    if (!best.is_set() || away < least) least = away, best = AssetId(a);
  }
  return best.is_set() ? MapPlace(asset_id(rules, best)) : home_of(rules, seat);
}

void add_way_of_letter(const Ruleset& rules, MapScene& scene, SeatId from, SeatId to, IntermediaryId via, ArcStyle style, bool arrow, const QString& description) {
  const auto start = home_of(rules, from), end = home_of(rules, to);
  const auto carrier = via.is_set() ? carrier_id(rules, via) : QString();
  const auto line = [&](const MapPlace& a, const MapPlace& b, bool head) {
    scene.arcs.push_back({.from = a, .to = b, .style = style, .side = kMediator, .arrow = head, .label = {}, .description = description});
  };
  if (scene.counter(carrier)) {
    line(start, carrier, false);
    line(carrier, end, arrow);
  } else {
    line(start, end, arrow);
  }
}

void add_strikes(const Ruleset& rules, MapScene& scene, const Observation& seen, const PastTurn* last) {
  std::vector<int> reports;
  for (int r = 0; r < kMaxReports; ++r)
    if (seen.pub.reports[static_cast<std::size_t>(r)].is_set()) reports.push_back(r);
  std::ranges::stable_sort(reports, std::greater<>(), [&seen](int r) { return static_cast<int>(seen.pub.reports[static_cast<std::size_t>(r)].deaths); });
  for (const int r : reports) {
    const auto& report = seen.pub.reports[static_cast<std::size_t>(r)];
    const auto who = culprit_of(rules, seen, r, last);
    if (scene.callouts.size() < kCards) add_strike_card(rules, scene, report, who);
    const auto style = who.sure < 0 ? ArcStyle::solid : who.sure >= kLikely ? ArcStyle::dashed : ArcStyle::dotted;
    const auto target = asset_id(rules, report.target);
    const auto description = tr("Strike on %1").arg(name_of(rules, report.target));
    if (who.hand.is_set())
      scene.arcs.push_back({.from = proxy_id(rules, who.hand), .to = target, .style = style, .side = kMilitia, .arrow = true, .label = {}, .description = description});
    else if (who.seat.is_set() && who.sure != 0)
      scene.arcs.push_back({.from = base_near(rules, who.seat, report.target), .to = target, .style = style, .side = side_of(rules, who.seat), .arrow = true, .label = {},
                            .description = description});
  }
}

void add_channels(const Ruleset& rules, MapScene& scene, const Observation& seen, const OrderSheet& draft) {
  for (int s = 0; s < rules.seat_count(); ++s) {
    const SeatId other(s);
    if (other == seen.seat || !seen.channel(other).is_open()) continue;
    const auto& channel = seen.channel(other);
    const bool drafted = draft.letter.kind != LetterKind::none && draft.letter.to == other;
    if (!drafted)
      add_way_of_letter(rules, scene, seen.seat, other, channel.via, ArcStyle::dotted, false, tr("Channel to %1 through %2").arg(name_of(rules, other), name_of(rules, channel.via)));
    const auto& last = channel.last[other.index() < seen.seat.index() ? 0 : 1];
    const bool come = last.kind != LetterKind::none && last.turn + 1 == seen.pub.turn;
    const auto carrier = carrier_id(rules, channel.via);
    if (!scene.counter(carrier)) continue;
    scene.callouts.push_back({.anchor = carrier, .title = tr("Channel through %1").arg(name_of(rules, channel.via)),
                              .text = come ? tr("Open to %1. A letter has come.").arg(name_of(rules, other)) : tr("Open to %1. No new letter.").arg(name_of(rules, other)), .side = kMediator});
  }
}

void add_reach(const Ruleset& rules, MapScene& scene) {
  for (std::size_t p = 0; p < rules.proxies.size(); ++p) {
    const auto& proxy = rules.proxies[p];
    AssetId best;
    double most = 0;
    for (std::size_t a = 0; a < rules.assets.size(); ++a) {
      const auto& asset = rules.assets[a];
      if (!rules.are_rivals(proxy.patron, asset.owner) || !(proxy.theatres >> asset.theatre.index() & 1) || !is_on_map(rules, asset.theatre)) continue;
      const double away = std::hypot(asset.longitude - proxy.longitude, asset.latitude - proxy.latitude);
      if (!best.is_set() || away > most) most = away, best = AssetId(a);
    }
    if (best.is_set())
      scene.arcs.push_back({.from = proxy_id(rules, ProxyId(p)), .to = asset_id(rules, best), .style = ArcStyle::dashed, .side = side_of(rules, proxy.patron), .arrow = false, .label = {},
                            .description = tr("%1 can reach %2").arg(name_of(rules, ProxyId(p)), name_of(rules, best))});
  }
}

void add_draft(const Ruleset& rules, MapScene& scene, const Observation& seen, const OrderSheet& draft) {
  const auto& op = draft.operation;
  const auto unsealed = tr("Your order, not yet sealed");
  if (is_strike(op.kind) && op.target.is_set()) {
    const auto target = asset_id(rules, op.target);
    scene.highlighted << target;
    std::erase_if(scene.callouts, [&](const MapCallout& c) { return c.anchor == MapPlace(target); });
    scene.callouts.push_back({.anchor = target, .title = tr("Your order"), .text = tr("%1: %2").arg(kind_name(op.kind), name_of(rules, op.target)), .side = side_of(rules, seen.seat)});
    if (op.kind != OperationKind::proxy_strike || op.proxy.is_set())
      scene.arcs.push_back({.from = op.proxy.is_set() ? MapPlace(proxy_id(rules, op.proxy)) : base_near(rules, seen.seat, op.target), .to = target, .style = ArcStyle::dashed,
                            .side = side_of(rules, seen.seat), .arrow = true, .label = {}, .description = unsealed});
  }
  if (op.theatre.is_set()) scene.highlighted << theatre_id(rules, op.theatre);
  const auto& letter = draft.letter;
  if (letter.kind != LetterKind::none && letter.to.is_set() && letter.via.is_set())
    add_way_of_letter(rules, scene, seen.seat, letter.to, letter.via, ArcStyle::dashed, true, tr("Your letter, not yet sealed"));
}

}  // namespace bc::ui
