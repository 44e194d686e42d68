// SPDX-License-Identifier: GPL-3.0-or-later
// The map in the window: shows a MapScene, pans, zooms and flies, and says which theatre or counter was chosen.
#pragma once

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "ui/map/arc_painter.h"
#include "ui/map/callout_layout.h"
#include "ui/map/camera.h"
#include "ui/map/counter_painter.h"
#include "ui/map/furniture.h"
#include "ui/map/ground.h"
#include "ui/map/label_layout.h"
#include "ui/map/map_scene.h"
#include "ui/map/map_style.h"
#include "ui/map/map_travel.h"
#include "ui/map/stage.h"

namespace bc::ui {

class MapView : public QWidget {
  Q_OBJECT

 public:
  explicit MapView(QWidget* parent = nullptr);
  ~MapView() override;

  // The scene is shown from now on; the first of a map also chooses what is in view.
  void set_scene(MapScene scene);
  const MapScene& scene() const { return scene_; }
  void set_style(MapStyle style);
  const MapStyle& style() const { return style_; }
  // What panels lying over the map's edges take away: it is flown to, and cards are laid, beside them.
  void set_covered(QMargins covered);
  void set_legend_visible(bool visible);
  // Puts a card of the caller's into the lower left corner, across from the legend. Nothing that matters is laid under it.
  void set_corner(QWidget* card);
  // The names' language, as "fa"; that of the widget's locale at first.
  void set_language(const QString& language);

  const Camera& camera() const { return camera_; }
  void show_all();
  void fly_to(const QString& theatre);
  void zoom(int steps);
  void pan_by(QPointF pixels);
  void look_at(const Camera& camera);  // at once

  MapItem current() const { return current_; }
  void set_current(MapItem item);
  MapItem item_at(QPointF point) const;
  QRect rect_of(MapItem item) const;
  void activate(MapItem item);
  void fan_out(int counter);  // opens the pile in which it lies; -1 closes

  // Ends every movement and paints what is still missing, so that the next picture is final.
  void settle();
  bool is_moving() const;
  const Atlas* atlas() const { return atlas_.get(); }
  const std::vector<TheatreShape>& shapes() const { return shapes_; }
  Stage stage() const;
  // What lies over the map while the camera stands so: the legend and the card in the corner, with a little room around.
  std::vector<QRectF> taken(const Camera& camera) const;
  std::vector<MapLabel>& labels();
  std::size_t ground_bytes() const { return ground_.bytes(); }

  QSize sizeHint() const override { return {960, 640}; }
  QSize minimumSizeHint() const override { return {320, 240}; }

 signals:
  void theatre_activated(const QString& id);
  void counter_activated(const QString& id);
  void hovered(const QString& id);          // of a theatre or counter; empty over neither
  void current_changed(const QString& id);  // what has the focus

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct PlacedCallout {
    CalloutCard card;
    QPointF way;  // from its anchor to its corner
  };

  // map_view.cpp: the state
  void load_map(const QString& name);
  void scene_changed(const MapScene& old);
  void move_to(Camera target, int milliseconds);
  void set_camera(const Camera& camera);
  QRectF played_bounds() const;
  QMarginsF margins() const;
  // map_view_fit.cpp: what lies over the map, and what is in view at first
  void place_corner();
  Camera whole_view() const;
  QString id_of(MapItem item) const;
  StageInput stage_input() const;
  void fit_counters();
  GroundSource ground_source() const { return {atlas_.get(), &style_, &scene_, &shapes_}; }
  void place_cards();
  QRectF legend_rect(const Camera& camera) const;
  QRectF legend_rect() const { return legend_rect(camera_); }

  // map_view_paint.cpp
  bool paint_ground_layer(QPainter& painter);
  void paint_theatre_states(QPainter& painter);
  void paint_outline(QPainter& painter, const TheatreShape& shape, QColor colour, double width, double fill, bool dashed);
  QColor arc_colour(const MapArc& arc) const;
  ArcShape shape_of(const MapArc& arc, const Stage& stage) const;
  void paint_counters(QPainter& painter, const Stage& stage);
  void paint_cards(QPainter& painter, const Stage& stage);
  // Where the card of a callout lies in the window; nothing where what it speaks of is not on the map.
  std::optional<QRectF> card_rect(std::size_t callout, const Stage& stage) const;
  void paint_missing(QPainter& painter);

  // map_view_input.cpp
  bool native_gesture(QEvent* event);
  bool show_tip(QEvent* event);
  void set_hover(MapItem item);
  void travel(Direction direction);
  void step_theatre(int step);
  void step_counter(int step);
  void bring_into_view(MapItem item);
  void announce_current();

  std::shared_ptr<const Atlas> atlas_;
  MapScene scene_;
  MapStyle style_;
  QString language_;
  QMargins covered_;
  bool legend_visible_ = true;
  QPointer<QWidget> corner_;

  std::vector<TheatreShape> shapes_;
  std::vector<CounterStack> stacks_;
  std::map<double, std::vector<MapLabel>> labels_;  // by scale
  std::vector<PlacedCallout> callouts_;
  bool cards_placed_ = false;
  Ground ground_;
  CounterPainter counter_painter_;

  Camera camera_;
  Camera origin_;  // of a movement
  Camera target_;  // of a movement, or the camera itself
  QVariantAnimation movement_;
  QVariantAnimation fan_movement_;
  QTimer idle_;            // runs out when nothing moves: time to work ahead
  bool looked_ = false;    // somebody chose what is in view
  bool settling_ = false;  // tiles are filled in bit by bit after a movement

  MapItem current_;
  MapItem hover_;
  Fan fan_;
  bool keyboard_ = false;  // the focus came by keyboard and is shown
  std::optional<QPointF> press_;
  QPointF dragged_from_;
  bool dragging_ = false;
  double wheel_ = 0;
  double pinch_ = 0;
};

// The map of that name from the program's data; nothing if it is not installed.
std::shared_ptr<const Atlas> load_map_data(const QString& name);

}  // namespace bc::ui
