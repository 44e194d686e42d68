// SPDX-License-Identifier: GPL-3.0-or-later
#include "playthrough_player.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>
#include <QSettings>
#include <QSlider>
#include <QTest>
#include <array>

#include "lab_roster.h"
#include "ui/screens/board/line_card.h"
#include "ui/screens/curtain/curtain_screen.h"
#include "ui/screens/curtain/seal_envelope.h"
#include "ui/theme/theme.h"

namespace bc::ui::test {

void settle() {
  for (int i = 0; i < 3; ++i) {
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
  }
}

Table::Table() { open(); }

void Table::open() {
  static const bool themed = [] {
    Theme theme;
    theme.reduced_motion = true;
    apply_theme(*static_cast<QApplication*>(QApplication::instance()), theme);
    return true;
  }();
  (void)themed;
  QSettings().remove("offers");  // as a newcomer finds it
  const std::filesystem::path rules = std::filesystem::path(BC_SOURCE_DIR) / "rules";
  const Places places{.rules = {rules}, .variants = {rules / "variants"}, .saves = saves()};
  window_ = std::make_unique<MainWindow>(places, test_roster());
  window_->resize(1600, 1000);
  window_->show();
  window_->activateWindow();
  EXPECT_TRUE(QTest::qWaitForWindowActive(window_.get()));
}

void Table::restart() {
  window_->close();
  settle();
  window_.reset();
  open();
}

bool Player::sees(const QString& text) const {
  for (auto* button : visible<QAbstractButton>(&table_.window()))
    if (button->text() == text) return true;
  for (auto* label : visible<QLabel>(&table_.window()))
    if (label->text().contains(text)) return true;
  return false;
}

void Player::press(const QString& text) {
  for (auto* button : visible<QAbstractButton>(&table_.window())) {
    if (button->text() != text) continue;
    ASSERT_TRUE(button->isEnabled()) << "\"" << text.toStdString() << "\" is off";
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    return;
  }
  FAIL() << "there is no button \"" << text.toStdString() << "\"";
}

void Player::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : &table_.window();
  QTest::keyClick(focus, key, modifiers);
  settle();
}

namespace {
QListWidget* open_list(Slot* slot) {
  slot->setFocus();
  QTest::keyClick(slot, Qt::Key_Down);
  settle();
  auto* popup = QApplication::activePopupWidget();
  return popup ? popup->findChild<QListWidget*>() : nullptr;
}
}  // namespace

void Player::choose(Slot* slot, int nth) {
  ASSERT_NE(slot, nullptr);
  auto* list = open_list(slot);
  ASSERT_NE(list, nullptr) << "the slot \"" << slot->accessibleName().toStdString() << "\" does not open";
  int can = 0;
  for (int i = 0; i < list->count(); ++i) can += (list->item(i)->flags() & Qt::ItemIsEnabled) != 0;
  if (can == 0) {
    QTest::keyClick(list, Qt::Key_Escape);
    settle();
    return;
  }
  // The cursor stands on the first that can be chosen, and skips those that cannot.
  for (int i = 0; i < nth % can; ++i) QTest::keyClick(list, Qt::Key_Down);
  QTest::keyClick(list, Qt::Key_Return);
  settle();
}

void Player::choose(Slot* slot, const QString& typed) {
  ASSERT_NE(slot, nullptr);
  auto* list = open_list(slot);
  ASSERT_NE(list, nullptr);
  QTest::keyClicks(list, typed);
  QTest::keyClick(list, Qt::Key_Return);
  settle();
}

Slot* Player::slot(const QString& card, const QString& role) const {
  for (auto* each : visible<Slot>(screen())) {
    if (each->objectName() != role) continue;
    for (QWidget* up = each; up; up = up->parentWidget())
      if (up->accessibleName() == card) return each;
  }
  return nullptr;
}

void Player::open_curtain() {
  auto* curtain = qobject_cast<CurtainScreen*>(screen());
  ASSERT_NE(curtain, nullptr);
  auto* seal = curtain->envelope();
  seal->set_hold(50);
  const auto opened = [&] { return qobject_cast<CurtainScreen*>(screen()) == nullptr; };
  switch (openings_++ % 3) {
    case 0:
      QTest::mousePress(seal, Qt::LeftButton, {}, seal->seal_rect().center());
      ASSERT_TRUE(QTest::qWaitFor(opened, 5000)) << "holding the seal with the mouse does not open it";
      break;
    case 1:
      QTest::keyPress(seal, Qt::Key_Space);
      ASSERT_TRUE(QTest::qWaitFor(opened, 5000)) << "holding Space does not open it";
      break;
    default:
      QTest::keyClick(seal, Qt::Key_Return);
      ASSERT_FALSE(opened()) << "one Enter must not open it";
      QTest::keyClick(seal, Qt::Key_Return);
      ASSERT_TRUE(opened()) << "Enter twice does not open it";
  }
  settle();
}

void Player::go_to_orders() {
  if (table_.flow().screen() == Screen::playback) {
    key(Qt::Key_Right);
    key(Qt::Key_End);
    press("Go to the briefing");
  }
  if (table_.flow().screen() == Screen::briefing) {
    auto* slider = screen()->findChild<QSlider*>();
    ASSERT_NE(slider, nullptr);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    press("Go to orders");
  }
  ASSERT_EQ(table_.flow().screen(), Screen::board);
}

void Player::complete() {
  for (int step = 0; step < 24 && table_.flow().model().refusal(); ++step) {
    Slot* empty = nullptr;
    for (auto* each : visible<Slot>(screen()))
      if (each->is_empty() && each->objectName() != "kind" && !each->objectName().startsWith("verb")) {
        empty = each;
        break;
      }
    if (!empty) return;
    choose(empty, step);
  }
}

void Player::fill_sheet(int taste) {
  static const std::array<const char*, 4> kLines{"Operation", "Support", "Public statement", "Secret letter"};
  for (std::size_t i = 0; i < kLines.size(); ++i) {
    const QString line = kLines[i];
    // Some lines stay empty now and then.
    if ((taste + static_cast<int>(i) * 3) % 5 == 4) continue;
    choose(slot(line, "kind"), taste * 7 + static_cast<int>(i) * 5);
    complete();
    if (!table_.flow().model().refusal()) continue;
    // What cannot be finished is taken back, as a person would.
    for (auto* button : visible<QAbstractButton>(screen()))
      if (button->accessibleName() == "Remove: " + line) {
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
        break;
      }
  }
  for (auto* each : visible<Slot>(screen()))
    if (each->objectName().startsWith("hit-") && taste % 2) {
      choose(each, taste);
      break;
    }
}

void Player::seal() {
  const auto* refused = table_.flow().model().is_open() && table_.flow().model().refusal() ? "refused" : nullptr;
  ASSERT_EQ(refused, nullptr) << "the draft cannot be sealed";
  key(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_EQ(table_.flow().screen(), Screen::board) << "sealing asks once more";
  ASSERT_TRUE(sees("Leaves your hands"));
  key(Qt::Key_Return);
}

void Player::play_turn(int taste) {
  if (table_.flow().screen() == Screen::curtain) open_curtain();
  go_to_orders();
  if (testing::Test::HasFatalFailure()) return;
  fill_sheet(taste);
  seal();
}

void Player::play_until(int turn) {
  auto& flow = table_.flow();
  for (int step = 0; step < 200; ++step) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return flow.screen() != Screen::waiting; }, 30000)) << "the computer does not finish";
    if (flow.screen() == Screen::debrief || flow.session()->turn() >= turn) return;
    play_turn(flow.session()->turn() + 3 * flow.seat().value);
    if (testing::Test::HasFatalFailure()) return;
  }
  FAIL() << "the game does not end";
}

}  // namespace bc::ui::test
