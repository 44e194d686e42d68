// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the book in one language, read from rules/book.toml and, over them, from a translation such as rules/book.fa.toml.
//
// Each has a key such as "cover.turns.many" and is HTML, with places in braces for what is put in: "{n} turns". A word that no file has
// is set in its key, marked, and told: a hole that is seen.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "variants/diagnostic.h"

namespace bc::book {

class BookWords {
 public:
  /// What is put into the places of a word, by name; HTML as it is.
  using Given = std::initializer_list<std::pair<std::string_view, std::string>>;

  /// Adds the words of a file; those that are there already give way. What is not a text is an error, and the rest is added.
  std::vector<Diagnostic> add(std::string_view toml, std::string_view file_name);

  bool has(std::string_view key) const { return words_.contains(key); }
  std::string operator()(std::string_view key, Given = {});
  /// The word `key.one` or `key.many`, with {n}.
  std::string count(std::string_view key, std::size_t n, Given = {});
  /// The word if there is one, else this in its place.
  std::string or_else(std::string_view key, std::string_view otherwise);

  /// Keys of words that were asked for and are not there.
  const std::vector<std::string>& unknown() const { return unknown_; }
  std::vector<std::string> keys() const;

 private:
  std::map<std::string, std::string, std::less<>> words_;
  std::vector<std::string> unknown_;
};

}  // namespace bc::book
