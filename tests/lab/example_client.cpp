// SPDX-License-Identifier: GPL-3.0-or-later
// A whole program that plays a seat over the text protocol (app/lab/PROTOCOL.md): it holds where it can, accepts every offer,
// keeps every promise, and leaves the rest empty. Copy it to begin your own.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

using nlohmann::json;

namespace {

/// Whether `choices` holds `name`.
bool offers(const json& choices, const std::string& name) {
  for (const auto& choice : choices)
    if (choice == name) return true;
  return false;
}

std::string choose(const json& choices) {
  for (const auto* wish : {"operation_kind=hold", "letter_kind=accept", "deliver=deliver", "hit_reaction=acknowledge"})
    if (offers(choices, wish)) return wish;
  return choices.at(0);  // the first is the quietest
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    const auto message = json::parse(line);
    const auto type = message.at("type").get<std::string>();
    if (type == "ask") {
      std::cout << json{{"choose", choose(message.at("choices"))}}.dump() << std::endl;
    } else if (type == "error") {
      std::cerr << message.at("what").get<std::string>() << '\n';
      return 1;
    } else if (type == "end") {
      std::cerr << "war: " << message.at("war").get<std::string>() << ", scores: " << message.at("scores").dump() << '\n';
      return 0;
    }
  }
  return 1;  // it went away before the end
}
