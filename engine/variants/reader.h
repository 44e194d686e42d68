// SPDX-License-Identifier: GPL-3.0-or-later
// The hands of read_draft: one value each, checked against its declaration.
#pragma once

#include <optional>
#include <string>

#include "variants/read.h"

namespace bc {

class Reader {
 public:
  /// `whole` is what the file may say in all: where a misplaced name belongs is looked up there.
  Reader(const Keys& keys, Complaints& complaints, const Section& whole = variant_section()) : keys_(keys), complaints_(complaints), whole_(whole) {}

  /// Reads a table of fields into `owner`; `heading` is how its place reads in a file, such as "seat.faction".
  void section(const Section&, const Node& table, void* owner, const std::string& heading, bool in_list, bool may_lack = false);

 private:
  void unknown_name(const Section&, const Node& member, const std::string& heading, bool in_list);
  void missing(const Section&, const Node& table, const std::string& heading, bool in_list);
  void sections(const Field&, const Node& value, void* list, const std::string& heading);
  void value(const Field&, const Node& value, void* owner, const std::string& heading);
  void numbers(const Field&, const Node& value, void* target, const std::string& heading);
  void columns(const Field&, const Node& value, void* target, int first);
  void number(const Field&, const Node& value, void* target, int cell);
  void text(const Field&, const Node& value, void* target);
  void texts(const Field&, const Node& value, void* target);
  void one_word(const Field&, const Node& value, void* target);
  void many_words(const Field&, const Node& value, void* target);
  void references(const Field&, const Node& value, void* target);
  void pairs(const Field&, const Node& value, void* target);
  void outline(const Field&, const Node& value, void* target);
  void condition(const Field&, const Node& value, void* target);

  bool is_list(const Field&, const Node& value);
  std::optional<double> coordinate(const Field&, const Node& value, double limit);
  bool position(const Field&, const Node& value, double& longitude, double& latitude);
  std::optional<int> word(const Field&, const Node& value, Vocabulary);
  std::optional<int> reference(const Field&, const Node& value, Table);
  void wrong_type(const Field&, const Node& value, std::string_view expected);

  const Keys& keys_;
  Complaints& complaints_;
  const Section& whole_;
};

/// "in [[seat.faction]]", "in [ladder]", "at the top of the file".
std::string place_in_words(const std::string& heading, bool in_list);
/// The field as an author would write it, such as `strength = 2`.
std::string sample(const Field&);
/// "between 0 and 10 rungs".
std::string range_in_words(const Type&);

}  // namespace bc
