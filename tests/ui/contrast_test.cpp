// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the screens can be read: the letters that are painted against the ground that they are painted on, on every screen.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <map>

#include "tour.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/sentence.h"

namespace bc::ui {
namespace {

struct Seen {
  QColor ground, letters;  // what most of it is, and what stands out most
};

Seen look_at(const QImage& picture, const QRect& part) {
  std::map<QRgb, int> count;
  for (int y = part.top(); y <= part.bottom(); ++y)
    for (int x = part.left(); x <= part.right(); ++x) ++count[picture.pixel(x, y)];
  Seen seen;
  int most = 0;
  for (const auto& [pixel, times] : count)
    if (times > most) most = times, seen.ground = QColor(pixel);
  double best = 0;
  for (const auto& [pixel, times] : count)
    if (const double apart = contrast(QColor(pixel), seen.ground); apart > best) best = apart, seen.letters = QColor(pixel);
  return seen;
}

class Readable : public testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    auto wanted = theme();
    wanted.dark = GetParam();
    apply_theme(*qApp, wanted);
  }
  void TearDown() override { apply_theme(*qApp, {}); }
};

TEST_P(Readable, IsEveryWordOnEveryScreen) {
  QStringList faint;
  int looked = 0;
  Tour tour("tower-22", {1600, 1000});
  tour.visit([&](const QString& screen) {
    auto& window = tour.window();
    const auto picture = window.grab().toImage();
    for (auto* widget : window.findChildren<QWidget*>()) {
      const auto* label = qobject_cast<QLabel*>(widget);
      const auto* button = qobject_cast<QAbstractButton*>(widget);
      const auto words = label ? label->text() : button ? button->text() : widget->accessibleName();
      if (words.isEmpty() || !widget->isVisible() || (!label && !button && !qobject_cast<Sentence*>(widget))) continue;
      const auto part = widget->visibleRegion().boundingRect();
      if (part.width() < 6 || part.height() < widget->fontMetrics().height() - 4) continue;
      const QRect place(widget->mapTo(&window, part.topLeft()), part.size());
      if (const auto* top = window.childAt(place.center()); top != widget && !widget->isAncestorOf(top)) continue;  // something lies over it
      auto seen = look_at(picture, place);
      if (label && label->textFormat() != Qt::RichText) seen.letters = label->palette().color(QPalette::WindowText);
      const auto font = widget->font();
      const bool large = font.pixelSize() >= 24 || (font.pixelSize() >= 19 && font.weight() >= QFont::Bold);
      // A control that is off may be fainter.
      const double wanted = large || !widget->isEnabled() ? 3 : 4.5;
      ++looked;
      if (const double apart = contrast(seen.letters, seen.ground); apart < wanted)
        faint << QStringLiteral("%1: \"%2\" %3 on %4 is %5").arg(screen, words.left(40), seen.letters.name(), seen.ground.name()).arg(apart, 0, 'f', 2);
    }
  });
  faint.removeDuplicates();
  EXPECT_GT(looked, 400) << "hardly anything was looked at";
  EXPECT_TRUE(faint.isEmpty()) << faint.join('\n').toStdString();
}

TEST_P(Readable, IsABoxThatIsTickedAndOneThatIsNot) {
  double before = 0;
  for (const int percent : {100, 200}) {
    auto wanted = theme();
    wanted.text_percent = percent;
    apply_theme(*qApp, wanted);
    CheckBox box("Expert");
    box.resize(box.sizeHint());
    EXPECT_GE(box.box().height(), 1.8 * before) << "the box grows with the text";
    before = box.box().height();
    for (const bool ticked : {false, true}) {
      box.setChecked(ticked);
      const auto seen = look_at(box.grab().toImage(), box.box().toAlignedRect());
      EXPECT_GE(contrast(seen.letters, seen.ground), 3) << percent << " %, ticked " << ticked;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Themes, Readable, testing::Bool(), [](const auto& which) { return which.param ? "dark" : "light"; });

}  // namespace
}  // namespace bc::ui
