// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

#include "variants/load.h"

namespace bc::cases {

namespace {

/// The text of every rule by its number.
const std::map<std::string, std::string>& book() {
  static const auto rules = [] {
    std::map<std::string, std::string> all;
    std::ifstream file(std::string(BC_SOURCE_DIR) + "/rules/rulebook.md");
    for (std::string line; std::getline(file, line);)
      if (line.rfind("**", 0) == 0)
        if (const auto end = line.find("** "); end != std::string::npos) all[line.substr(2, end - 2)] = line.substr(end + 3);
    return all;
  }();
  return rules;
}

/// The rules with everything that chance decides switched off; a case switches on what it is about.
Ruleset quiet_rules() {
  const std::filesystem::path source(BC_SOURCE_DIR);
  const std::vector<std::filesystem::path> dirs{source / "tests/cases", source / "rules/variants"};
  const auto loaded = load_variant("board", dirs);
  for (const auto& diagnostic : loaded.diagnostics) ADD_FAILURE() << to_text(diagnostic);
  if (!loaded.ruleset) return {};
  auto rules = *loaded.ruleset;
  auto& n = rules.n;
  n.strike.deaths_some = n.strike.deaths_many = {};
  n.strike.damage = {};
  n.strike.uses_arms_low = n.strike.uses_arms_high = 0;
  n.strike.obeys.fill(kCertain);
  n.attribution.right.fill(kCertain);
  n.attribution.wrong.fill(0);
  n.proxy.acts_alone = n.proxy.control_slips = 0;
  n.ladder.relaxation = 0;
  n.channel.leak_exchange = n.channel.leak_spoiler = 0;
  for (auto& carrier : rules.intermediaries) carrier.leak = 0;
  n.press.envoys_seen = n.press.envoys_imagined = 0;
  n.war.loss_of_control.fill(0);
  n.war.loss_of_control[10] = kCertain;
  n.war.accident = 0;
  n.home.sanctioned_costs = 0;
  return rules;
}

}  // namespace

void quote(const std::string& number, const std::string& words) {
  const auto rule = book().find(number);
  ASSERT_NE(rule, book().end()) << "There is no rule " << number << " in the rulebook.";
  EXPECT_NE(rule->second.find(words), std::string::npos) << "Rule " << number << " reads: " << rule->second;
}

Table::Table() : rules(quiet_rules()), state(initial_state(rules, 1)) {
  own(A).agenda = 0;
  for (auto& control : state.hidden.control) control = 2;
}

void Table::play() {
  for (const auto seat : {A, B})
    if (const auto refused = check(view(seat), sheet(seat)))
      ADD_FAILURE() << "The sheet of seat " << int(seat.value) << " is refused, reason " << int(refused->reason);
  log.clear();
  adjudicate(rules, state, orders, &log);
  orders = {};
}

void Table::report_strike(AssetId target, SeatId blamed, bool ahead, StrikeLook look) {
  int r = 0;
  while (state.pub.reports[r].is_set()) ++r;
  state.pub.reports[r] = {.target = target, .look = look, .finding = blamed.is_set() ? Finding::seat : Finding::unknown, .blamed = blamed,
                          .ahead = static_cast<std::uint8_t>(ahead)};
  state.hidden.ordered_by[r] = blamed;
  if (look == StrikeLook::militia) state.hidden.hand[r] = blamed == A ? kFriendsA : kFriendsB;
  if (blamed.is_set()) {
    pub(blamed).struck = 1;
    own(blamed).ours[r] = 1;
  }
}

void Table::open_channel(int integrity) {
  channel().via = kCarrier;
  channel().integrity = static_cast<std::int8_t>(integrity);
}

void Table::make_deal(const Clause& a_gives, const Clause& b_gives, int made_turn) {
  open_channel();
  auto& deal = channel().deals[0];
  deal = {.terms = {}, .proposer = A, .made_turn = static_cast<std::uint8_t>(made_turn), .status = {}};
  deal.terms.clauses[0] = a_gives;
  deal.terms.clauses[kClausesASide] = b_gives;
  for (const int c : {0, kClausesASide})
    if (deal.terms.clauses[c].is_set()) deal.status[c] = ClauseStatus::pending;
  state.pub.turn = static_cast<std::uint8_t>(made_turn + 1);
}

bool Table::told(EventKind kind) const { return count(kind) > 0; }
int Table::count(EventKind kind) const { return static_cast<int>(std::ranges::count(log, kind, &Event::kind)); }

}  // namespace bc::cases
