// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/glossary.h"

#include <QRegularExpression>
#include <QWidget>

#include "ui/languages/scenario.h"

namespace bc::ui {

Glossary Glossary::read(const std::vector<std::filesystem::path>& rules_dirs) {
  return parse(QString::fromStdString(book_as_told("glossary", rules_dirs)));
}

Glossary Glossary::parse(const QString& markdown) {
  Glossary glossary;
  for (const auto& line : markdown.split('\n')) {
    if (line.startsWith("## "))
      glossary.terms_.push_back({line.mid(3).trimmed(), {}});
    else if (!line.startsWith('#') && !line.trimmed().isEmpty() && !glossary.terms_.empty())
      glossary.terms_.back().text += (glossary.terms_.back().text.isEmpty() ? "" : " ") + line.trimmed();
  }
  return glossary;
}

const Term* Glossary::find(const QString& words) const {
  const Term* best = nullptr;
  for (const auto& term : terms_) {
    if (best && term.name.size() <= best->name.size()) continue;
    // A plural and a verb's ending are the same word.
    const QRegularExpression word("\\b" + QRegularExpression::escape(term.name) + "(s|es|ed)?\\b", QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (words.contains(word)) best = &term;
  }
  return best;
}

const Term* Glossary::about(const QWidget* widget) const {
  for (; widget; widget = widget->parentWidget()) {
    const auto name = widget->accessibleName();
    if (name.isEmpty()) continue;
    if (const auto colon = name.indexOf(':'); colon > 0) {
      if (const auto* term = find(name.mid(colon + 1))) return term;
      if (const auto* term = find(name.left(colon))) return term;
    } else if (const auto* term = find(name)) {
      return term;
    }
  }
  return nullptr;
}

}  // namespace bc::ui
