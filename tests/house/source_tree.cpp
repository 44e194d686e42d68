// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>

namespace house {
namespace fs = std::filesystem;

fs::path top() { return BC_SOURCE_DIR; }

std::vector<fs::path> files(const fs::path& folder, const std::function<bool(const fs::path&)>& fits) {
  std::vector<fs::path> found;
  for (auto it = fs::recursive_directory_iterator(top() / folder); it != fs::recursive_directory_iterator(); ++it) {
    const auto name = it->path().filename().string();
    if (it->is_directory() && (name.front() == '.' || name == "build")) it.disable_recursion_pending();
    if (it->is_regular_file() && fits(it->path())) found.push_back(fs::relative(it->path(), top()));
  }
  std::ranges::sort(found);
  return found;
}

bool is_cpp(const fs::path& file) { return file.extension() == ".cpp" || file.extension() == ".h"; }

std::vector<fs::path> cpp_files(const fs::path& folder) { return files(folder, is_cpp); }

std::string text(const fs::path& file) {
  std::ifstream in(top() / file);
  std::stringstream all;
  all << in.rdbuf();
  return all.str();
}

std::vector<std::string> lines(const fs::path& file) {
  std::ifstream in(top() / file);
  std::vector<std::string> all;
  for (std::string line; std::getline(in, line);) all.push_back(line);
  return all;
}

std::string included(const std::string& line) {
  static const std::regex directive(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"].*)");
  std::smatch match;
  return std::regex_match(line, match, directive) ? match[1].str() : std::string{};
}

}  // namespace house
