// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen as those meet it who hear it, or who have a keyboard and no mouse.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QTest>
#include <algorithm>
#include <set>

#include "tour.h"

namespace bc::ui {
namespace {

using Node = QAccessibleInterface;

template <class Visit>
void walk(Node* node, const Visit& visit) {
  if (!node || !node->isValid() || node->state().invisible) return;
  visit(node);
  for (int i = 0; i < node->childCount(); ++i) walk(node->child(i), visit);
}

QString name_of(Node* node) { return node->text(QAccessible::Name).trimmed(); }

std::string place_of(Node* node) {
  QStringList path;
  for (; node && node->object() && node->role() != QAccessible::Application; node = node->parent()) {
    const auto type = QString(node->object()->metaObject()->className()).section("::", -1);
    path.prepend(name_of(node).isEmpty() ? type : QStringLiteral("%1 '%2'").arg(type, name_of(node).left(40)));
  }
  return path.join(" / ").toStdString();
}

/// Something that can be worked with, not only read.
bool is_control(Node* node) {
  switch (node->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::PageTab: return true;
    default: return node->state().focusable;
  }
}

/// What a control can be; a scroll area that can be scrolled by keyboard is a client with a name.
bool is_fitting(Node* node) {
  static const std::set<QAccessible::Role> known{
      QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton,  QAccessible::ComboBox, QAccessible::EditableText, QAccessible::Slider,
      QAccessible::SpinBox, QAccessible::Link,    QAccessible::List,         QAccessible::ListItem, QAccessible::PageTab,      QAccessible::Tree,
      QAccessible::TreeItem, QAccessible::Table,  QAccessible::ProgressBar,  QAccessible::Document, QAccessible::Chart,        QAccessible::Dial};
  if (known.contains(node->role())) return true;
  if (qobject_cast<QTextEdit*>(node->object())) return node->role() == QAccessible::StaticText;  // a text to be read only
  return qobject_cast<QAbstractScrollArea*>(node->object()) && node->role() == QAccessible::Client;
}

bool tab_comes_to(const QWidget* widget) {
  return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

class EveryScreen : public testing::TestWithParam<const char*> {
 protected:
  Tour tour_{GetParam()};
  Node* root() { return QAccessible::queryAccessibleInterface(&tour_.window()); }
};

TEST_P(EveryScreen, EveryControlHasANameAndARole) {
  tour_.visit([&](const QString& screen) {
    int controls = 0;
    walk(root(), [&](Node* node) {
      if (!is_control(node)) return;
      if (const auto* widget = qobject_cast<QWidget*>(node->object()); widget && widget->focusProxy()) return;
      ++controls;
      EXPECT_FALSE(name_of(node).isEmpty()) << screen.toStdString() << ": " << place_of(node);
      EXPECT_TRUE(is_fitting(node)) << screen.toStdString() << ": " << place_of(node) << " has the role " << node->role();
    });
    EXPECT_GT(controls, 0) << screen.toStdString();
  });
}

TEST_P(EveryScreen, NoTwoControlsSideBySideSoundTheSame) {
  tour_.visit([&](const QString& screen) {
    walk(root(), [&](Node* parent) {
      std::set<std::pair<int, QString>> heard;
      for (int i = 0; i < parent->childCount(); ++i) {
        auto* node = parent->child(i);
        if (!node || node->state().invisible || !is_control(node)) continue;
        const auto sound = name_of(node) + "|" + node->text(QAccessible::Description) + "|" + node->text(QAccessible::Value);
        EXPECT_TRUE(heard.emplace(node->role(), sound).second) << screen.toStdString() << ": twice " << place_of(node);
      }
    });
  });
}

TEST_P(EveryScreen, TabComesToEveryControl) {
  tour_.visit([&](const QString& screen) {
    auto& window = tour_.window();
    if (QApplication::focusWidget() == nullptr) window.screen()->setFocus();
    std::set<QWidget*> wanted, met;
    for (auto* widget : window.findChildren<QWidget*>())
      if (tab_comes_to(widget) && widget->window() == &window) wanted.insert(widget);
    ASSERT_FALSE(wanted.empty()) << screen.toStdString();
    // In a text Tab goes from link to link before it goes on.
    for (int i = 0; i < 1000 && !std::ranges::includes(met, wanted); ++i) {
      if (auto* focus = window.focusWidget()) met.insert(focus);
      QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
    }
    for (auto* widget : wanted) {
      // Of a group of which one is chosen, Tab comes to that one and the arrows to the rest.
      if (const auto* button = qobject_cast<QAbstractButton*>(widget); button && button->isCheckable() && (button->autoExclusive() || button->group()) && !button->isChecked()) continue;
      EXPECT_TRUE(met.contains(widget)) << screen.toStdString() << ": Tab never comes to " << place_of(QAccessible::queryAccessibleInterface(widget));
    }
  });
}

TEST_P(EveryScreen, WhatHasTheFocusIsSeen) {
  tour_.visit([&](const QString& screen) {
    auto& window = tour_.window();
    for (auto* widget : window.findChildren<QWidget*>()) {
      if (!tab_comes_to(widget) || widget->window() != &window) continue;
      widget->setFocus(Qt::TabFocusReason);
      const auto with = widget->grab().toImage();
      widget->clearFocus();
      const auto without = widget->grab().toImage();
      EXPECT_NE(with, without) << screen.toStdString() << ": " << place_of(QAccessible::queryAccessibleInterface(widget));
    }
  });
}

INSTANTIATE_TEST_SUITE_P(Scenarios, EveryScreen, testing::Values("tower-22", "cuba-1962"));

}  // namespace
}  // namespace bc::ui
