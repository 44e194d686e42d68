// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, and lists and tables of them: type, range, step, and units that were probably mistaken.
#include <algorithm>
#include <cmath>

#include "variants/decimal.h"
#include "variants/reader.h"

namespace bc {

namespace {

double step_of(const Type& type) { return 1.0 / scale(type.unit); }

std::string with_unit(double value, Unit unit) {
  const auto word = unit_in_words(unit);
  return decimal(value) + (word.empty() ? "" : " ") + std::string(word);
}

bool fits(double value, const Type& type) { return value >= type.low && value <= type.high; }

/// The same quantity in the unit of the file, if it was given in thousandths of a whole or stored units: 7000 or 0.7 for 70 %.
std::optional<double> meant_in_unit(double value, const Type& type) {
  const bool percent = type.unit == Unit::chance || type.unit == Unit::factor;
  if (percent && value > type.high && fits(value / 100, type)) return value / 100;
  if (percent && value > 0 && value < 1 && fits(value * 100, type)) return value * 100;
  if (value > type.high && fits(value / scale(type.unit), type)) return value / scale(type.unit);
  return {};
}

}  // namespace

std::string range_in_words(const Type& type) {
  return "between " + decimal(type.low) + " and " + with_unit(type.high, type.unit);
}

void Reader::numbers(const Field& field, const Node& value, void* target, const std::string& heading) {
  if (!field.type.has_rows()) return columns(field, value, target, 0);
  if (value.kind != Node::Kind::table) return wrong_type(field, value, "a table");
  const auto width = field.type.columns;
  for (const auto& member : value.members) {
    Node name;
    name.kind = Node::Kind::text;
    name.text = member.name;
    name.at = name.value_at = member.at;
    const auto row = field.type.rows ? word(field, name, field.type.rows()) : reference(field, name, field.type.rows_of);
    if (row && (*row + 1) * width <= field.cells) columns(field, member, target, *row * width);
  }
  if (!field.type.all_rows) return;
  for (const auto& row : field.type.rows())
    if (!value.find(row.name))
      complaints_.add(Code::missing, value.at, '`' + std::string(row.name) + "` is missing " + place_in_words(heading, false),
                      std::string(field.sentence), "Add it, for example `" + std::string(field.example) + "`.");
}

void Reader::columns(const Field& field, const Node& value, void* target, int first) {
  const int width = field.type.columns;
  if (width == 1) return number(field, value, target, first);
  if (value.kind != Node::Kind::list) return wrong_type(field, value, "a list of " + std::to_string(width) + " numbers");
  if (static_cast<int>(value.members.size()) != width) {
    complaints_.add(Code::wrong_count, value.value_at,
                    '`' + value.name + "` has " + std::to_string(value.members.size()) +
                        (value.members.size() == 1 ? " number" : " numbers") + " and needs " + std::to_string(width),
                    std::string(field.sentence) + " In this order: " + std::string(field.type.column_names) + '.',
                    "Write for example `" + std::string(field.example) + "`.");
    return;
  }
  for (int i = 0; i < width; ++i) number(field, value.members[i], target, first + i);
}

void Reader::number(const Field& field, const Node& value, void* target, int cell) {
  const auto& type = field.type;
  const auto name = '`' + (value.name.empty() ? std::string(field.name) : value.name) + '`';
  if (value.kind != Node::Kind::integer && value.kind != Node::Kind::number) return wrong_type(field, value, "a number");
  const double written = value.number;
  const auto guess = meant_in_unit(written, type);
  const auto meant = guess ? decimal(*guess) : std::string{};
  if (!std::isfinite(written) || !fits(written, type)) {
    complaints_.add(Code::out_of_range, value.value_at,
                    name + " is " + (std::isfinite(written) ? with_unit(written, type.unit) : "no finite number") +
                        " and must lie " + range_in_words(type),
                    std::string(field.sentence),
                    meant.empty() ? "Write a number " + range_in_words(type) + '.'
                                  : "Write " + meant + " if you mean " + with_unit(*guess, type.unit) + '.',
                    meant);
    return;
  }
  const double stored = written * scale(type.unit);
  if (std::abs(stored - std::round(stored)) > 1e-6) {
    const bool share = type.unit == Unit::factor && written < 1;
    const auto below = decimal(std::floor(stored) / scale(type.unit)), above = decimal(std::ceil(stored) / scale(type.unit));
    complaints_.add(Code::not_in_steps, value.value_at,
                    name + " is " + with_unit(written, type.unit) + " and must be " +
                        (step_of(type) == 1 ? "a whole number" : "a multiple of " + decimal(step_of(type))),
                    share ? "Shares are written in percent: 100 changes nothing." : std::string(field.sentence),
                    share ? "Write " + meant + " for " + meant + " %." : "Write " + below + " or " + above + '.',
                    share ? meant : "");
    return;
  }
  if (type.unit == Unit::chance && type.high >= 100 && written > 0 && written < 1)
    complaints_.warn(Code::odd_unit, value.value_at, name + " is " + decimal(written) + " %, less than one in a hundred",
                     "Chances are written in percent.",
                     "Write " + meant + " if you mean " + meant + " %; else leave it as it is.", meant);
  set_cell(field, target, cell, std::llround(stored));
}

}  // namespace bc
