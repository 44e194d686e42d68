// SPDX-License-Identifier: GPL-3.0-or-later
// A bench for variants in the making: a fresh folder, files written into it, and what the loader says of them.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "variants/load.h"

namespace bc::test {

namespace fs = std::filesystem;

/// The variants that are shipped, and those that only tests use.
inline std::vector<fs::path> source_dirs() {
  return {fs::path(BC_SOURCE_DIR) / "rules" / "variants", fs::path(BC_SOURCE_DIR) / "tests" / "variants" / "data"};
}

/// Loads what must be without a mistake.
inline Ruleset sound(std::string_view key) {
  const auto loaded = load_variant(key, source_dirs());
  EXPECT_TRUE(loaded) << to_text(loaded.diagnostics);
  return loaded ? *loaded.ruleset : Ruleset{};
}

class Workshop : public ::testing::Test {
 protected:
  Workshop() : before_(fs::current_path()) {
    const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
    auto name = std::string("bc-") + info->test_suite_name() + '-' + info->name();
    for (auto& c : name)
      if (c == '/') c = '-';
    bench_ = fs::temp_directory_path() / (name + '-' + std::to_string(::getpid()));
    fs::remove_all(bench_);
    fs::create_directories(bench_);
    fs::current_path(bench_);  // so that messages name the same files on every machine
  }
  ~Workshop() override {
    fs::current_path(before_);
    fs::remove_all(bench_);
  }

  static void write(const fs::path& path, std::string_view text) {
    if (path.has_parent_path()) fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
  }
  /// A variant "mine" that says this, after a line for the format.
  static void write_mine(std::string_view text) { write("mine/variant.toml", "format = 1\n" + std::string(text)); }

  static Loaded load(std::string_view key = "mine") {
    auto dirs = source_dirs();
    dirs.insert(dirs.begin(), ".");
    return load_variant(key, dirs);
  }
  static Loaded load_mine(std::string_view text) {
    write_mine(text);
    return load();
  }

  /// What the loader prints about `text`.
  static std::string told(std::string_view text) { return to_text(load_mine(text).diagnostics); }

 private:
  fs::path before_, bench_;
};

}  // namespace bc::test
