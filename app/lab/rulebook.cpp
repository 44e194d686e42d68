// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab rulebook: the book of a variant as one HTML page.
#include <fstream>
#include <iostream>
#include <iterator>

#include "command.h"
#include "variants/rulebook.h"
#include "variants/translation.h"

namespace bc::lab {
namespace {

struct RulebookArguments {
  std::string variant, file, language;
};

/// The texts of the variant in that language, over its own.
void translate(Ruleset& rules, const Workplace& place, const std::string& language) {
  const auto file = translation_file(rules.key, language, place.variant_dirs);
  if (!file) throw Failure{kUnreadable, "Nobody has translated " + rules.key + " into " + language + "."};
  std::ifstream in(*file, std::ios::binary);
  const auto problems = bc::translate(rules, std::string(std::istreambuf_iterator<char>(in), {}), file->string());
  if (!problems.empty()) std::cerr << to_text(problems);
}

int write(const Workplace& place, const RulebookArguments& options) {
  auto loaded = load(place, options.variant);
  if (!options.language.empty()) translate(*loaded.ruleset, place, options.language);
  const auto standard = load_variant("standard", place.variant_dirs);
  auto text = read_book(place.rules_dirs, options.language);
  if (text.rules.empty()) throw Failure{kUnreadable, "The text of the rules, rulebook.md, was not found."};
  std::cerr << to_text(text.problems);
  const auto book = bc::rulebook(*loaded.ruleset, std::move(text), standard ? &*standard.ruleset : nullptr);
  for (const auto& name : book.unknown) std::cerr << "The book lacks a word, or its text names a number that there is not: " << name << ".\n";
  if (options.file == "-") {
    std::cout << book.html;
    return book.unknown.empty() ? kFine : kNotInOrder;
  }
  std::ofstream out(options.file, std::ios::binary);
  out << book.html << std::flush;
  if (!out) throw Failure{kUnreadable, "The file " + options.file + " could not be written."};
  std::cout << options.file << ": the rules of " << loaded.ruleset->story.title << ", " << book.html.size() / 1024 << " kB.\n";
  return book.unknown.empty() ? kFine : kNotInOrder;
}

}  // namespace

void add_rulebook(CLI::App& program, Run& chosen) {
  auto options = std::make_shared<RulebookArguments>();
  auto* command = add_command(
      program, "rulebook", "Write the rules of a variant, with its own numbers, as one HTML page.",
      "  backchannel-lab rulebook tower-22 -o tower-22.html\n  backchannel-lab rulebook cuba-1962 --language es -o cuba.html",
      [options](const Workplace& place) { return write(place, *options); }, chosen);
  command->add_option("VARIANT", options->variant, "Key or path of a variant")->required();
  command->add_option("--language", options->language, "A language that the variant is translated into, such as fa");
  command->add_option("-o,--output", options->file, "The file to write; - for the terminal")->required();
}

}  // namespace bc::lab
