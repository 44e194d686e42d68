// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/merge.h"

#include <algorithm>
#include <map>

namespace bc {

namespace {

const Field* field_of(const Section* section, std::string_view name) {
  if (section)
    for (const auto& field : section->fields)
      if (field.name == name) return &field;
  return nullptr;
}

const Section* section_of(const Field* field) { return field && field->section ? &field->section() : nullptr; }

/// What an entry is known by, such as "tehran" or "tehran, washington"; empty while it does not say.
std::string identity(const Node& entry, const Section& section) {
  std::string id;
  for (const auto name : section.identity) {
    const auto* value = entry.find(name);
    if (!value) return {};
    std::vector<std::string> parts;
    if (value->kind == Node::Kind::text) parts = {value->text};
    if (value->kind == Node::Kind::list)
      for (const auto& item : value->members) parts.push_back(item.text);
    std::ranges::sort(parts);  // the account between a and b is that between b and a
    for (const auto& part : parts) id += (id.empty() ? "" : ", ") + part;
  }
  return id;
}

/// Takes the member `remove` out of an entry and tells what it said.
bool take_remove(Node& entry) {
  const auto found = std::ranges::find(entry.members, "remove", &Node::name);
  if (found == entry.members.end() || found->kind != Node::Kind::boolean) return false;
  const bool remove = found->flag;
  entry.members.erase(found);
  return remove;
}

void extend_table(Node& base, Node&& over, const Section* section, Complaints& complaints);

void extend_list(Node& base, Node&& over, const Section& section, Complaints& complaints) {
  std::map<std::string, Place> seen;
  base.at = over.at, base.value_at = over.value_at;
  for (auto& entry : over.members) {
    const auto id = identity(entry, section);
    const auto* key = entry.find(section.identity[0]);
    const auto place = key ? key->value_at : entry.at;
    const bool remove = take_remove(entry);
    if (!id.empty()) {
      if (const auto [first, fresh] = seen.emplace(id, place); !fresh) {
        complaints.add(Code::duplicate_key, place, "a second " + std::string(section.one) + " `" + id + "`",
                       "The first stands in line " + std::to_string(first->second.line) + "; each is known by its own key.",
                       "Give this one another key, or take one of the two out.");
        continue;
      }
    }
    const auto known = id.empty() ? base.members.end()
                                  : std::ranges::find_if(base.members, [&](const Node& m) { return identity(m, section) == id; });
    if (remove && known == base.members.end()) {
      complaints.add(Code::nothing_to_remove, place, "there is no " + std::string(section.one) + " `" + id + "` to remove",
                     "`remove = true` takes out what the extended variant brought in.",
                     "Check the spelling, or take the entry out.");
    } else if (remove) {
      base.members.erase(known);
    } else if (known == base.members.end()) {
      auto& added = base.members.emplace_back();
      added.at = entry.at, added.value_at = entry.value_at;
      extend_table(added, std::move(entry), &section, complaints);
    } else {
      extend_table(*known, std::move(entry), &section, complaints);
    }
  }
}

void extend_table(Node& base, Node&& over, const Section* section, Complaints& complaints) {
  for (auto& member : over.members) {
    const auto* field = field_of(section, member.name);
    const auto* inner = section_of(field);
    auto* known = base.find(member.name);
    const bool by_identity = inner && !inner->identity.empty() && member.is_list_of_tables();
    if (!known && (by_identity || member.kind == Node::Kind::table)) {
      known = &base.members.emplace_back();  // grown entry by entry, so that every level is checked alike
      known->kind = member.kind;
      known->name = member.name;
      known->at = member.at, known->value_at = member.value_at;
    }
    if (!known)
      base.members.push_back(std::move(member));
    else if (member.kind == Node::Kind::table && known->kind == Node::Kind::table)
      extend_table(*known, std::move(member), inner, complaints);
    else if (by_identity && known->kind == Node::Kind::list && (known->members.empty() || known->is_list_of_tables()))
      extend_list(*known, std::move(member), *inner, complaints);
    else
      *known = std::move(member);
  }
}

void join_table(Node& root, Node&& more, const Sources& sources, Complaints& complaints) {
  for (auto& member : more.members) {
    auto* known = root.find(member.name);
    if (!known) {
      root.members.push_back(std::move(member));
    } else if (known->kind == Node::Kind::table && member.kind == Node::Kind::table) {
      join_table(*known, std::move(member), sources, complaints);
    } else if (known->is_list_of_tables() && member.is_list_of_tables()) {
      std::ranges::move(member.members, std::back_inserter(known->members));
    } else {
      complaints.add(Code::said_twice, member.at, "`" + member.name + "` is said twice",
                     "It stands already in " + sources.name(known->at.file) + ", line " + std::to_string(known->at.line) + '.',
                     "Take one of the two out.");
    }
  }
}

}  // namespace

void join(Node& root, Node&& more, const Sources& sources, Complaints& complaints) {
  join_table(root, std::move(more), sources, complaints);
}

void extend(Node& base, Node&& over, const Section& section, Complaints& complaints) {
  extend_table(base, std::move(over), &section, complaints);
}

}  // namespace bc
