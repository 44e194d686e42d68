// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/assemble.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

#include "variants/draft.h"
#include "variants/merge.h"
#include "variants/schema/schema.h"
#include "variants/spelling.h"

namespace bc {

namespace fs = std::filesystem;

namespace {

std::optional<std::string> read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return {};
  std::ostringstream text;
  text << in.rdbuf();
  return in.bad() ? std::nullopt : std::optional(std::move(text).str());
}

std::optional<Node> take(Node& table, std::string_view name) {
  const auto found = std::ranges::find(table.members, name, &Node::name);
  if (found == table.members.end()) return {};
  auto node = std::move(*found);
  table.members.erase(found);
  return node;
}

std::vector<std::string> keys_in(std::span<const fs::path> dirs) {
  std::vector<std::string> keys;
  for (const auto& dir : dirs) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(dir, ignored))
      if (fs::exists(entry.path() / "variant.toml", ignored)) keys.push_back(entry.path().filename().string());
  }
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

/// What only the loader uses, taken out of the top of a file.
struct Head {
  std::string extends;
  Place extends_at;
  bool abstract = false;
  bool shown = true;
  double place = kNoPlace;
  std::vector<Node> files;
};

class Assembler {
 public:
  Assembler(std::span<const fs::path> dirs, Sources& sources, Complaints& complaints)
      : dirs_(dirs), sources_(sources), complaints_(complaints) {}

  bool folder(const fs::path& folder, Node& root, Assembled* out) {
    const auto key = folder.filename().string();
    chain_.push_back(key);
    Node own;
    if (!file(folder / "variant.toml", own)) return false;
    const auto head = take_head(own, key);
    bool fine = reads_format(own);
    for (const auto& name : head.files) fine &= further_file(folder, name, own);
    if (!head.extends.empty()) fine &= base(head, root);
    if (out) out->abstract = head.abstract, out->shown = head.shown, out->place = head.place;
    if (fine) extend(root, std::move(own), variant_section(), complaints_);
    return fine;
  }

  bool text(std::string_view text, std::string_view name, Node& root) {
    const int file = sources_.add(std::string(name), std::string(text));
    Node own;
    if (!read_toml(sources_, file, text, own, complaints_)) return false;
    const auto head = take_head(own, {});
    if (!reads_format(own)) return false;
    if (!head.extends.empty())
      complaints_.add(Code::unknown_base, head.extends_at, "an embedded variant cannot extend another",
                      "It has to be whole, so that it means the same when the other has changed.", "Take `extends` out.");
    extend(root, std::move(own), variant_section(), complaints_);
    return true;
  }

 private:
  bool file(const fs::path& path, Node& root) {
    const auto text = read_file(path);
    const int file = sources_.add(path.generic_string(), text.value_or(""));
    root.at = root.value_at = {.file = file};
    if (!text) {
      complaints_.add(Code::no_such_file, {.file = file}, "this file cannot be read",
                      "A variant is a folder with a file variant.toml.",
                      "Create it, or check the name and the rights of the folder.");
      return false;
    }
    const bool fine = read_toml(sources_, file, *text, root, complaints_);
    root.at = root.value_at = {.file = file};
    return fine;
  }

  void wrong(const Node& node, std::string_view expected) {
    complaints_.add(Code::wrong_type, node.value_at,
                    '`' + node.name + "` should be " + std::string(expected) + ", not " + std::string(kind_in_words(node.kind)),
                    "It tells how the variant's files are to be read.",
                    "Write for example `" + std::string(example(node.name)) + "`.");
  }
  static std::string_view example(std::string_view name) {
    if (name == "extends") return "extends = \"standard\"";
    if (name == "abstract") return "abstract = true";
    if (name == "shown") return "shown = false";
    if (name == "place") return "place = 1";
    return name == "files" ? "files = [\"cards.toml\"]" : "format = 1";
  }

  Head take_head(Node& own, const std::string& folder_key) {
    Head head;
    if (auto node = take(own, "extends")) {
      head.extends_at = node->value_at;
      node->kind == Node::Kind::text ? void(head.extends = node->text) : wrong(*node, "the key of a variant, in quotes");
    }
    if (auto node = take(own, "abstract"))
      node->kind == Node::Kind::boolean ? void(head.abstract = node->flag) : wrong(*node, "true or false");
    if (auto node = take(own, "shown"))
      node->kind == Node::Kind::boolean ? void(head.shown = node->flag) : wrong(*node, "true or false");
    if (auto node = take(own, "place"))
      node->kind == Node::Kind::integer ? void(head.place = node->number) : wrong(*node, "a whole number");
    if (auto node = take(own, "files"))
      node->kind == Node::Kind::list ? void(head.files = std::move(node->members)) : wrong(*node, "a list of file names");
    const auto* key = own.find("key");
    if (key && key->kind == Node::Kind::text && !folder_key.empty()) {
      if (key->text != folder_key)
        complaints_.add(Code::key_mismatch, key->value_at,
                        "`key` is `" + key->text + "`, and the folder is named `" + folder_key + '`',
                        "A variant is known by the name of its folder.", "Take `key` out, or rename the folder.", folder_key);
      take(own, "key");
    }
    return head;
  }

  /// A variant for a newer program is not read on: its words may mean something else.
  bool reads_format(const Node& own) {
    const auto* format = own.find("format");
    if (!format) {
      complaints_.add(Code::missing, own.at, "`format` is missing in the top of the file",
                      "It says by which rules the file is to be read.",
                      "Write `format = " + std::to_string(kFormat) + "` as the first line.");
    } else if (format->kind == Node::Kind::integer && format->number > kFormat) {
      complaints_.add(
          Code::wrong_format, format->value_at,
          "this variant is written in format " + std::to_string(static_cast<long long>(format->number)),
          "This program reads format " + std::to_string(kFormat) + "; the variant was made for a newer one.",
          "Use a newer version of the program, or rewrite the variant and set `format = " + std::to_string(kFormat) + "`.");
      return false;
    }
    return true;
  }

  bool further_file(const fs::path& folder, const Node& name, Node& own) {
    if (name.kind != Node::Kind::text || name.text.find('/') != std::string::npos || name.text.find("..") != std::string::npos) {
      complaints_.add(Code::no_such_file, name.value_at, "`files` names files of the same folder",
                      "A variant is one folder, so that it can be copied whole.",
                      "Write for example `files = [\"cards.toml\"]`.");
      return false;
    }
    std::error_code ignored;
    if (!fs::exists(folder / name.text, ignored)) {
      std::vector<std::string> there;
      for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".toml" && entry.path().filename() != "variant.toml")
          there.push_back(entry.path().filename().string());
      std::ranges::sort(there);
      complaints_.add(Code::no_such_file, name.value_at, "there is no file `" + name.text + "` in this folder",
                      "`files` names what is to be read besides variant.toml.", "Check the spelling, or take the name out.",
                      closest(name.text, there));
      return false;
    }
    Node more;
    if (!file(folder / name.text, more)) return false;
    join(own, std::move(more), sources_, complaints_);
    return true;
  }

  bool base(const Head& head, Node& root) {
    if (std::ranges::find(chain_, head.extends) != chain_.end()) {
      std::string circle;
      for (const auto& key : chain_) circle += key + " → ";
      complaints_.add(Code::circle, head.extends_at, "`" + chain_.front() + "` extends itself in the end",
                      "The chain is " + circle + head.extends + '.', "Take one `extends` out, or name another variant.");
      return false;
    }
    const auto found = find_folder(head.extends, dirs_);
    if (!found) {
      const auto keys = keys_in(dirs_);
      std::string all;
      for (const auto& key : keys) all += (all.empty() ? "" : ", ") + key;
      complaints_.add(Code::unknown_base, head.extends_at, "there is no variant `" + head.extends + "` to extend",
                      all.empty() ? "No variant was found at all." : "There are: " + all + '.', "Name one of them.",
                      closest(head.extends, keys));
      return false;
    }
    return folder(*found, root, nullptr);
  }

  std::span<const fs::path> dirs_;
  Sources& sources_;
  Complaints& complaints_;
  std::vector<std::string> chain_;
};

}  // namespace

std::optional<fs::path> find_folder(std::string_view key, std::span<const fs::path> dirs) {
  for (const auto& dir : dirs) {
    std::error_code ignored;
    if (fs::exists(dir / key / "variant.toml", ignored)) return (dir / key).lexically_normal();
  }
  return {};
}

std::optional<Assembled> assemble(const fs::path& folder, std::span<const fs::path> dirs, Sources& sources,
                                  Complaints& complaints) {
  Assembled out{.root = {}, .key = folder.filename().string()};
  Assembler assembler(dirs, sources, complaints);
  if (!assembler.folder(folder, out.root, &out)) return {};
  return out;
}

std::optional<Assembled> assemble_text(std::string_view text, std::string_view name, Sources& sources, Complaints& complaints) {
  Assembled out;
  if (!Assembler({}, sources, complaints).text(text, name, out.root)) return {};
  return out;
}

}  // namespace bc
