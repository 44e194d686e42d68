// SPDX-License-Identifier: GPL-3.0-or-later
// The variants of the source tree, for benchmarks.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "core/ruleset.h"
#include "variants/load.h"

namespace bc::bench {

inline Ruleset variant(std::string_view key) {
  const std::filesystem::path dirs[] = {std::filesystem::path(BC_SOURCE_DIR) / "rules" / "variants"};
  const auto loaded = load_variant(key, dirs);
  if (loaded) return *loaded.ruleset;
  std::fputs(to_text(loaded.diagnostics).c_str(), stderr);
  std::exit(1);
}

}  // namespace bc::bench
