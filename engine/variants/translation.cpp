// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/translation.h"

#include <algorithm>

#include "variants/document.h"
#include "variants/draft.h"
#include "variants/schema/schema.h"
#include "variants/spelling.h"
#include "variants/write.h"

namespace bc {

namespace fs = std::filesystem;

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

/// An offer that is ready for both sides is there twice, with one text. (variants/draft.h)
constexpr std::string_view kBack = "-back";
bool is_way_back(std::string_view key) { return key.ends_with(kBack); }

/// Visits every text of a draft, with its name and what a translation says there (nullptr: nothing).
template <class Visit>
void through(const Section& section, void* owner, const Node* said, const std::string& heading, Visit&& visit) {
  for (const auto& f : section.fields)
    if (is_text(f))
      if (const auto texts = texts_at(f, owner); !texts.empty()) visit(heading, f, texts, said ? said->find(f.name) : nullptr);
  for (const auto& f : section.fields) {
    const auto* inside = said ? said->find(f.name) : nullptr;
    const auto path = (heading.empty() ? "" : heading + '.') + std::string(f.name);
    if (f.type.kind == Kind::section) through(f.section(), f.locate(owner), inside, path, visit);
    if (!has_keys(f)) continue;
    void* list = f.locate(owner);
    for (std::size_t i = 0; i < f.list->size(list); ++i) {
      void* item = f.list->item(list, i);
      const auto& key = key_of(f.section(), item);
      if (is_way_back(key)) continue;  // the same text as the way there
      through(f.section(), item, inside ? inside->find(key) : nullptr, path + '.' + key, visit);
    }
  }
}

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
                     "A translation holds the texts of the variant and nothing else.", "Take it out, or correct its name.",
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
                         "The variant has no such thing, so its texts would never be seen.", "Take it out, or correct its key.",
                         closest(entry.name, keys));
        else
          refuse_unknown(field->section(), field->list->item(list, static_cast<std::size_t>(at - keys.begin())), entry, complaints);
      }
    }
  }
}

/// An empty text is one that nobody has written yet.
bool is_written(const Node* said) {
  if (!said) return false;
  if (said->kind == Node::Kind::list) return std::ranges::none_of(said->members, [](const Node& item) { return !is_written(&item); });
  return said->kind != Node::Kind::text || !said->text.empty();
}

/// What stands there, if it is as many texts as there are to translate.
std::vector<std::string> given(const Node& said, std::size_t count, Complaints& complaints) {
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
    complaints.add(Code::wrong_count, said.value_at, "there are " + std::to_string(texts.size()) + " texts, and the variant has " + std::to_string(count),
                   "They are put in the place of the originals one by one.", "Give as many as the original has, in the same order.");
    texts.clear();
  }
  return texts;
}

std::optional<Node> read(std::string_view translation, const Sources& sources, int file, Complaints& complaints) {
  Node root;
  if (!read_toml(sources, file, translation, root, complaints)) return std::nullopt;
  return root;
}

void copy_to_the_way_back(std::vector<Pairing>& pairings) {
  for (auto& back : pairings) {
    if (!is_way_back(back.key)) continue;
    const auto there = std::ranges::find(pairings, back.key.substr(0, back.key.size() - kBack.size()), &Pairing::key);
    if (there != pairings.end()) back.name = there->name, back.text = there->text;
  }
}

}  // namespace

std::optional<fs::path> translation_file(std::string_view variant, std::string_view language, std::span<const fs::path> variant_dirs) {
  std::error_code ignored;
  for (const auto& dir : variant_dirs)
    if (const auto file = dir / variant / (std::string(language) + ".toml"); fs::is_regular_file(file, ignored)) return file;
  return std::nullopt;
}

std::vector<Diagnostic> translate(Ruleset& rules, std::string_view translation, std::string_view file_name) {
  Sources sources;
  Complaints complaints(sources);
  const int file = sources.add(std::string(file_name), std::string(translation));
  const auto root = read(translation, sources, file, complaints);
  if (!root) return std::move(complaints).in_order();
  auto draft = drafted(rules);
  refuse_unknown(variant_section(), &draft, *root, complaints);
  through(variant_section(), &draft, &*root, "", [&](const std::string&, const Field&, const std::vector<std::string*>& texts, const Node* said) {
    if (!is_written(said)) return;
    const auto words = given(*said, texts.size(), complaints);
    for (std::size_t i = 0; i < words.size(); ++i) *texts[i] = words[i];
  });
  rules = compiled(std::move(draft));
  copy_to_the_way_back(rules.pairings);
  return std::move(complaints).in_order();
}

std::vector<std::string> untranslated(const Ruleset& rules, std::string_view translation) {
  Sources sources;
  Complaints complaints(sources);
  const auto root = read(translation, sources, sources.add("", std::string(translation)), complaints);
  auto draft = drafted(rules);
  std::vector<std::string> all;
  through(variant_section(), &draft, root ? &*root : nullptr, "", [&](const std::string& heading, const Field& f, const auto&, const Node* said) {
    if (!is_written(said)) all.push_back((heading.empty() ? "" : heading + '.') + std::string(f.name));
  });
  return all;
}

std::string translation_form(const Ruleset& rules, std::string_view translation, std::string_view language) {
  Sources sources;
  Complaints complaints(sources);
  const auto root = read(translation, sources, sources.add("", std::string(translation)), complaints);
  auto draft = drafted(rules);
  std::string out = "# The texts of \"" + rules.story.title + "\" in the language \"" + std::string(language) + "\".\n", last;
  const auto listed = [](const auto& texts, auto&& text) {
    if (texts.size() == 1) return in_quotes(text(texts[0]));
    std::string list = "[";
    for (const auto& each : texts) list += (list.size() > 1 ? ", " : "") + in_quotes(text(each));
    return list + ']';
  };
  through(variant_section(), &draft, root ? &*root : nullptr, "",
       [&](const std::string& heading, const Field& f, const std::vector<std::string*>& texts, const Node* said) {
         if (heading != last) out += "\n[" + heading + "]\n";
         last = heading;
         out += "# " + listed(texts, [](const std::string* text) { return *text; }) + '\n';
         auto words = said ? given(*said, texts.size(), complaints) : std::vector<std::string>{};
         words.resize(texts.size());
         out += std::string(f.name) + " = " + listed(words, [](const std::string& text) { return text; }) + '\n';
       });
  return out;
}

}  // namespace bc
