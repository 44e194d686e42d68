// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab rulebook: the book of a variant as one HTML page.
#include <fstream>
#include <iostream>
#include <iterator>

#include "command.h"
#include "variants/rulebook.h"

namespace bc::lab {
namespace {

struct RulebookArguments {
  std::string variant, file;
};

std::string rules_text(const Workplace& place) {
  for (const auto& dir : place.rules_dirs) {
    std::ifstream file(dir / "rulebook.md", std::ios::binary);
    if (file) return {std::istreambuf_iterator<char>(file), {}};
  }
  throw Failure{kUnreadable, "The text of the rules, rulebook.md, was not found."};
}

int write(const Workplace& place, const RulebookArguments& options) {
  const auto loaded = load(place, options.variant);
  const auto standard = load_variant("standard", place.variant_dirs);
  const auto book = bc::rulebook(*loaded.ruleset, rules_text(place), standard ? &*standard.ruleset : nullptr);
  for (const auto& name : book.unknown) std::cerr << "The text of the rules names a number that there is not: " << name << ".\n";
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
      "  backchannel-lab rulebook tower-22 -o tower-22.html\n  backchannel-lab rulebook cuba-1962 -o - | less",
      [options](const Workplace& place) { return write(place, *options); }, chosen);
  command->add_option("VARIANT", options->variant, "Key or path of a variant")->required();
  command->add_option("-o,--output", options->file, "The file to write; - for the terminal")->required();
}

}  // namespace bc::lab
