// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/expression.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

#include "variants/decimal.h"
#include "variants/spelling.h"
#include "variants/words.h"

namespace bc {

namespace {

constexpr std::string_view kRelations[] = {"<", "<=", "=", ">=", ">", "!="};  // by Relation

struct Range {
  double low, high;
};
Range range(Measure m) {
  switch (m) {
    case Measure::turn: return {1, 16};
    case Measure::ladder: return {0, 10};
    case Measure::stability:
    case Measure::stake: return {0, 20};
    case Measure::standing: return {0, 10};
    case Measure::account: return {-8, 8};
    case Measure::pressure:
    case Measure::rival_pressure: return {0, 3};
    case Measure::quiet:
    case Measure::quiet_for_us:
    case Measure::we_held:
    case Measure::rivals_held:
    case Measure::talks_known:
    case Measure::always: return {0, 1};
    default: return {0, 100};
  }
}

struct Token {
  std::string_view text;
  int offset;
};

/// Takes an expression apart, one token at a time.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) { step(); }

  std::variant<When, ExpressionError> parse() {
    When when;
    while (true) {
      if (when.count == when.all.size())
        return fail(token_, "a condition joins at most three comparisons",
                    "More than three make a rule that nobody keeps in mind.",
                    "Drop one, or write a second term or card for the other case.");
      auto comparison = parse_comparison();
      if (!comparison) return *error_;
      when.all[when.count++] = *comparison;
      if (token_.text.empty()) return when;
      if (token_.text != "and" && token_.text != "&&")
        return fail(token_, "expected `and` or the end of the condition, found `" + std::string(token_.text) + "`",
                    "Comparisons are joined by `and` alone.", "Write for example `ladder >= 6 and turn > 2`.",
                    token_.text == "or" || token_.text == "," ? "and" : "");
      step();
    }
  }

 private:
  ExpressionError fail(Token at, std::string what, std::string why, std::string mend, std::string meant = {}) {
    error_ = ExpressionError{at.offset,       std::max(1, static_cast<int>(at.text.size())),
                             std::move(what), std::move(why),
                             std::move(mend), std::move(meant)};
    return *error_;
  }

  std::optional<Comparison> parse_comparison() {
    const bool negated = token_.text == "not";
    if (negated) step();
    const auto name = token_;
    const int measure = index_of(measure_words(), name.text);
    if (measure < 0) {
      std::vector<std::string> known;
      std::string list;
      for (const auto& word : measure_words()) {
        known.emplace_back(word.name);
        list += (list.empty() ? "" : ", ") + std::string(word.name);
      }
      fail(name, name.text.empty() ? "a measure is missing here" : "`" + std::string(name.text) + "` is not a measure",
           "A condition can look at these: " + list + ".", "Write a measure, a comparison and a number, such as `ladder >= 6`.",
           closest(name.text, known));
      return {};
    }
    step();
    Comparison c{.measure = static_cast<Measure>(measure)};
    if (negated || token_.text.empty() || token_.text == "and" || token_.text == "&&") {
      c.relation = negated ? Relation::less : Relation::at_least;
      c.value = static_cast<std::int16_t>(scale(c.measure));
      return c;
    }
    const auto relation = parse_relation();
    if (!relation) return {};
    c.relation = *relation;
    const auto value = parse_value(c.measure);
    if (!value) return {};
    c.value = *value;
    return c;
  }

  std::optional<Relation> parse_relation() {
    const auto sign = token_.text == "==" ? std::string_view("=") : token_.text;
    for (std::size_t r = 0; r < std::size(kRelations); ++r)
      if (kRelations[r] == sign) {
        step();
        return static_cast<Relation>(r);
      }
    const bool reversed = token_.text == "=>" || token_.text == "=<";
    fail(token_, "`" + std::string(token_.text) + "` is not a comparison", "Comparisons are < <= = >= > and != .",
         "Put one between the measure and the number.", reversed ? (token_.text == "=>" ? ">=" : "<=") : "");
    return {};
  }

  std::optional<std::int16_t> parse_value(Measure measure) {
    const auto token = token_;
    const auto text = token.text;
    double number = 0;
    const auto [end, bad] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || bad != std::errc{} || end != text.data() + text.size()) {
      fail(token, text.empty() ? "a number is missing here" : "`" + std::string(text) + "` is not a number",
           "A measure is compared with a number; two measures cannot be compared with each other.",
           "Write a number, such as 6 or 0.5.");
      return {};
    }
    const auto [low, high] = range(measure);
    if (number < low || number > high) {
      fail(token, std::string(measure_words()[static_cast<int>(measure)].name) + " is never " + decimal(number),
           "It lies between " + decimal(low) + " and " + decimal(high) + ".", "Write a number within these bounds.");
      return {};
    }
    const double stored = number * scale(measure);
    if (std::abs(stored - std::round(stored)) > 1e-6) {
      fail(token, decimal(number) + " is not a multiple of " + decimal(1.0 / scale(measure)), "The measure moves in such steps.",
           "Write " + decimal(std::floor(stored) / scale(measure)) + " or " + decimal(std::ceil(stored) / scale(measure)) + ".");
      return {};
    }
    step();
    return static_cast<std::int16_t>(std::lround(stored));
  }

  void step() {
    while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_]))) ++at_;
    const auto start = at_;
    const auto kind = [](char c) {
      if (std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.' || c == '-' || c == '+') return 1;
      return c == '<' || c == '>' || c == '=' || c == '!' || c == '&' ? 2 : 3;
    };
    if (at_ < text_.size()) {
      const int k = kind(text_[at_++]);
      while (at_ < text_.size() && k != 3 && !std::isspace(static_cast<unsigned char>(text_[at_])) && kind(text_[at_]) == k)
        ++at_;
    }
    token_ = {text_.substr(start, at_ - start), static_cast<int>(start)};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Token token_{};
  std::optional<ExpressionError> error_;
};

}  // namespace

std::variant<When, ExpressionError> parse_when(std::string_view text) { return Parser(text).parse(); }

std::string to_text(const When& when) {
  std::string out;
  for (int i = 0; i < when.count; ++i) {
    const auto& c = when.all[i];
    out += (i > 0 ? " and " : "") + std::string(measure_words()[static_cast<int>(c.measure)].name) + ' ' +
           std::string(kRelations[static_cast<int>(c.relation)]) + ' ' + decimal(c.value * 1.0 / scale(c.measure));
  }
  return out;
}

int scale(Measure m) {
  switch (m) {
    case Measure::ladder:
    case Measure::account: return 4;
    case Measure::stability:
    case Measure::standing:
    case Measure::stake: return 100;
    default: return 1;
  }
}

bool is_public(Measure m) { return m != Measure::standing && m != Measure::our_strength; }

bool is_countable(Measure m) { return scale(m) == 1; }

}  // namespace bc
