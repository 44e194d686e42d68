// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a variant in another language: a file beside variant.toml, named after the language, that says nothing but texts.
//
// `fa.toml` has the tables of the variant, by key, and in them the texts alone:
//
//     title = "…"
//     [seat.tehran]
//     name = "…"
//     [seat.tehran.agenda.sanctions-eased]
//     text = "…"
//
// Numbers stay where they are, so a game in one language is the same game in another, and a saved game can be read in all of them.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/ruleset.h"
#include "variants/diagnostic.h"

namespace bc {

/// The file that holds the texts of a variant in a language such as "fa"; none where nobody has translated it.
std::optional<std::filesystem::path> translation_file(std::string_view variant, std::string_view language,
                                                      std::span<const std::filesystem::path> variant_dirs);

/// Puts the translated texts in the place of the ruleset's own; a text that is not translated stays as it is. What cannot be
/// placed is an error, and the rest is placed all the same.
std::vector<Diagnostic> translate(Ruleset&, std::string_view translation, std::string_view file_name);

/// The names of the texts that the translation lacks, such as "card.a-lull.title".
std::vector<std::string> untranslated(const Ruleset&, std::string_view translation);

/// A translation file to be filled in: every text with the original above it, and what is translated already.
std::string translation_form(const Ruleset&, std::string_view translation, std::string_view language);

}  // namespace bc
