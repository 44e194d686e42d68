// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/book/book_words.h"

#include <algorithm>

#include "variants/book/markdown.h"
#include "variants/document.h"

namespace bc::book {

namespace {

void flatten(const Node& node, const std::string& key, std::map<std::string, std::string, std::less<>>& words, Complaints& complaints) {
  if (node.kind == Node::Kind::table) {
    for (const auto& member : node.members) flatten(member, key.empty() ? member.name : key + '.' + member.name, words, complaints);
  } else if (node.kind == Node::Kind::text) {
    words[key] = escaped(node.text);
  } else {
    complaints.add(Code::wrong_type, node.value_at, "a text is expected, and this is " + std::string(kind_in_words(node.kind)),
                   "The words of the book are texts.", "Put it in quotes.");
  }
}

std::string filled(std::string_view text, BookWords::Given given) {
  std::string out;
  while (!text.empty()) {
    const auto open = text.find('{');
    out += text.substr(0, open);
    if (open == text.npos) break;
    const auto close = text.find('}', open);
    if (close == text.npos) return out += text.substr(open);
    const auto name = text.substr(open + 1, close - open - 1);
    const auto* const put = std::ranges::find(given, name, &std::pair<std::string_view, std::string>::first);
    out += put != given.end() ? put->second : std::string(text.substr(open, close - open + 1));
    text.remove_prefix(close + 1);
  }
  return out;
}

}  // namespace

std::vector<Diagnostic> BookWords::add(std::string_view toml, std::string_view file_name) {
  Sources sources;
  Complaints complaints(sources);
  Node root;
  if (read_toml(sources, sources.add(std::string(file_name), std::string(toml)), toml, root, complaints)) flatten(root, {}, words_, complaints);
  return std::move(complaints).in_order();
}

std::string BookWords::operator()(std::string_view key, Given given) {
  const auto found = words_.find(key);
  if (found != words_.end()) return filled(found->second, given);
  if (std::ranges::find(unknown_, key) == unknown_.end()) unknown_.emplace_back(key);
  return "<mark>" + escaped(key) + "?</mark>";
}

std::string BookWords::count(std::string_view key, std::size_t n, Given given) {
  auto text = (*this)(std::string(key) + (n == 1 ? ".one" : ".many"), given);
  if (const auto at = text.find("{n}"); at != text.npos) text.replace(at, 3, std::to_string(n));
  return text;
}

std::string BookWords::or_else(std::string_view key, std::string_view otherwise) {
  return has(key) ? (*this)(key) : escaped(otherwise);
}

std::vector<std::string> BookWords::keys() const {
  std::vector<std::string> all;
  for (const auto& [key, word] : words_) all.push_back(key);
  return all;
}

}  // namespace bc::book
