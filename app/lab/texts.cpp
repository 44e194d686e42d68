// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab texts: the texts of a variant, as a file for a translator.
#include <fstream>
#include <iostream>
#include <iterator>

#include "command.h"
#include "variants/translation.h"

namespace bc::lab {
namespace {

struct TextsArguments {
  std::string variant, language;
  bool missing = false;
};

int write(const Workplace& place, const TextsArguments& options) {
  auto rules = *load(place, options.variant).ruleset;
  std::string there;
  std::vector<Diagnostic> problems;
  if (const auto file = translation_file(rules.key, options.language, place.variant_dirs)) {
    std::ifstream in(*file, std::ios::binary);
    there.assign(std::istreambuf_iterator<char>(in), {});
    auto checked = rules;
    problems = translate(checked, there, file->string());
    std::cerr << to_text(problems);
  }
  if (!options.missing) {
    std::cout << translation_form(rules, there, options.language);
    return kFine;
  }
  const auto missing = untranslated(rules, there);
  for (const auto& name : missing) std::cout << name << '\n';
  std::cerr << (missing.empty() ? "Every text is translated.\n" : std::to_string(missing.size()) + " texts are not translated.\n");
  return missing.empty() && problems.empty() ? kFine : kNotInOrder;
}

}  // namespace

void add_texts(CLI::App& program, Run& chosen) {
  auto options = std::make_shared<TextsArguments>();
  auto* command = add_command(
      program, "texts", "Write the texts of a variant as a file to translate, with what is translated already.",
      "  backchannel-lab texts tower-22 fa > fa.toml\n  backchannel-lab texts tower-22 fa --missing",
      [options](const Workplace& place) { return write(place, *options); }, chosen);
  command->add_option("VARIANT", options->variant, "Key or path of a variant")->required();
  command->add_option("LANGUAGE", options->language, "The language, such as fa or es")->required();
  command->add_flag("--missing", options->missing, "Only the names of the texts that are not translated; ends with 1 if there are any");
}

}  // namespace bc::lab
