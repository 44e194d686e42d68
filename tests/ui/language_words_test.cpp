// SPDX-License-Identifier: GPL-3.0-or-later
// The files of words: every language that is shipped says all that the sources say, once each way, with the same places to put things in.
#include <gmock/gmock.h>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <map>
#include <set>

namespace bc::ui {
namespace {

struct Said {
  std::set<QString> translations;  // wherever the source stands
  bool unfinished = false;
};

/// By source, and by which of its meanings where it says so.
std::map<QString, Said> words_in(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  QXmlStreamReader xml(&file);
  std::map<QString, Said> all;
  QString source;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == u"source") {
      source = xml.readElementText();
    } else if (xml.name() == u"comment") {
      source += " | " + xml.readElementText();
    } else if (xml.name() == u"translation") {
      auto& said = all[source];
      const bool unfinished = xml.attributes().value(QLatin1String("type")) == u"unfinished";
      const auto forms = xml.readElementText(QXmlStreamReader::IncludeChildElements);
      said.unfinished |= unfinished || forms.trimmed().isEmpty();
      said.translations.insert(forms.simplified());
    }
  }
  return all;
}

std::set<QString> places_in(const QString& words) {
  static const QRegularExpression place("%L?([0-9n])");
  std::set<QString> all;
  for (auto it = place.globalMatch(words); it.hasNext();) all.insert(it.next().captured(1));
  return all;
}

class Words : public testing::TestWithParam<const char*> {
 protected:
  const std::map<QString, Said> now = words_in(BC_BINARY_DIR "/tests/languages/said_now.ts");
  const std::map<QString, Said> words = words_in(QStringLiteral(BC_SOURCE_DIR "/assets/languages/backchannel_%1.ts").arg(GetParam()));
};

TEST_P(Words, SayAllThatTheSourcesSay) {
  ASSERT_GT(now.size(), 900u);
  for (const auto& [source, unused] : now) {
    const auto said = words.find(source);
    if (said == words.end())
      ADD_FAILURE() << "new, run the target update_languages: " << source.toStdString();
    else
      EXPECT_FALSE(said->second.unfinished) << "not translated: " << source.toStdString();
  }
  for (const auto& [source, unused] : words) EXPECT_TRUE(now.contains(source)) << "nobody says this any more: " << source.toStdString();
}

TEST_P(Words, HaveOneTranslationWhereverTheyStand) {
  for (const auto& [source, said] : words) EXPECT_EQ(said.translations.size(), 1u) << source.toStdString();
}

TEST_P(Words, HaveTheSamePlacesToPutThingsIn) {
  for (const auto& [source, said] : words)
    for (const auto& translation : said.translations)
      EXPECT_EQ(places_in(translation), places_in(source)) << source.toStdString() << "\n" << translation.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, Words, testing::Values("es", "fa"), [](const auto& which) { return std::string(which.param); });

}  // namespace
}  // namespace bc::ui
