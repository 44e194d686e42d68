// SPDX-License-Identifier: GPL-3.0-or-later
// Our labels lay out their words themselves, to do it once: they must look as Qt's do, whose room they take.
#include <gtest/gtest.h>

#include <QImage>

#include "ui/widgets/text.h"

namespace bc::ui {
namespace {

const QString kTexts[] = {
    QStringLiteral("Stop."),
    QStringLiteral("Exact, if nobody dies and no militia acts alone."),
    QStringLiteral("A deal binds nobody: each promise is kept or broken when it falls due. If both sides write this turn, the odds of losing control fall by 20 %, "
                   "and what is written stays between the two of you until somebody talks."),
    QStringLiteral("Two lines\nof their own, and\n\nan empty one."),
    QStringLiteral("Averyveryverylongwordthatfitsnowhereatallinanarrowcolumn and a short one"),
    QStringLiteral("  a blank before, and one after "),
};
const TextStyle kStyles[] = {{},
                             {.size = type::note},
                             {.face = TextStyle::Face::serif, .size = type::letter, .italic = true},
                             {.face = TextStyle::Face::eyebrow, .size = type::eyebrow}};
const Qt::Alignment kAlignments[] = {Qt::AlignLeading | Qt::AlignVCenter, Qt::AlignTrailing | Qt::AlignTop, Qt::AlignHCenter | Qt::AlignBottom};

QImage picture(QLabel& label, QSize size) {
  label.resize(size);
  QImage image(size, QImage::Format_RGB32);
  image.fill(Qt::white);
  label.render(&image, {}, {}, QWidget::DrawChildren);
  return image;
}

TEST(Labels, LookAsQtsDo) {
  for (const auto& text : kTexts)
    for (const auto& style : kStyles)
      for (const auto align : kAlignments) {
        TextLabel ours(text, style);
        QLabel theirs(text);
        theirs.setTextFormat(Qt::PlainText);
        theirs.setWordWrap(true);
        theirs.setFont(ours.font());
        theirs.setPalette(ours.palette());
        SCOPED_TRACE(text.toStdString() + ", " + ours.font().toString().toStdString() + ", aligned " + std::to_string(align.toInt()));
        QLabel* const both[] = {&ours, &theirs};
        const auto alike = [&](const char* when, QSize size) { EXPECT_EQ(picture(ours, size), picture(theirs, size)) << when; };
        for (auto* each : both) each->setAlignment(align);
        alike("at first", {230, 700});
        alike("narrower", {90, 901});
        for (auto* each : both) each->setText(text + QStringLiteral(" And more of it."));
        alike("with more text", {90, 901});
        auto larger = theirs.font();
        larger.setPixelSize(larger.pixelSize() * 3 / 2);
        for (auto* each : both) each->setFont(larger);
        alike("in larger letters", {230, 700});
        for (auto* each : both) each->setEnabled(false);
        alike("greyed", {230, 700});
      }
}

TEST(Labels, ShowWordsOfTheOtherDirectionFromTheirOwnSide) {
  TextLabel label(QStringLiteral("هنوز."), {});
  const auto image = picture(label, {200, 30});
  int first = image.width();
  for (int x = 0; x < image.width(); ++x)
    for (int y = 0; y < image.height(); ++y)
      if (image.pixel(x, y) != qRgb(255, 255, 255)) first = std::min(first, x);
  EXPECT_GT(first, 100) << "Persian words among English ones stand on the right";
}

}  // namespace
}  // namespace bc::ui
