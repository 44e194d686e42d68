// SPDX-License-Identifier: GPL-3.0-or-later
// Gathering the files of a variant and of all that it extends into one tree.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "variants/document.h"

namespace bc {

/// Where a variant stands that says nothing about it: behind those that do.
inline constexpr double kNoPlace = 1e9;

struct Assembled {
  Node root;
  std::string key;
  bool abstract = false;
  bool shown = true;
  double place = kNoPlace;  // on the list of games, the lowest first
};

/// The folder of a variant in the first of `dirs` that holds it.
std::optional<std::filesystem::path> find_folder(std::string_view key, std::span<const std::filesystem::path> dirs);

/// Reads `folder`/variant.toml, its further files, and what it extends. Empty when something could not be read at all.
std::optional<Assembled> assemble(const std::filesystem::path& folder, std::span<const std::filesystem::path> dirs, Sources&,
                                  Complaints&);

/// The same from one text that extends nothing.
std::optional<Assembled> assemble_text(std::string_view text, std::string_view name, Sources&, Complaints&);

}  // namespace bc
