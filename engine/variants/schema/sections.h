// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a variant file, each declared in the file that its subject names.
#pragma once

#include "variants/schema/schema.h"

namespace bc {

// numbers_*.cpp
const Section& ladder_section();
const Section& strike_section();
const Section& attribution_section();
const Section& home_section();
const Section& pressure_section();
const Section& threat_section();
const Section& proxies_section();
const Section& channel_section();
const Section& press_section();
const Section& war_section();
const Section& score_section();
// people.cpp
const Section& seat_section();
const Section& faction_section();
const Section& agenda_section();
const Section& term_section();
// board.cpp
const Section& theatre_section();
const Section& asset_section();
const Section& proxy_section();
const Section& intermediary_section();
const Section& account_section();
const Section& sanction_section();
// cards.cpp
const Section& card_section();
const Section& pairing_section();
const Section& clause_section();
const Section& source_section();

}  // namespace bc
