// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/turning_points.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/models/telling.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {

constexpr std::size_t kMost = 4, kCauses = 3;
constexpr double kLeast = 2;  // a change of less is nothing to speak of

QString tr(const char* words) { return QCoreApplication::translate("TurningPoints", words); }

/// How much a turn is remembered for an event; 0: not at all.
int weight(const Event& event) {
  switch (event.kind) {
    case EventKind::war: return 100;
    case EventKind::accident: return 90;
    case EventKind::people_died: return event.detail == static_cast<int>(Deaths::many) ? 80 : 60;
    case EventKind::strike_landed: return event.detail == static_cast<int>(StrikeLook::direct) ? 70 : 50;
    case EventKind::talks_leaked:
    case EventKind::letter_published: return 55;
    case EventKind::deal_made: return 54;
    case EventKind::government_fell: return 53;
    case EventKind::clause_broken: return 45;
    case EventKind::threat_fired: return 44;
    case EventKind::threat_made: return 40;
    case EventKind::deal_ended: return 38;
    case EventKind::clause_delivered:
    case EventKind::clause_delivered_secretly: return 36;
    case EventKind::channel_opened: return 30;
    case EventKind::held: return 20;
    case EventKind::forces_moved:
    case EventKind::sanctions_changed: return 18;
    default: return 0;
  }
}

QString few_words(const Ruleset& rules, const Event& event) {
  switch (event.kind) {
    case EventKind::war: return tr("war");
    case EventKind::accident: return tr("an accident");
    case EventKind::people_died: return tr("deaths: %1").arg(name_of(rules, event.asset));
    case EventKind::strike_landed: return tr("a strike: %1").arg(name_of(rules, event.asset));
    case EventKind::talks_leaked: return tr("the talks come out");
    case EventKind::letter_published: return tr("a letter is published");
    case EventKind::deal_made: return tr("a deal");
    case EventKind::government_fell: return tr("a government falls");
    case EventKind::clause_broken: return tr("a broken promise");
    case EventKind::threat_fired: return tr("a threat is defied");
    case EventKind::threat_made: return tr("a threat");
    case EventKind::deal_ended: return tr("a deal ends");
    case EventKind::clause_delivered:
    case EventKind::clause_delivered_secretly: return tr("a promise kept");
    case EventKind::channel_opened: return tr("a channel opens");
    case EventKind::held: return tr("restraint");
    case EventKind::forces_moved: return tr("forces move");
    case EventKind::sanctions_changed: return tr("sanctions change");
    default: return {};
  }
}

std::vector<std::size_t> by_weight(const EventLog& log) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < log.size(); ++i)
    if (weight(log[i]) > 0) places.push_back(i);
  std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) { return weight(log[a]) > weight(log[b]); });
  return places;
}

QStringList causes_of(const Ruleset& rules, const Debrief& debrief, int turn) {
  const auto told = truth_of(rules, debrief, turn);
  QStringList all;
  for (const auto place : by_weight(told.story)) {
    auto sentence = event_text(rules, told.story[place], {});
    if (sentence.isEmpty() || all.contains(sentence)) continue;
    if (const auto why = because(told, static_cast<int>(place)); !why.isEmpty()) {
      if (sentence.endsWith('.')) sentence.chop(1);
      sentence = tr("%1, %2.").arg(sentence, why);
    }
    all << sentence;
    if (all.size() >= static_cast<qsizetype>(kCauses)) break;
  }
  return all;
}

}  // namespace

std::vector<double> war_curve(const std::vector<Prognosis>& curve, bool ended_in_war) {
  std::vector<double> all;
  for (const auto& point : curve) all.push_back(100 * point.share(point.wars));
  all.push_back(ended_in_war ? 100 : 0);
  return all;
}

QString headline(const Ruleset& rules, const Debrief& debrief, int turn) {
  const auto& log = debrief.turns[static_cast<std::size_t>(turn)].log;
  const auto places = by_weight(log);
  return places.empty() ? tr("quiet") : few_words(rules, log[places.front()]);
}

std::vector<TurningPoint> turning_points(const Ruleset& rules, const Debrief& debrief, const std::vector<Prognosis>& curve) {
  if (curve.size() != debrief.turns.size()) return {};
  const auto war = war_curve(curve, debrief.end.pub.war != WarCause::none);
  std::vector<TurningPoint> all;
  for (std::size_t t = 0; t < curve.size(); ++t) {
    TurningPoint point{.turn = static_cast<int>(t), .before = war[t], .after = war[t + 1], .margin = 0, .title = {}, .causes = {}};
    const double after = t + 1 < curve.size() ? curve[t + 1].war_margin : 0;
    point.margin = 100 * std::hypot(curve[t].war_margin, after);
    if (std::abs(point.change()) >= std::max(kLeast, point.margin)) all.push_back(point);
  }
  std::ranges::stable_sort(all, [](const TurningPoint& x, const TurningPoint& y) { return std::abs(x.change()) > std::abs(y.change()); });
  if (all.size() > kMost) all.resize(kMost);
  std::ranges::sort(all, {}, &TurningPoint::turn);
  for (auto& point : all) {
    point.title = tr("Turn %1: %2").arg(debrief.turns[static_cast<std::size_t>(point.turn)].turn).arg(headline(rules, debrief, point.turn));
    point.causes = causes_of(rules, debrief, point.turn);
  }
  return all;
}

}  // namespace bc::ui
