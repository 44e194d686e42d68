// SPDX-License-Identifier: GPL-3.0-or-later
// How many clicks, or keystrokes, a typical turn takes: an operation, a support, a statement, an offer, and the seal.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>
#include <QTest>

#include "playthrough_player.h"

namespace bc::ui::test {
namespace {

constexpr int kFew = 25;

class TypicalTurn : public testing::Test {
 protected:
  TypicalTurn() : player_(table_) {
    table_.window().start_game("tower-22", {SeatPlayer{}, SeatPlayer{}}, 9);
    settle();
    player_.open_curtain();
    player_.go_to_orders();
  }
  const OrderSheet& draft() { return table_.flow().model().draft(); }
  void expect_full_sheet() {
    EXPECT_EQ(draft().operation.kind, OperationKind::proxy_strike);
    EXPECT_EQ(draft().support.kind, SupportKind::fortify);
    EXPECT_EQ(draft().statement.kind, StatementKind::warning);
    EXPECT_EQ(draft().letter.kind, LetterKind::offer);
    EXPECT_FALSE(table_.flow().model().refusal());
  }
  void expect_sealed() { EXPECT_TRUE(table_.flow().session()->sealed(SeatId(0))); }

  // By keyboard: what has the focus, or the list that is open, gets the key.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    ++strokes_;
    auto* popup = QApplication::activePopupWidget();
    QWidget* to = popup ? popup->findChild<QListWidget*>() : QApplication::focusWidget();
    QTest::keyClick(to ? to : &table_.window(), key, modifiers);
    settle();
  }
  void type(const char* letters) {
    for (const char* c = letters; *c; ++c) press(static_cast<Qt::Key>(Qt::Key_A + (*c - 'a')));
  }
  void enter(int times = 1) {
    for (int i = 0; i < times; ++i) press(Qt::Key_Return);
  }
  /// Opens the slot that has the focus and takes what the letters find.
  void take(const char* letters) {
    type(letters);
    enter();
  }

  // By mouse.
  void click(QWidget* widget) {
    ASSERT_NE(widget, nullptr);
    ++strokes_;
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
  }
  void pick(const char* card, const char* role, const char* begins) {
    click(player_.slot(card, role));
    auto* popup = QApplication::activePopupWidget();
    auto* list = popup ? popup->findChild<QListWidget*>() : nullptr;
    ASSERT_NE(list, nullptr) << card << ", " << role;
    for (int i = 0; i < list->count(); ++i) {
      if (!(list->item(i)->flags() & Qt::ItemIsEnabled) || !list->item(i)->text().startsWith(begins)) continue;
      ++strokes_;
      QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(i)).center());
      settle();
      return;
    }
    FAIL() << "no choice begins with \"" << begins << "\"";
  }
  QAbstractButton* button(const QString& text) {
    for (auto* each : visible<QAbstractButton>(&table_.window()))
      if (each->text() == text) return each;
    return nullptr;
  }

  Table table_;
  Player player_;
  int strokes_ = 0;
};

TEST_F(TypicalTurn, TakesFewKeystrokes) {
  press(Qt::Key_F6);  // to the order sheet
  take("m");          // militia strike; what is still open takes the focus: the militia, then the target
  enter(2);
  enter(2);
  press(Qt::Key_PageDown);
  take("f");  // fortify
  enter(2);
  press(Qt::Key_PageDown);
  take("v");  // a vague warning
  press(Qt::Key_PageDown);
  take("of");  // an offer
  enter(2);
  expect_full_sheet();
  press(Qt::Key_Return, Qt::ControlModifier);
  enter();
  expect_sealed();
  RecordProperty("keystrokes", strokes_);
  EXPECT_LE(strokes_, kFew);
}

TEST_F(TypicalTurn, TakesFewClicks) {
  pick("Operation", "kind", "Militia strike");
  pick("Operation", "proxy", "");
  pick("Operation", "target", "");
  pick("Support", "kind", "Fortify");
  pick("Support", "object", "");
  pick("Public statement", "kind", "A vague");
  pick("Secret letter", "kind", "An offer");
  pick("Secret letter", "terms", "");
  expect_full_sheet();
  click(button("Seal the orders"));
  click(button("Yes, seal them"));
  expect_sealed();
  RecordProperty("clicks", strokes_);
  EXPECT_LE(strokes_, kFew);
}

}  // namespace
}  // namespace bc::ui::test
