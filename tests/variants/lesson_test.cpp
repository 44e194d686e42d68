// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons as files: those of the project are sound, and a slip in one is told with its line and a caret.
#include "variants/lesson/lesson.h"

#include <gmock/gmock.h>

#include "workshop.h"

namespace bc::test {
namespace {

using ::testing::HasSubstr;

const std::vector<fs::path> kVariants{fs::path(BC_SOURCE_DIR) / "rules/variants"};

constexpr const char* kSound = R"(format = 1
title = "A title"
sentence = "A sentence."
minutes = 5
variant = "tower-22"
seed = 1
[[seat]]
human = true
[[seat]]
sheets = ["operation hold; letter message to=washington via=oman"]
[[step]]
key = "read"
turn = 1
screen = "briefing"
title = "Read"
text = "Read this."
until = { next = true }
)";

std::string replaced(std::string text, const std::string& from, const std::string& to) { return text.replace(text.find(from), from.size(), to); }

/// What is said of a lesson file with this text.
std::string told(const std::string& text) {
  // A folder of its own: the tests run side by side.
  const auto folder = fs::path(testing::TempDir()) / (std::string("lesson-") + testing::UnitTest::GetInstance()->current_test_info()->name());
  fs::create_directories(folder);
  std::ofstream(folder / "trial.toml") << text;
  const auto read = load_lesson(folder / "trial.toml", kVariants);
  EXPECT_EQ(read.lesson.has_value(), read.diagnostics.empty());
  return to_text(read.diagnostics);
}

TEST(LessonFiles, ThoseOfTheProjectAreSound) {
  const auto files = lesson_files(std::vector<fs::path>{fs::path(BC_SOURCE_DIR) / "rules"});
  ASSERT_FALSE(files.empty());
  for (const auto& file : files) {
    const auto read = load_lesson(file, kVariants);
    EXPECT_EQ(to_text(read.diagnostics), "") << file;
    ASSERT_TRUE(read.lesson) << file;
    EXPECT_LE(read.lesson->steps.size(), 30u) << "too much for one sitting";
    for (const auto& step : read.lesson->steps) EXPECT_LE(step.text.size(), 320u) << step.key << " is too long to be read at a glance";
  }
}

TEST(LessonFiles, ASoundOneIsReadWithItsBoard) { EXPECT_EQ(told(kSound), ""); }

TEST(LessonFiles, AnUnknownNameIsToldWithItsLineAndACaret) {
  const auto said = told(replaced(kSound, "screen = ", "scren = "));
  EXPECT_THAT(said, HasSubstr("trial.toml:14:1: error V010"));
  EXPECT_THAT(said, HasSubstr("^~~~~"));
  EXPECT_THAT(said, HasSubstr("screen"));
}

TEST(LessonFiles, AnUnknownScreenOrKindIsTold) {
  EXPECT_THAT(told(replaced(kSound, "\"briefing\"", "\"breifing\"")), HasSubstr("It knows: briefing, orders"));
  EXPECT_THAT(told(replaced(kSound, "{ next = true }", "{ operation = [\"strike\"] }")), HasSubstr("V018"));
}

TEST(LessonFiles, AStepThatNothingEndsIsTold) { EXPECT_THAT(told(replaced(kSound, "until = { next = true }\n", "")), HasSubstr("nothing ends the step `read`")); }

TEST(LessonFiles, ASheetThatCannotBeReadIsToldWhereItStands) {
  const auto said = told(replaced(kSound, "via=oman", "via=omen"));
  EXPECT_THAT(said, HasSubstr("trial.toml:10:"));
  EXPECT_THAT(said, HasSubstr("There is no"));
}

TEST(LessonFiles, AVariantThatIsNotThereIsTold) { EXPECT_THAT(told(replaced(kSound, "tower-22", "tower-23")), HasSubstr("the variant `tower-23` cannot be played")); }

TEST(LessonFiles, OneSeatIsAPersons) { EXPECT_THAT(told(replaced(kSound, "human = true", "human = false")), HasSubstr("0 are played by a person")); }

}  // namespace
}  // namespace bc::test
