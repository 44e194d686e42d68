// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that is wrong with a variant, said so that its author can mend it: where, what, why, how.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace bc {

/// Stable numbers: a code never changes its meaning and is never used again.
enum class Code : int {
  syntax = 1,  // not TOML
  no_such_file = 2,
  wrong_format = 3,  // made for another version of the program
  unknown_base = 4,  // extends something that is not there
  circle = 5,        // extends itself
  key_mismatch = 6,  // `key` and the folder differ
  said_twice = 7,    // two files of one variant say the same thing
  nothing_to_remove = 8,
  unknown_name = 10,
  misplaced_name = 11,
  missing = 12,
  wrong_type = 13,
  out_of_range = 14,
  not_in_steps = 15,
  odd_unit = 16,     // warning: probably meant in another unit
  wrong_count = 17,  // items in a list
  unknown_word = 18,
  bad_text = 19,
  unknown_reference = 20,
  duplicate_key = 21,
  too_many = 22,
  too_few = 23,
  named_twice = 24,  // the same thing twice in one list
  expression = 30,
  measure_not_here = 31,  // not public, or not countable
  theatre_without_assets = 40,
  not_mutual = 41,
  idle_militia = 42,  // warning: reaches nothing
  bad_clause = 43,
  one_sided_pairing = 44,  // warning: brings one side nothing
  no_carrier = 45,         // nobody carries letters between the two
  contradiction = 46,      // two values that cannot both hold
  card_never_drawn = 47,   // warning
  no_card_left = 48,       // warning
  no_rival = 49,
};

enum class Severity { error, warning };

struct Diagnostic {
  Code code{};
  Severity severity = Severity::error;
  std::string file;
  int line = 0, column = 0;  // from 1; 0: the file as a whole
  int length = 1;            // of the marked part
  std::string source_line;
  std::string what, why, mend;
  std::string did_you_mean;  // empty: no idea
};

/// "V012".
std::string to_string(Code);
/// Every code there is, by number.
std::span<const Code> all_codes();

/// "file:12:3: error V010: what", the line with a caret under it, then why and how to mend.
std::string to_text(const Diagnostic&);
std::string to_text(std::span<const Diagnostic>);

/// A JSON array of objects with the fields above.
std::string to_json(std::span<const Diagnostic>);

}  // namespace bc
