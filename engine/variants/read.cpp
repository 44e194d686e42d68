// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/read.h"

#include <algorithm>

#include "variants/reader.h"
#include "variants/spelling.h"

namespace bc {

namespace {

std::string joined(const std::string& heading, std::string_view name) {
  return heading.empty() ? std::string(name) : heading + '.' + std::string(name);
}

/// The headings of all sections that know a field of this name.
void find_homes(const Section& section, std::string_view name, const std::string& heading, bool in_list,
                std::vector<std::string>& homes) {
  for (const auto& field : section.fields) {
    if (field.name == name) homes.push_back(place_in_words(heading, in_list));
    if (field.section) find_homes(field.section(), name, joined(heading, field.name), field.type.kind == Kind::sections, homes);
  }
}

}  // namespace

std::string place_in_words(const std::string& heading, bool in_list) {
  if (heading.empty()) return "at the top of the file";
  return in_list ? "in [[" + heading + "]]" : "in [" + heading + ']';
}

std::string sample(const Field& field) {
  if (field.type.kind == Kind::section) return '[' + std::string(field.name) + ']';
  if (field.type.kind == Kind::sections) return "[[" + std::string(field.name) + "]]";
  if (field.type.all_rows) return std::string(field.name) + " = { " + std::string(field.example) + ", … }";
  return std::string(field.name) + " = " + std::string(field.example);
}

Keys keys_in(const Node& root) {
  Keys keys;
  for (const auto& field : variant_section().fields) {
    if (field.type.kind != Kind::sections || field.section().table == Table::none) continue;
    auto& list = keys[static_cast<int>(field.section().table)];
    const auto* entries = root.find(field.name);
    if (!entries || entries->kind != Node::Kind::list) continue;
    for (const auto& entry : entries->members) {
      const auto* key = entry.find("key");
      list.push_back(key ? key->text : std::string{});
    }
  }
  return keys;
}

void Reader::section(const Section& section, const Node& table, void* owner, const std::string& heading, bool in_list,
                     bool may_lack) {
  for (const auto& member : table.members) {
    const auto field = std::ranges::find(section.fields, member.name, &Field::name);
    if (field == section.fields.end())
      unknown_name(section, member, heading, in_list);
    else
      value(*field, member, owner, joined(heading, field->name));
  }
  if (!may_lack) missing(section, table, heading, in_list);
}

void Reader::unknown_name(const Section& section, const Node& member, const std::string& heading, bool in_list) {
  std::vector<std::string> known;
  std::string list;
  for (const auto& field : section.fields) {
    known.emplace_back(field.name);
    list += (list.empty() ? "" : ", ") + std::string(field.name);
  }
  const auto here = place_in_words(heading, in_list);
  const auto meant = closest(member.name, known);
  std::vector<std::string> homes;
  find_homes(whole_, member.name, "", false, homes);
  if (!homes.empty() && (meant.empty() || distance(meant, member.name) > 1)) {
    std::string all;
    for (const auto& home : homes) all += (all.empty() ? "" : " or ") + home;
    complaints_.add(Code::misplaced_name, member.at, "`" + member.name + "` does not belong " + here, "It is known " + all + '.',
                    "Move it there. In TOML a name belongs to the last heading in brackets above it.");
    return;
  }
  complaints_.add(Code::unknown_name, member.at, "`" + member.name + "` is not known " + here,
                  "The names known there: " + list + '.', "Use one of these names, or take it out.", meant);
}

void Reader::missing(const Section& section, const Node& table, const std::string& heading, bool in_list) {
  const auto here = place_in_words(heading, in_list);
  std::string tables;
  for (const auto& field : section.fields) {
    if (!field.required || table.find(field.name)) continue;
    if (field.type.kind == Kind::section)
      tables += (tables.empty() ? "" : ", ") + sample(field);
    else
      complaints_.add(Code::missing, table.at, '`' + std::string(field.name) + "` is missing " + here,
                      std::string(field.sentence), "Add for example `" + sample(field) + "`.");
  }
  if (!tables.empty())
    complaints_.add(Code::missing, table.at, "tables of numbers are missing: " + tables, "The rules need every number in them.",
                    "Write `extends = \"standard\"` at the top: then only what differs has to be said.");
}

void Reader::sections(const Field& field, const Node& value, void* list, const std::string& heading) {
  const auto& inner = field.section();
  if (value.kind != Node::Kind::list ||
      std::ranges::any_of(value.members, [](const Node& m) { return m.kind != Node::Kind::table; })) {
    const bool one_table = value.kind == Node::Kind::table;
    complaints_.add(Code::wrong_type, value.at,
                    '`' + std::string(field.name) + "` should be a list of tables, not " +
                        (one_table ? "one table" : std::string(kind_in_words(value.kind))),
                    std::string(inner.sentence),
                    "Write each " + std::string(inner.one) + " under a heading of its own, [[" + heading + "]].",
                    one_table && field.name == "proxy" ? "proxies" : "");
    return;
  }
  if (field.at_most != 0 && value.members.size() > field.at_most) {
    const auto& first_too_many = value.members[field.at_most];
    complaints_.add(Code::too_many, first_too_many.at,
                    std::to_string(value.members.size()) + " entries in [[" + heading + "]], and " +
                        std::to_string(field.at_most) + " is the most",
                    "The board has room for no more.", "Take some out.");
  }
  for (std::size_t i = 0; i < value.members.size(); ++i) {
    if (field.at_most != 0 && i == field.at_most) return;
    section(inner, value.members[i], field.list->grow(list), heading, true);
  }
}

void Reader::value(const Field& field, const Node& node, void* owner, const std::string& heading) {
  if (!field.locate) return;  // the loader's own
  void* target = field.locate(owner);
  switch (field.type.kind) {
    case Kind::number: return numbers(field, node, target, heading);
    case Kind::flag:
      if (node.kind != Node::Kind::boolean) return wrong_type(field, node, "true or false, without quotes");
      return set_cell(field, target, 0, node.flag);
    case Kind::line:
    case Kind::prose:
    case Kind::key:
    case Kind::colour: return text(field, node, target);
    case Kind::word: return one_word(field, node, target);
    case Kind::words: return many_words(field, node, target);
    case Kind::reference:
    case Kind::references: return references(field, node, target);
    case Kind::pairs: return pairs(field, node, target);
    case Kind::lines: return texts(field, node, target);
    case Kind::position: {
      double longitude, latitude;
      if (!position(field, node, longitude, latitude)) return;
      *static_cast<double*>(target) = longitude;
      *static_cast<double*>(field.latitude(owner)) = latitude;
      return;
    }
    case Kind::outline: return outline(field, node, target);
    case Kind::when: return condition(field, node, target);
    case Kind::section:
      if (node.kind != Node::Kind::table) return wrong_type(field, node, "a table");
      return section(field.section(), node, target, heading, false);
    case Kind::sections: return sections(field, node, target, heading);
  }
}

void read_draft(const Node& root, bool abstract, const Keys& keys, Draft& draft, Complaints& complaints) {
  Reader(keys, complaints).section(variant_section(), root, &draft, "", false, abstract);
}

}  // namespace bc
