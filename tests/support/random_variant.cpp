// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_variant.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "core/chance.h"
#include "core/ids.h"

namespace bc::test {

namespace {

class Author {
 public:
  explicit Author(std::uint64_t seed) : rng_{seed * 0x9e3779b97f4a7c15ULL + 1} {}

  std::string write() {
    seats_ = from(2, kMaxSeats), theatres_ = from(1, 6), turns_ = from(2, 10);
    proxies_ = from(0, 6);
    text_ = "# Written by nobody.\nformat = 1\nextends = \"standard\"\n";
    say("title", in_quotes("Random"));
    say("turns", turns_);
    if (heads(50)) say("free_terms", "false");
    if (heads(30)) say("operations", R"(["hold", "proxy_strike", "covert_act", "direct_strike", "deploy", "withdraw"])");
    numbers();
    for (int s = 0; s < seats_; ++s) seat(s);
    for (int t = 0; t < theatres_; ++t) theatre(t);
    for (int a = 0; a < theatres_ + from(0, 6); ++a) asset(a);
    for (int p = 0; p < proxies_; ++p) proxy(p);
    carrier();
    for (int c = from(0, 12); c > 0; --c) card(c);
    for (int p = from(0, 4); p > 0; --p) pairing(p);
    return text_;
  }

 private:
  int from(int low, int high) { return low + static_cast<int>(rng_.below(static_cast<std::uint32_t>(high - low + 1))); }
  bool heads(int percent) { return from(0, 99) < percent; }
  static std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }
  static std::string key(std::string_view what, int i) { return in_quotes(std::string(what) + '-' + std::to_string(i)); }
  /// A number in quarters or tenths, as written.
  std::string quarters(int low, int high) {
    const int n = from(low * 4, high * 4);
    static constexpr std::string_view parts[] = {".0", ".25", ".5", ".75"};
    return (n < 0 ? "-" : "") + std::to_string(std::abs(n) / 4) + std::string(parts[std::abs(n) % 4]);
  }
  std::string tenths(int low, int high) {
    const int n = from(low * 10, high * 10);
    return (n < 0 ? "-" : "") + std::to_string(std::abs(n) / 10) + '.' + std::to_string(std::abs(n) % 10);
  }

  void heading(std::string_view name) { text_ += "\n[[" + std::string(name) + "]]\n"; }
  void say(std::string_view name, const std::string& value) { text_ += std::string(name) + " = " + value + '\n'; }
  void say(std::string_view name, int value) { say(name, std::to_string(value)); }
  void named(std::string_view what, int i) {
    say("key", key(what, i));
    say("name", in_quotes(std::string(what) + ' ' + std::to_string(i)));
  }
  std::string some_theatres() {
    std::string out;
    for (int t = 0; t < theatres_; ++t)
      if (heads(50)) out += (out.empty() ? "" : ", ") + key("theatre", t);
    return '[' + (out.empty() ? key("theatre", from(0, theatres_ - 1)) : out) + ']';
  }
  std::string condition() {
    static constexpr std::string_view all[] = {"ladder >= 4.5", "turn > 1",           "quiet",          "stability < 3.5",
                                               "not quiet",     "rival_pressure = 0", "account > -0.5", "hits_on_us != 0"};
    std::string out(all[from(0, 7)]);
    for (int more = from(0, 2); more > 0; --more) out += " and " + std::string(all[from(0, 7)]);
    return in_quotes(out);
  }

  void numbers() {
    text_ += "\n[ladder]\n";
    say("start", quarters(0, 7));
    say("hold_cools", quarters(0, 1));
    text_ += "\n[war]\n";
    say("accident", tenths(1, 12));
    text_ += "\n[strike.heat]\n";
    say("militia", '[' + quarters(0, 1) + ", " + quarters(1, 2) + ']');
    text_ += "\n[proxies]\n";
    say("acts_alone", tenths(1, 30));
  }

  void seat(int s) {
    heading("seat");
    named("seat", s);
    say("adjective", in_quotes("of a seat"));
    static constexpr std::string_view shapes[] = {"square", "circle", "diamond", "triangle", "ring", "hexagon"};
    say("colour", in_quotes("#27517a"));
    say("shape", in_quotes(shapes[s % 6]));
    say("hawk", tenths(1, 30));
    std::string rivals;  // odd against even: mutual by itself
    for (int o = 0; o < seats_; ++o)
      if (o % 2 != s % 2) rivals += (rivals.empty() ? "" : ", ") + key("seat", o);
    say("rivals", '[' + rivals + ']');
    for (int f = from(0, 3); f > 0; --f) {
      heading("seat.faction");
      named("faction", f);
      say("start", from(-3, 3));
      say("mood", "{ held = " + std::to_string(from(-2, 2)) + ", answered = " + std::to_string(from(-2, 2)) + " }");
      if (heads(40)) say("vetoes", R"(["relief", "withdraw"])");
      if (heads(40)) say("vetoes_clauses", R"(["cap_arms"])");
    }
    for (int a = from(1, 3); a > 0; --a) {
      heading("seat.agenda");
      named("agenda", a);
      say("opening", tenths(1, 3));
      say("clause", "{ no_strike = 0.5, relieve = 1, restrain = 1.5 }");
      for (int t = from(0, 3); t > 0; --t) {
        heading("seat.agenda.term");
        static constexpr std::string_view measures[] = {"quiet_for_us", "hits_on_rivals", "always", "our_forces",
                                                        "damage_of_rivals"};
        say("measure", in_quotes(measures[from(0, 4)]));
        say("points", tenths(-1, 1));
        if (heads(40)) say("theatres", some_theatres());
        if (heads(50)) say("when", condition());
      }
    }
  }

  void theatre(int t) {
    heading("theatre");
    named("theatre", t);
    if (heads(50)) say("at", "[" + tenths(-180, 180) + ", " + tenths(-90, 90) + "]");
    if (heads(30)) say("ring", "[[0, 0], [1.5, 0], [1, 1]]");
    say("forces", "{ seat-" + std::to_string(from(0, seats_ - 1)) + " = " + std::to_string(from(0, 3)) + " }");
  }

  void asset(int a) {
    heading("asset");
    named("asset", a);
    say("owner", key("seat", a % seats_));
    say("theatre", key("theatre", a % theatres_));  // none stays empty
    say("at", "[" + tenths(-180, 180) + ", " + tenths(-90, 90) + "]");
    if (heads(50)) say("exposure", from(0, 200));
    if (heads(20)) say("own_soil", "true");
  }

  void proxy(int p) {
    heading("proxy");
    named("proxy", p);
    say("patron", key("seat", p % seats_));
    say("theatres", some_theatres());
    say("at", "[" + tenths(-180, 180) + ", " + tenths(-90, 90) + "]");
    say("strength", from(0, 3));
    say("control", from(0, 4));
    say("grievance", from(0, 8));
    if (heads(50)) say("deniability", tenths(1, 20));
  }

  void carrier() {
    heading("intermediary");
    named("carrier", 0);
    say("leak", tenths(1, 12));
    std::string pairs;
    for (int a = 0; a < seats_; ++a)
      for (int b = a + 1; b < seats_; ++b) pairs += (pairs.empty() ? "[" : ", [") + key("seat", a) + ", " + key("seat", b) + ']';
    say("pairs", '[' + pairs + ']');
    if (seats_ > 2 && heads(30)) say("seat", key("seat", seats_ - 1));
    if (heads(50)) say("verifies", "true");
  }

  void card(int c) {
    heading("card");
    say("key", key("card", c));
    say("title", in_quotes("A card"));
    say("text", in_quotes("Something happens."));
    say("weight", from(1, 5));
    if (heads(60)) say("heat", quarters(-1, 2));
    if (heads(30)) say("stability", tenths(-1, 1));
    if (heads(30)) say("when", condition());
    if (heads(30)) say("first_turn", from(1, turns_));
    if (heads(30)) say("standing", "{ seat-0 = " + tenths(-1, 1) + " }");
    if (heads(30)) say("theatre", key("theatre", from(0, theatres_ - 1)));
    if (heads(30)) say("fog", from(1, 20));
  }

  void pairing(int p) {
    heading("pairing");
    named("pairing", p);
    const int a = from(0, seats_ - 1), b = (a + from(1, seats_ - 1)) % seats_;
    say("from", key("seat", a));
    say("to", key("seat", b));
    if (heads(50)) say("both_ways", "true");
    say("give", R"([{ verb = "no_strike", turns = 2, theatres = )" + some_theatres() + " }]");
    say("ask", heads(50) ? R"([{ verb = "relieve" }, { verb = "no_threat", condition = "if_other_keeps" }])"
                         : R"([{ verb = "relieve" }])");
  }

  Rng rng_;
  std::string text_;
  int seats_ = 2, theatres_ = 1, turns_ = 2, proxies_ = 0;
};

}  // namespace

std::string random_variant(std::uint64_t seed) { return Author(seed).write(); }

}  // namespace bc::test
