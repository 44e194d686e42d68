// SPDX-License-Identifier: GPL-3.0-or-later
// The board: theatres, assets, militias, intermediaries, and how the accounts stand when the game opens. (Rulebook 2)
#include "variants/draft.h"
#include "variants/schema/declare.h"
#include "variants/schema/sections.h"

namespace bc {

using namespace declare;

const Section& theatre_section() {
  using T = Theatre;
  static constexpr Field fields[] = {
      need<&T::key>("key", key(), "Its name in these files.", "\"iraq\""),
      need<&T::name>("name", line(), "Its name as shown.", "\"Iraq\""),
      may<&T::text>("text", prose(), "What there is to know about it.", "\"Bases of both sides within a day's drive.\""),
      may<&T::regions>("regions", lines().unread(), "Regions of the map that it covers.", "[\"iq-anbar\"]"),
      may<&T::ring>("ring", outline(), "Its outline as positions, where it covers no regions: a theatre at sea.",
                    "[[42, 12], [44, 12], [43, 15]]"),
      place<&T::longitude, &T::latitude>("at", false, "Where its name and counters stand.", "[43.5, 33.2]"),
      may<&T::forces>("forces", level(0, 3).by(Table::seat), "Levels of forces there when the game opens.", "{ washington = 1 }"),
      may<&T::neighbours>("neighbours", some_of(Table::theatre), "Theatres beside it; each must name it too.", "[\"syria\"]"),
  };
  static constexpr Section section{.name = "theatre",
                                   .title = "Theatres",
                                   .one = "theatre",
                                   .sentence = "A part of the map in which things happen.",
                                   .fields = fields,
                                   .identity = kByKey,
                                   .table = Table::theatre};
  return section;
}

const Section& asset_section() {
  using A = Asset;
  static constexpr Field fields[] = {
      need<&A::key>("key", key(), "Its name in these files.", "\"al-asad\""),
      need<&A::name>("name", line(), "Its name as shown.", "\"Al-Asad air base\""),
      may<&A::text>("text", prose(), "What there is to know about it.", "\"The largest base in the west of the country.\""),
      may<&A::icon>("icon", line().unread(), "The name of its sign on the map.", "\"base\""),
      need<&A::owner>("owner", one_of(Table::seat), "The seat that owns it.", "\"washington\""),
      need<&A::theatre>("theatre", one_of(Table::theatre), "Where it lies.", "\"iraq\""),
      place<&A::longitude, &A::latitude>("at", true, "Its position.", "[42.44, 33.79]"),
      may<&A::exposure>("exposure", factor(300), "Its odds of deaths, as a share of what a strike brings.", "100"),
      may<&A::own_soil>("own_soil", flag(), "A strike on it is a strike on the homeland.", "false"),
  };
  static constexpr Section section{.name = "asset",
                                   .title = "Assets",
                                   .one = "asset",
                                   .sentence = "A thing that can be struck.",
                                   .fields = fields,
                                   .identity = kByKey,
                                   .table = Table::asset};
  return section;
}

const Section& proxy_section() {
  using P = Proxy;
  static constexpr Field fields[] = {
      need<&P::key>("key", key(), "Its name in these files.", "\"nujaba\""),
      need<&P::name>("name", line(), "Its name as shown.", "\"Harakat al-Nujaba\""),
      may<&P::text>("text", prose(), "What there is to know about it.", "\"Wants to be first in the resistance.\""),
      may<&P::icon>("icon", line().unread(), "The name of its sign on the map.", "\"militia\""),
      need<&P::patron>("patron", one_of(Table::seat), "The seat that arms it and gives it orders.", "\"tehran\""),
      need<&P::theatres>("theatres", some_of(Table::theatre), "Where it can strike.", "[\"iraq\", \"syria\"]"),
      place<&P::longitude, &P::latitude>("at", true, "Where its counter stands.", "[44.4, 33.3]"),
      may<&P::strength>("strength", count(0, 3), "Its strength when the game opens.", "1"),
      may<&P::control>("control", count(0, 4), "How firmly its patron holds it; the patron itself knows it within one.", "2"),
      may<&P::grievance>("grievance", count(0, 8), "How much it resents when the game opens.", "2"),
      may<&P::deniability>("deniability", chance(), "What it takes from the odds of a right finding.", "10"),
  };
  static constexpr Section section{.name = "proxy",
                                   .title = "The militias of this variant",
                                   .one = "militia",
                                   .sentence = "An armed group that strikes for a seat, or for itself.",
                                   .fields = fields,
                                   .identity = kByKey,
                                   .table = Table::proxy};
  return section;
}

const Section& intermediary_section() {
  using I = Intermediary;
  static constexpr Field fields[] = {
      need<&I::key>("key", key(), "Its name in these files.", "\"muscat\""),
      need<&I::name>("name", line(), "Its name as shown.", "\"Muscat\""),
      may<&I::text>("text", prose(), "What there is to know about it.", "\"Discreet, and trusted by both.\""),
      may<&I::seat>("seat", one_of(Table::seat), "The seat that mediates and reads the letters; left out, a third party.",
                    "\"doha\""),
      may<&I::leans_to>("leans_to", one_of(Table::seat), "The side that it spares when letters come out; left out, neither.",
                        "\"tehran\""),
      need<&I::leak>("leak", chance(), "The odds of a leak in a turn in which somebody wrote.", "3"),
      may<&I::integrity>("integrity", steps(-3, 3), "What it adds to the integrity of a channel when it opens.", "0.25"),
      may<&I::offers>("offers", flag(), "Carries offers; if false, messages only.", "true"),
      may<&I::verifies>("verifies", flag(), "Can be named to verify clauses.", "false"),
      need<&I::pairs>("pairs", pairs(), "The pairs of seats that it serves.", "[[\"washington\", \"tehran\"]]"),
      place<&I::longitude, &I::latitude>("at", false, "Where its counter stands.", "[58.4, 23.6]"),
  };
  static constexpr Section section{.name = "intermediary",
                                   .title = "Intermediaries",
                                   .one = "intermediary",
                                   .sentence = "Who carries letters between two seats.",
                                   .fields = fields,
                                   .identity = kByKey,
                                   .table = Table::intermediary};
  return section;
}

const Section& account_section() {
  using A = AccountDraft;
  static constexpr std::string_view identity[] = {"between"};
  static constexpr Field fields[] = {
      need<&A::between>("between", one_of(Table::seat).times(2), "The two seats.", "[\"washington\", \"tehran\"]"),
      need<&A::owes>("owes", hits(-8, 8), "How much more the first has struck the second than it was struck, in hits.", "0.5"),
  };
  static constexpr Section section{.name = "account",
                                   .title = "Accounts",
                                   .one = "account",
                                   .sentence = "How an account stands when the game opens; left out, it is even.",
                                   .fields = fields,
                                   .identity = identity};
  return section;
}

const Section& sanction_section() {
  using S = SanctionDraft;
  static constexpr std::string_view identity[] = {"by", "against"};
  static constexpr Field fields[] = {
      need<&S::by>("by", one_of(Table::seat), "The seat that has set it.", "\"washington\""),
      need<&S::against>("against", one_of(Table::seat), "The seat that bears it.", "\"tehran\""),
      need<&S::level>("level", level(0, 3), "Its level when the game opens.", "2"),
  };
  static constexpr Section section{.name = "sanction",
                                   .title = "Sanctions",
                                   .one = "sanction",
                                   .sentence = "A sanction in force when the game opens.",
                                   .fields = fields,
                                   .identity = identity};
  return section;
}

}  // namespace bc
