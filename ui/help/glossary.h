// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the game, each in a sentence or two, as rules/glossary.md holds them; and which of them a control speaks of.
#pragma once

#include <QPoint>
#include <QStringList>
#include <filesystem>
#include <optional>
#include <vector>

class QWidget;

namespace bc::ui {

struct Term {
  QString key;  // "stake", the same in every language
  QString name, text;
  QStringList rules;  // the numbers of those that say more, such as "6.2"
  QStringList others;  // other words for it
};

/// Says of a widget which word it is about, where its name does not tell: a key of the glossary.
void speaks_of(QWidget*, const char* key);

class Glossary {
 public:
  /// Reads `glossary.md` from the first of these folders that has one; empty where none has.
  static Glossary read(const std::vector<std::filesystem::path>& rules_dirs);
  static Glossary parse(const QString& markdown);

  const std::vector<Term>& terms() const { return terms_; }
  /// The longest term that stands as a word in these words; nullptr where none does.
  const Term* find(const QString& words) const;
  const Term* with_key(const QString& key) const;
  /// The term for a widget: what it or the nearest thing around it is called, its value before its name. On the map it is what lies at
  /// `at`, in the widget's own pixels, or else what has the focus.
  const Term* about(const QWidget*, std::optional<QPoint> at = {}) const;

 private:
  std::vector<Term> terms_;
};

}  // namespace bc::ui
