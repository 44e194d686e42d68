// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the game, each in a sentence or two, as rules/glossary.md holds them; and which of them a control speaks of.
#pragma once

#include <QString>
#include <filesystem>
#include <vector>

class QWidget;

namespace bc::ui {

struct Term {
  QString name, text;
};

class Glossary {
 public:
  /// Reads `glossary.md` from the first of these folders that has one; empty where none has.
  static Glossary read(const std::vector<std::filesystem::path>& rules_dirs);
  static Glossary parse(const QString& markdown);

  const std::vector<Term>& terms() const { return terms_; }
  /// The longest term that stands as a word in these words; nullptr where none does.
  const Term* find(const QString& words) const;
  /// The term for a widget: what it or the nearest thing around it is called, its value before its name.
  const Term* about(const QWidget*) const;

 private:
  std::vector<Term> terms_;
};

}  // namespace bc::ui
