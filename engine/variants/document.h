// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a variant as one tree of values, each of which knows where it was written.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "variants/diagnostic.h"

namespace bc {

/// Where something was written: a file of a Sources, line and column from 1. Line 0: the file as a whole.
struct Place {
  int file = 0;
  int line = 0, column = 0;
  int length = 1;
};

struct Node {
  enum class Kind { table, list, text, integer, number, boolean, date };
  Kind kind = Kind::table;
  std::string name;  // in its table
  Place at;          // of the name; in a list, of the value
  Place value_at;
  std::string text;
  double number = 0;  // also of an integer
  bool flag = false;
  std::vector<Node> members;  // of a table by order of appearance; of a list its items

  const Node* find(std::string_view member) const;
  Node* find(std::string_view member);
  bool is_list_of_tables() const;
};

/// "a number", "a list": what a value is, for messages.
std::string_view kind_in_words(Node::Kind);

/// The texts that were read, kept for the lines that messages quote.
class Sources {
 public:
  /// Returns the index for Place::file.
  int add(std::string name, std::string text);
  const std::string& name(int file) const { return files_[file].name; }
  std::string line(int file, int line) const;

 private:
  struct File {
    std::string name, text;
  };
  std::vector<File> files_;
};

/// What is wrong so far.
class Complaints {
 public:
  explicit Complaints(const Sources& sources) : sources_(sources) {}
  /// Adds one; fills in file, line, column and source line from the place.
  Diagnostic& add(Code code, const Place& at, std::string what, std::string why, std::string mend, std::string did_you_mean = {});
  Diagnostic& warn(Code code, const Place& at, std::string what, std::string why, std::string mend,
                   std::string did_you_mean = {});
  bool has_errors() const;
  /// Nothing was said against what stands there: what follows from it can be trusted.
  bool is_sound(const Place& at) const;
  /// All, in the order of files and lines.
  std::vector<Diagnostic> in_order() &&;

 private:
  struct Entry {
    int file;
    Diagnostic diagnostic;
  };
  const Sources& sources_;
  std::vector<Entry> entries_;
};

/// Reads one TOML text. On a mistake of syntax it complains and returns false: TOML cannot be read on past one.
bool read_toml(const Sources&, int file, std::string_view text, Node& root, Complaints&);

}  // namespace bc
