// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/book/values.h"

#include <algorithm>
#include <charconv>

#include "variants/book/phrases.h"
#include "variants/decimal.h"

namespace bc::book {

namespace {

constexpr std::string_view kMinus = "\u2212";

std::string one(const Value& value, int cell_index) {
  const auto& field = *value.field;
  const auto stored = cell(field, field.locate(const_cast<void*>(value.owner)), cell_index);
  switch (field.type.unit) {
    case Unit::rungs:
    case Unit::hits:
    case Unit::steps: return quarters(stored);
    case Unit::chance: return percent(static_cast<double>(stored) / 100);
    case Unit::factor: return percent(static_cast<double>(stored));
    default: return signed_decimal(static_cast<double>(stored) / scale(field.type.unit));
  }
}

std::string_view next_part(std::string_view& path) {
  const auto part = path.substr(0, path.find('.'));
  path.remove_prefix(std::min(path.size(), part.size() + 1));
  return part;
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, bad] = std::from_chars(text.data(), text.data() + text.size(), value);
  return bad == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// All numbers of a list: "1 % at 5, 3 % at 6" where most are 0 and the places have numbers, else "12 % / 22 %".
std::string several(BookWords& words, const Value& value, int first, int count) {
  std::string out;
  const bool by_number = count > 5;
  for (int i = 0; i < count; ++i) {
    const auto text = one(value, first + i);
    if (!by_number)
      append(out, " / ", text);
    else if (cell(*value.field, value.field->locate(const_cast<void*>(value.owner)), first + i) != 0)
      append(out, words("script.list"), words("reference.at", {{"value", text}, {"place", std::to_string(i)}}));
  }
  return out.empty() ? words("reference.none") : out;
}

}  // namespace

std::string quarters(std::int64_t stored) {
  constexpr std::string_view kFractions[] = {"", "¼", "½", "¾"};
  const auto size = stored < 0 ? -stored : stored;
  auto text = std::string(stored < 0 ? kMinus : "");
  if (size >= 4 || size == 0) text += std::to_string(size / 4);
  return text += kFractions[size % 4];
}

std::string signed_decimal(double value) { return value < 0 ? std::string(kMinus) + decimal(-value) : decimal(value); }

std::string percent(double value) { return signed_decimal(value) + "\u202f%"; }

std::optional<Value> find_value(std::string_view path, const Draft& draft) {
  const auto* section = &variant_section();
  const void* owner = &draft;
  while (true) {
    auto name = next_part(path);
    if (name == "proxy") name = "proxies";  // the rules' own name for this table of numbers
    const auto field = std::ranges::find(section->fields, name, &Field::name);
    if (field == section->fields.end() || !field->locate) return {};
    if (field->type.kind == Kind::section) {
      owner = field->locate(const_cast<void*>(owner));
      section = &field->section();
      continue;
    }
    if (field->type.kind != Kind::number) return {};
    Value value{&*field, owner};
    if (field->type.rows) {
      if (path.empty()) return value;
      value.row = index_of(field->type.rows(), next_part(path));
      if (value.row < 0) return {};
    }
    if (path.empty()) return value;
    const auto column = number(path);
    if (!column || *column < 0 || *column >= field->type.columns) return {};
    value.column = *column;
    return value;
  }
}

std::string in_words(BookWords& words, const Value& value) {
  const auto& type = value.field->type;
  const auto row = [&](int r) {
    const int first = r * type.columns;
    if (value.column >= 0) return one(value, first + value.column);
    return type.columns == 1 ? one(value, first) : several(words, value, first, type.columns);
  };
  if (!type.rows || value.row >= 0) return row(std::max(0, value.row));
  std::string out;
  for (std::size_t r = 0; r < type.rows().size(); ++r)
    append(out, words("script.parts"), std::string(type.rows()[r].name) + ' ' + row(static_cast<int>(r)));
  return out;
}

std::string marked(BookWords& words, const Value& value, const std::optional<Value>& base) {
  const auto text = in_words(words, value);
  const auto before = base ? in_words(words, *base) : text;
  if (before == text) return "<span class=\"value\">" + text + "</span>";
  return "<span class=\"value changed\"><s>" + before + "</s> " + text + "</span>";
}

}  // namespace bc::book
