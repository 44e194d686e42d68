// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/document.h"

#include <algorithm>
#include <utility>

namespace bc {

const Node* Node::find(std::string_view member) const {
  if (kind != Kind::table) return nullptr;
  for (const auto& m : members)
    if (m.name == member) return &m;
  return nullptr;
}

Node* Node::find(std::string_view member) { return const_cast<Node*>(std::as_const(*this).find(member)); }

bool Node::is_list_of_tables() const {
  return kind == Kind::list && !members.empty() &&
         std::ranges::all_of(members, [](const Node& m) { return m.kind == Kind::table; });
}

std::string_view kind_in_words(Node::Kind kind) {
  switch (kind) {
    case Node::Kind::table: return "a table";
    case Node::Kind::list: return "a list";
    case Node::Kind::text: return "a text";
    case Node::Kind::integer: return "a whole number";
    case Node::Kind::number: return "a number";
    case Node::Kind::boolean: return "true or false";
    case Node::Kind::date: return "a date";
  }
  return "";
}

int Sources::add(std::string name, std::string text) {
  files_.push_back({std::move(name), std::move(text)});
  return static_cast<int>(files_.size()) - 1;
}

std::string Sources::line(int file, int line) const {
  const std::string& text = files_[file].text;
  std::size_t start = 0;
  for (int i = 1; i < line; ++i) {
    const auto end = text.find('\n', start);
    if (end == std::string::npos) return {};
    start = end + 1;
  }
  auto found = text.substr(start, text.find('\n', start) - start);
  if (!found.empty() && found.back() == '\r') found.pop_back();
  return found;
}

Diagnostic& Complaints::add(Code code, const Place& at, std::string what, std::string why, std::string mend,
                            std::string did_you_mean) {
  auto& d = entries_.emplace_back(Entry{at.file, {}}).diagnostic;
  d.code = code;
  d.file = sources_.name(at.file);
  d.line = at.line;
  d.column = at.column;
  d.length = at.length;
  d.source_line = at.line > 0 ? sources_.line(at.file, at.line) : std::string{};
  d.what = std::move(what);
  d.why = std::move(why);
  d.mend = std::move(mend);
  d.did_you_mean = std::move(did_you_mean);
  return d;
}

Diagnostic& Complaints::warn(Code code, const Place& at, std::string what, std::string why, std::string mend,
                             std::string did_you_mean) {
  auto& d = add(code, at, std::move(what), std::move(why), std::move(mend), std::move(did_you_mean));
  d.severity = Severity::warning;
  return d;
}

bool Complaints::has_errors() const {
  return std::ranges::any_of(entries_, [](const Entry& e) { return e.diagnostic.severity == Severity::error; });
}

bool Complaints::is_sound(const Place& at) const {
  return std::ranges::none_of(entries_, [&](const Entry& e) {
    return e.file == at.file && e.diagnostic.line == at.line && e.diagnostic.column == at.column &&
           e.diagnostic.severity == Severity::error;
  });
}

std::vector<Diagnostic> Complaints::in_order() && {
  std::ranges::stable_sort(entries_, [](const Entry& a, const Entry& b) {
    return std::tuple(a.file, a.diagnostic.line, a.diagnostic.column) <
           std::tuple(b.file, b.diagnostic.line, b.diagnostic.column);
  });
  std::vector<Diagnostic> all;
  all.reserve(entries_.size());
  for (auto& e : entries_) all.push_back(std::move(e.diagnostic));
  return all;
}

}  // namespace bc
