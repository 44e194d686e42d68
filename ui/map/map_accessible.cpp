// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <memory>

#include "ui/map/map_view.h"
#include "ui/map/map_words.h"

namespace bc::ui {
namespace {

int count_of(const MapScene& scene) {
  return static_cast<int>(scene.theatres.size() + scene.counters.size() + scene.arcs.size() + scene.callouts.size());
}

MapItem item_of(const MapScene& scene, int child) {
  const int theatres = static_cast<int>(scene.theatres.size());
  const int counters = static_cast<int>(scene.counters.size());
  if (child < 0 || child >= count_of(scene)) return {};
  if (child < theatres) return {MapItem::Kind::theatre, child};
  if (child < theatres + counters) return {MapItem::Kind::counter, child - theatres};
  const int arcs = static_cast<int>(scene.arcs.size());
  if (child < theatres + counters + arcs) return {MapItem::Kind::arc, child - theatres - counters};
  return {MapItem::Kind::note, child - theatres - counters - arcs};
}

int child_of(const MapScene& scene, MapItem item) {
  switch (item.kind) {
    case MapItem::Kind::theatre: return item.index;
    case MapItem::Kind::counter: return static_cast<int>(scene.theatres.size()) + item.index;
    case MapItem::Kind::arc: return static_cast<int>(scene.theatres.size() + scene.counters.size()) + item.index;
    case MapItem::Kind::note: return count_of(scene) - static_cast<int>(scene.callouts.size()) + item.index;
    case MapItem::Kind::none: break;
  }
  return -1;
}

class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  ItemInterface(MapView* view, int child) : view_(view), child_(child) {}

  bool isValid() const override { return view_ != nullptr && static_cast<bool>(item()); }
  QObject* object() const override { return nullptr; }
  QWindow* window() const override { return view_->window()->windowHandle(); }
  QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view_); }
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  void setText(QAccessible::Text, const QString&) override {}

  QRect rect() const override {
    const QRect local = view_->rect_of(item());
    return {view_->mapToGlobal(local.topLeft()), local.size()};
  }

  QString text(QAccessible::Text kind) const override {
    const MapScene& scene = view_->scene();
    const auto index = static_cast<std::size_t>(item().index);
    const bool name = kind == QAccessible::Name;
    if (!name && kind != QAccessible::Description) return {};
    switch (item().kind) {
      case MapItem::Kind::theatre: return name ? scene.theatres[index].name : theatre_words(scene, scene.theatres[index]);
      case MapItem::Kind::counter: return name ? scene.counters[index].name : counter_words(scene, scene.counters[index]);
      case MapItem::Kind::arc: return name ? arc_name(scene, scene.arcs[index]) : arc_words(scene, scene.arcs[index]);
      case MapItem::Kind::note: return name ? scene.callouts[index].title : scene.callouts[index].text;
      case MapItem::Kind::none: break;
    }
    return {};
  }

  QAccessible::State state() const override {
    QAccessible::State state;
    const MapItem here = item();
    const bool choosable = here.kind == MapItem::Kind::theatre || here.kind == MapItem::Kind::counter;
    state.focusable = state.selectable = choosable;
    state.focused = view_->hasFocus() && view_->current() == here;
    const MapScene& scene = view_->scene();
    const auto index = static_cast<std::size_t>(here.index);
    if (here.kind == MapItem::Kind::theatre) {
      state.selected = scene.theatres[index].id == scene.selected;
      state.disabled = !scene.theatres[index].enabled;
    }
    if (here.kind == MapItem::Kind::counter) state.selected = scene.counters[index].id == scene.selected;
    state.offscreen = !view_->rect().intersects(view_->rect_of(here));
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }
  QStringList actionNames() const override {
    return item().kind == MapItem::Kind::arc || item().kind == MapItem::Kind::note ? QStringList() : QStringList{pressAction(), setFocusAction()};
  }
  void doAction(const QString& name) override {
    if (name == setFocusAction()) view_->setFocus(Qt::OtherFocusReason);
    view_->set_current(item());
    if (name == pressAction()) view_->activate(item());
  }
  QStringList keyBindingsForAction(const QString& name) const override {
    return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
  }

 private:
  MapItem item() const { return item_of(view_->scene(), child_); }

  MapView* view_;
  int child_;
};

class ViewInterface : public QAccessibleWidget {
 public:
  explicit ViewInterface(MapView* view) : QAccessibleWidget(view, QAccessible::List), view_(view) {}
  ~ViewInterface() override {
    for (const auto& [child, id] : ids_) QAccessible::deleteAccessibleInterface(id);
  }

  int childCount() const override { return count_of(view_->scene()); }
  QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    auto found = ids_.find(index);
    if (found == ids_.end())
      found = ids_.emplace(index, QAccessible::registerAccessibleInterface(new ItemInterface(view_, index))).first;
    return QAccessible::accessibleInterface(found->second);
  }
  int indexOfChild(const QAccessibleInterface* wanted) const override {
    for (const auto& [index, id] : ids_) {
      if (QAccessible::accessibleInterface(id) == wanted) return index;
    }
    return -1;
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    return child(child_of(view_->scene(), view_->item_at(view_->mapFromGlobal(QPoint(x, y)))));
  }
  QAccessibleInterface* focusChild() const override {
    return view_->hasFocus() ? child(child_of(view_->scene(), view_->current())) : nullptr;
  }

 private:
  MapView* view_;
  mutable std::map<int, QAccessible::Id> ids_;  // made when first asked for
};

QAccessibleInterface* make_interface(const QString&, QObject* object) {
  auto* view = qobject_cast<MapView*>(object);
  return view != nullptr ? new ViewInterface(view) : nullptr;
}

}  // namespace

void install_map_accessibility() {
  // Qt keeps a factory only once, however often it is given.
  QAccessible::installFactory(make_interface);
}

void announce_map_focus(MapView* view) {
  const int child = child_of(view->scene(), view->current());
  if (!QAccessible::isActive() || child < 0 || !view->hasFocus()) return;
  QAccessibleEvent event(view, QAccessible::Focus);
  event.setChild(child);
  QAccessible::updateAccessibility(&event);
}

}  // namespace bc::ui
