// SPDX-License-Identifier: GPL-3.0-or-later
// The declarations themselves: each range is enforced, each number of the rules is declared, each example could be written.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <set>

#include "core/names.h"
#include "variants/decimal.h"
#include "variants/draft.h"
#include "variants/json_schema.h"
#include "variants/schema/schema.h"
#include "variants/words.h"
#include "workshop.h"

namespace bc::test {
namespace {

struct Place {
  std::string heading;  // "seat.faction"
  bool in_list = false;
};

/// Calls `visit` for every field of every section.
void walk(const Section& section, const Place& place, const std::function<void(const Field&, const Place&)>& visit) {
  for (const auto& field : section.fields) {
    visit(field, place);
    if (field.section)
      walk(field.section(),
           {place.heading.empty() ? std::string(field.name) : place.heading + '.' + std::string(field.name),
            field.list != nullptr},
           visit);
  }
}
void walk(const std::function<void(const Field&, const Place&)>& visit) { walk(variant_section(), {}, visit); }

std::string text_in(const Place& place) {
  if (place.heading.empty()) return "the top";
  return place.in_list ? "[[" + place.heading + "]]" : '[' + place.heading + ']';
}

/// The text of the council with `name = value` in the first section of that heading; `line` is where it stands.
std::string with_value(std::string text, const Place& place, std::string_view name, const std::string& value, int& line) {
  const auto heading = text_in(place);
  auto start = place.heading.empty() ? 0 : text.find('\n' + heading + '\n');
  if (start == text.npos) return {};
  if (!place.heading.empty()) start += heading.size() + 2;
  const auto end = std::min(text.find("\n[", start), text.size());
  const auto known = ('\n' + text.substr(start, end - start)).find('\n' + std::string(name) + " = ");
  const auto at = known == text.npos ? start : start + known;
  if (known != text.npos) text.erase(at, text.find('\n', at) + 1 - at);
  text.insert(at, std::string(name) + " = " + value + '\n');
  line = static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) + 1;
  return text;
}

/// `number` as this field takes it: alone, in a list, in a table.
std::string shaped(const Field& field, const std::string& number) {
  auto out = number;
  if (field.type.columns > 1) {
    out = "[";
    for (int i = 0; i < field.type.columns; ++i) out += (i > 0 ? ", " : "") + number;
    out += ']';
  }
  if (field.type.rows) {
    std::string rows;
    for (const auto& row : field.type.rows())
      if (!row.sentence.empty()) rows += (rows.empty() ? "" : ", ") + std::string(row.name) + " = " + out;
    return "{ " + rows + " }";
  }
  if (field.type.rows_of == Table::seat) return "{ upper = " + out + " }";
  return out;
}

class Schema : public ::testing::Test {
 protected:
  std::string council = load_variant("council", source_dirs()).text;

  /// The codes of what is said against the line of this field.
  std::set<Code> said(const Field& field, const Place& place, const std::string& value) {
    int line = 0;
    const auto text = with_value(council, place, field.name, value, line);
    EXPECT_FALSE(text.empty()) << "the council has no " << text_in(place);
    std::set<Code> codes;
    for (const auto& d : load_flattened(text).diagnostics)
      if (d.line == line) codes.insert(d.code);
    return codes;
  }
};

TEST_F(Schema, EveryNumberIsHeldWithinItsRange) {
  int numbers = 0;
  walk([&](const Field& field, const Place& place) {
    if (field.type.kind != Kind::number || !field.locate || field.name == "format")
      return;  // a format above ours is told otherwise
    SCOPED_TRACE(text_in(place) + ' ' + std::string(field.name));
    const double step = 1.0 / scale(field.type.unit);
    const auto with = [&](double number) { return said(field, place, shaped(field, decimal(number))); };
    EXPECT_THAT(with(field.type.low - step), ::testing::Contains(Code::out_of_range));
    EXPECT_THAT(with(field.type.high + step), ::testing::Contains(Code::out_of_range));
    for (const auto bound : {field.type.low, field.type.high})
      EXPECT_THAT(with(bound), ::testing::AllOf(::testing::Not(::testing::Contains(Code::out_of_range)),
                                                ::testing::Not(::testing::Contains(Code::not_in_steps)),
                                                ::testing::Not(::testing::Contains(Code::wrong_type))));
    EXPECT_THAT(with(field.type.low + step / 2), ::testing::Contains(Code::not_in_steps));
    EXPECT_THAT(said(field, place, "\"many\""), ::testing::Contains(Code::wrong_type));
    EXPECT_LT(field.type.low, field.type.high);
    ++numbers;
  });
  EXPECT_GT(numbers, 150);
}

TEST_F(Schema, EveryStoredNumberHoldsItsRange) {
  walk([&](const Field& field, const Place& place) {
    if (field.type.kind != Kind::number || !field.locate) return;
    alignas(8) std::int16_t target[64] = {};
    for (const auto bound : {field.type.low, field.type.high}) {
      const auto stored = std::llround(bound * scale(field.type.unit));
      set_cell(field, target, field.cells - 1, stored);
      EXPECT_EQ(cell(field, target, field.cells - 1), stored) << text_in(place) << ' ' << field.name;
    }
  });
}

TEST_F(Schema, TruthWordsAndKeysAreChecked) {
  walk([&](const Field& field, const Place& place) {
    if (!field.locate) return;
    SCOPED_TRACE(text_in(place) + ' ' + std::string(field.name));
    switch (field.type.kind) {
      case Kind::flag: EXPECT_THAT(said(field, place, "\"yes\""), ::testing::Contains(Code::wrong_type)); break;
      case Kind::line:
      case Kind::prose: EXPECT_THAT(said(field, place, "3"), ::testing::Contains(Code::wrong_type)); break;
      case Kind::key: EXPECT_THAT(said(field, place, "\"Not A Key\""), ::testing::Contains(Code::bad_text)); break;
      case Kind::colour: EXPECT_THAT(said(field, place, "\"#12\""), ::testing::Contains(Code::bad_text)); break;
      case Kind::word: EXPECT_THAT(said(field, place, "\"none-such\""), ::testing::Contains(Code::unknown_word)); break;
      case Kind::words: EXPECT_THAT(said(field, place, "[\"none-such\"]"), ::testing::Contains(Code::unknown_word)); break;
      case Kind::reference:
        EXPECT_THAT(said(field, place, field.type.columns > 1 ? "[\"none-such\", \"upper\"]" : "\"none-such\""),
                    ::testing::Contains(Code::unknown_reference));
        break;
      case Kind::references:
        EXPECT_THAT(said(field, place, "[\"none-such\"]"), ::testing::Contains(Code::unknown_reference));
        break;
      case Kind::pairs: EXPECT_THAT(said(field, place, "[[\"upper\"]]"), ::testing::Contains(Code::wrong_count)); break;
      case Kind::lines: EXPECT_THAT(said(field, place, "\"one\""), ::testing::Contains(Code::wrong_type)); break;
      case Kind::position: EXPECT_THAT(said(field, place, "[44, 120]"), ::testing::Contains(Code::out_of_range)); break;
      case Kind::outline: EXPECT_THAT(said(field, place, "[[1, 2]]"), ::testing::Contains(Code::wrong_count)); break;
      case Kind::when: EXPECT_THAT(said(field, place, "\"ladder\u00a0>= 6 or\""), ::testing::Contains(Code::expression)); break;
      default: break;
    }
  });
}

TEST_F(Schema, ASecondLineIsNoLine) {
  walk([&](const Field& field, const Place& place) {
    if (field.type.kind != Kind::line || !field.locate) return;
    EXPECT_THAT(said(field, place, "\"one\\ntwo\""), ::testing::Contains(Code::bad_text)) << text_in(place) << ' ' << field.name;
  });
}

TEST_F(Schema, EveryFieldIsExplained) {
  walk([&](const Field& field, const Place& place) {
    if (field.section) return;
    SCOPED_TRACE(text_in(place) + ' ' + std::string(field.name));
    EXPECT_GT(field.sentence.size(), 8u);
    EXPECT_THAT(field.sentence.substr(field.sentence.size() - 1), ::testing::AnyOf(".", "\""));
    EXPECT_FALSE(field.example.empty());
  });
}

TEST_F(Schema, EveryExampleOfANumberCouldBeWritten) {
  walk([&](const Field& field, const Place& place) {
    if (field.type.kind != Kind::number || !field.locate || field.type.has_rows()) return;
    EXPECT_EQ(said(field, place, std::string(field.example)), std::set<Code>{}) << text_in(place) << ' ' << field.name;
  });
}

TEST_F(Schema, NamesAreUniqueInTheirSection) {
  std::set<std::string> seen;
  walk([&](const Field& field, const Place& place) {
    EXPECT_TRUE(seen.insert(text_in(place) + ' ' + std::string(field.name)).second) << text_in(place) << ' ' << field.name;
  });
}

TEST_F(Schema, EveryNumberOfTheRulesIsDeclared) {
  static Draft draft;
  auto* first = reinterpret_cast<unsigned char*>(&draft.rules.n);
  std::vector<bool> declared(sizeof(Numbers));
  const auto width = [](Storage s) { return s == Storage::i16 || s == Storage::u16 ? 2 : 1; };
  for (const auto& table : variant_section().fields) {
    if (table.type.kind != Kind::section) continue;
    for (const auto& field : table.section().fields) {
      const auto* at = static_cast<unsigned char*>(field.locate(table.locate(&draft)));
      for (int i = 0; i < field.cells * width(field.storage); ++i) declared[static_cast<std::size_t>(at - first + i)] = true;
    }
  }
  // Bytes between a small number and the next one that needs an even place.
  constexpr int kPadding = 4;
  EXPECT_EQ(std::ranges::count(declared, false), kPadding) << "a member of Numbers has no field in variants/schema";
}

TEST(Words, AreThoseOfTheRules) {
  EXPECT_EQ(operation_words().size(), names<OperationKind>().size());
  EXPECT_EQ(verb_words().size(), names<ClauseVerb>().size());
  for (const auto words : {operation_words(), support_words(), statement_words(), letter_words(), verb_words()}) {
    EXPECT_TRUE(words[0].sentence.empty()) << "the empty line is not for authors";
    for (std::size_t i = 1; i < words.size(); ++i) EXPECT_FALSE(words[i].sentence.empty()) << words[i].name;
  }
  for (const auto words : {measure_words(), deed_words(), look_words(), shape_words(), condition_words()})
    for (const auto& word : words) EXPECT_FALSE(word.sentence.empty()) << word.name;
}

TEST(JsonSchema, HoldsEveryFieldWithItsRange) {
  const auto schema = nlohmann::json::parse(schema_json());
  EXPECT_EQ(schema["properties"]["turns"]["maximum"], 16);
  const auto& ladder = schema["$defs"]["ladder"]["properties"]["start"];
  EXPECT_EQ(ladder["minimum"], 0);
  EXPECT_EQ(ladder["maximum"], 10);
  EXPECT_EQ(ladder["multipleOf"], 0.25);
  EXPECT_THAT(ladder["description"], ::testing::HasSubstr("rungs"));
  EXPECT_EQ(schema["$defs"]["proxy"]["properties"]["control"]["default"], 2);
  EXPECT_EQ(schema["additionalProperties"], false);
  walk([&](const Field& field, const Place& place) {
    const auto last = place.heading.substr(place.heading.rfind('.') + 1);
    const auto& section = place.heading.empty() ? schema : schema["$defs"][last == "give" || last == "ask" ? "clause" : last];
    EXPECT_TRUE(section["properties"].contains(field.name)) << text_in(place) << ' ' << field.name;
  });
}

}  // namespace
}  // namespace bc::test
