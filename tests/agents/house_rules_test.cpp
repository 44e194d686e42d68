// SPDX-License-Identifier: GPL-3.0-or-later
// No agent can get at the true state: most of engine/agents does not even name one, and the parts that imagine games hold only
// worlds that were drawn from a belief, which is worked out from an information state.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

namespace {

namespace fs = std::filesystem;

/// The code of a file of engine/agents, without comments.
std::string code_of(const fs::path& path) {
  std::ifstream file(path);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  return std::regex_replace(text, std::regex(R"(//[^\n]*)"), "");
}

template <class Visit>
int for_sources(Visit visit) {
  int files = 0;
  const auto agents = fs::path(BC_SOURCE_DIR) / "engine" / "agents";
  for (const auto& entry : fs::recursive_directory_iterator(agents)) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
    visit(fs::relative(entry.path(), agents).generic_string(), code_of(entry.path()));
    ++files;
  }
  return files;
}

bool imagines(const std::string& path) { return path.starts_with("belief/") || path.starts_with("search/"); }

TEST(FairPlay, NoAgentNamesTheStateButThoseThatImagineOne) {
  // The types, the functions that take a state or give one, and the headers that declare them.
  const std::regex forbidden(
      R"(\b(State|Hidden|GameTree|JointOrders)\b|\b(adjudicate|initial_state|enumerate_outcomes|observe)\s*\(|core/(state|adjudicate|tree|record|score)\.h)");
  const int files = for_sources([&](const std::string& path, const std::string& code) {
    std::smatch found;
    EXPECT_TRUE(imagines(path) || !std::regex_search(code, found, forbidden)) << path << " names " << found.str();
  });
  EXPECT_GT(files, 10) << "the agents were not where they were looked for";
}

TEST(FairPlay, NobodyDealsAGameOrOpensARecord) {
  const std::regex forbidden(R"(\b(initial_state|enumerate_outcomes|GameTree)\b|core/(tree|record)\.h)");
  for_sources([&](const std::string& path, const std::string& code) {
    std::smatch found;
    EXPECT_FALSE(std::regex_search(code, found, forbidden)) << path << " names " << found.str();
  });
}

TEST(FairPlay, AWorldIsMadeInOnePlaceFromABelief) {
  // The belief itself never holds a state, and its interface takes none.
  const std::regex state(R"(\bState\b|core/adjudicate\.h)");
  for (const auto* header : {"belief/belief.h", "belief/evidence.h", "search/search.h", "search/search_agent.h", "agent.h"}) {
    std::smatch found;
    const auto code = code_of(fs::path(BC_SOURCE_DIR) / "engine" / "agents" / header);
    ASSERT_FALSE(code.empty()) << header;
    EXPECT_FALSE(std::regex_search(code, found, state)) << header << " names " << found.str();
  }
  const std::regex made(R"(\bimagine\s*\(const Belief&)");
  int makers = 0;
  for_sources([&](const std::string&, const std::string& code) { makers += std::regex_search(code, made); });
  EXPECT_EQ(makers, 2) << "declared in one header, defined in one file";
}

TEST(FairPlay, TheLayerSeesTheCoreAlone) {
  std::ifstream file(fs::path(BC_SOURCE_DIR) / "engine" / "agents" / "CMakeLists.txt");
  const std::string text(std::istreambuf_iterator<char>(file), {});
  EXPECT_NE(text.find("bc_layer(NAME agents USES bc_core)"), std::string::npos);
}

}  // namespace
