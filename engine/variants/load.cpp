// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/load.h"

#include <algorithm>
#include <map>

#include "variants/assemble.h"
#include "variants/check.h"
#include "variants/draft.h"
#include "variants/merge.h"
#include "variants/read.h"
#include "variants/spelling.h"
#include "variants/write.h"

namespace bc {

namespace fs = std::filesystem;

namespace {

Loaded failed(Complaints&& complaints) {
  Loaded loaded;
  loaded.diagnostics = std::move(complaints).in_order();
  return loaded;
}

Loaded finished(Assembled&& assembled, Complaints&& complaints) {
  Draft draft;
  const auto keys = keys_in(assembled.root);
  read_draft(assembled.root, assembled.abstract, keys, draft, complaints);
  check_numbers(assembled.root, draft, complaints);
  if (!assembled.abstract) {
    check_board(assembled.root, draft, complaints);
    check_talks(assembled.root, draft, complaints);
  }
  if (complaints.has_errors()) return failed(std::move(complaints));
  if (!assembled.key.empty()) draft.rules.key = assembled.key;
  Loaded loaded;
  loaded.ruleset = compiled(std::move(draft));
  loaded.text = flattened(*loaded.ruleset);
  loaded.hash = hashed(Hash128{}, loaded.text.data(), loaded.text.size());
  loaded.diagnostics = std::move(complaints).in_order();
  return loaded;
}

std::string all_keys(std::span<const fs::path> dirs, std::string_view wanted, std::string& meant) {
  std::vector<std::string> keys;
  for (const auto& info : variants_list(dirs)) keys.push_back(info.key);
  meant = closest(wanted, keys);
  std::string all;
  for (const auto& key : keys) all += (all.empty() ? "" : ", ") + key;
  return all;
}

VariantInfo info_of(const fs::path& folder, const Assembled& assembled) {
  VariantInfo info;
  info.key = assembled.key;
  info.folder = folder;
  info.shown = assembled.shown;
  const auto text = [&](std::string_view name) {
    const auto* node = assembled.root.find(name);
    return node ? node->text : std::string{};
  };
  info.title = text("title"), info.subtitle = text("subtitle"), info.teaser = text("teaser"), info.period = text("period");
  if (const auto* seats = assembled.root.find("seat")) info.seats = static_cast<int>(seats->members.size());
  if (const auto* turns = assembled.root.find("turns")) info.turns = static_cast<int>(turns->number);
  return info;
}

}  // namespace

Loaded load_variant(std::string_view key_or_path, std::span<const fs::path> dirs) {
  Sources sources;
  Complaints complaints(sources);
  fs::path path(key_or_path);
  if (path.filename() == "variant.toml") path = path.parent_path();
  if (path.filename().empty()) path = path.parent_path();  // a slash at the end
  std::error_code ignored;
  if (path == "." || path == "..") path = fs::weakly_canonical(path, ignored);  // its name is its key
  std::vector<fs::path> all(dirs.begin(), dirs.end());
  std::optional<fs::path> folder;
  if (fs::exists(path / "variant.toml", ignored)) {
    folder = path;
    all.insert(all.begin(), (path / "..").lexically_normal());  // beside it
  } else {
    folder = find_folder(key_or_path, dirs);
  }
  if (!folder) {
    const int file = sources.add(std::string(key_or_path), {});
    std::string meant;
    const auto keys = all_keys(dirs, key_or_path, meant);
    complaints.add(Code::no_such_file, {.file = file}, "there is no such variant",
                   keys.empty() ? "No variants were found at all." : "There are: " + keys + '.',
                   "Name one of them, or give the path of a folder with a file variant.toml.", meant);
    return failed(std::move(complaints));
  }
  auto assembled = assemble(*folder, all, sources, complaints);
  if (!assembled) return failed(std::move(complaints));
  return finished(std::move(*assembled), std::move(complaints));
}

Loaded load_flattened(std::string_view text, std::string_view name) {
  Sources sources;
  Complaints complaints(sources);
  auto assembled = assemble_text(text, name, sources, complaints);
  if (!assembled) return failed(std::move(complaints));
  if (!assembled->root.find("key"))
    complaints.add(Code::missing, assembled->root.at, "`key` is missing in the top of the file", "It says which variant this is.",
                   "Add for example `key = \"tower-22\"`.");
  return finished(std::move(*assembled), std::move(complaints));
}

Loaded changed(const Ruleset& rules, std::string_view changes, std::string_view name) {
  Sources sources;
  Complaints complaints(sources);
  auto assembled = assemble_text(flattened(rules), rules.key, sources, complaints);
  Node over;
  const int file = sources.add(std::string(name), std::string(changes));
  if (!assembled || !read_toml(sources, file, changes, over, complaints)) return failed(std::move(complaints));
  extend(assembled->root, std::move(over), variant_section(), complaints);
  return finished(std::move(*assembled), std::move(complaints));
}

std::string flattened(const Ruleset& rules) { return written(drafted(rules)); }

std::vector<VariantInfo> variants_list(std::span<const fs::path> dirs) {
  std::map<std::string, VariantInfo> found;
  std::map<std::string, double> places;
  for (const auto& dir : dirs) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(dir, ignored)) {
      const auto folder = entry.path();
      const auto key = folder.filename().string();
      if (found.contains(key) || !fs::exists(folder / "variant.toml", ignored)) continue;
      Sources sources;
      Complaints complaints(sources);
      auto assembled = assemble(folder, dirs, sources, complaints);
      if (assembled && assembled->abstract) continue;
      places[key] = assembled ? assembled->place : kNoPlace;
      auto info = info_of(folder, assembled ? *assembled : Assembled{.root = {}, .key = key});
      if (info.title.empty()) info.title = key;
      info.playable = assembled && finished(std::move(*assembled), std::move(complaints)).ruleset;
      found.emplace(key, std::move(info));
    }
  }
  std::vector<VariantInfo> all;
  for (auto& [key, info] : found) all.push_back(std::move(info));
  std::ranges::stable_sort(all, {}, [&](const VariantInfo& info) { return places[info.key]; });
  return all;
}

std::vector<fs::path> rules_dirs(std::string_view environment, const fs::path& executable) {
  std::vector<fs::path> wanted;
  if (!environment.empty()) wanted.insert(wanted.end(), {fs::path(environment) / "rules", fs::path(environment)});
  std::error_code ignored;
  const auto bin = fs::weakly_canonical(executable, ignored).parent_path();
  if (!bin.empty()) {
    wanted.push_back(bin.parent_path() / "share/backchannel/rules");
    auto up = bin;
    for (int i = 0; i < 4 && up.has_relative_path(); ++i) {  // build/<preset>/bin and deeper
      up = up.parent_path();
      wanted.push_back(up / "rules");
    }
  }
  std::vector<fs::path> there;
  for (const auto& dir : wanted)
    if (fs::is_directory(dir / "variants", ignored) && std::ranges::find(there, dir) == there.end()) there.push_back(dir);
  return there;
}

std::vector<fs::path> variant_dirs(std::string_view environment, const fs::path& executable) {
  auto dirs = rules_dirs(environment, executable);
  for (auto& dir : dirs) dir /= "variants";
  return dirs;
}

}  // namespace bc
