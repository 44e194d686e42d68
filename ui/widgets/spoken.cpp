// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken.h"

#include <QAccessibleWidget>

namespace bc::ui {

namespace {

class SpokenInterface : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit SpokenInterface(QWidget* widget) : QAccessibleWidget(widget) {}

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface) return range() ? static_cast<QAccessibleValueInterface*>(this) : nullptr;
    return QAccessibleWidget::interface_cast(type);
  }
  QAccessible::Role role() const override { return self() ? self()->spoken_role() : QAccessible::NoRole; }
  QString text(QAccessible::Text which) const override {
    if (which == QAccessible::Value && self()) return self()->spoken_value();
    return QAccessibleWidget::text(which);
  }
  QAccessible::State state() const override {
    auto state = QAccessibleWidget::state();
    if (self()) self()->mend_spoken_state(state);
    return state;
  }

  int childCount() const override { return QAccessibleWidget::childCount() + (list() ? 1 : 0); }
  QAccessibleInterface* child(int index) const override {
    return list() && index == QAccessibleWidget::childCount() ? QAccessible::queryAccessibleInterface(list()) : QAccessibleWidget::child(index);
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    return list() && child->object() == list() ? QAccessibleWidget::childCount() : QAccessibleWidget::indexOfChild(child);
  }

  QStringList actionNames() const override {
    auto names = QAccessibleWidget::actionNames();
    if (self() && self()->can_be_pressed() && widget()->isEnabled()) names.prepend(pressAction());
    return names;
  }
  void doAction(const QString& name) override {
    if (name == pressAction() && self() && widget()->isEnabled())
      self()->spoken_press();
    else
      QAccessibleWidget::doAction(name);
  }

  QVariant currentValue() const override { return range() ? range()->now : QVariant(); }
  QVariant minimumValue() const override { return range() ? range()->least : QVariant(); }
  QVariant maximumValue() const override { return range() ? range()->most : QVariant(); }
  QVariant minimumStepSize() const override { return {}; }
  void setCurrentValue(const QVariant& value) override {
    if (self()) self()->take_spoken_number(value.toDouble());
  }

 private:
  // Asked anew each time: while a widget is being destroyed it is no longer anything that speaks.
  Spoken* self() const { return dynamic_cast<Spoken*>(object()); }
  QWidget* list() const { return self() ? self()->spoken_list() : nullptr; }
  std::optional<Spoken::Range> range() const { return self() ? self()->spoken_range() : std::nullopt; }
};

QAccessibleInterface* make_interface(const QString&, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  return widget && dynamic_cast<Spoken*>(object) ? new SpokenInterface(widget) : nullptr;
}

}  // namespace

Spoken::Spoken() {
  static const bool installed = (QAccessible::installFactory(make_interface), true);
  Q_UNUSED(installed);
}

void tell_value_changed(QWidget* widget) {
  if (!QAccessible::isActive()) return;
  const auto* spoken = dynamic_cast<Spoken*>(widget);
  if (!spoken) return;
  const auto range = spoken->spoken_range();
  QAccessibleValueChangeEvent event(widget, range ? QVariant(range->now) : QVariant(spoken->spoken_value()));
  QAccessible::updateAccessibility(&event);
}

}  // namespace bc::ui
