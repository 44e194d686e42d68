// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/texts.h"

#include <algorithm>

#include "variants/spelling.h"
#include "variants/write.h"

namespace bc {

namespace {

bool is_text(const Field& f) {
  return f.locate && f.type.shown && (f.type.kind == Kind::line || f.type.kind == Kind::prose || f.type.kind == Kind::lines);
}

bool has_keys(const Field& f) {
  return f.type.kind == Kind::sections && f.section().identity.size() == 1 && f.section().identity[0] == "key";
}

const std::string& key_of(const Section& section, void* owner) {
  const auto field = std::ranges::find(section.fields, std::string_view("key"), &Field::name);
  return *static_cast<const std::string*>(field->locate(owner));
}

/// One text or list of texts, seen as a list.
std::vector<std::string*> texts_at(const Field& f, void* owner) {
  std::vector<std::string*> all;
  if (f.storage == Storage::texts)
    for (auto& text : *static_cast<std::vector<std::string>*>(f.locate(owner))) all.push_back(&text);
  else
    for (int i = 0; i < f.cells; ++i) all.push_back(static_cast<std::string*>(f.locate(owner)) + i);
  std::erase_if(all, [](const std::string* text) { return text->empty(); });
  return all;
}

bool is_way_back(std::string_view list, std::string_view key) { return list == "pairing" && key.ends_with(kBack); }

void refuse_unknown(const Section& section, void* owner, const Node& said, Complaints& complaints) {
  if (said.kind != Node::Kind::table) return;
  for (const auto& member : said.members) {
    std::vector<std::string> known;
    const Field* field = nullptr;
    for (const auto& f : section.fields) {
      if (!is_text(f) && f.type.kind != Kind::section && !has_keys(f)) continue;
      known.emplace_back(f.name);
      if (f.name == member.name) field = &f;
    }
    if (!field) {
      complaints.add(Code::unknown_name, member.at, "there is no text `" + member.name + "` here",
                     "A translation holds the texts of the original and nothing else.", "Take it out, or correct its name.",
                     closest(member.name, known));
    } else if (field->type.kind == Kind::section) {
      refuse_unknown(field->section(), field->locate(owner), member, complaints);
    } else if (has_keys(*field)) {
      void* list = field->locate(owner);
      std::vector<std::string> keys;
      for (std::size_t i = 0; i < field->list->size(list); ++i) keys.push_back(key_of(field->section(), field->list->item(list, i)));
      for (const auto& entry : member.members) {
        const auto at = std::ranges::find(keys, entry.name);
        if (at == keys.end())
          complaints.add(Code::unknown_reference, entry.at, "there is no " + std::string(field->section().one) + " `" + entry.name + '`',
                         "The original has no such thing, so its texts would never be seen.", "Take it out, or correct its key.",
                         closest(entry.name, keys));
        else
          refuse_unknown(field->section(), field->list->item(list, static_cast<std::size_t>(at - keys.begin())), entry, complaints);
      }
    }
  }
}

}  // namespace

void visit_texts(const Section& section, void* owner, const Node* said, const std::string& heading, const TextVisit& visit) {
  for (const auto& f : section.fields)
    if (is_text(f))
      if (const auto texts = texts_at(f, owner); !texts.empty()) visit(heading, f, texts, said ? said->find(f.name) : nullptr);
  for (const auto& f : section.fields) {
    const auto* inside = said ? said->find(f.name) : nullptr;
    const auto path = (heading.empty() ? "" : heading + '.') + std::string(f.name);
    if (f.type.kind == Kind::section) visit_texts(f.section(), f.locate(owner), inside, path, visit);
    if (!has_keys(f)) continue;
    void* list = f.locate(owner);
    for (std::size_t i = 0; i < f.list->size(list); ++i) {
      void* item = f.list->item(list, i);
      const auto& key = key_of(f.section(), item);
      if (is_way_back(f.name, key)) continue;  // the same text as the way there
      visit_texts(f.section(), item, inside ? inside->find(key) : nullptr, path + '.' + key, visit);
    }
  }
}

bool is_written(const Node* said) {
  if (!said) return false;
  if (said->kind == Node::Kind::list) return std::ranges::none_of(said->members, [](const Node& item) { return !is_written(&item); });
  return said->kind != Node::Kind::text || !said->text.empty();
}

std::vector<std::string> given_texts(const Node& said, std::size_t count, Complaints& complaints) {
  std::vector<std::string> texts;
  const auto take = [&](const Node& node) {
    if (node.kind == Node::Kind::text)
      texts.push_back(node.text);
    else
      complaints.add(Code::wrong_type, node.value_at, "a text is expected, and this is " + std::string(kind_in_words(node.kind)),
                     "Only texts can be translated.", "Put it in quotes.");
  };
  if (said.kind == Node::Kind::list)
    for (const auto& item : said.members) take(item);
  else
    take(said);
  if (texts.size() != count && !texts.empty()) {
    complaints.add(Code::wrong_count, said.value_at, "there are " + std::to_string(texts.size()) + " texts, and the original has " + std::to_string(count),
                   "They are put in the place of the originals one by one.", "Give as many as the original has, in the same order.");
    texts.clear();
  }
  return texts;
}

std::vector<Diagnostic> put_texts(const Section& section, void* owner, std::string_view translation, std::string_view file_name) {
  Sources sources;
  Complaints complaints(sources);
  const int file = sources.add(std::string(file_name), std::string(translation));
  Node root;
  if (read_toml(sources, file, translation, root, complaints)) {
    refuse_unknown(section, owner, root, complaints);
    visit_texts(section, owner, &root, "", [&](const std::string&, const Field&, const std::vector<std::string*>& texts, const Node* said) {
      if (!is_written(said)) return;
      const auto words = given_texts(*said, texts.size(), complaints);
      for (std::size_t i = 0; i < words.size(); ++i) *texts[i] = words[i];
    });
  }
  return std::move(complaints).in_order();
}

std::vector<std::string> missing_texts(const Section& section, void* owner, std::string_view translation) {
  Sources sources;
  Complaints complaints(sources);
  Node root;
  const bool read = read_toml(sources, sources.add("", std::string(translation)), translation, root, complaints);
  std::vector<std::string> all;
  visit_texts(section, owner, read ? &root : nullptr, "", [&](const std::string& heading, const Field& f, const auto&, const Node* said) {
    if (!is_written(said)) all.push_back((heading.empty() ? "" : heading + '.') + std::string(f.name));
  });
  return all;
}

std::string texts_form(const Section& section, void* owner, std::string_view title, std::string_view translation, std::string_view language) {
  Sources sources;
  Complaints complaints(sources);
  Node root;
  const bool read = read_toml(sources, sources.add("", std::string(translation)), translation, root, complaints);
  std::string out = "# The texts of \"" + std::string(title) + "\" in the language \"" + std::string(language) + "\".\n", last;
  const auto listed = [](const auto& texts, auto&& text) {
    if (texts.size() == 1) return in_quotes(text(texts[0]));
    std::string list = "[";
    for (const auto& each : texts) list += (list.size() > 1 ? ", " : "") + in_quotes(text(each));
    return list + ']';
  };
  visit_texts(section, owner, read ? &root : nullptr, "",
       [&](const std::string& heading, const Field& f, const std::vector<std::string*>& texts, const Node* said) {
         if (heading != last) out += "\n[" + heading + "]\n";
         last = heading;
         out += "# " + listed(texts, [](const std::string* text) { return *text; }) + '\n';
         auto words = said ? given_texts(*said, texts.size(), complaints) : std::vector<std::string>{};
         words.resize(texts.size());
         out += std::string(f.name) + " = " + listed(words, [](const std::string& text) { return text; }) + '\n';
       });
  return out;
}

}  // namespace bc
