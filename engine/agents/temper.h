// SPDX-License-Identifier: GPL-3.0-or-later
// The temper of a rule-of-thumb player: the numbers that make one cautious, another reckless. Values stand in rules/agents.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace bc {

/// How readily a player does a thing, 0 (never) to 100 (whenever it can), unless its field says otherwise.
struct Temper {
  // Strikes and restraint
  std::int16_t answers_hits = 0;       // strikes back while the account stands in its favour
  std::int16_t strikes_first = 0;      // strikes ahead of the account
  std::int16_t holds = 0;              // holds where nothing presses
  std::int16_t fears_ladder = 0;       // rung, in tenths, from which it will not heat the ladder any more
  std::int16_t strikes_hard = 0;       // high intensity where the militia carries it
  std::int16_t strikes_directly = 0;   // with its own forces
  std::int16_t warns_of_answers = 0;   // answers by a telegraphed strike, where a channel is open
  std::int16_t works_covertly = 0;
  std::int16_t sanctions = 0;
  std::int16_t deploys = 0;
  // Words
  std::int16_t threatens = 0;
  std::int16_t keeps_threats = 0;      // carries out a threat that has fired
  std::int16_t conciliates = 0;        // speaks softly when it holds
  std::int16_t condemns = 0;
  std::int16_t denies = 0;
  std::int16_t claims = 0;
  // Letters
  std::int16_t writes = 0;
  std::int16_t offers = 0;
  std::int16_t accepts = 0;            // an offer with a gain
  std::int16_t delivers = 0;           // a clause that falls due, the other side having kept its part
  std::int16_t forgives = 0;           // delivers although the other side is suspected
  std::int16_t publishes = 0;
  // Home and militias
  std::int16_t acknowledges = 0;       // a hit, rather than look away, where both are open
  std::int16_t restrains = 0;
  std::int16_t arms = 0;
  std::int16_t fortifies = 0;
  std::int16_t probes = 0;
  std::int16_t inspects = 0;
  // Chance
  std::int16_t wavers = 0;             // how far it strays from its best idea, hundredths of a point
};

/// One field of a temper file, declared once: reader, documentation and tests use this list.
struct TemperField {
  std::string_view key;
  std::int16_t Temper::*member;
  std::int16_t low, high;
  std::string_view sentence;
};
std::span<const TemperField> temper_fields();

}  // namespace bc
