// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_layout.h"

#include <QLocale>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "ui/map/label_text.h"
#include "ui/map/map_words.h"
#include "ui/theme/type.h"

namespace bc::ui {
namespace {

// From which scale a rank is shown, at 100 % text; larger letters need a larger map.
double from_scale(PlaceKind kind, int rank) {
  constexpr std::array<double, 5> cities{0, 0.0, 0.24, 0.42, 0.68};
  constexpr std::array<double, 5> others{0, 0.0, 0.17, 0.3, 0.45};
  const auto index = static_cast<std::size_t>(std::clamp(rank, 1, 4));
  return kind == PlaceKind::city || kind == PlaceKind::capital ? cities[index] : others[index];
}

class Layout {
 public:
  explicit Layout(const LabelInput& input) : in_(input) {
    const double size = counter_size(in_.style);
    for (const CounterStack& stack : in_.stacks) {
      const QRectF covers = footprint(static_cast<int>(stack.counters.size()), size).translated(stack.km * in_.scale + stack.offset);
      taken_.push_back(covers.adjusted(-2, -2, 2, 2));
    }
    for (const MapTheatre& theatre : in_.scene.theatres) {
      if (const auto* land = std::get_if<OnLand>(&theatre.where)) {
        for (const QString& code : land->regions) played_.insert(code.section('-', 0, 0));
      }
    }
  }

  std::vector<MapLabel> result() {
    for (std::size_t i = 0; i < in_.shapes.size(); ++i) place_theatre(in_.scene.theatres[i], in_.shapes[i]);
    std::vector<const AtlasPlace*> order;
    for (const AtlasPlace& place : in_.atlas.places) {
      if (in_.scale / in_.style.text_scale >= std::max(place.from_scale, from_scale(place.kind, place.rank)))
        order.push_back(&place);
    }
    std::ranges::stable_sort(order, {}, [](const AtlasPlace* place) {
      const int kind = place->kind == PlaceKind::capital   ? 0
                       : place->kind == PlaceKind::country ? 1
                       : place->kind == PlaceKind::water   ? 2
                                                           : 3;
      return place->rank * 4 + kind;
    });
    for (const AtlasPlace* place : order) {
      switch (place->kind) {
        case PlaceKind::country: place_country(*place); break;
        case PlaceKind::water: place_water(*place); break;
        case PlaceKind::city:
        case PlaceKind::capital: place_city(*place); break;
      }
    }
    return std::move(labels_);
  }

 private:
  bool is_free(const QRectF& box) const {
    return std::ranges::none_of(taken_, [&](const QRectF& other) { return other.intersects(box); });
  }

  struct Words {
    QString text;
    QFont font;
    QColor colour;
    QSizeF size;
  };
  static Words words(const QString& text, const QFont& font, QColor colour) {
    return {text, font, colour, text_size(text, font)};
  }

  bool put(const Words& what, QPointF km, QPointF shift, const QString& theatre = {}) {
    const QPointF middle = km * in_.scale + shift;
    const QRectF box(middle - QPointF(what.size.width(), what.size.height()) / 2, what.size);
    if (!is_free(box.adjusted(-2, 1, 2, -1))) return false;
    if (!theatre.isEmpty()) {
      // Two names of theatres side by side would read as one.
      if (std::ranges::any_of(theatre_names_, [&](const QRectF& other) { return other.intersects(box.adjusted(-9, 1, 9, -1)); })) return false;
      theatre_names_.push_back(box);
    }
    taken_.push_back(box);
    labels_.push_back({what.text, theatre, what.font, what.colour, {}, km, shift, box});
    return true;
  }

  QFont spaced(QFont font, const QString& text, double share) const {
    if (!letters_join(text)) font.setLetterSpacing(QFont::AbsoluteSpacing, font.pixelSize() * share);
    return font;
  }

  void place_theatre(const MapTheatre& theatre, const TheatreShape& shape) {
    if (shape.off_map || shape.rings.empty()) return;
    // From far away the names of small theatres would cover the map: their counters and the list say who they are.
    const double width = shape.bounds.width() * in_.scale;
    const QString title = standing_name(theatre.name);
    const AtlasPlace* country = whole_country(theatre);
    const Words name = country != nullptr ? country_words(*country, title, true)
                       : shape.at_sea     ? words(title, serif_font(in_.style, type::slip, true), in_.style.water_text)
                                          : words(title, sans_font(in_.style, type::small, QFont::DemiBold), in_.style.ink);
    if (name.size.width() > std::max(width * 1.6, 64.0)) return;
    named_.insert(title.toCaseFolded());
    if (shape.at_sea) named_seas_.push_back(&shape);
    for (const QPointF& spot : spots_for(shape, name.size)) {
      if (!put(name, spot, {}, theatre.id)) continue;
      if (!theatre.status.isEmpty() && width > 90 * in_.style.text_scale) {
        const Words status = words(theatre.status, sans_font(in_.style, type::eyebrow), in_.style.muted);
        if (status.size.width() < width * 1.2) put(status, spot, {0, 0.85 * name.size.height()}, theatre.id);
      }
      return;
    }
  }

  // Where the name of a theatre may stand: at its anchor, a little above or below, then anywhere inside, the nearer the better.
  std::vector<QPointF> spots_for(const TheatreShape& shape, QSizeF size) const {
    const double step = size.height() * 1.2 / in_.scale;
    std::vector<QPointF> spots{shape.anchor, shape.anchor - QPointF(0, step), shape.anchor + QPointF(0, step)};
    std::vector<QPointF> inside;
    constexpr int across = 9;
    for (int x = 1; x < across; ++x) {
      for (int y = 1; y < 2 * across; ++y) {
        const QPointF spot =
            shape.bounds.topLeft() + QPointF(shape.bounds.width() * x / across, shape.bounds.height() * y / (2 * across));
        if (shape.contains(spot)) inside.push_back(spot);
      }
    }
    std::ranges::stable_sort(inside, {},
                             [&](QPointF spot) { return std::hypot(spot.x() - shape.anchor.x(), spot.y() - shape.anchor.y()); });
    spots.insert(spots.end(), inside.begin(), inside.end());
    return spots;
  }

  // The country that a theatre is, if it is one and called so.
  const AtlasPlace* whole_country(const MapTheatre& theatre) const {
    const auto* land = std::get_if<OnLand>(&theatre.where);
    if (land == nullptr || land->regions.size() != 1) return nullptr;
    const auto found = std::ranges::find_if(in_.atlas.places, [&](const AtlasPlace& place) {
      return place.kind == PlaceKind::country && place.country == land->regions.first() &&
             place.name_in(in_.language).compare(standing_name(theatre.name), Qt::CaseInsensitive) == 0;
    });
    return found != in_.atlas.places.end() ? &*found : nullptr;
  }

  Words country_words(const AtlasPlace& place, const QString& name, bool played) const {
    const double growth = std::clamp(std::pow(in_.scale / 0.25, 0.25), 0.9, 1.35);
    const QString capitals = QLocale(in_.language).toUpper(name);
    QFont font = sans_font(in_.style, (played ? type::small : type::tiny) * place.size * growth, played ? QFont::DemiBold : QFont::Medium);
    font = spaced(font, capitals, played ? 0.24 : 0.16);
    return words(capitals, font, played ? in_.style.muted : in_.style.faint);
  }

  void place_country(const AtlasPlace& place) {
    const QString name = place.name_in(in_.language);
    if (named_.contains(name.toCaseFolded())) return;
    const Words text = country_words(place, name, played_.contains(place.country));
    for (const QPointF& shift : {QPointF(0, 0), QPointF(0, -18), QPointF(0, 18), QPointF(-34, 0), QPointF(34, 0), QPointF(0, -34),
                                 QPointF(0, 34), QPointF(-50, 20), QPointF(50, -20)}) {
      if (put(text, place.path.first(), shift)) return;
    }
  }

  void place_water(const AtlasPlace& place) {
    const double growth = std::clamp(std::pow(in_.scale / 0.25, 0.3), 0.85, 1.5);
    QPolygonF points;
    for (const QPointF& point : place.path) points.append((point - place.path.first()) * in_.scale);
    const QString name = place.name_in(in_.language);
    if (named_.contains(name.toCaseFolded())) return;
    // A theatre at sea may be called otherwise than its water ("the Gulf"): one name on it is enough.
    if (std::ranges::any_of(named_seas_, [&](const TheatreShape* sea) { return sea->contains(place.path[place.path.size() / 2]); })) return;
    const TextPicture text = text_along(name, serif_font(in_.style, type::letter * place.size * growth, true), in_.style.water_text,
                                        Qt::transparent, points, in_.ratio);
    if (text.picture.isNull()) return;
    const QRectF box(place.path.first() * in_.scale + text.middle - QPointF(text.size.width(), text.size.height()) / 2,
                     text.size);
    // The picture of a slanted name is mostly empty: only its middle half claims the room.
    const QRectF claim = box.adjusted(box.width() * 0.12, box.height() * 0.12, -box.width() * 0.12, -box.height() * 0.12);
    if (!is_free(claim)) return;
    taken_.push_back(claim);
    labels_.push_back({name, {}, {}, {}, text.picture, place.path.first(), text.middle, box});
  }

  void place_city(const AtlasPlace& place) {
    const bool capital = place.kind == PlaceKind::capital;
    const QPointF km = place.path.first();
    const double radius = (capital ? 2.9 : 2.5) * std::sqrt(in_.style.text_scale);
    const QRectF dot(km * in_.scale - QPointF(radius, radius), QSizeF(radius, radius) * 2);
    if (!is_free(dot)) return;
    const QString name = place.name_in(in_.language);
    const QFont font = sans_font(in_.style, capital ? type::note : type::fine, capital ? QFont::DemiBold : QFont::Normal);
    const Words text = words(name, font, capital ? in_.style.ink : in_.style.muted);
    const double aside = text.size.width() / 2 + radius + 4;
    const double above = text.size.height() / 2 + radius + 1;
    for (const QPointF& shift :
         {QPointF(aside, 0), QPointF(-aside, 0), QPointF(0, -above), QPointF(0, above), QPointF(aside, -above * 0.6),
          QPointF(aside, above * 0.6), QPointF(-aside, -above * 0.6), QPointF(-aside, above * 0.6)}) {
      if (!put(text, km, shift)) continue;
      put_dot(km, radius, capital, dot);
      return;
    }
  }

  void put_dot(QPointF km, double radius, bool capital, const QRectF& box) {
    QPixmap& picture = dots_[capital ? 1 : 0];
    if (picture.isNull()) picture = dot_picture(radius, capital);
    taken_.push_back(box);
    labels_.push_back({{}, {}, {}, {}, picture, km, {}, box});
  }

  QPixmap dot_picture(double radius, bool capital) const {
    const double half = radius + 3;
    QPixmap picture((QSizeF(half, half) * 2 * in_.ratio).toSize());
    picture.setDevicePixelRatio(in_.ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(in_.style.halo, 2.4));
    painter.drawEllipse(QPointF(half, half), radius, radius);
    painter.setPen(QPen(capital ? in_.style.ink : in_.style.muted, 1.2));
    painter.setBrush(capital ? in_.style.ink : in_.style.card);
    painter.drawEllipse(QPointF(half, half), radius - 0.5, radius - 0.5);
    return picture;
  }

  const LabelInput& in_;
  std::vector<QRectF> taken_, theatre_names_;
  std::vector<MapLabel> labels_;
  QSet<QString> played_;  // countries with a theatre
  std::vector<const TheatreShape*> named_seas_;
  QSet<QString> named_;   // theatres' names, which stand for the country's or water's
  std::array<QPixmap, 2> dots_;
};

}  // namespace

namespace {

// The name of what is played for stays in sight where it would be cut: moved inside the view, and from there up or down to where nothing covers it.
// Nothing: there is no such place, and over other names nobody could read it.
std::optional<QPointF> kept_in_sight(QRectF box, const QRectF& view, const std::vector<QRectF>& others) {
  const double x = (box.width() - view.width()) / 2 + 14, y = (box.height() - view.height()) / 2 + 14;
  const auto inside = [&](QPointF at) {
    return QPointF(std::clamp(at.x(), view.center().x() + std::min(x, 0.0), view.center().x() - std::min(x, 0.0)),
                   std::clamp(at.y(), view.center().y() + std::min(y, 0.0), view.center().y() - std::min(y, 0.0)));
  };
  const QPointF kept = inside(box.center());
  for (const double step : {0.0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8, 2.4, -2.4, 3.0, -3.0, 3.6, -3.6}) {
    box.moveCenter(inside(kept + QPointF(0, step * box.height())));
    if (std::ranges::none_of(others, [&](const QRectF& other) { return other.intersects(box.adjusted(-2, 1, 2, -1)); })) return box.center();
  }
  return {};
}

}  // namespace

void paint_labels(QPainter& painter, std::vector<MapLabel>& labels, const Camera& camera, const MapStyle& style, double ratio,
                  bool whole, const std::vector<QRectF>& taken, const std::vector<QRectF>& counters) {
  const QRectF view = whole ? QRectF(QPointF(), camera.view) : QRectF(QPointF(), camera.view).adjusted(-8, -8, 8, 8);
  std::vector<QPointF> left_out;  // places whose name is not whole: their dots go with it
  std::vector<QRectF> covered = counters;
  covered.insert(covered.end(), taken.begin(), taken.end());
  const auto is_cut = [&](const QRectF& box) {
    return !view.contains(box) || std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); });
  };
  for (const MapLabel& label : labels) {
    QRectF box(QPointF(), label.box.size());
    box.moveCenter(camera.to_view(label.km) + label.shift);
    const bool cut = is_cut(box);
    if (whole && !label.text.isEmpty() && label.theatre.isEmpty() && cut) left_out.push_back(label.km);
    if (whole && !cut) covered.push_back(box);
  }
  // Below the name of a theatre stands how it is there: only where the name is, and in its place.
  const MapLabel* name = nullptr;
  bool name_in_place = false;
  for (MapLabel& label : labels) {
    const bool below = name != nullptr && !label.theatre.isEmpty() && label.theatre == name->theatre;
    if (below && !name_in_place) continue;
    if (!below) name = &label, name_in_place = false;
    QPointF middle = camera.to_view(label.km) + label.shift;
    QRectF box(QPointF(), label.box.size());
    box.moveCenter(middle);
    if (whole && !label.theatre.isEmpty() && view.intersects(box) && is_cut(box)) {
      const auto kept = kept_in_sight(box, view, covered);
      if (!kept) continue;
      if (*kept != middle) covered.push_back(box.translated(*kept - middle));
      middle = *kept;
      box.moveCenter(middle);
    }
    name_in_place = view.intersects(box) && middle == camera.to_view(label.km) + label.shift;
    if (!view.intersects(box) || (whole && std::ranges::find(left_out, label.km) != left_out.end())) continue;
    if (label.picture.isNull()) label.picture = text_picture(label.text, label.font, label.colour, style.halo, ratio).picture;
    const QPointF corner = middle - QPointF(label.picture.width(), label.picture.height()) / ratio / 2;
    painter.drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio), label.picture);
  }
}

std::vector<MapLabel> layout_labels(const LabelInput& input) { return Layout(input).result(); }

}  // namespace bc::ui
