// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that can be read, and that stand in one place.
#include <gtest/gtest.h>

#include <QFile>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "ui/theme/map_tones.h"
#include "ui/theme/theme.h"

namespace bc::ui {
namespace {

struct Named {
  const char* name;
  QColor Palette::*role;
};
constexpr Named kTexts[] = {{"ink", &Palette::ink},     {"muted", &Palette::muted}, {"blue", &Palette::blue},
                            {"teal", &Palette::teal},   {"amber", &Palette::amber}, {"red", &Palette::red}};
constexpr Named kGrounds[] = {{"paper", &Palette::paper}, {"card", &Palette::card}, {"side", &Palette::side}, {"tint", &Palette::tint}};
/// Which text stands on which tinted ground.
struct Pair {
  Named text, ground;
};
constexpr Pair kTinted[] = {{{"ink", &Palette::ink}, {"blue_tint", &Palette::blue_tint}},    {{"blue", &Palette::blue}, {"blue_tint", &Palette::blue_tint}},
                            {{"ink", &Palette::ink}, {"amber_tint", &Palette::amber_tint}},  {{"amber", &Palette::amber}, {"amber_tint", &Palette::amber_tint}},
                            {{"ink", &Palette::ink}, {"red_tint", &Palette::red_tint}},      {{"red", &Palette::red}, {"red_tint", &Palette::red_tint}},
                            {{"ink", &Palette::ink}, {"teal_tint", &Palette::teal_tint}},    {{"teal", &Palette::teal}, {"teal_tint", &Palette::teal_tint}},
                            {{"ink", &Palette::ink}, {"sand", &Palette::sand}},              {{"ink", &Palette::ink}, {"chosen", &Palette::chosen}},
                            {{"muted", &Palette::muted}, {"chosen", &Palette::chosen}},      {{"button_text", &Palette::button_text}, {"button", &Palette::button}},
                            {{"ink", &Palette::ink}, {"envelope", &Palette::envelope}},      {{"muted", &Palette::muted}, {"envelope", &Palette::envelope}},
                            {{"muted", &Palette::muted}, {"blue_tint", &Palette::blue_tint}}, {{"muted", &Palette::muted}, {"amber_tint", &Palette::amber_tint}},
                            {{"muted", &Palette::muted}, {"red_tint", &Palette::red_tint}},  {{"muted", &Palette::muted}, {"teal_tint", &Palette::teal_tint}},
                            {{"blue", &Palette::blue}, {"red_tint", &Palette::red_tint}},    {{"blue", &Palette::blue}, {"teal_tint", &Palette::teal_tint}},
                            {{"blue", &Palette::blue}, {"chosen", &Palette::chosen}},        {{"ink", &Palette::ink}, {"envelope_side", &Palette::envelope_side}},
                            {{"red", &Palette::red}, {"track_empty", &Palette::track_empty}}, {{"ink", &Palette::ink}, {"track_empty", &Palette::track_empty}},
                            {{"card", &Palette::card}, {"blue", &Palette::blue}},            {{"mark_text", &Palette::mark_text}, {"ladder_hot", &Palette::ladder_hot}}};
constexpr Named kMarks[] = {{"blue_mark", &Palette::blue_mark}, {"teal_mark", &Palette::teal_mark}, {"amber_mark", &Palette::amber_mark},
                            {"focus", &Palette::focus},         {"line", &Palette::line},           {"standing", &Palette::standing}};

class Colours : public testing::TestWithParam<bool> {
 protected:
  const Palette p = GetParam() ? dark_palette() : light_palette();
  const MapTones map = GetParam() ? dark_map_tones() : light_map_tones();
};

TEST_P(Colours, TextCanBeReadOnEveryGround) {
  for (const auto& text : kTexts)
    for (const auto& ground : kGrounds) EXPECT_GE(contrast(p.*text.role, p.*ground.role), 4.5) << text.name << " on " << ground.name;
  for (const auto& [text, ground] : kTinted) EXPECT_GE(contrast(p.*text.role, p.*ground.role), 4.5) << text.name << " on " << ground.name;
}

TEST_P(Colours, MarksStandOut) {
  for (const auto& mark : kMarks)
    for (const auto& ground : kGrounds) EXPECT_GE(contrast(p.*mark.role, p.*ground.role), 3.0) << mark.name << " on " << ground.name;
}

TEST_P(Colours, LettersOnFilledMarksCanBeRead) {
  for (const auto& tone : {p.ladder_calm, p.ladder_tense, p.ladder_hot, p.blue_mark, p.teal_mark, p.amber_mark, p.standing})
    EXPECT_GE(contrast(text_on(tone), tone), 4.5) << tone.name().toStdString();
  // A button under the cursor, one that is off, and the screen where we are.
  EXPECT_GE(contrast(p.button_text, blend(p.button, p.card, 0.14)), 4.5);
  EXPECT_GE(contrast(p.muted, p.hairline), 3) << "what cannot be pressed may be fainter, but is read";
  EXPECT_GE(contrast(p.ink, blend(p.paper, p.sand, 0.7)), 4.5);
  EXPECT_GE(contrast(p.muted, blend(p.side, p.sand, 0.35)), 4.5) << "a word that cannot be changed";
}

TEST_P(Colours, NamesOnTheMapCanBeRead) {
  for (const auto& ground : {map.land, map.sea}) {
    EXPECT_GE(contrast(p.ink, ground), 4.5);
    EXPECT_GE(contrast(p.muted, ground), 4.5);
    EXPECT_GE(contrast(map.faint, map.land), 4.5);
  }
  EXPECT_GE(contrast(map.water_text, map.sea), 4.5);
}

TEST_P(Colours, SeatsOfTheirOwnColourCanBeReadAsText) {
  const auto before = theme();
  auto wanted = before;
  wanted.dark = GetParam();
  apply_theme(*qApp, wanted);
  for (int hue = 0; hue < 360; hue += 15)
    for (const int light : {40, 110, 190}) {
      const auto colour = QColor::fromHsl(hue, 180, light);
      EXPECT_GE(contrast(seat_text_colour(colour), theme().p.card), 4.5) << colour.name().toStdString();
      EXPECT_GE(contrast(seat_mark_colour(colour), theme().p.card), 3.0) << colour.name().toStdString();
    }
  apply_theme(*qApp, before);
}

INSTANTIATE_TEST_SUITE_P(Themes, Colours, testing::Bool(), [](const auto& which) { return which.param ? "dark" : "light"; });

TEST(ColoursOfTheWindow, StandInTheThemeAlone) {
  const std::regex colour(R"x("#[0-9a-fA-F]{3,8}"|QColor\(\s*\d+\s*,)x");
  const auto root = std::filesystem::path(BC_SOURCE_DIR) / "ui";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    const auto path = entry.path();
    if ((path.extension() != ".cpp" && path.extension() != ".h") || path.string().find("/theme/") != std::string::npos) continue;
    std::ifstream file(path);
    int number = 0;
    for (std::string line; std::getline(file, line);) {
      ++number;
      EXPECT_FALSE(std::regex_search(line, colour)) << std::filesystem::relative(path, root) << ":" << number << ": " << line;
    }
  }
}

}  // namespace
}  // namespace bc::ui
