// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/wire_agent.h"

#include <istream>
#include <ostream>

#include "core/notation.h"
#include "lab/json_names.h"
#include "lab/observation_json.h"

namespace bc {
namespace {

constexpr int kProtocol = 1;

std::string ask_line(const Ruleset& rules, const SheetBuilder& sheet) {
  Json choices = Json::array();
  for (const auto value : sheet.values()) choices.push_back(choice_name(rules, choice_id(sheet.ask(), value)));
  return Json{{"type", "ask"}, {"question", word(sheet.ask())}, {"index", sheet.index()}, {"choices", std::move(choices)}}.dump();
}

/// The value with that name among those that are legal now, or -1.
int legal_value(const Ruleset& rules, const SheetBuilder& sheet, const std::string& name) {
  for (const auto value : sheet.values())
    if (choice_name(rules, choice_id(sheet.ask(), value)) == name) return value;
  return -1;
}

std::string refusal(const Rejection& rejection) {
  return "the rules refuse the line \"" + std::string(name_of(rejection.line)) + "\": " + std::string(name_of(rejection.reason));
}

}  // namespace

void WireAgent::send(const std::string& line) {
  out_ << line << '\n' << std::flush;
  if (!out_) throw Hangup{};
}

void WireAgent::complain(const std::string& what) { send(Json{{"type", "error"}, {"what", what}}.dump()); }

void WireAgent::hello(const Ruleset& rules, SeatId seat, const std::string& rivals) {
  Json json = {{"type", "hello"}, {"protocol", kProtocol}, {"seat", rules.seats[seat.index()].key}, {"others", rivals}};
  json["board"] = Json::parse(board_json(rules));
  send(json.dump());
}

OrderSheet WireAgent::decide(const InformationState& known, const Legal& legal, const Budget&) {
  const auto& rules = legal.rules();
  Json seen = {{"type", "observation"}, {"information", to_string(known.hash)}};
  seen["observation"] = Json::parse(observation_json(rules, known.now));
  send(seen.dump());
  auto sheet = legal.sheet();
  while (!sheet.is_done()) {
    send(ask_line(rules, sheet));
    std::string line;
    if (!std::getline(in_, line)) throw Hangup{};
    const auto reply = Json::parse(line, nullptr, false);
    if (!reply.is_object() || reply.size() != 1) {
      complain("a reply is one JSON object with one of: choose, sheet, restart, quit");
    } else if (reply.contains("quit")) {
      throw Hangup{true};
    } else if (reply.contains("restart")) {
      sheet = legal.sheet();
    } else if (reply.contains("choose") && reply["choose"].is_string()) {
      const int value = legal_value(rules, sheet, reply["choose"]);
      if (value >= 0)
        sheet.choose(value);
      else
        complain("not one of the choices: " + reply["choose"].get<std::string>());
    } else if (reply.contains("sheet") && reply["sheet"].is_string()) {
      const auto whole = parse_sheet(rules, known.seat, reply["sheet"].get<std::string>());
      if (!whole)
        complain("line " + std::to_string(whole.error().line) + " of the sheet: " + whole.error().what);
      else if (const auto rejection = legal.check(*whole))
        complain(refusal(*rejection));
      else
        return sealed(rules, known.seat, *whole);
    } else {
      complain("a reply is one JSON object with one of: choose, sheet, restart, quit");
    }
  }
  return sealed(rules, known.seat, sheet.sheet());
}

OrderSheet WireAgent::sealed(const Ruleset& rules, SeatId seat, const OrderSheet& sheet) {
  send(Json{{"type", "sealed"}, {"sheet", to_text(rules, seat, sheet)}}.dump());
  return sheet;
}

void WireAgent::tell(const Ruleset& rules, const EventLog& told) {
  Json json = {{"type", "story"}};
  json["events"] = Json::parse(story_json(rules, told));
  send(json.dump());
}

void WireAgent::end(const Ruleset& rules, const InformationState& known, std::span<const Score> scores) {
  Json json = {{"type", "end"}, {"war", word(known.now.pub.war)}, {"scores", Json::object()}};
  for (std::size_t s = 0; s < scores.size(); ++s)
    json["scores"][rules.seats[s].key] = {{"agenda", scores[s].agenda},       {"standing", scores[s].standing},
                                          {"stability", scores[s].stability}, {"commitments", scores[s].commitments},
                                          {"total", scores[s].total},         {"success", scores[s].success}};
  json["observation"] = Json::parse(observation_json(rules, known.now));
  send(json.dump());
}

}  // namespace bc
