// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/script.h"

#include <utility>

#include "core/notation.h"

namespace bc {

namespace {

constexpr std::string_view kLesson = "lesson:";

class Script : public Agent {
 public:
  explicit Script(std::vector<std::string> sheets) : sheets_(std::move(sheets)) {}

  OrderSheet decide(const InformationState& known, const Legal& legal, const Budget&) override {
    const auto turn = static_cast<std::size_t>(known.now.pub.turn);
    if (turn == 0 || turn > sheets_.size()) return {};
    const auto parsed = parse_sheet(legal.rules(), known.seat, sheets_[turn - 1]);
    if (!parsed) return {};
    auto sheet = *parsed;
    while (const auto refused = legal.check(sheet)) {
      const auto before = sheet;
      switch (refused->line) {
        case Line::operation: sheet.operation = {}; break;
        case Line::support: sheet.support = {}; break;
        case Line::statement: sheet.statement = {}; break;
        case Line::letter: sheet.letter = {}; break;
        case Line::reactions: sheet.reactions = {}; break;
      }
      if (sheet == before) return {};
    }
    return sheet;
  }

 private:
  std::vector<std::string> sheets_;
};

}  // namespace

std::unique_ptr<Agent> make_script(std::vector<std::string> sheets) { return std::make_unique<Script>(std::move(sheets)); }

std::string player_of_lesson(const std::string& lesson) { return std::string(kLesson) + lesson; }
std::string lesson_of_player(const std::string& player) { return player.starts_with(kLesson) ? player.substr(kLesson.size()) : std::string{}; }

}  // namespace bc
