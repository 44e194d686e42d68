// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/names.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/theme/type.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("Names", words); }
template <class Tag>
QString key_name(const auto& table, Id<Tag> id) {
  return id.index() < table.size() ? text(table[id.index()].name) : QString();
}
}  // namespace

QString name_of(const Ruleset& rules, SeatId id) { return key_name(rules.seats, id); }
QString name_of(const Ruleset& rules, TheatreId id) { return key_name(rules.theatres, id); }
QString name_of(const Ruleset& rules, AssetId id) { return key_name(rules.assets, id); }
QString name_of(const Ruleset& rules, ProxyId id) { return key_name(rules.proxies, id); }
QString name_of(const Ruleset& rules, IntermediaryId id) { return key_name(rules.intermediaries, id); }

QString kind_name(OperationKind kind) {
  switch (kind) {
    case OperationKind::none: return tr("No operation");
    case OperationKind::hold: return tr("Hold");
    case OperationKind::proxy_strike: return tr("Militia strike");
    case OperationKind::covert_act: return tr("Covert act");
    case OperationKind::direct_strike: return tr("Direct strike");
    case OperationKind::telegraphed_strike: return tr("Warned strike");
    case OperationKind::deploy: return tr("Deploy");
    case OperationKind::withdraw: return tr("Withdraw");
    case OperationKind::sanction: return tr("Sanction");
    case OperationKind::relief: return tr("Lift a sanction");
  }
  return {};
}

QString kind_name(SupportKind kind) {
  switch (kind) {
    case SupportKind::none: return tr("No support");
    case SupportKind::fortify: return tr("Fortify");
    case SupportKind::arm: return tr("Arm");
    case SupportKind::restrain: return tr("Restrain");
    case SupportKind::probe_attribution: return tr("Find out who struck");
    case SupportKind::probe_agenda: return tr("Find out the real aim");
    case SupportKind::probe_channel: return tr("Find out who writes");
    case SupportKind::inspect: return tr("Inspect a promise");
  }
  return {};
}

QString kind_name(StatementKind kind) {
  switch (kind) {
    case StatementKind::silence: return tr("Say nothing");
    case StatementKind::threat: return tr("A clear threat");
    case StatementKind::warning: return tr("A vague warning");
    case StatementKind::denial: return tr("A denial");
    case StatementKind::claim: return tr("A claim");
    case StatementKind::condemnation: return tr("A condemnation");
    case StatementKind::conciliation: return tr("A conciliatory word");
  }
  return {};
}

QString kind_name(LetterKind kind) {
  switch (kind) {
    case LetterKind::none: return tr("No letter");
    case LetterKind::message: return tr("A message");
    case LetterKind::warning: return tr("A warning");
    case LetterKind::clarification: return tr("A clarification");
    case LetterKind::offer: return tr("An offer");
    case LetterKind::accept: return tr("Accept their offer");
    case LetterKind::reject: return tr("Reject their offer");
    case LetterKind::counter: return tr("A counter-offer");
    case LetterKind::let_lapse: return tr("Let their offer lapse");
    case LetterKind::publish: return tr("Publish their last letter");
  }
  return {};
}

QString word_for(Intensity v) { return v == Intensity::low ? tr("low") : tr("high"); }

QString word_for(Trigger v) {
  switch (v) {
    case Trigger::any_strike: return tr("we are struck");
    case Trigger::deadly_strike: return tr("a strike kills our people");
    case Trigger::direct_strike: return tr("they strike us openly");
  }
  return {};
}

QString word_for(Response v) {
  switch (v) {
    case Response::any_strike: return tr("strike back");
    case Response::direct_strike: return tr("strike them openly");
    case Response::sanction: return tr("impose a sanction");
  }
  return {};
}

QString word_for(HitReaction v) {
  switch (v) {
    case HitReaction::none: return {};
    case HitReaction::acknowledge: return tr("acknowledge it");
    case HitReaction::look_away: return tr("look away");
  }
  return {};
}

QString word_for(ClauseVerb v) {
  switch (v) {
    case ClauseVerb::none: return {};
    case ClauseVerb::no_strike: return tr("not strike");
    case ClauseVerb::no_proxy_strike: return tr("not strike through militias");
    case ClauseVerb::no_direct_strike: return tr("not strike openly");
    case ClauseVerb::no_covert_act: return tr("not strike by stealth");
    case ClauseVerb::no_deploy: return tr("send no more forces");
    case ClauseVerb::no_arming: return tr("not arm");
    case ClauseVerb::no_sanction: return tr("impose no sanction");
    case ClauseVerb::no_threat: return tr("make no public threat");
    case ClauseVerb::restrain: return tr("restrain");
    case ClauseVerb::cap_arms: return tr("cut the arms of");
    case ClauseVerb::withdraw: return tr("withdraw forces");
    case ClauseVerb::relieve: return tr("lift a sanction");
    case ClauseVerb::release: return tr("release prisoners");
    case ClauseVerb::hold: return tr("hold");
    case ClauseVerb::speak_softly: return tr("speak softly in public");
  }
  return {};
}

QString word_for(Verifier v) {
  switch (v) {
    case Verifier::own_sources: return tr("its own sources");
    case Verifier::intermediary: return tr("the go-between");
    case Verifier::nobody: return tr("nobody");
  }
  return {};
}
QString word_for(Publicity v) { return v == Publicity::secret ? tr("secret") : tr("announced"); }
QString word_for(CoverStory v) {
  switch (v) {
    case CoverStory::no_talks: return tr("there are no talks");
    case CoverStory::humanitarian: return tr("it is about people in need");
    case CoverStory::technical: return tr("it is a technical matter");
  }
  return {};
}
QString word_for(Deaths v) {
  switch (v) {
    case Deaths::none: return tr("nobody died");
    case Deaths::some: return tr("some died");
    case Deaths::many: return tr("many died");
  }
  return {};
}
QString word_for(StrikeLook v) {
  switch (v) {
    case StrikeLook::militia: return tr("by a militia");
    case StrikeLook::covert: return tr("by stealth");
    case StrikeLook::direct: return tr("openly");
    case StrikeLook::telegraphed: return tr("openly, and warned");
  }
  return {};
}

namespace {
QString decimal(double value, int digits) {
  auto s = QLocale().toString(value, 'f', digits);
  const auto point = QLocale().decimalPoint();
  while (digits > 0 && s.contains(point) && s.endsWith(QLocale().zeroDigit())) s.chop(1);
  if (s.endsWith(point)) s.chop(point.size());
  return s;
}
QString signed_text(int value, const QString& magnitude) {
  const auto all = value > 0 ? "+" + magnitude : value < 0 ? QString(QChar(0x2212)) + magnitude : magnitude;
  return QLocale().textDirection() == Qt::RightToLeft ? isolated(all) : all;  // or the sign would stand behind
}
}  // namespace

QString quarters_text(int quarters) { return decimal(quarters / 4.0, 2); }
QString signed_quarters(int quarters) { return signed_text(quarters, decimal(std::abs(quarters) / 4.0, 2)); }
QString points_text(int cents) { return decimal(cents / 100.0, 2); }
QString signed_points(int cents) { return signed_text(cents, decimal(std::abs(cents) / 100.0, 2)); }
QString odds_text(int odds) { return QCoreApplication::translate("Names", "%1\u00a0%").arg(decimal(odds / 100.0, odds < 1000 && odds % 100 ? 1 : 0)); }

}  // namespace bc::ui
