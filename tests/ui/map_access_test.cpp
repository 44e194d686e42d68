// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology and lists are told of the map.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "map_test_scene.h"
#include "ui/map/map_list_model.h"
#include "ui/map/map_view.h"

namespace bc::ui {
namespace {

class MapAccess : public testing::Test {
 protected:
  void SetUp() override {
    MapStyle style = light_map_style();
    style.reduced_motion = true;
    view_.set_style(style);
    view_.resize(1100, 800);
    view_.set_scene(test::small_scene());
    view_.show();
    map_ = QAccessible::queryAccessibleInterface(&view_);
    ASSERT_NE(map_, nullptr);
  }
  MapView view_;
  QAccessibleInterface* map_ = nullptr;
};

TEST_F(MapAccess, IsAListWithANameAndHelp) {
  EXPECT_EQ(map_->role(), QAccessible::List);
  EXPECT_EQ(map_->text(QAccessible::Name), "Map");
  EXPECT_FALSE(map_->text(QAccessible::Description).isEmpty());
}

TEST_F(MapAccess, EveryThingOnTheMapIsAnItemWithANameAndAPlace) {
  const MapScene& scene = view_.scene();
  ASSERT_EQ(map_->childCount(), static_cast<int>(scene.theatres.size() + scene.counters.size() + scene.arcs.size() + scene.callouts.size()));
  for (int i = 0; i < map_->childCount(); ++i) {
    QAccessibleInterface* item = map_->child(i);
    ASSERT_NE(item, nullptr);
    EXPECT_TRUE(item->isValid());
    EXPECT_EQ(item->role(), QAccessible::ListItem);
    EXPECT_FALSE(item->text(QAccessible::Name).isEmpty()) << i;
    EXPECT_FALSE(item->rect().isEmpty()) << item->text(QAccessible::Name).toStdString();
    EXPECT_EQ(item->parent(), map_);
    EXPECT_EQ(map_->indexOfChild(item), i);
  }
}

TEST_F(MapAccess, SaysInWordsWhatIsShownInColour) {
  QAccessibleInterface* anbar = map_->child(0);
  EXPECT_EQ(anbar->text(QAccessible::Name), "Anbar");
  EXPECT_EQ(anbar->text(QAccessible::Description), "some influence of Washington, 1 counter");
  QAccessibleInterface* base = map_->child(static_cast<int>(view_.scene().theatres.size()));
  EXPECT_EQ(base->text(QAccessible::Description), "Washington, hit");
  QAccessibleInterface* arc = map_->child(map_->childCount() - 2);
  EXPECT_EQ(arc->text(QAccessible::Name), "From Tower 22 to East Syria");
  QAccessibleInterface* note = map_->child(map_->childCount() - 1);
  EXPECT_EQ(note->text(QAccessible::Name), "Two wounded");
  EXPECT_EQ(note->text(QAccessible::Description), "Drones, 1 December.");
}

TEST_F(MapAccess, AnItemCanBePressed) {
  QSignalSpy chosen(&view_, &MapView::theatre_activated);
  QAccessibleActionInterface* action = map_->child(2)->actionInterface();
  ASSERT_NE(action, nullptr);
  action->doAction(QAccessibleActionInterface::pressAction());
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen[0][0].toString(), "syria-east");
}

TEST_F(MapAccess, TheItemWithTheFocusIsTold) {
  view_.activateWindow();
  if (!QTest::qWaitForWindowActive(&view_)) GTEST_SKIP() << "this platform gives no window the focus";
  view_.setFocus(Qt::TabFocusReason);
  view_.set_current({MapItem::Kind::theatre, 3});
  QAccessibleInterface* focused = map_->focusChild();
  ASSERT_NE(focused, nullptr);
  EXPECT_EQ(focused->text(QAccessible::Name), "Iran");
  EXPECT_TRUE(focused->state().focused);
}

TEST(MapList, HoldsEverythingOnTheMap) {
  MapListModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  const MapScene scene = test::small_scene();
  model.set_scene(scene);
  for (const MapTheatre& theatre : scene.theatres) EXPECT_EQ(model.index_of(theatre.id).data().toString(), theatre.name);
  for (const MapCounter& counter : scene.counters) {
    const QModelIndex index = model.index_of(counter.id);
    EXPECT_EQ(index.data().toString(), counter.name);
    EXPECT_EQ(index.parent().data(MapListModel::IdRole).toString(), counter.theatre);
    EXPECT_FALSE(index.data(Qt::AccessibleTextRole).toString().isEmpty());
  }
  EXPECT_EQ(model.rowCount(), static_cast<int>(scene.theatres.size()) + 2) << "and lines, and notes";
}

}  // namespace
}  // namespace bc::ui
