// SPDX-License-Identifier: GPL-3.0-or-later
// No agent can get at the State: nothing in engine/agents even names it.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

namespace {

namespace fs = std::filesystem;

TEST(FairPlay, NoAgentNamesTheState) {
  // The types, the functions that take a state or give one, and the headers that declare them.
  const std::regex forbidden(
      R"(\b(State|Hidden|GameTree|JointOrders)\b|\b(adjudicate|initial_state|enumerate_outcomes|observe)\s*\(|core/(state|adjudicate|tree|record|score)\.h)");
  const std::regex comment(R"(//[^\n]*)");
  int files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(BC_SOURCE_DIR) / "engine" / "agents")) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
    std::ifstream file(entry.path());
    const auto code = std::regex_replace(std::string(std::istreambuf_iterator<char>(file), {}), comment, "");
    std::smatch found;
    EXPECT_FALSE(std::regex_search(code, found, forbidden)) << entry.path().filename() << " names " << found.str();
    ++files;
  }
  EXPECT_GT(files, 10) << "the agents were not where they were looked for";
}

TEST(FairPlay, TheLayerSeesTheCoreAlone) {
  std::ifstream file(fs::path(BC_SOURCE_DIR) / "engine" / "agents" / "CMakeLists.txt");
  const std::string text(std::istreambuf_iterator<char>(file), {});
  EXPECT_NE(text.find("bc_layer(NAME agents USES bc_core)"), std::string::npos);
}

}  // namespace
