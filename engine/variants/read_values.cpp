// SPDX-License-Identifier: GPL-3.0-or-later
// Everything but numbers: texts, words of fixed sets, keys of other things, positions and conditions.
#include <algorithm>
#include <array>

#include "core/condition.h"
#include "core/ids.h"
#include "variants/decimal.h"
#include "variants/expression.h"
#include "variants/reader.h"
#include "variants/spelling.h"

namespace bc {

namespace {

bool is_key(const std::string& text) {
  const auto fine = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !text.empty() && text.front() != '-' && text.back() != '-' && std::ranges::all_of(text, fine);
}

bool is_colour(const std::string& text) {
  const auto fine = [](char c) { return (c >= 'a' && c <= 'f') || (c >= '0' && c <= '9'); };
  return text.size() == 7 && text[0] == '#' && std::all_of(text.begin() + 1, text.end(), fine);
}

std::string listed(const std::vector<std::string>& names) {
  std::string out;
  for (const auto& name : names)
    if (!name.empty()) out += (out.empty() ? "" : ", ") + name;
  return out;
}

}  // namespace

void Reader::wrong_type(const Field& field, const Node& value, std::string_view expected) {
  const auto name = value.name.empty() ? std::string(field.name) : value.name;
  std::string mend = "Write for example `" + sample(field) + "`.";
  if (value.kind == Node::Kind::text && field.type.kind == Kind::number)
    mend = "Write the number without quotes and without a unit. " + mend;
  complaints_.add(Code::wrong_type, value.value_at,
                  '`' + name + "` should be " + std::string(expected) + ", not " + std::string(kind_in_words(value.kind)),
                  std::string(field.sentence), mend);
}

bool Reader::is_list(const Field& field, const Node& value) {
  if (value.kind == Node::Kind::list) return true;
  wrong_type(field, value, "a list in brackets");
  return false;
}

void Reader::text(const Field& field, const Node& value, void* target) {
  if (value.kind != Node::Kind::text) return wrong_type(field, value, "a text in quotes");
  const auto name = '`' + std::string(field.name) + '`';
  auto& out = *static_cast<std::string*>(target);
  out = value.text;
  if (field.type.kind == Kind::prose)  // the line break before closing quotes is no part of the text
    while (!out.empty() && (out.back() == '\n' || out.back() == ' ')) out.pop_back();
  const auto bad = [&](std::string what, std::string mend) {
    complaints_.add(Code::bad_text, value.value_at, name + ' ' + std::move(what), std::string(field.sentence), std::move(mend));
  };
  if (field.type.kind == Kind::key && !is_key(out))
    bad("is `" + out + "`, which is not a key",
        "Use small letters, digits and hyphens, such as `" + std::string(field.example) + "`.");
  if (field.type.kind == Kind::colour && !is_colour(out))
    bad("is `" + out + "`, which is not a colour",
        "Write # and six digits 0-9 or a-f, such as " + std::string(field.example) + '.');
  if (field.required && out.empty()) bad("is empty", "Write for example `" + sample(field) + "`.");
  if (field.type.kind == Kind::line && out.find('\n') != std::string::npos)
    bad("has more than one line", "Write it in one line.");
}

void Reader::texts(const Field& field, const Node& value, void* target) {
  if (!is_list(field, value)) return;
  const int count = field.type.columns;
  if (count > 0 && static_cast<int>(value.members.size()) != count) {
    complaints_.add(Code::wrong_count, value.value_at,
                    '`' + std::string(field.name) + "` has " + std::to_string(value.members.size()) + " texts and needs " +
                        std::to_string(count),
                    std::string(field.sentence), "Write " + std::to_string(count) + " texts in quotes, with commas between.");
    return;
  }
  for (std::size_t i = 0; i < value.members.size(); ++i) {
    const auto& item = value.members[i];
    if (item.kind != Node::Kind::text) {
      wrong_type(field, item, "a list of texts in quotes");
    } else if (item.text.empty() || item.text.find('\n') != std::string::npos) {
      complaints_.add(Code::bad_text, item.value_at, item.text.empty() ? "an empty text" : "a text of more than one line",
                      std::string(field.sentence), "Write each in one line.");
    } else if (field.storage == Storage::texts) {
      static_cast<std::vector<std::string>*>(target)->push_back(item.text);
    } else {
      static_cast<std::string*>(target)[i] = item.text;
    }
  }
}

std::optional<int> Reader::word(const Field& field, const Node& value, Vocabulary words) {
  if (value.kind != Node::Kind::text) {
    wrong_type(field, value, "a word in quotes");
    return {};
  }
  const int index = index_of(words, value.text);
  if (index >= 0) return index;
  std::vector<std::string> known;
  for (const auto& w : words)
    if (!w.sentence.empty()) known.emplace_back(w.name);
  const auto meant = closest(value.text, known);
  complaints_.add(Code::unknown_word, value.value_at,
                  '`' + value.text + "` is not a word that `" + std::string(field.name) + "` knows",
                  "It knows: " + listed(known) + '.', "Use one of these words.", meant);
  return {};
}

void Reader::one_word(const Field& field, const Node& value, void* target) {
  const auto index = word(field, value, field.type.words());
  if (!index) return;
  if (field.storage == Storage::text)
    *static_cast<std::string*>(target) = value.text;
  else
    set_cell(field, target, 0, *index);
}

void Reader::many_words(const Field& field, const Node& value, void* target) {
  if (!is_list(field, value)) return;
  std::int64_t bits = 0;
  for (const auto& item : value.members) {
    const auto index = word(field, item, field.type.words());
    if (!index) continue;
    if (bits >> *index & 1)
      complaints_.add(Code::named_twice, item.value_at, '`' + item.text + "` is named twice", "Once is enough.", "Take one out.");
    bits |= std::int64_t{1} << *index;
  }
  set_cell(field, target, 0, bits);
}

std::optional<int> Reader::reference(const Field& field, const Node& value, Table table) {
  if (value.kind != Node::Kind::text) {
    wrong_type(field, value, "the key of a " + std::string(table_in_words(table)) + ", in quotes");
    return {};
  }
  const auto& known = keys_[static_cast<int>(table)];
  const auto found = std::ranges::find(known, value.text);
  if (found != known.end() && !value.text.empty()) return static_cast<int>(found - known.begin());
  const auto meant = closest(value.text, known);
  const auto what = std::string(table_in_words(table));
  const auto all = listed(known);
  complaints_.add(
      Code::unknown_reference, value.value_at, "there is no " + what + " `" + value.text + '`',
      all.empty() ? "This variant has no " + what + " yet." : "There are: " + all + '.',
      (all.empty() ? "Add a " + what + " with that key" : "Name one of them, or add the " + what) + ", or take the name out.",
      meant);
  return {};
}

void Reader::references(const Field& field, const Node& value, void* target) {
  const auto& type = field.type;
  if (type.kind == Kind::reference && type.columns == 1) {
    if (const auto index = reference(field, value, type.table)) set_cell(field, target, 0, *index);
    return;
  }
  if (!is_list(field, value)) return;
  if (type.kind == Kind::reference && static_cast<int>(value.members.size()) != type.columns) {
    complaints_.add(Code::wrong_count, value.value_at,
                    '`' + std::string(field.name) + "` names " + std::to_string(value.members.size()) + " and needs " +
                        std::to_string(type.columns),
                    std::string(field.sentence), "Write for example `" + sample(field) + "`.");
    return;
  }
  std::int64_t bits = 0;
  for (std::size_t i = 0; i < value.members.size(); ++i) {
    const auto& item = value.members[i];
    const auto index = reference(field, item, type.table);
    if (!index || *index > 31) continue;
    if (bits >> *index & 1)
      complaints_.add(Code::named_twice, item.value_at, '`' + item.text + "` is named twice", "Once is enough.", "Take one out.");
    bits |= std::int64_t{1} << *index;
    if (type.kind == Kind::reference) set_cell(field, target, static_cast<int>(i), *index);
  }
  if (type.kind == Kind::references) set_cell(field, target, 0, bits);
  if (field.required && value.members.empty())
    complaints_.add(Code::too_few, value.value_at, '`' + std::string(field.name) + "` names nothing", std::string(field.sentence),
                    "Write for example `" + sample(field) + "`.");
}

void Reader::pairs(const Field& field, const Node& value, void* target) {
  if (!is_list(field, value)) return;
  std::int64_t bits = 0;
  for (const auto& item : value.members) {
    if (item.kind != Node::Kind::list || item.members.size() != 2) {
      complaints_.add(Code::wrong_count, item.value_at, "a pair is a list of two seats", std::string(field.sentence),
                      "Write for example `" + sample(field) + "`.");
      continue;
    }
    const auto a = reference(field, item.members[0], Table::seat), b = reference(field, item.members[1], Table::seat);
    if (!a || !b || *a >= kMaxSeats || *b >= kMaxSeats) continue;
    if (*a == *b) {
      complaints_.add(Code::contradiction, item.value_at, "a pair of `" + item.members[0].text + "` with itself",
                      "Letters run between two different seats.", "Name two different seats.");
      continue;
    }
    const auto bit = std::int64_t{1} << pair_index(SeatId(*a), SeatId(*b));
    if (bits & bit)
      complaints_.add(Code::named_twice, item.value_at, "this pair is named twice", "The order of the two does not matter.",
                      "Take one out.");
    bits |= bit;
  }
  set_cell(field, target, 0, bits);
}

std::optional<double> Reader::coordinate(const Field& field, const Node& value, double limit) {
  if (value.kind != Node::Kind::integer && value.kind != Node::Kind::number) {
    wrong_type(field, value, "a position: two numbers in brackets");
    return {};
  }
  if (value.number >= -limit && value.number <= limit) return value.number;
  complaints_.add(Code::out_of_range, value.value_at,
                  decimal(value.number) + " is not a " + (limit > 90 ? "longitude" : "latitude"),
                  "A position is [longitude, latitude] in degrees: east and north count up, longitude comes first.",
                  "Write numbers within 180 and 90 degrees; perhaps the two are the wrong way round.");
  return {};
}

bool Reader::position(const Field& field, const Node& value, double& longitude, double& latitude) {
  if (value.kind != Node::Kind::list) {
    wrong_type(field, value, "a position: two numbers in brackets");
    return false;
  }
  if (value.members.size() != 2) {
    complaints_.add(Code::wrong_count, value.value_at, "a position has two numbers, not " + std::to_string(value.members.size()),
                    "It is [longitude, latitude] in degrees.", "Write for example `at = [44.4, 33.3]`.");
    return false;
  }
  const auto east = coordinate(field, value.members[0], 180), north = coordinate(field, value.members[1], 90);
  if (!east || !north) return false;
  longitude = *east, latitude = *north;
  return true;
}

void Reader::outline(const Field& field, const Node& value, void* target) {
  if (!is_list(field, value)) return;
  auto& ring = *static_cast<std::vector<std::array<double, 2>>*>(target);
  for (const auto& item : value.members) {
    std::array<double, 2> point{};
    if (position(field, item, point[0], point[1])) ring.push_back(point);
  }
  if (!value.members.empty() && value.members.size() < 3)
    complaints_.add(Code::wrong_count, value.value_at, "an outline needs at least three positions", std::string(field.sentence),
                    "Write for example `" + sample(field) + "`.");
}

void Reader::condition(const Field& field, const Node& value, void* target) {
  if (value.kind != Node::Kind::text) return wrong_type(field, value, "a condition in quotes");
  const auto parsed = parse_when(value.text);
  if (const auto* when = std::get_if<When>(&parsed)) {
    *static_cast<When*>(target) = *when;
    return;
  }
  const auto& error = std::get<ExpressionError>(parsed);
  auto place = value.value_at;
  const bool plain = place.length == static_cast<int>(value.text.size()) + 2;  // one line, no escapes: columns can be counted
  if (plain) place.column += 1 + error.offset, place.length = error.length;
  complaints_.add(Code::expression, place, error.what, error.why, error.mend, error.did_you_mean);
}

}  // namespace bc
