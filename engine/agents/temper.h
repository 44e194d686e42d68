// SPDX-License-Identifier: GPL-3.0-or-later
// The temper of a rule-of-thumb player: the numbers that make one cautious, another reckless. Values stand in rules/agents.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace bc {

/// How readily a player does a thing, from 0 (never) to 100 (whenever it makes sense), unless temper_fields() says otherwise.
struct Temper {
  // Strikes and restraint
  std::int16_t answers_hits = 0;
  std::int16_t strikes_first = 0;
  std::int16_t strikes_hard = 0;
  std::int16_t strikes_directly = 0;
  std::int16_t telegraphs = 0;
  std::int16_t works_covertly = 0;
  std::int16_t sanctions = 0;
  std::int16_t moves_forces = 0;
  std::int16_t holds = 0;
  std::int16_t fears_war = 0;
  std::int16_t nerve = 0;
  // Words
  std::int16_t threatens = 0;
  std::int16_t keeps_threats = 0;
  std::int16_t warns = 0;
  std::int16_t conciliates = 0;
  std::int16_t condemns = 0;
  std::int16_t denies = 0;
  std::int16_t claims = 0;
  // Letters and deals
  std::int16_t writes = 0;
  std::int16_t offers = 0;
  std::int16_t accepts = 0;
  std::int16_t delivers = 0;
  std::int16_t hides = 0;
  std::int16_t forgives = 0;
  std::int16_t clarifies = 0;
  std::int16_t publishes = 0;
  // Hits, militias and knowledge
  std::int16_t acknowledges = 0;
  std::int16_t restrains = 0;
  std::int16_t arms = 0;
  std::int16_t fortifies = 0;
  std::int16_t probes = 0;
  std::int16_t inspects = 0;
  // Chance and character
  std::int16_t wavers = 0;
  std::int16_t bent = 0;
  std::int16_t envies = 0;
};

/// One field of a temper file, declared once: the reader, its errors and the tests all use this list.
struct TemperField {
  std::string_view key;
  std::int16_t Temper::*member;
  std::int16_t low, high;
  std::string_view sentence;
};
std::span<const TemperField> temper_fields();

/// How often that temper keeps a promise, in hundredths: where nobody sees it, less often by what it hides.
constexpr int keeps(const Temper& t, bool hidden) { return hidden ? t.delivers * (100 - t.hides) / 100 : t.delivers; }

}  // namespace bc
