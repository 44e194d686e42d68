// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of pieces of the window against those in tests/ui/pictures. Letters may differ by a hair between releases of the
// libraries that draw them; a colour, a hatching or a part that is missing may not.
// After a wanted change: BACKCHANNEL_RENEW_PICTURES=1 test_ui --gtest_filter='Pictures.*', then look at what git shows, and commit it.
#include <gtest/gtest.h>

#include <QDir>
#include <QVBoxLayout>
#include <array>
#include <functional>

#include "tour.h"
#include "ui/map/map_view.h"
#include "ui/screens/curtain/curtain_screen.h"
#include "ui/screens/curtain/seal_envelope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/lots_chart.h"
#include "ui/widgets/odds_bar.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/tracks.h"

namespace bc::ui {
namespace {

/// How two pictures differ, in blocks of 4×4 pixels. A plain block is of one colour, and that must be the same; of one with a letter's edge in it
/// the mean counts, so that a hair is little and a part that is missing much.
struct Difference {
  int worst = 0;       // of a block with edges, in one of the three colours, from 0 to 255
  double changed = 0;  // the share of blocks that differ by more than they may
};
constexpr int kBlock = 4, kPlain = 3, kHair = 14, kWorst = 72;
constexpr double kChanged = 0.006;

struct Block {
  std::array<int, 3> mean{};
  bool plain = true;
};

Block block_of(const QImage& image, int column, int row) {
  Block block;
  std::array<int, 3> least{255, 255, 255}, most{};
  for (int y = 0; y < kBlock; ++y)
    for (int x = 0; x < kBlock; ++x) {
      const QRgb pixel = image.pixel(column * kBlock + x, row * kBlock + y);
      const std::array<int, 3> parts{qRed(pixel), qGreen(pixel), qBlue(pixel)};
      for (std::size_t c = 0; c < 3; ++c) {
        block.mean[c] += parts[c];
        least[c] = std::min(least[c], parts[c]);
        most[c] = std::max(most[c], parts[c]);
      }
    }
  for (std::size_t c = 0; c < 3; ++c) {
    block.mean[c] /= kBlock * kBlock;
    block.plain = block.plain && most[c] - least[c] <= 2;
  }
  return block;
}

Difference difference(const QImage& a, const QImage& b) {
  Difference all;
  int count = 0, blocks = 0;
  for (int row = 0; (row + 1) * kBlock <= std::min(a.height(), b.height()); ++row)
    for (int column = 0; (column + 1) * kBlock <= std::min(a.width(), b.width()); ++column, ++blocks) {
      const auto one = block_of(a, column, row), other = block_of(b, column, row);
      int apart = 0;
      for (std::size_t c = 0; c < 3; ++c) apart = std::max(apart, std::abs(one.mean[c] - other.mean[c]));
      all.worst = std::max(all.worst, apart);
      count += apart > (one.plain && other.plain ? kPlain : kHair);
    }
  all.changed = static_cast<double>(count) / std::max(1, blocks);
  return all;
}

bool alike(const QImage& a, const QImage& b) {
  if (a.size() != b.size()) return false;
  const auto found = difference(a, b);
  return found.worst <= kWorst && found.changed <= kChanged;
}

QImage picture_of(QWidget& widget, QSize size) {
  widget.setAttribute(Qt::WA_DontShowOnScreen);
  widget.resize(size);
  widget.show();
  settle();
  return widget.grab().toImage();
}

struct Piece {
  const char* name;
  bool dark;
  std::function<QImage()> make;
};

QImage ladder() {
  LadderTrack track;
  track.set_rungs({"Calm", "Friction", "Threats", "Proxy fire", "Deaths", "Reprisals", "Strikes", "Direct hits", "Brink", "Slipping", "War"},
                  {"", "", "", "1 %", "1.5 %", "2 %", "3 %", "5 %", "8 %", "12 %", "over"});
  track.set_danger_from(6);
  track.set_value(15, 22);
  return picture_of(track, {660, track.heightForWidth(660)});
}

QImage boxes() {
  QWidget page;
  page.setObjectName("side");
  auto* column = new QVBoxLayout(&page);
  auto* stake = new BoxTrack(&page);
  stake->set("Your stake", 2.5, 6, &Palette::blue_mark, "2.5 of 6", "theirs: 1");
  stake->set_draft(3.5);
  auto* account = new LedgerTrack(&page);
  account->set("Account", -1, "Tehran -1", "you struck more");
  auto* meter = new ConfidenceMeter(&page);
  meter->set(70, &Palette::amber_mark, "likely, 70 %");
  for (QWidget* each : std::initializer_list<QWidget*>{stake, account, meter}) column->addWidget(each);
  return picture_of(page, {460, 130});
}

QImage odds() {
  Card card;
  auto* bar = new OddsBar(&card);
  bar->set(4, "4 % if they hold", {{9, "9 % if they strike"}, {15, "15 % if they strike twice"}});
  bar->set_before(2);
  auto* lots = new LotsChart(&card);
  lots->set(7);
  lots->set_drawn(LotsChart::Lot::good);
  lots->setFixedHeight(60);
  card.body()->addWidget(bar);
  card.body()->addWidget(lots);
  return picture_of(card, {420, 150});
}

QImage order() {
  Card card(Card::Look::chosen);
  card.set_head("Operation", "Strike", "12 % blamed");
  auto* line = new Sentence(&card);
  auto *what = new Slot("what", "choose a target", line), *how = new Slot("how", "choose how", line);
  what->set_text("the depot at Abu Kamal");
  line->set("Strike %1 by %2.", {what, how});
  card.body()->addWidget(line);
  auto* row = new FlowLayout;
  row->addWidget(plain_button("Undo", &card));
  row->addWidget(link_button("Remove", &card));
  row->add_break_to_far_end();
  row->addWidget(primary_button("Seal the orders", &card));
  card.body()->addLayout(row);
  return picture_of(card, {420, 190});
}

QImage curtain() {
  CurtainScreen screen;
  screen.set("Washington, the next sheet is yours", "Your sheet is secret.", "Turn 4 of 8", "For Washington only", QColor("#27517a"),
             {{"Washington", "now", QColor("#27517a"), Progress::now}, {"Tehran", "sealed", QColor("#1c8377"), Progress::done}, {"Read-out", "to come", QColor("#6b665b"), Progress::ahead}});
  return picture_of(screen, {900, 760});
}

const Piece kPieces[] = {{"ladder", false, ladder}, {"ladder-dark", true, ladder}, {"tracks", false, boxes}, {"odds", false, odds}, {"order", false, order}, {"curtain", false, curtain}};

class Pictures : public testing::Test {
 protected:
  void TearDown() override { apply_theme(*qApp, {}); }
  static QImage draw(const Piece& piece) {
    Theme wanted;
    wanted.dark = piece.dark;
    apply_theme(*qApp, wanted);
    return piece.make();
  }
};

TEST_F(Pictures, OfSmallPiecesAreAsTheyWere) {
  const QDir kept(QStringLiteral(BC_SOURCE_DIR "/tests/ui/pictures"));
  const QDir made(QStringLiteral(BC_BINARY_DIR "/tests/pictures"));
  made.mkpath(".");
  for (const auto& piece : kPieces) {
    const auto now = draw(piece);
    const auto file = QStringLiteral("%1.png").arg(piece.name);
    if (qEnvironmentVariableIsSet("BACKCHANNEL_RENEW_PICTURES")) {
      kept.mkpath(".");
      ASSERT_TRUE(now.save(kept.filePath(file)));
      continue;
    }
    const QImage before(kept.filePath(file));
    ASSERT_FALSE(before.isNull()) << "there is no picture " << piece.name;
    now.save(made.filePath(file));
    EXPECT_EQ(now.size(), before.size()) << piece.name;
    const auto found = difference(now, before);
    EXPECT_TRUE(alike(now, before)) << piece.name << ": a block differs by " << found.worst << ", and " << 100 * found.changed << " % of them; see "
                                    << made.filePath(file).toStdString();
  }
}

/// A whole screen of a game with nothing in it that depends on the day or on how long the machine took.
QImage screen_of(const char* variant, Screen screen, bool start = false) {
  Tour tour(variant, {1280, 800});
  if (!start) {
    tour.play_to(3);
    tour.flow().sit_down();
    tour.flow().show(screen);
  }
  settle();
  for (auto* map : tour.window().findChildren<MapView*>())
    if (map->isVisible()) map->settle();
  settle();
  if (auto* focus = QApplication::focusWidget()) focus->clearFocus();
  if (start)  // but for the hour at which it would end
    for (auto* label : tour.window().screen()->findChildren<QLabel*>())
      if (label->text().contains(':') && label->text().contains("Finishes")) label->clear();
  settle();
  return tour.window().screen()->grab().toImage();
}

struct Whole {
  const char* name;
  bool dark;
  const char* variant;
  Screen screen;
  bool start = false;
};
const Whole kWhole[] = {{"screen-start", false, "tower-22", Screen::start, true}, {"screen-briefing", false, "tower-22", Screen::briefing},
                        {"screen-board", false, "tower-22", Screen::board},       {"screen-board-dark", true, "cuba-1962", Screen::board},
                        {"screen-playback", false, "cuba-1962", Screen::playback}};

/// The share of pixels of which one of the three colours differs by more than 8.
double share_apart(const QImage& a, const QImage& b) {
  constexpr int kApart = 8;
  qint64 count = 0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x) {
      const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
      count += std::abs(qRed(one) - qRed(other)) > kApart || std::abs(qGreen(one) - qGreen(other)) > kApart || std::abs(qBlue(one) - qBlue(other)) > kApart;
    }
  return static_cast<double>(count) / (1.0 * a.width() * a.height());
}

// Whole screens, and the map on them. With the libraries with which they were drawn, not one pixel in 500 may differ by more than 8; others draw
// letters and curves by a hair otherwise, and the blocks of the small pieces are the measure.
TEST_F(Pictures, OfWholeScreensAreAsTheyWere) {
  constexpr double kShare = 0.002;
  const QDir kept(QStringLiteral(BC_SOURCE_DIR "/tests/ui/pictures"));
  const QDir made(QStringLiteral(BC_BINARY_DIR "/tests/pictures"));
  made.mkpath(".");
  for (const auto& whole : kWhole) {
    Theme wanted;
    wanted.dark = whole.dark;
    apply_theme(*qApp, wanted);
    auto now = screen_of(whole.variant, whole.screen, whole.start);
    const auto file = QStringLiteral("%1.png").arg(whole.name);
    if (qEnvironmentVariableIsSet("BACKCHANNEL_RENEW_PICTURES")) {
      now.setText(QStringLiteral("drawn-with"), QString::fromLatin1(qVersion()));
      ASSERT_TRUE(now.save(kept.filePath(file)));
      continue;
    }
    const QImage before(kept.filePath(file));
    ASSERT_FALSE(before.isNull()) << "there is no picture " << whole.name;
    now.save(made.filePath(file));
    ASSERT_EQ(now.size(), before.size()) << whole.name;
    const double apart = share_apart(now, before);
    const bool same_library = before.text(QStringLiteral("drawn-with")) == QLatin1String(qVersion());
    EXPECT_TRUE(same_library ? apart <= kShare : alike(now, before)) << whole.name << ": " << 100 * apart << " % of the pixels differ; see " << made.filePath(file).toStdString();
  }
}

// That the comparison sees what it must, and lets pass what it may.
TEST_F(Pictures, TellAChangedColourAndAMissingPart) {
  const auto before = draw(kPieces[0]);
  EXPECT_TRUE(alike(before, before));
  // The letters a little heavier, as another release draws them: whatever is no plain ground, by a few steps.
  auto heavier = before.convertToFormat(QImage::Format_RGB32);
  for (int y = 0; y < heavier.height(); ++y)
    for (int x = 1; x < heavier.width(); ++x) {
      const auto c = before.pixelColor(x, y);
      if (c != before.pixelColor(x - 1, y)) heavier.setPixelColor(x, y, QColor(std::max(0, c.red() - 10), std::max(0, c.green() - 10), std::max(0, c.blue() - 10)));
    }
  EXPECT_TRUE(alike(before, heavier));
  // One accent of the palette instead of another, and a cell that is not drawn.
  auto recoloured = before.convertToFormat(QImage::Format_RGB32);
  for (int y = 0; y < recoloured.height(); ++y)
    for (int x = 0; x < recoloured.width(); ++x)
      if (recoloured.pixelColor(x, y) == theme().p.ladder_tense) recoloured.setPixelColor(x, y, theme().p.ladder_calm);
  EXPECT_FALSE(alike(before, recoloured));
  auto shaded = before.convertToFormat(QImage::Format_RGB32);  // only a little off
  for (int y = 0; y < shaded.height(); ++y)
    for (int x = 0; x < shaded.width(); ++x)
      if (shaded.pixelColor(x, y) == theme().p.ladder_calm) shaded.setPixelColor(x, y, QColor(theme().p.ladder_calm).darker(104));
  EXPECT_FALSE(alike(before, shaded));
  auto missing = before;
  QPainter(&missing).fillRect(QRect(480, 2, 40, 24), theme().p.paper);
  EXPECT_FALSE(alike(before, missing));
}

}  // namespace
}  // namespace bc::ui
