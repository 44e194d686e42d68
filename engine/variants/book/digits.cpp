// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/book/digits.h"

#include <algorithm>

namespace bc::book {

namespace {

constexpr std::string_view kMinus = "\u2212", kPercent = "\u202f%";
constexpr std::string_view kFractions[] = {"¼", "½", "¾"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::size_t fraction(std::string_view text) {
  const auto* const found = std::ranges::find_if(kFractions, [&](std::string_view f) { return text.starts_with(f); });
  return found == std::end(kFractions) ? 0 : found->size();
}

/// Up to and with the next occurrence of `end`.
std::size_t through(std::string_view text, std::string_view end) {
  const auto at = text.find(end);
  return at == text.npos ? text.size() : at + end.size();
}

struct Number {
  std::size_t sign = 0, size = 0;  // in bytes, the sign included; size 0: there is none
};

Number number_at(std::string_view text) {
  Number n;
  n.sign = text[0] == '+' ? 1 : text.starts_with(kMinus) ? kMinus.size() : 0;
  auto end = n.sign;
  while (end < text.size() && (is_digit(text[end]) || (text[end] == '.' && end > n.sign && end + 1 < text.size() && is_digit(text[end + 1])))) ++end;
  end += fraction(text.substr(end));
  if (end > n.sign) n.size = end;
  return n;
}

std::string written(std::string_view number, const Digits& digits, std::string_view point) {
  const auto width = digits.ten.size() / 10;
  std::string out;
  for (const char c : number) {
    if (is_digit(c))
      out += digits.ten.substr(static_cast<std::size_t>(c - '0') * width, width);
    else if (c == '.')
      out += point;
    else
      out += c;
  }
  return out;
}

/// "F-1" and "F1": the number belongs to a name.
bool ends_in_name(std::string_view text) {
  if (text.ends_with('-')) text.remove_suffix(1);
  return !text.empty() && is_letter(text.back());
}

}  // namespace

std::string in_digits(std::string_view html, const Digits& digits) {
  std::string out;
  bool rule = false;
  while (!html.empty()) {
    std::size_t kept = 0;
    if (html.starts_with("<style"))
      kept = through(html, "</style>");
    else if (html.starts_with("<code"))
      kept = through(html, "</code>");
    else if (html[0] == '<')
      kept = through(html, ">"), rule = html.substr(0, kept).find("href=\"#rule-") != html.npos;
    else if (html[0] == '&')
      kept = through(html, ";");
    if (kept > 0) {
      out += html.substr(0, kept);
      html.remove_prefix(kept);
      continue;
    }
    if (html.starts_with(kPercent)) {
      out += digits.percent;
      html.remove_prefix(kPercent.size());
      continue;
    }
    const auto number = number_at(html);
    if (number.size == 0) {
      out += html[0];
      html.remove_prefix(1);
      continue;
    }
    const auto text = html.substr(0, number.size);
    const bool isolated = number.sign > 0 && digits.right_to_left;
    if (ends_in_name(out) || (number.size < html.size() && is_letter(html[number.size])))
      out += text;
    else
      out += (isolated ? "\u2066" : "") + written(text, digits, rule ? "." : digits.point) + (isolated ? "\u2069" : "");
    html.remove_prefix(number.size);
  }
  return out;
}

}  // namespace bc::book
