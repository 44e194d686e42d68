// SPDX-License-Identifier: GPL-3.0-or-later
// The way in: from the files of a variant to a Ruleset, or to everything that is wrong with them, all at once.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/hash.h"
#include "core/ruleset.h"
#include "variants/diagnostic.h"

namespace bc {

/// A variant that was read. There is a ruleset exactly when no diagnostic is an error; the rest are warnings.
struct Loaded {
  std::optional<Ruleset> ruleset;
  std::string text;                     // the whole variant as one resolved TOML text: what a save embeds
  Hash128 hash{};                       // of that text
  std::vector<Diagnostic> diagnostics;  // in the order of the files
  explicit operator bool() const { return ruleset.has_value(); }
};

/// Reads a variant by its key, looked for in `dirs` (the first that holds it wins), or by the path of its folder or variant.toml;
/// what it extends is then looked for beside it first.
Loaded load_variant(std::string_view key_or_path, std::span<const std::filesystem::path> dirs);

/// Reads one resolved text, as Loaded::text and saves hold it. `name` stands for the file in messages.
Loaded load_flattened(std::string_view text, std::string_view name = "embedded variant");

/// A ruleset with some of its fields said anew, as a variant that extends it would say them: `home.hollow_costs = 200`.
Loaded changed(const Ruleset&, std::string_view changes, std::string_view name = "changes");

/// The resolved text of a ruleset: equal rulesets have equal texts, and load_flattened gives the same ruleset back.
std::string flattened(const Ruleset&);

/// What a list of variants shows. A variant with mistakes is listed too, so that it does not vanish.
struct VariantInfo {
  std::string key;
  std::string title, subtitle, teaser, period;
  std::filesystem::path folder;
  int seats = 0, turns = 0;
  bool playable = false;  // false: it has mistakes; see check
  bool shown = true;      // false: not for the list of games, but there for those who name it
};

/// Every variant in `dirs`, in the order of their `place`, then by key; those that only serve to be extended are left out.
std::vector<VariantInfo> variants_list(std::span<const std::filesystem::path> dirs);

/// The folders named rules/ that a program may use, the most wanted first: $BACKCHANNEL_DATA (`environment`, may be empty), the
/// installed share/backchannel beside the program's own prefix, and the source tree above a build tree. Only folders that exist.
std::vector<std::filesystem::path> rules_dirs(std::string_view environment, const std::filesystem::path& executable);
/// The same with /variants behind each: what load_variant takes.
std::vector<std::filesystem::path> variant_dirs(std::string_view environment, const std::filesystem::path& executable);

}  // namespace bc
