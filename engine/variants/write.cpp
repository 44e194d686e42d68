// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/write.h"

#include <cstdio>

#include "variants/decimal.h"
#include "variants/expression.h"

namespace bc {

namespace {

const std::string& key_of(const Ruleset& r, Table table, std::size_t i) {
  switch (table) {
    case Table::seat: return r.seats[i].key;
    case Table::theatre: return r.theatres[i].key;
    case Table::asset: return r.assets[i].key;
    case Table::proxy: return r.proxies[i].key;
    case Table::intermediary: return r.intermediaries[i].key;
    case Table::card: return r.cards[i].key;
    default: return r.pairings[i].key;
  }
}

std::size_t size_of(const Ruleset& r, Table table) {
  switch (table) {
    case Table::seat: return r.seats.size();
    case Table::theatre: return r.theatres.size();
    case Table::asset: return r.assets.size();
    case Table::proxy: return r.proxies.size();
    case Table::intermediary: return r.intermediaries.size();
    case Table::card: return r.cards.size();
    default: return r.pairings.size();
  }
}

std::string listed(const std::vector<std::string>& items) {
  std::string out = "[";
  for (const auto& item : items) out += (out.size() > 1 ? ", " : "") + item;
  return out + ']';
}

std::string pair(double a, double b) { return '[' + decimal(a) + ", " + decimal(b) + ']'; }

std::string columns(const Field& field, const void* target, int first) {
  const auto one = [&](int i) { return decimal(static_cast<double>(cell(field, target, i)) / scale(field.type.unit)); };
  if (field.type.columns == 1) return one(first);
  std::vector<std::string> items;
  for (int i = 0; i < field.type.columns; ++i) items.push_back(one(first + i));
  return listed(items);
}

std::string numbers(const Field& field, const void* target, const Ruleset& rules) {
  const auto& type = field.type;
  if (!type.has_rows()) return columns(field, target, 0);
  std::string out;
  const auto count = type.rows ? type.rows().size() : size_of(rules, type.rows_of);
  for (std::size_t row = 0; row < count; ++row) {
    const int first = static_cast<int>(row) * type.columns;
    if (!type.all_rows && cell(field, target, first) == 0) continue;
    const auto name = type.rows ? std::string(type.rows()[row].name) : key_of(rules, type.rows_of, row);
    out += (out.empty() ? "" : ", ") + name + " = " + columns(field, target, first);
  }
  return out.empty() ? "" : "{ " + out + " }";
}

std::string bits(const Field& field, const void* target, const Ruleset& rules) {
  const auto mask = cell(field, target, 0);
  std::vector<std::string> names;
  if (field.type.kind == Kind::words) {
    const auto words = field.type.words();
    for (std::size_t i = 0; i < words.size(); ++i)
      if (mask >> i & 1 && !words[i].sentence.empty()) names.push_back(in_quotes(words[i].name));
  } else if (field.type.kind == Kind::pairs) {
    for (std::size_t i = 0; i < kMaxPairs; ++i)
      if (mask >> i & 1) {
        const auto [low, high] = pair_seats(i);
        names.push_back(listed({in_quotes(rules.seats[low.index()].key), in_quotes(rules.seats[high.index()].key)}));
      }
  } else {
    for (std::size_t i = 0; i < size_of(rules, field.type.table); ++i)
      if (mask >> i & 1) names.push_back(in_quotes(key_of(rules, field.type.table, i)));
  }
  return listed(names);
}

std::string reference(const Field& field, const void* target, const Ruleset& rules) {
  std::vector<std::string> names;
  for (int i = 0; i < field.type.columns; ++i) {
    const auto index = cell(field, target, i);
    if (index == Id<void>::kNone) return {};
    names.push_back(in_quotes(key_of(rules, field.type.table, static_cast<std::size_t>(index))));
  }
  return names.size() == 1 && field.type.columns == 1 ? names[0] : listed(names);
}

std::string texts(const Field& field, const void* target) {
  std::vector<std::string> items;
  if (field.storage == Storage::texts)
    for (const auto& text : *static_cast<const std::vector<std::string>*>(target)) items.push_back(in_quotes(text));
  else
    for (int i = 0; i < field.cells; ++i) items.push_back(in_quotes(static_cast<const std::string*>(target)[i]));
  return items.empty() ? "" : listed(items);
}

std::string outline(const void* target) {
  std::vector<std::string> points;
  for (const auto& point : *static_cast<const std::vector<std::array<double, 2>>*>(target))
    points.push_back(pair(point[0], point[1]));
  return points.empty() ? "" : listed(points);
}

/// Values first, then tables, then lists of tables: TOML gives a name to the last heading above it.
void write_section(const Section& section, const void* owner, const std::string& heading, const Ruleset& rules,
                   std::string& out) {
  for (const auto& field : section.fields) {
    if (field.section || !field.locate) continue;
    const auto value = written_value(field, owner, rules);
    if (!value.empty()) out += std::string(field.name) + " = " + value + '\n';
  }
  for (const auto& field : section.fields) {
    if (!field.section) continue;
    const auto path = heading.empty() ? std::string(field.name) : heading + '.' + std::string(field.name);
    void* target = field.locate(const_cast<void*>(owner));
    if (field.type.kind == Kind::section) {
      out += "\n[" + path + "]\n";
      write_section(field.section(), target, path, rules, out);
    } else {
      for (std::size_t i = 0; i < field.list->size(target); ++i) {
        out += "\n[[" + path + "]]\n";
        write_section(field.section(), field.list->item(target, i), path, rules, out);
      }
    }
  }
}

}  // namespace

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\t': out += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
          char escape[8];
          std::snprintf(escape, sizeof escape, "\\u%04X", static_cast<unsigned>(c));
          out += escape;
        } else {
          out += c;
        }
    }
  }
  return out + '"';
}

std::string written_value(const Field& field, const void* owner, const Ruleset& rules) {
  const void* target = field.locate(const_cast<void*>(owner));
  switch (field.type.kind) {
    case Kind::number: return numbers(field, target, rules);
    case Kind::flag: return cell(field, target, 0) ? "true" : "false";
    case Kind::line:
    case Kind::prose:
    case Kind::key:
    case Kind::colour: {
      const auto& text = *static_cast<const std::string*>(target);
      return text.empty() ? "" : in_quotes(text);
    }
    case Kind::word:
      if (field.storage == Storage::text) {
        const auto& text = *static_cast<const std::string*>(target);
        return text.empty() ? "" : in_quotes(text);
      }
      return in_quotes(field.type.words()[static_cast<std::size_t>(cell(field, target, 0))].name);
    case Kind::words:
    case Kind::references:
    case Kind::pairs: return bits(field, target, rules);
    case Kind::reference: return reference(field, target, rules);
    case Kind::lines: return texts(field, target);
    case Kind::position:
      return pair(*static_cast<const double*>(target), *static_cast<const double*>(field.latitude(const_cast<void*>(owner))));
    case Kind::outline: return outline(target);
    case Kind::when: {
      const auto text = to_text(*static_cast<const When*>(target));
      return text.empty() ? "" : in_quotes(text);
    }
    case Kind::section:
    case Kind::sections: break;
  }
  return {};
}

std::string written(const Draft& draft) {
  std::string out;
  write_section(variant_section(), &draft, "", draft.rules, out);
  return out;
}

}  // namespace bc
