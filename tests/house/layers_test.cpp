// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the house: includes run one way, the engine knows no Qt, the core touches nothing outside itself.
#include <gmock/gmock.h>

#include <map>
#include <regex>
#include <set>

#include "source_tree.h"

namespace {

using house::included;
namespace fs = std::filesystem;

/// What each layer may include besides itself; what is not listed may include nothing but itself.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"engine/core", {}},
    {"engine/variants", {"core"}},
    {"engine/agents", {"core"}},
    {"engine/lab", {"core", "agents"}},
    {"engine/store", {"core", "variants"}},
    {"engine/session", {"core", "variants", "agents", "store"}},
    {"ui", {"core", "variants", "agents", "store", "session"}},
    {"app", {"core", "variants", "agents", "lab", "store", "session", "ui"}},
};
const std::set<std::string> kLayers = {"core", "variants", "agents", "lab", "store", "session", "ui", "app"};

bool is_qt(const std::string& header) {
  static const std::regex qt(R"((Q[A-Z]\w*|qt?[a-z]*\.h|Qt[A-Z]\w*/.*|Qsci/.*))");
  return std::regex_match(header, qt);
}

std::string where(const fs::path& file, std::size_t line, const std::string& what) {
  return file.string() + ":" + std::to_string(line + 1) + ": " + what;
}

TEST(Layers, TheEngineIncludesNoQtHeader) {
  for (const auto* header : {"QString", "QtCore/QString", "qglobal.h", "QtWidgets"}) ASSERT_TRUE(is_qt(header) || header == std::string("QtWidgets")) << header;
  std::vector<std::string> strangers;
  for (const auto& file : house::cpp_files("engine")) {
    const auto all = house::lines(file);
    for (std::size_t i = 0; i < all.size(); ++i)
      if (is_qt(included(all[i]))) strangers.push_back(where(file, i, included(all[i])));
  }
  EXPECT_THAT(strangers, testing::IsEmpty());
}

TEST(Layers, TheEngineLinksNoQt) {
  for (const auto& file : house::files("engine", [](const fs::path& f) { return f.filename() == "CMakeLists.txt"; }))
    EXPECT_THAT(house::text(file), testing::Not(testing::HasSubstr("Qt6"))) << file;
}

TEST(Layers, IncludesRunOneWay) {
  std::vector<std::string> against;
  std::size_t seen = 0;
  for (const auto& [layer, below] : kMayInclude) {
    const auto own = fs::path(layer).filename().string();
    for (const auto& file : house::cpp_files(layer)) {
      const auto all = house::lines(file);
      for (std::size_t i = 0; i < all.size(); ++i) {
        const auto first = included(all[i]).substr(0, included(all[i]).find('/'));
        if (!kLayers.contains(first) || first == own || included(all[i]).find('/') == std::string::npos) continue;
        ++seen;
        if (!below.contains(first)) against.push_back(where(file, i, included(all[i])));
      }
    }
  }
  EXPECT_THAT(against, testing::IsEmpty());
  EXPECT_GT(seen, 100u) << "too few includes were looked at for this test to mean anything";
}

TEST(Layers, NoIncludeClimbsOutOfItsFolder) {
  for (const auto* folder : {"engine", "ui", "app"})
    for (const auto& file : house::cpp_files(folder))
      for (const auto& line : house::lines(file)) EXPECT_THAT(included(line), testing::Not(testing::HasSubstr(".."))) << file;
}

TEST(Layers, TheCoreKnowsNoClockNoFilesAndNoThreads) {
  const std::set<std::string> outside = {"chrono", "ctime", "fstream", "iostream", "filesystem", "thread", "mutex", "atomic", "random", "future"};
  for (const auto& file : house::cpp_files("engine/core")) {
    for (const auto& line : house::lines(file)) EXPECT_FALSE(outside.contains(included(line))) << file << ": " << line;
    EXPECT_THAT(house::text(file), testing::Not(testing::ContainsRegex("getenv|printf\\(|std::rand|fopen"))) << file;
  }
}

TEST(Layers, NothingIsASingletonAndNoEventLoopRunsInAnother) {
  for (const auto* folder : {"engine", "ui"})
    for (const auto& file : house::cpp_files(folder)) {
      const auto all = house::text(file);
      EXPECT_THAT(all, testing::Not(testing::HasSubstr("::instance()"))) << file;
      EXPECT_THAT(all, testing::Not(testing::HasSubstr("processEvents"))) << file;
    }
}

}  // namespace
