// SPDX-License-Identifier: GPL-3.0-or-later
// Other languages: every word of the program passes through its translator, on every screen, and a language can be changed at any time.
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <regex>

#include "lab_roster.h"
#include "tour.h"
#include "ui/help/glossary.h"
#include "ui/languages/language.h"
#include "ui/languages/scenario.h"
#include "ui/lesson/classroom.h"
#include "ui/phrases/names.h"
#include "ui/phrases/troubles.h"
#include "ui/screens/board/board_screen.h"
#include "ui/settings/settings_panel.h"
#include "variants/lesson/lesson.h"
#include "variants/translation.h"
#include "window_text.h"

namespace bc::ui {
namespace {

namespace fs = std::filesystem;

class LanguageTest : public testing::Test {
 protected:
  void TearDown() override {
    qunsetenv("BACKCHANNEL_DATA");
    QSettings().clear();
    speak("en");
    apply_theme(*qApp, {});
  }
};

/// A translation that says every text between marks.
std::string marked(const std::string& form) {
  // The form has each original in a comment over the empty text: "# "original"", or a list of such.
  const std::regex line("# (\"[^\n]*\"|\\[\"[^\n]*\"\\])\n([a-z_-]+) = [^\n]*\n");
  std::string out;
  std::sregex_iterator it(form.begin(), form.end(), line), end;
  std::size_t from = 0;
  for (; it != end; ++it) {
    out += form.substr(from, static_cast<std::size_t>(it->position()) - from);
    auto words = (*it)[1].str();
    words = std::regex_replace(words, std::regex(R"re("((?:[^"\\]|\\.)+)")re"), "\"⟦$1⟧\"");
    out += (*it)[2].str() + " = " + words + "\n";
    from = static_cast<std::size_t>(it->position() + it->length());
  }
  return out + form.substr(from);
}

void write_marked_texts(const std::string& variant, const fs::path& folder) {
  const std::vector<fs::path> dirs{fs::path(BC_SOURCE_DIR) / "rules/variants"};
  fs::create_directories(folder / variant);
  std::ofstream(folder / variant / "qps.toml") << marked(translation_form(*load_variant(variant, dirs).ruleset, "", "qps"));
}

void write_marked_lessons(const fs::path& folder) {
  const std::vector<fs::path> rules{fs::path(BC_SOURCE_DIR) / "rules"}, variants{fs::path(BC_SOURCE_DIR) / "rules/variants"};
  fs::create_directories(folder / "lessons");
  for (const auto& file : lesson_files(rules))
    std::ofstream(folder / "lessons" / (file.stem().string() + ".qps.toml")) << marked(translation_form(*load_lesson(file, variants).lesson, "", "qps"));
}

/// What stands outside of all marks.
QString outside_marks(const QString& text) {
  QString rest;
  int depth = 0;
  for (const auto c : text) {
    if (c == u'⟦') ++depth;
    if (depth == 0) rest += c;
    if (c == u'⟧') --depth;
  }
  return rest;
}

bool has_words(const QString& text) {
  return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) > 1;
}

class MarkedWords : public LanguageTest, public testing::WithParamInterface<const char*> {};

TEST_P(MarkedWords, StandOnEveryScreenAndNoOthers) {
  qputenv("BACKCHANNEL_DATA", BC_BINARY_DIR "/tests/languages/marked");
  speak("qps");
  ASSERT_EQ(language(), "qps");
  const QTemporaryDir texts;
  for (const auto* variant : {"tower-22", "cuba-1962"}) write_marked_texts(variant, texts.path().toStdString());
  write_marked_lessons(texts.path().toStdString());
  auto roster = test_roster();
  for (auto& opponent : roster) opponent.in["qps"] = {"⟦" + opponent.name + "⟧", "⟦" + opponent.sentence + "⟧"};
  Tour tour(GetParam(), {1600, 1000}, texts.path().toStdString(), roster);
  std::map<QString, QString> unmarked;  // where it was seen first
  QStringList book;  // the rules and the words that are explained have translations of their own
  const auto glossary = Glossary::read({fs::path(BC_SOURCE_DIR) / "rules"});
  for (const auto& term : glossary.terms()) book << term.name << term.text;
  for (const auto& each : languages()) book << each.name;
  static const QRegularExpression file("\\S+ [0-9-]+ [0-9]+\\.backchannel");  // a file is named by whoever keeps it
  tour.visit([&](const QString& screen) {
    if (screen == "rules") book += everything_held(*tour.window().screen());
    for (const auto& said : everything_held(tour.window())) {
      auto rest = outside_marks(said).remove(file);
      if (has_words(rest) && !book.contains(said)) unmarked.try_emplace(said, screen);
    }
  });
  for (const auto& [said, screen] : unmarked) ADD_FAILURE() << screen.toStdString() << ": " << said.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Scenarios, MarkedWords, testing::Values("tower-22", "cuba-1962"),
                         [](const auto& which) { return std::string(which.param, 4); });

class OwnDigits : public LanguageTest, public testing::WithParamInterface<const char*> {};

// Keys ("Alt+1"), names of files, and what is written in Latin letters keep theirs; the value of a slider is a number, which assistive
// technology speaks as it likes.
TEST_P(OwnDigits, StandOnEveryScreenInPersian) {
  speak("fa");
  Tour tour(GetParam(), {1600, 1000});
  static const QRegularExpression latin("[A-Za-z]"), digit("[0-9]");
  std::map<QString, QString> foreign;  // where it was seen first
  tour.visit([&](const QString& screen) {
    QStringList values;
    for (const auto* slider : tour.window().findChildren<QAbstractSlider*>()) values << QString::number(slider->value());
    for (const auto& said : everything_held(tour.window()))
      if (said.contains(digit) && !said.contains(latin) && !values.contains(said)) foreign.try_emplace(said.left(120), screen);
  });
  for (const auto& [said, screen] : foreign) ADD_FAILURE() << screen.toStdString() << ": " << said.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Scenarios, OwnDigits, testing::Values("tower-22", "cuba-1962"),
                         [](const auto& which) { return std::string(which.param, 4); });

TEST(Opponents, HaveANameAndASentenceInEveryLanguage) {
  for (const auto& opponent : test_roster())
    for (const auto* language : {"es", "fa"}) {
      if (!opponent.shown) continue;
      const auto words = opponent.in.find(language);
      ASSERT_NE(words, opponent.in.end()) << opponent.key << " in " << language;
      EXPECT_FALSE(words->second.name.empty() || words->second.sentence.empty()) << opponent.key << " in " << language;
    }
}

TEST_F(LanguageTest, NumbersAreTakenInTheReadersDigits) {
  EXPECT_EQ(with_own_numbers("Turn %1 of %2, %n left", false), "Turn %L1 of %L2, %Ln left");
  EXPECT_EQ(with_own_numbers("%1 %", false), "%L1 %");
  EXPECT_EQ(with_own_numbers("%1 %", true), "\u2067%L1\u2069 %") << "what is put in keeps to itself";
  QLocale::setDefault(QLocale("fa"));
  EXPECT_EQ(with_own_numbers("%1/%2", false).arg(12).arg("x"), "۱۲/x");
}

TEST_F(LanguageTest, WhatIsTheMatterWithAFileIsSaidInTheLanguageThatIsSpoken) {
  static const QRegularExpression latin("[A-Za-z]");
  speak("fa");
  for (int problem = 0; problem <= static_cast<int>(StoreProblem::failed); ++problem) {
    auto said = trouble_text({static_cast<StoreProblem>(problem), fs::path("/7/8") += std::string(kSaveExtension), "9"});
    EXPECT_TRUE(said.contains("8.backchannel")) << problem << " names the file";
    said.remove("backchannel");
    EXPECT_FALSE(said.contains(latin)) << said.toStdString();
  }
}

}  // namespace
}  // namespace bc::ui
