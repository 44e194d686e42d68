// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/debrief/questions.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/phrases/names.h"
#include "ui/screens/debrief/debrief_data.h"

namespace bc::ui {

namespace {

constexpr qsizetype kMost = 5;

QString tr(const char* words) { return QCoreApplication::translate("Questions", words); }

bool happened(const Debrief::Turn& turn, EventKind kind) { return std::ranges::any_of(turn.log, [kind](const Event& e) { return e.kind == kind; }); }

/// The first strike that was laid at the wrong door.
QString on_blame(const Ruleset& rules, const Debrief& debrief) {
  for (const auto& turn : debrief.turns)
    for (std::size_t r = 0; r < kMaxReports && turn.after.pub.reports[r].is_set(); ++r) {
      const auto& report = turn.after.pub.reports[r];
      if (report.finding == Finding::unknown || rightly_blamed(turn.after, r)) continue;
      const auto blamed = report.finding == Finding::seat ? name_of(rules, report.blamed) : name_of(rules, report.hand);
      return tr("In turn %1 the strike on %2 was laid at the door of %3; in truth it was %4. What would each side have done, had it known?")
          .arg(QLocale().toString(turn.turn), name_of(rules, report.target), blamed, true_order_of(rules, turn.after, r));
    }
  return {};
}

/// A militia that acted on its own while its patron had a deal in force.
QString on_cheating(const Ruleset& rules, const Debrief& debrief) {
  for (const auto& turn : debrief.turns)
    for (const auto& event : turn.log) {
      if (event.kind != EventKind::proxy_acted_alone) continue;
      const auto patron = rules.proxies[event.proxy.index()].patron;
      for (int s = 0; s < rules.seat_count(); ++s)
        if (SeatId(s) != patron)
          for (const auto& deal : turn.before.channel(patron, SeatId(s)).deals)
            if (deal.is_set())
              return tr("In turn %1 %2 acted alone while a deal was in force. Did it look like cheating, and how could one have told?")
                  .arg(QLocale().toString(turn.turn), name_of(rules, event.proxy));
    }
  return {};
}

QString on_talks(const Debrief& debrief) {
  const bool wrote = std::ranges::any_of(debrief.turns, [](const Debrief::Turn& t) { return happened(t, EventKind::letter_sent); });
  const bool out = std::ranges::any_of(debrief.turns, [](const Debrief::Turn& t) { return happened(t, EventKind::talks_leaked) || happened(t, EventKind::letter_published); });
  if (!wrote) return tr("Nobody wrote a letter. Which turn would have been the one to write, and what would it have said?");
  return out ? tr("The talks came out. Who gained by that, and who would have gained had they stayed secret?")
             : tr("From the public record alone, could you have told that there were talks?");
}

QString on_turn(const std::vector<TurningPoint>& points) {
  const auto most = std::ranges::max_element(points, {}, [](const TurningPoint& p) { return std::abs(p.change()); });
  if (most == points.end()) return {};
  return most->change() > 0 ? tr("%1. The odds of war rose most there: what else could have been done, by whom, and what did it not know?").arg(most->title)
                            : tr("%1. The odds of war fell most there: whose doing was it, and what did it cost them?").arg(most->title);
}

QString on_promises(const Ruleset& rules, const Debrief& debrief) {
  for (const auto& turn : debrief.turns)
    for (const auto& event : turn.log)
      if (event.kind == EventKind::clause_broken || event.kind == EventKind::clause_withheld)
        return tr("In turn %1 %2 broke a promise. Was it worth it, and would you have found out?").arg(QLocale().toString(turn.turn), name_of(rules, event.seat));
  return {};
}

}  // namespace

QStringList questions(const Ruleset& rules, const Debrief& debrief, const std::vector<TurningPoint>& points) {
  QStringList all{on_turn(points), on_blame(rules, debrief), on_cheating(rules, debrief), on_promises(rules, debrief), on_talks(debrief),
                  tr("When did each side first think that the other wanted no war?")};
  all.removeAll(QString());
  return all.mid(0, kMost);
}

}  // namespace bc::ui
