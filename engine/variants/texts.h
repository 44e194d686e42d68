// SPDX-License-Identifier: GPL-3.0-or-later
// The texts in any thing that has a declaration (schema.h), each found by the keys around it, to be replaced by those of another language.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "variants/diagnostic.h"
#include "variants/document.h"
#include "variants/schema/schema.h"

namespace bc {

/// A text or a list of texts: the tables that it stands in, joined by dots; its field; the texts; what a translation says there, or nullptr.
using TextVisit = std::function<void(const std::string& heading, const Field&, const std::vector<std::string*>& texts, const Node* said)>;

/// Visits every text of `owner`, which is of the type that `section` declares, in the order of the declaration.
void visit_texts(const Section& section, void* owner, const Node* said, const std::string& heading, const TextVisit&);

/// Whether anything stands there; an empty text is one that nobody has written yet.
bool is_written(const Node* said);
/// What stands there, if it is as many texts as there are to translate; else none, and a complaint.
std::vector<std::string> given_texts(const Node& said, std::size_t count, Complaints&);

/// Puts the texts of a translation in the place of the originals; what is not translated stays. What cannot be placed is an error,
/// and the rest is placed all the same.
std::vector<Diagnostic> put_texts(const Section&, void* owner, std::string_view translation, std::string_view file_name);
/// The names of the texts that the translation lacks, such as "step.welcome.title".
std::vector<std::string> missing_texts(const Section&, void* owner, std::string_view translation);

/// A translation file to be filled in: every text with the original above it, and what is translated already.
std::string texts_form(const Section&, void* owner, std::string_view title, std::string_view translation, std::string_view language);

/// An offer that is ready for both sides is there twice, with one text. (variants/draft.h)
inline constexpr std::string_view kBack = "-back";

}  // namespace bc
