// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/json_schema.h"

#include <nlohmann/json.hpp>

#include "variants/draft.h"
#include "variants/schema/schema.h"
#include "variants/write.h"

namespace bc {

namespace {

using Json = nlohmann::ordered_json;

class Describer {
 public:
  Json object(const Section& section, const void* fresh) {
    Json properties = Json::object();
    for (const auto& field : section.fields) properties[std::string(field.name)] = described(field, fresh);
    if (!section.identity.empty())
      properties["remove"] = {{"type", "boolean"}, {"description", "Takes out this entry of the variant that is extended."}};
    Json out = {{"type", "object"},
                {"title", section.title},
                {"description", section.sentence},
                {"properties", std::move(properties)},
                {"additionalProperties", false}};
    auto needed = Json::array();
    for (const auto name : section.identity) needed.push_back(name);
    if (section.name.empty()) needed.push_back("format");
    if (!needed.empty()) out["required"] = std::move(needed);
    return out;
  }

  Json definitions = Json::object();

 private:
  /// Sections are described once and referred to.
  Json referred(const Section& section, const void* fresh) {
    const std::string name(section.name);
    if (!definitions.contains(name)) {
      definitions[name] = nullptr;
      definitions[name] = object(section, fresh);
    }
    return {{"$ref", "#/$defs/" + name}};
  }

  static Json one_of(Vocabulary words) {
    auto names = Json::array();
    for (const auto& word : words)
      if (!word.sentence.empty()) names.push_back(word.name);
    return {{"type", "string"}, {"enum", std::move(names)}};
  }

  static Json number(const Type& type) {
    Json out = {{"type", scale(type.unit) == 1 ? "integer" : "number"}, {"minimum", type.low}, {"maximum", type.high}};
    if (scale(type.unit) == 4) out["multipleOf"] = 0.25;  // hundredths are left out: validators divide binary fractions
    return out;
  }

  static Json numbers(const Type& type) {
    auto one = number(type);
    if (type.columns > 1)
      one = {{"type", "array"}, {"items", std::move(one)}, {"minItems", type.columns}, {"maxItems", type.columns}};
    if (!type.has_rows()) return one;
    if (type.rows_of != Table::none) return {{"type", "object"}, {"additionalProperties", std::move(one)}};
    Json rows = Json::object();
    for (const auto& row : type.rows())
      if (!row.sentence.empty()) rows[std::string(row.name)] = one;
    return {{"type", "object"}, {"properties", std::move(rows)}, {"additionalProperties", false}};
  }

  Json shape(const Field& field) {
    const Json text = {{"type", "string"}};
    const Json key = {{"type", "string"}, {"pattern", "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};
    const auto list_of = [](Json items, int least, int most) {
      Json out = {{"type", "array"}, {"items", std::move(items)}};
      if (least > 0) out["minItems"] = least;
      if (most > 0) out["maxItems"] = most;
      return out;
    };
    const auto point = list_of({{"type", "number"}}, 2, 2);
    const auto& type = field.type;
    switch (type.kind) {
      case Kind::number: return numbers(type);
      case Kind::flag: return {{"type", "boolean"}};
      case Kind::line:
      case Kind::prose:
      case Kind::when: return text;
      case Kind::key: return key;
      case Kind::colour: return {{"type", "string"}, {"pattern", "^#[0-9a-f]{6}$"}};
      case Kind::word: return one_of(type.words());
      case Kind::words: return list_of(one_of(type.words()), 0, 0);
      case Kind::reference: return type.columns > 1 ? list_of(key, type.columns, type.columns) : key;
      case Kind::references: return list_of(key, 0, 0);
      case Kind::pairs: return list_of(list_of(key, 2, 2), 0, 0);
      case Kind::lines: return list_of(text, type.columns, type.columns);
      case Kind::position: return point;
      case Kind::outline: return list_of(point, 3, 0);
      case Kind::section: return referred(field.section(), nullptr);
      case Kind::sections: return list_of(referred(field.section(), field.list->fresh()), 0, static_cast<int>(field.at_most));
    }
    return text;
  }

  Json described(const Field& field, const void* fresh) {
    auto out = shape(field);
    if (field.section) return out;
    std::string sentence(field.sentence);
    const auto unit = unit_in_words(field.type.unit);
    if (field.type.kind == Kind::number && !unit.empty()) sentence += " In " + std::string(unit == "%" ? "percent" : unit) + '.';
    if (!field.type.column_names.empty()) sentence += " In this order: " + std::string(field.type.column_names) + '.';
    out["description"] = std::move(sentence);
    if (const auto usual = fresh && field.locate && !field.required ? written_value(field, fresh, Ruleset{}) : std::string{};
        !usual.empty())
      if (auto value = Json::parse(usual, nullptr, false); !value.is_discarded()) out["default"] = std::move(value);
    if (auto value = Json::parse(field.example, nullptr, false); !value.is_discarded())
      out["examples"] = Json::array({std::move(value)});
    return out;
  }
};

}  // namespace

std::string schema_json() {
  Describer describer;
  static const Draft fresh{};
  const auto root = describer.object(variant_section(), &fresh);
  Json out = {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "A variant of Back Channel"}};
  for (const auto& [name, value] : root.items())
    if (name != "title") out[name] = value;
  out["$defs"] = describer.definitions;
  return out.dump(2) + '\n';
}

}  // namespace bc
