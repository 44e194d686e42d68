// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/glossary.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QVariant>
#include <QWidget>
#include <algorithm>

#include "ui/languages/scenario.h"
#include "ui/map/map_view.h"

namespace bc::ui {

namespace {
constexpr const char* kWord = "word";

/// "[stake: 6.2, 6.7; put at stake]"
void read_brackets(const QString& line, Term& term) {
  const auto inside = line.mid(1, line.size() - 2);
  term.key = inside.section(':', 0, 0).trimmed();
  const auto rest = inside.section(':', 1);
  for (const auto& number : rest.section(';', 0, 0).split(',', Qt::SkipEmptyParts)) term.rules << number.trimmed();
  for (const auto& other : rest.section(';', 1).split(',', Qt::SkipEmptyParts)) term.others << other.trimmed();
}

bool stands_in(const QString& words, const QString& name) {
  // A plural and a verb's ending are the same word.
  const QRegularExpression word("\\b" + QRegularExpression::escape(name) + "(s|es|ed)?\\b", QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  return words.contains(word);
}

const char* key_on_map(const MapScene& scene, MapItem item) {
  switch (item.kind) {
    case MapItem::Kind::theatre: return "theatre";
    case MapItem::Kind::arc: return "strike";
    case MapItem::Kind::counter: {
      const auto& id = scene.counters[static_cast<std::size_t>(item.index)].id;
      return id.startsWith("proxy:") ? "militia" : id.startsWith("carrier:") ? "intermediary" : "asset";
    }
    case MapItem::Kind::note:  // tells for itself what it is about
    case MapItem::Kind::none: break;
  }
  return nullptr;
}
}  // namespace

void speaks_of(QWidget* widget, const char* key) { widget->setProperty(kWord, key); }

Glossary Glossary::read(const std::vector<std::filesystem::path>& rules_dirs) {
  return parse(QString::fromStdString(book_as_told("glossary", rules_dirs)));
}

Glossary Glossary::parse(const QString& markdown) {
  Glossary glossary;
  for (const auto& line : markdown.split('\n')) {
    if (line.startsWith("## ")) {
      glossary.terms_.push_back({.key = {}, .name = line.mid(3).trimmed(), .text = {}, .rules = {}, .others = {}});
      continue;
    }
    if (line.startsWith('#') || line.trimmed().isEmpty() || glossary.terms_.empty()) continue;
    auto& term = glossary.terms_.back();
    if (line.startsWith('['))
      read_brackets(line.trimmed(), term);
    else
      term.text += (term.text.isEmpty() ? "" : " ") + line.trimmed();
  }
  return glossary;
}

const Term* Glossary::find(const QString& words) const {
  const Term* best = nullptr;
  qsizetype length = 0;
  for (const auto& term : terms_)
    for (const auto& name : QStringList(term.name) + term.others)
      if (name.size() > length && stands_in(words, name)) best = &term, length = name.size();
  return best;
}

const Term* Glossary::with_key(const QString& key) const {
  const auto found = std::ranges::find(terms_, key, &Term::key);
  return found == terms_.end() ? nullptr : &*found;
}

const Term* Glossary::about(const QWidget* widget, std::optional<QPoint> at) const {
  for (; widget; widget = widget->parentWidget()) {
    if (const auto* map = qobject_cast<const MapView*>(widget)) {
      const auto here = at ? map->item_at(*at) : MapItem{};
      if (const auto* key = key_on_map(map->scene(), here ? here : map->current())) return with_key(key);
    }
    if (const auto key = widget->property(kWord).toString(); !key.isEmpty()) return with_key(key);
    const auto name = widget->accessibleName();
    if (name.isEmpty()) continue;
    // What is chosen there is asked about before what can be.
    if (qobject_cast<const QAbstractButton*>(widget))
      if (const auto* term = find(widget->accessibleDescription())) return term;
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
