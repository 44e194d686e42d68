// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/lesson/lesson.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

#include "core/notation.h"
#include "variants/lesson/lesson_schema.h"
#include "variants/reader.h"
#include "variants/texts.h"
#include "variants/write.h"

namespace bc {

namespace fs = std::filesystem;

namespace {

/// The parts of reading that the board is checked against.
struct OpenLesson {
  Sources sources;
  Complaints complaints{sources};
  Node root;
  Lesson lesson;
};

const Node* member_of(const Node& root, std::string_view list, std::size_t index) {
  const auto* node = root.find(list);
  return node && index < node->members.size() ? &node->members[index] : nullptr;
}

void check_lesson_steps(OpenLesson& at) {
  for (std::size_t i = 0; i < at.lesson.steps.size(); ++i) {
    const auto& step = at.lesson.steps[i];
    const auto* node = member_of(at.root, "step", i);
    if (!step.until.is_set())
      at.complaints.add(Code::missing, node->at, "nothing ends the step `" + step.key + '`', "A step without an end is never left.",
                        "Add for example `until = { next = true }`.");
    for (std::size_t before = 0; before < i; ++before)
      if (at.lesson.steps[before].key == step.key)
        at.complaints.add(Code::duplicate_key, node->at, "there are two steps `" + step.key + '`', "A key names one step.", "Call one of them otherwise.");
    if (i > 0 && step.turn < at.lesson.steps[i - 1].turn)
      at.complaints.add(Code::contradiction, node->at, "the step `" + step.key + "` belongs to an earlier turn than the one before it",
                        "Turns do not come back.", "Move it up, or mend its turn.");
    for (const auto& deed : step.deeds)
      if (!deed.press.empty() + !deed.choose.empty() + !deed.slide.empty() != 1)
        at.complaints.add(Code::contradiction, node->at, "a deed of the step `" + step.key + "` does not say what is done, or says more than one thing",
                          "A deed is one press, one choice or one move of a slider.", "Write for example `{ press = \"go-to-orders\" }`.");
  }
}

bool read_into(OpenLesson& at, std::string_view text, std::string_view key, std::string_view name) {
  const int file = at.sources.add(std::string(name), std::string(text));
  if (!read_toml(at.sources, file, text, at.root, at.complaints)) return false;
  const Keys none{};
  Reader(none, at.complaints, lesson_section()).section(lesson_section(), at.root, &at.lesson, "", false);
  at.lesson.key = key;
  if (!at.complaints.has_errors()) check_lesson_steps(at);
  return !at.complaints.has_errors();
}

/// A sheet on one line, as the notation wants it.
std::string sheet_lines(std::string sheet) {
  std::ranges::replace(sheet, ';', '\n');
  std::string lines;
  std::istringstream all(sheet);
  for (std::string line; std::getline(all, line);) lines += line.substr(std::min(line.find_first_not_of(' '), line.size())) + '\n';
  return lines;
}

void check_lesson_seats(OpenLesson& at, const Ruleset& rules) {
  const auto& seats = at.lesson.seats;
  if (seats.size() != rules.seats.size() || std::ranges::count(seats, true, &LessonSeat::human) != 1) {
    at.complaints.add(Code::wrong_count, at.root.at, std::to_string(seats.size()) + " seats, of which " +
                          std::to_string(std::ranges::count(seats, true, &LessonSeat::human)) + " are played by a person",
                      "The variant has " + std::to_string(rules.seats.size()) + ", and one person learns.", "Write one [[seat]] for each, one with `human = true`.");
    return;
  }
  for (std::size_t s = 0; s < seats.size(); ++s)
    for (std::size_t i = 0; i < seats[s].sheets.size(); ++i) {
      const auto sheet = parse_sheet(rules, SeatId(s), seats[s].sheets[i]);
      if (sheet) continue;
      at.complaints.add(Code::bad_text, member_of(at.root, "seat", s)->find("sheets")->members[i].value_at, "the sheet cannot be read: " + sheet.error().what,
                        "A sheet has at most one line of each kind.", "Write lines such as `operation hold; letter message to=tehran via=oman`.");
    }
}

/// What the board differs in, as a variant file says it.
std::string all_changes(const Lesson& lesson) {
  if (lesson.turn_dates.empty()) return lesson.changes;
  std::string dates;
  for (const auto& date : lesson.turn_dates) dates += (dates.empty() ? "turn_dates = [" : ", ") + in_quotes(date);
  return dates + "]\n" + lesson.changes;
}

std::string whole_file(const fs::path& file) {
  std::ifstream in(file);
  std::ostringstream all;
  all << in.rdbuf();
  return all.str();
}

}  // namespace

LessonRead read_lesson(std::string_view text, std::string_view key, std::string_view file_name) {
  OpenLesson at;
  LessonRead result;
  if (read_into(at, text, key, file_name)) {
    for (auto& seat : at.lesson.seats)
      for (auto& sheet : seat.sheets) sheet = sheet_lines(std::move(sheet));
    result.lesson = std::move(at.lesson);
  }
  result.diagnostics = std::move(at.complaints).in_order();
  return result;
}

LessonRead load_lesson(const fs::path& file, std::span<const fs::path> variant_dirs) {
  OpenLesson at;
  LessonRead result;
  if (read_into(at, whole_file(file), file.stem().string(), file.filename().string())) {
    for (auto& seat : at.lesson.seats)
      for (auto& sheet : seat.sheets) sheet = sheet_lines(std::move(sheet));
    result.board = load_variant(at.lesson.variant, variant_dirs);
    if (result.board.ruleset && !all_changes(at.lesson).empty())
      result.board = changed(*result.board.ruleset, all_changes(at.lesson), "changes");
    if (result.board.ruleset)
      check_lesson_seats(at, *result.board.ruleset);
    else
      at.complaints.add(Code::unknown_reference, at.root.find("variant")->value_at, "the variant `" + at.lesson.variant + "` cannot be played",
                        result.board.diagnostics.empty() ? "It is not there." : result.board.diagnostics.front().what, "Name one that can, or mend `changes`.");
  }
  if (!at.complaints.has_errors()) result.lesson = std::move(at.lesson);
  result.diagnostics = std::move(at.complaints).in_order();
  return result;
}

std::optional<fs::path> lesson_translation(std::string_view lesson, std::string_view language, std::span<const fs::path> rules_dirs) {
  std::error_code ignored;
  for (const auto& dir : rules_dirs)
    if (const auto file = dir / "lessons" / (std::string(lesson) + '.' + std::string(language) + ".toml"); fs::is_regular_file(file, ignored)) return file;
  return std::nullopt;
}

std::vector<Diagnostic> translate(Lesson& lesson, std::string_view translation, std::string_view file_name) {
  return put_texts(lesson_section(), &lesson, translation, file_name);
}

std::vector<std::string> untranslated(Lesson lesson, std::string_view translation) { return missing_texts(lesson_section(), &lesson, translation); }

std::string translation_form(Lesson lesson, std::string_view translation, std::string_view language) {
  const auto title = lesson.title;
  return texts_form(lesson_section(), &lesson, title, translation, language);
}

std::vector<fs::path> lesson_files(std::span<const fs::path> rules_dirs) {
  std::map<std::string, fs::path> found;
  for (const auto& dir : rules_dirs) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(dir / "lessons", ignored))
      if (entry.path().extension() == ".toml" && entry.path().stem().extension().empty()) found.emplace(entry.path().stem().string(), entry.path());
  }
  std::vector<fs::path> all;
  for (auto& [key, path] : found) all.push_back(std::move(path));
  return all;
}

}  // namespace bc
