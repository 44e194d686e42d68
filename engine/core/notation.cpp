// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notation.h"

#include <bit>
#include <charconv>
#include <vector>

#include "core/bits.h"
#include "core/names.h"

namespace bc {

namespace {

class Writer {
 public:
  explicit Writer(const Ruleset& rules) : rules_(rules) {}
  void begin(std::string_view line, std::string_view kind) { (text_ += line) += ' ', text_ += kind; }
  void end() { text_ += '\n'; }
  void field(std::string_view name, std::string_view value) { ((text_ += ' ') += name) += '=', text_ += value; }
  void field(std::string_view name, int value) { field(name, std::to_string(value)); }
  template <class Tag>
  void field(std::string_view name, Id<Tag> id, const auto& table) {
    if (id.is_set()) field(name, table[id.index()].key);
  }

  void write(const Operation& op) {
    if (op.kind == OperationKind::none) return;
    begin("operation", name_of(op.kind));
    field("proxy", op.proxy, rules_.proxies);
    field("target", op.target, rules_.assets);
    field("theatre", op.theatre, rules_.theatres);
    field("against", op.against, rules_.seats);
    if (op.intensity != Intensity::low) field("intensity", name_of(op.intensity));
    end();
  }
  void write(const Support& s) {
    if (s.kind == SupportKind::none) return;
    begin("support", name_of(s.kind));
    field("asset", s.asset, rules_.assets);
    field("proxy", s.proxy, rules_.proxies);
    field("against", s.against, rules_.seats);
    if (s.pair != Id<void>::kNone) {
      field("first", pair_seats(s.pair).low, rules_.seats);
      field("second", pair_seats(s.pair).high, rules_.seats);
    }
    if (s.index != Id<void>::kNone) field("index", s.index);
    end();
  }
  void write(const Statement& s) {
    if (s.kind == StatementKind::silence) return;
    begin("statement", name_of(s.kind));
    field("against", s.against, rules_.seats);
    if (s.kind == StatementKind::threat) {
      field("trigger", name_of(s.trigger));
      field("theatre", s.theatre, rules_.theatres);
      field("response", name_of(s.response));
    }
    end();
  }
  void write(const Letter& l) {
    if (l.kind == LetterKind::none) return;
    begin("letter", name_of(l.kind));
    field("to", l.to, rules_.seats);
    field("via", l.via, rules_.intermediaries);
    field("theatre", l.theatre, rules_.theatres);
    if (l.index != Id<void>::kNone) field("index", l.index);
    if (!bears_terms(l.kind)) return end();
    if (l.terms.pairing != Id<void>::kNone) {
      field("pairing", rules_.pairings[l.terms.pairing].key);
      return end();
    }
    field("verifier", name_of(l.terms.verifier));
    field("publicity", name_of(l.terms.publicity));
    field("cover", name_of(l.terms.cover));
    end();
    for (int c = 0; c < kClausesADeal; ++c) write(c < kClausesASide ? "give" : "ask", l.terms.clauses[c]);
  }
  void write(std::string_view side, const Clause& clause) {
    if (!clause.is_set()) return;
    begin(side, name_of(clause.verb));
    field("proxy", clause.proxy, rules_.proxies);
    for (const int t : SmallSet(clause.theatres)) field("theatre", rules_.theatres[t].key);
    field("delay", clause.delay);
    field("turns", clause.turns);
    if (clause.condition != Condition::none) field("condition", name_of(clause.condition));
    end();
  }
  void write(SeatId seat, const Reactions& r) {
    for (int i = 0; i < kMaxReports; ++i)
      if (r.hits[i] != HitReaction::none) text_ += "hit " + std::to_string(i) + " " + std::string(name_of(r.hits[i])) + "\n";
    for (int s = 0; s < rules_.seat_count(); ++s) {
      if (SeatId(s) == seat) continue;
      for (int bit = 0; bit < kMaxDeals * kClausesADeal; ++bit)
        if (r.deliver[pair_index(seat, SeatId(s))] >> bit & 1)
          text_ += "deliver " + rules_.seats[s].key + " " + std::to_string(bit) + "\n";
    }
  }
  std::string take() { return std::move(text_); }

 private:
  const Ruleset& rules_;
  std::string text_;
};

class Reader {
 public:
  Reader(const Ruleset& rules, SeatId seat) : rules_(rules), seat_(seat) {}

  bool line(std::string_view text) {
    ++line_;
    words_.clear();
    while (!text.empty()) {
      const auto end = text.find(' ');
      if (end != 0) words_.push_back(text.substr(0, end));
      text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    if (words_.empty()) return true;
    if (words_.size() < 2) return fail("This line needs a kind after \"" + std::string(words_[0]) + "\".");
    if (words_[0] == "operation") return operation();
    if (words_[0] == "support") return support();
    if (words_[0] == "statement") return statement();
    if (words_[0] == "letter") return letter();
    if (words_[0] == "give" || words_[0] == "ask") return clause(words_[0] == "give");
    if (words_[0] == "hit") return hit();
    if (words_[0] == "deliver") return deliver();
    return fail("\"" + std::string(words_[0]) +
                "\" is not a line of a sheet. Write operation, support, statement, letter, give, ask, hit or deliver.");
  }
  bool finish() {
    const auto& terms = sheet_.letter.terms;
    if (bears_terms(sheet_.letter.kind) && terms.pairing != Id<void>::kNone)
      sheet_.letter.terms.clauses = rules_.pairings[terms.pairing].clauses;
    return true;
  }
  OrderSheet sheet_{};
  NotationError error_{};

 private:
  bool fail(std::string what) {
    error_ = {line_, std::move(what)};
    return false;
  }
  template <class Enum>
  bool kind(std::string_view word, Enum& out) {
    const auto found = parse<Enum>(word);
    if (!found) return fail("\"" + std::string(word) + "\" is not known here.");
    out = *found;
    return true;
  }
  bool number(std::string_view word, std::uint8_t& out, int limit) {
    int value = -1;
    const auto end = word.data() + word.size();
    if (std::from_chars(word.data(), end, value).ptr != end || value < 0 || value >= limit)
      return fail("\"" + std::string(word) + "\" is not a number from 0 to " + std::to_string(limit - 1) + ".");
    out = static_cast<std::uint8_t>(value);
    return true;
  }
  template <class Tag>
  bool entity(std::string_view key, Id<Tag>& out, const auto& table, std::string_view what) {
    for (std::size_t i = 0; i < table.size(); ++i)
      if (table[i].key == key) {
        out = Id<Tag>(i);
        return true;
      }
    return fail("There is no " + std::string(what) + " \"" + std::string(key) + "\" in this variant.");
  }
  /// Calls `take(name, value)` for every name=value from the third word on.
  bool fields(auto take) {
    for (std::size_t i = 2; i < words_.size(); ++i) {
      const auto sign = words_[i].find('=');
      if (sign == std::string_view::npos) return fail("\"" + std::string(words_[i]) + "\" should read name=value.");
      if (!take(words_[i].substr(0, sign), words_[i].substr(sign + 1))) return false;
    }
    return true;
  }
  bool unknown(std::string_view name) { return fail("\"" + std::string(name) + "\" is not a field of this line."); }

  bool operation() {
    auto& op = sheet_.operation;
    if (!kind(words_[1], op.kind)) return false;
    return fields([&](std::string_view name, std::string_view value) {
      if (name == "proxy") return entity(value, op.proxy, rules_.proxies, "militia");
      if (name == "target") return entity(value, op.target, rules_.assets, "asset");
      if (name == "theatre") return entity(value, op.theatre, rules_.theatres, "theatre");
      if (name == "against") return entity(value, op.against, rules_.seats, "seat");
      if (name == "intensity") return kind(value, op.intensity);
      return unknown(name);
    });
  }
  bool support() {
    auto& s = sheet_.support;
    if (!kind(words_[1], s.kind)) return false;
    SeatId first, second;
    const bool ok = fields([&](std::string_view name, std::string_view value) {
      if (name == "asset") return entity(value, s.asset, rules_.assets, "asset");
      if (name == "proxy") return entity(value, s.proxy, rules_.proxies, "militia");
      if (name == "against") return entity(value, s.against, rules_.seats, "seat");
      if (name == "first") return entity(value, first, rules_.seats, "seat");
      if (name == "second") return entity(value, second, rules_.seats, "seat");
      if (name == "index") return number(value, s.index, kMaxReports);
      return unknown(name);
    });
    if (ok && first.is_set() && second.is_set() && first != second) s.pair = static_cast<std::uint8_t>(pair_index(first, second));
    return ok;
  }
  bool statement() {
    auto& s = sheet_.statement;
    if (!kind(words_[1], s.kind)) return false;
    return fields([&](std::string_view name, std::string_view value) {
      if (name == "against") return entity(value, s.against, rules_.seats, "seat");
      if (name == "trigger") return kind(value, s.trigger);
      if (name == "theatre") return entity(value, s.theatre, rules_.theatres, "theatre");
      if (name == "response") return kind(value, s.response);
      return unknown(name);
    });
  }
  bool letter() {
    auto& l = sheet_.letter;
    if (!kind(words_[1], l.kind)) return false;
    return fields([&](std::string_view name, std::string_view value) {
      if (name == "to") return entity(value, l.to, rules_.seats, "seat");
      if (name == "via") return entity(value, l.via, rules_.intermediaries, "intermediary");
      if (name == "theatre") return entity(value, l.theatre, rules_.theatres, "theatre");
      if (name == "index") return number(value, l.index, kMaxReports);
      if (name == "verifier") return kind(value, l.terms.verifier);
      if (name == "publicity") return kind(value, l.terms.publicity);
      if (name == "cover") return kind(value, l.terms.cover);
      if (name == "pairing") {
        Id<void> pairing;
        if (!entity(value, pairing, rules_.pairings, "ready-made pair")) return false;
        l.terms.pairing = pairing.value;
        return true;
      }
      return unknown(name);
    });
  }
  bool clause(bool give) {
    auto& clauses = sheet_.letter.terms.clauses;
    int place = give ? 0 : kClausesASide;
    if (clauses[place].is_set()) ++place;
    auto& c = clauses[place];
    if (c.is_set()) return fail("A side has two clauses at most.");
    if (!kind(words_[1], c.verb)) return false;
    c.party = give ? seat_ : sheet_.letter.to;
    return fields([&](std::string_view name, std::string_view value) {
      if (name == "proxy") return entity(value, c.proxy, rules_.proxies, "militia");
      if (name == "theatre") {
        TheatreId theatre;
        if (!entity(value, theatre, rules_.theatres, "theatre")) return false;
        c.theatres |= static_cast<std::uint16_t>(1u << theatre.value);
        return true;
      }
      if (name == "delay") return number(value, c.delay, kMaxTurns + 1);
      if (name == "turns") return number(value, c.turns, kMaxTurns + 1);
      if (name == "condition") return kind(value, c.condition);
      return unknown(name);
    });
  }
  bool hit() {
    std::uint8_t report = 0;
    if (words_.size() != 3) return fail("Write: hit, the number of the report, then acknowledge or look_away.");
    return number(words_[1], report, kMaxReports) && kind(words_[2], sheet_.reactions.hits[report]);
  }
  bool deliver() {
    SeatId other;
    std::uint8_t bit = 0;
    if (words_.size() != 3) return fail("Write: deliver, the other seat, then the number of the clause.");
    if (!entity(words_[1], other, rules_.seats, "seat") || !number(words_[2], bit, kMaxDeals * kClausesADeal)) return false;
    if (other == seat_) return fail("A clause is delivered to another seat.");
    sheet_.reactions.deliver[pair_index(seat_, other)] |= static_cast<std::uint8_t>(1u << bit);
    return true;
  }

  const Ruleset& rules_;
  SeatId seat_;
  int line_ = 0;
  std::vector<std::string_view> words_;
};

}  // namespace

std::string to_text(const Ruleset& rules, SeatId seat, const OrderSheet& sheet) {
  Writer writer(rules);
  writer.write(sheet.operation);
  writer.write(sheet.support);
  writer.write(sheet.statement);
  writer.write(sheet.letter);
  writer.write(seat, sheet.reactions);
  return writer.take();
}

Result<OrderSheet, NotationError> parse_sheet(const Ruleset& rules, SeatId seat, std::string_view text) {
  Reader reader(rules, seat);
  while (!text.empty()) {
    const auto end = text.find('\n');
    if (!reader.line(text.substr(0, end))) return reader.error_;
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  reader.finish();
  return reader.sheet_;
}

}  // namespace bc
