// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the project's own files, so that tests can hold them to the house rules.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace house {

/// The root of the project.
std::filesystem::path top();

/// The files below `folder` (relative to the root, "" for all of it) whose name `fits`, relative to the root and sorted. Build folders and
/// hidden ones are left out.
std::vector<std::filesystem::path> files(const std::filesystem::path& folder, const std::function<bool(const std::filesystem::path&)>& fits);

bool is_cpp(const std::filesystem::path&);
std::vector<std::filesystem::path> cpp_files(const std::filesystem::path& folder);

/// The text of a file, named relative to the root.
std::string text(const std::filesystem::path& file);
std::vector<std::string> lines(const std::filesystem::path& file);

/// What a line of C++ includes, between its quotes or brackets; empty when it includes nothing.
std::string included(const std::string& line);

}  // namespace house
