// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/clauses.h"

#include <QCoreApplication>
#include <QStringList>
#include <bit>

#include "core/legal.h"
#include "core/bits.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words, const char* which = nullptr, int n = -1) { return QCoreApplication::translate("Clauses", words, which, n); }

/// What is promised as a thing: "no strikes".
QString thing(const Ruleset& rules, const Clause& clause) {
  const auto militia = clause.proxy.is_set() ? name_of(rules, clause.proxy) : QString();
  switch (clause.verb) {
    case ClauseVerb::none: return {};
    case ClauseVerb::no_strike: return tr("no strikes", "promised");
    case ClauseVerb::no_proxy_strike: return tr("no strikes by militias");
    case ClauseVerb::no_direct_strike: return tr("no open strikes");
    case ClauseVerb::no_covert_act: return tr("no strikes by stealth");
    case ClauseVerb::no_deploy: return tr("no more forces");
    case ClauseVerb::no_arming: return militia.isEmpty() ? tr("no arms for any militia") : tr("no arms for %1").arg(militia);
    case ClauseVerb::no_sanction: return tr("no new sanctions");
    case ClauseVerb::no_threat: return tr("no threats in public");
    case ClauseVerb::restrain: return militia.isEmpty() ? tr("a militia restrained") : tr("%1 restrained").arg(militia);
    case ClauseVerb::cap_arms: return militia.isEmpty() ? tr("fewer arms for a militia") : tr("fewer arms for %1").arg(militia);
    case ClauseVerb::withdraw: return tr("forces withdrawn");
    case ClauseVerb::relieve: return tr("a sanction lifted");
    case ClauseVerb::release: return tr("prisoners released");
    case ClauseVerb::hold: return tr("holding back");
    case ClauseVerb::speak_softly: return tr("soft words in public");
  }
  return {};
}

enum class Form { deed, thing };  // "not strike" after "will", "no strikes" after a colon

/// What is promised, of whom and where.
QString matter(const Ruleset& rules, const Clause& clause, Form form = Form::deed) {
  auto what = form == Form::thing ? thing(rules, clause) : word_for(clause.verb);
  if (uses_proxy(clause.verb) && form == Form::deed)
    what = clause.proxy.is_set() ? tr("%1 %2").arg(what, name_of(rules, clause.proxy)) : tr("%1 any militia").arg(what);
  if (uses_theatres(clause.verb) && clause.theatres) {
    const auto place = names_of_theatres(rules, clause.theatres);
    what = clause.verb == ClauseVerb::withdraw ? tr("%1 from %2").arg(what, place) : tr("%1 in %2").arg(what, place);
  }
  return what;
}

/// For how long, and from when, of a clause that is not agreed yet.
QString length(const Clause& clause) {
  QString text;
  if (uses_turns(clause.verb)) text = " " + tr("for %n turn(s)", nullptr, clause.turns);
  if (clause.delay > 1) text += " " + tr("%n turn(s) after the deal", nullptr, clause.delay);
  return text;
}
}  // namespace

QString names_of_theatres(const Ruleset& rules, std::uint16_t theatres) {
  QStringList names;
  for (const int t : SmallSet(theatres)) names << name_of(rules, TheatreId(t));
  const auto last = names.isEmpty() ? QString() : names.takeLast();
  return names.isEmpty() ? last : tr("%1 and %2").arg(names.join(tr(", ")), last);
}

QString span_text(const Deal& deal, int clause) {
  const auto span = binds(deal, clause);
  const auto& c = deal.terms.clauses[clause];
  const int last = c.verb == ClauseVerb::restrain ? span.first + c.turns - 1 : span.last;
  return span.first == last ? tr("turn %1").arg(span.first) : tr("turns %1 to %2").arg(span.first).arg(last);
}

namespace {
QString promise(const Ruleset& rules, const Clause& clause, int made_turn, Form form) {
  auto what = matter(rules, clause, form);
  if (made_turn > 0) {
    Deal deal{.terms = {}, .proposer = {}, .made_turn = static_cast<std::uint8_t>(made_turn), .status = {}};
    deal.terms.clauses[0] = clause;
    what = tr("%1, %2").arg(what, span_text(deal, 0));
  } else {
    what += length(clause);
  }
  if (clause.condition == Condition::if_other_keeps) what = tr("%1, if the other keeps its word").arg(what);
  return what;
}
}  // namespace

QString promise_text(const Ruleset& rules, const Clause& clause, int made_turn) { return promise(rules, clause, made_turn, Form::deed); }
QString promise_name(const Ruleset& rules, const Clause& clause, int made_turn) { return promise(rules, clause, made_turn, Form::thing); }

QString deed_text(const Ruleset& rules, ClauseVerb verb, ProxyId proxy) {
  const auto militia = proxy.is_set() ? name_of(rules, proxy) : QString();
  switch (verb) {
    case ClauseVerb::none: return {};
    case ClauseVerb::no_strike: return tr("not to strike");
    case ClauseVerb::no_proxy_strike: return tr("not to strike through militias");
    case ClauseVerb::no_direct_strike: return tr("not to strike openly");
    case ClauseVerb::no_covert_act: return tr("not to strike by stealth");
    case ClauseVerb::no_deploy: return tr("to send no more forces");
    case ClauseVerb::no_arming: return militia.isEmpty() ? tr("not to arm any militia") : tr("not to arm %1").arg(militia);
    case ClauseVerb::no_sanction: return tr("to impose no sanction");
    case ClauseVerb::no_threat: return tr("to make no public threat");
    case ClauseVerb::restrain: return militia.isEmpty() ? tr("to restrain a militia") : tr("to restrain %1").arg(militia);
    case ClauseVerb::cap_arms: return militia.isEmpty() ? tr("to cut the arms of a militia") : tr("to cut the arms of %1").arg(militia);
    case ClauseVerb::withdraw: return tr("to withdraw forces");
    case ClauseVerb::relieve: return tr("to lift a sanction");
    case ClauseVerb::release: return tr("to release prisoners");
    case ClauseVerb::hold: return tr("to hold");
    case ClauseVerb::speak_softly: return tr("to speak softly in public");
  }
  return {};
}

QString clause_text(const Ruleset& rules, const Clause& clause, int made_turn) {
  if (!clause.is_set()) return {};
  return tr("%1 will %2").arg(name_of(rules, clause.party), promise_text(rules, clause, made_turn));
}

QString side_text(const Ruleset& rules, const Terms& terms, bool give) {
  QStringList parts;
  for (int c = give ? 0 : kClausesASide; c < (give ? kClausesASide : kClausesADeal); ++c)
    if (terms.clauses[c].is_set()) parts << matter(rules, terms.clauses[c]) + length(terms.clauses[c]);
  return parts.join(tr(", and "));
}

QString conditions_text(const Terms& terms) {
  const auto depends = [&](int first) {
    for (int c = first; c < first + kClausesASide; ++c)
      if (terms.clauses[c].is_set() && terms.clauses[c].condition == Condition::if_other_keeps) return true;
    return false;
  };
  const bool ours = depends(0), yours = depends(kClausesASide);
  QStringList all;
  if (ours && yours) all << tr("Each of us is bound only while the other keeps its word.");
  if (ours && !yours) all << tr("We are bound only while you keep your word.");
  if (!ours && yours) all << tr("You are bound only while we keep our word.");
  if (terms.verifier == Verifier::intermediary) all << tr("The go-between is to check.");
  if (terms.verifier == Verifier::nobody) all << tr("Nobody is to check.");
  if (terms.publicity == Publicity::announced) all << tr("We announce it together.");
  if (terms.cover == CoverStory::humanitarian) all << tr("If asked, it is about people in need.");
  if (terms.cover == CoverStory::technical) all << tr("If asked, it is a technical matter.");
  return all.join(' ');
}

QString status_text(ClauseStatus status, bool ours) {
  switch (status) {
    case ClauseStatus::absent: return {};
    case ClauseStatus::pending: return tr("in force");
    case ClauseStatus::kept: return ours ? tr("kept, as far as they know") : tr("kept, as far as you know");
    case ClauseStatus::undelivered: return tr("not delivered");
    case ClauseStatus::suspected: return tr("found broken, perhaps wrongly");
    case ClauseStatus::void_: return tr("fell away");
  }
  return {};
}

}  // namespace bc::ui
