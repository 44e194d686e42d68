// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder paints only the rungs that an order changed: what stays on the screen must be what a fresh ladder would show.
#include <gtest/gtest.h>

#include <QApplication>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>

#include "tour.h"
#include "ui/widgets/ladder_track.h"

namespace bc::ui {
namespace {

struct Painted : QObject {
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
    return false;
  }
  QRegion region;
};

void fill(LadderTrack& ladder) {
  QStringList names, odds;
  for (int rung = 0; rung <= 10; ++rung) {
    names << QStringLiteral("Rung of name %1").arg(rung);
    odds << (rung < 3 ? QString() : QStringLiteral("%1 %").arg(rung));
  }
  ladder.set_rungs(names, odds);
  ladder.set_odds_caption(QStringLiteral("odds"));
}

QImage picture(LadderTrack& ladder) {
  QImage image(ladder.size(), QImage::Format_RGB32);
  image.fill(Qt::white);
  ladder.render(&image, {}, {}, QWidget::DrawChildren);
  return image;
}

constexpr int kCut = 6;  // an edge of the neighbour that the piece cuts in two may be smoothed otherwise

int pixels_apart(const QImage& a, const QImage& b) {
  int count = 0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x) count += a.pixel(x, y) != b.pixel(x, y);
  return count;
}

class Ladder : public testing::TestWithParam<std::tuple<int, Qt::LayoutDirection>> {};

TEST_P(Ladder, PaintsAllThatAnOrderChanged) {
  const auto [width, direction] = GetParam();
  LadderTrack ladder;
  fill(ladder);
  ladder.setLayoutDirection(direction);
  ladder.resize(width, ladder.heightForWidth(width));
  ladder.set_value(17, 17);
  ladder.show();
  settle();
  Painted painted;
  ladder.installEventFilter(&painted);
  QImage screen = picture(ladder);
  const std::optional<int> drafts[] = {14, 16, 23, 17, 40, {}, 0, 1};
  for (const auto& draft : drafts) {
    painted.region = {};
    ladder.set_value(17, draft);
    settle();
    const QRegion changed = painted.region;
    const QImage whole = picture(ladder);
    QPainter onto(&screen);
    onto.setClipRegion(changed);
    onto.drawImage(0, 0, whole);
    onto.end();
    EXPECT_EQ(screen, whole) << "with a draft to " << draft.value_or(-1) << " something else has changed than was painted";
    // And each piece, painted by itself, looks as it does in the whole.
    QImage pieces(whole.size(), QImage::Format_RGB32);
    pieces.fill(Qt::white);
    ladder.render(&pieces, changed.boundingRect().topLeft(), changed, QWidget::DrawChildren);
    for (const QRect& rect : changed) EXPECT_LE(pixels_apart(pieces.copy(rect), whole.copy(rect)), kCut) << "with a draft to " << draft.value_or(-1);
  }
  ladder.removeEventFilter(&painted);
}

INSTANTIATE_TEST_SUITE_P(Widths, Ladder, testing::Combine(testing::Values(420, 640, 1200), testing::Values(Qt::LeftToRight, Qt::RightToLeft)));

}  // namespace
}  // namespace bc::ui
