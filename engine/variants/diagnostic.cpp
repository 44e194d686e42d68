// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/diagnostic.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace bc {

namespace {

const char* word(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

/// Blanks as wide as the first `columns` - 1 characters of `line`: tabs stay tabs, so that the caret stands where it should.
std::string indent(const std::string& line, int columns) {
  std::string blanks;
  for (const char c : line) {
    if (static_cast<unsigned char>(c) >> 6 == 2) continue;  // the inner bytes of a UTF-8 character
    if (static_cast<int>(blanks.size()) + 1 >= columns) break;
    blanks += c == '\t' ? '\t' : ' ';
  }
  blanks.resize(std::max<std::size_t>(blanks.size(), columns > 0 ? columns - 1 : 0), ' ');
  return blanks;
}

}  // namespace

std::string to_string(Code code) {
  char text[8];
  std::snprintf(text, sizeof text, "V%03d", static_cast<int>(code));
  return text;
}

std::span<const Code> all_codes() {
  static constexpr Code all[] = {
      Code::syntax,
      Code::no_such_file,
      Code::wrong_format,
      Code::unknown_base,
      Code::circle,
      Code::key_mismatch,
      Code::said_twice,
      Code::nothing_to_remove,
      Code::unknown_name,
      Code::misplaced_name,
      Code::missing,
      Code::wrong_type,
      Code::out_of_range,
      Code::not_in_steps,
      Code::odd_unit,
      Code::wrong_count,
      Code::unknown_word,
      Code::bad_text,
      Code::unknown_reference,
      Code::duplicate_key,
      Code::too_many,
      Code::too_few,
      Code::named_twice,
      Code::expression,
      Code::measure_not_here,
      Code::theatre_without_assets,
      Code::not_mutual,
      Code::idle_militia,
      Code::bad_clause,
      Code::one_sided_pairing,
      Code::no_carrier,
      Code::contradiction,
      Code::card_never_drawn,
      Code::no_card_left,
      Code::no_rival,
  };
  return all;
}

std::string to_text(const Diagnostic& d) {
  std::string out = d.file;
  if (d.line > 0) out += ':' + std::to_string(d.line) + ':' + std::to_string(d.column);
  out += std::string(": ") + word(d.severity) + ' ' + to_string(d.code) + ": " + d.what + '\n';
  if (d.line > 0) {
    auto number = std::to_string(d.line);
    number.insert(0, number.size() < 5 ? 5 - number.size() : 0, ' ');
    const auto margin = std::string(number.size(), ' ');
    out += number + " | " + d.source_line + '\n';
    out += margin + " | " + indent(d.source_line, d.column) + '^' + std::string(std::max(0, d.length - 1), '~') + '\n';
  }
  if (!d.why.empty()) out += "  Why:  " + d.why + '\n';
  if (!d.mend.empty()) out += "  Mend: " + d.mend + '\n';
  if (!d.did_you_mean.empty()) out += "  Did you mean `" + d.did_you_mean + "`?\n";
  return out;
}

std::string to_text(std::span<const Diagnostic> all) {
  std::string out;
  for (const auto& d : all) out += (out.empty() ? "" : "\n") + to_text(d);
  return out;
}

std::string to_json(std::span<const Diagnostic> all) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& d : all)
    list.push_back({{"code", to_string(d.code)},
                    {"severity", word(d.severity)},
                    {"file", d.file},
                    {"line", d.line},
                    {"column", d.column},
                    {"length", d.length},
                    {"source_line", d.source_line},
                    {"what", d.what},
                    {"why", d.why},
                    {"mend", d.mend},
                    {"did_you_mean", d.did_you_mean}});
  return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace bc
