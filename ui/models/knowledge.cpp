// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/knowledge.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

#include "core/posterior.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("Telling", words); }

/// What kind of thing was learned, in a few words.
QString topic_of(EventKind kind) {
  switch (kind) {
    case EventKind::acknowledged:
    case EventKind::looked_away: return tr("how the last hits were answered");
    case EventKind::clause_delivered:
    case EventKind::clause_delivered_secretly:
    case EventKind::clause_withheld:
    case EventKind::clause_suspected:
    case EventKind::clause_cleared:
    case EventKind::clause_broken:
    case EventKind::deal_ended: return tr("how promises were kept");
    case EventKind::channel_opened:
    case EventKind::letter_sent:
    case EventKind::offer_made:
    case EventKind::offer_answered:
    case EventKind::deal_made: return tr("the letters");
    case EventKind::letter_published: return tr("a letter that was published");
    case EventKind::statement_made:
    case EventKind::threat_made:
    case EventKind::threat_fired:
    case EventKind::threat_carried_out:
    case EventKind::threat_hollow:
    case EventKind::threat_lapsed: return tr("what was said in public");
    case EventKind::held:
    case EventKind::idle:
    case EventKind::repute_fell:
    case EventKind::strike_ordered:
    case EventKind::proxy_disobeyed:
    case EventKind::proxy_acted_alone:
    case EventKind::forces_moved:
    case EventKind::sanctions_changed:
    case EventKind::fortified:
    case EventKind::proxy_armed:
    case EventKind::proxy_restrained: return tr("what was ordered");
    case EventKind::strike_landed:
    case EventKind::people_died:
    case EventKind::asset_damaged: return tr("what was hit and who died");
    case EventKind::strike_attributed:
    case EventKind::strike_claimed: return tr("who is blamed, rightly or not");
    case EventKind::intelligence: return tr("what a probe found");
    case EventKind::talks_leaked:
    case EventKind::envoys_seen: return tr("what has come out");
    case EventKind::press_moved: return {};
    case EventKind::stake_changed:
    case EventKind::account_moved:
    case EventKind::lull:
    case EventKind::ladder_moved: return tr("the ladder, the stakes and the account");
    case EventKind::standing_moved:
    case EventKind::pressure_moved:
    case EventKind::stability_moved:
    case EventKind::faction_angry:
    case EventKind::government_fell:
    case EventKind::allies_pressed:
    case EventKind::sanctions_bit:
    case EventKind::agenda_moved: return tr("the mood at home");
    case EventKind::accident:
    case EventKind::war_check:
    case EventKind::war: return tr("whether it is war");
    case EventKind::card_drawn:
    case EventKind::game_ended: return tr("what comes next");
  }
  return {};
}

struct Circle {
  const Event* first;
  QStringList topics;
};

}  // namespace

std::vector<Known> who_knows(const Telling& told, const StepTold& step) {
  std::vector<Circle> circles;
  const auto learn = [&](int place) {
    const auto& event = told.story[static_cast<std::size_t>(place)];
    const auto topic = topic_of(event.kind);
    if (topic.isEmpty()) return;
    auto circle = std::ranges::find_if(circles, [&](const Circle& c) { return c.first->audience == event.audience; });
    if (circle == circles.end()) circle = circles.insert(circles.end(), Circle{&event, {}});
    if (!circle->topics.contains(topic)) circle->topics << topic;
  };
  for (const auto& happening : step.happenings) {
    learn(happening.event);
    for (const int effect : happening.effects) learn(effect);
  }
  // The widest circle first, the reader's own last.
  std::ranges::stable_sort(circles, std::greater<>(), [](const Circle& c) { return std::popcount(c.first->audience); });
  std::vector<Known> known;
  Audience informed = 0;
  for (const auto& circle : circles) {
    const auto audience = circle.first->audience;
    Known line{{}, audience_text(*told.rules, *circle.first, told.reader), circle.topics.join(tr(", "))};
    if (std::popcount(audience) == 1) line.seat = SeatId(static_cast<std::size_t>(std::countr_zero(audience)));
    if (audience != kEverybody) informed |= audience;
    known.push_back(line);
  }
  if (!told.reader.is_set()) return known;
  for (int s = 0; s < told.rules->seat_count(); ++s)
    if (SeatId(s) != told.reader && !(informed >> s & 1)) known.push_back({SeatId(s), name_of(*told.rules, SeatId(s)), tr("anything more is not known to you")});
  return known;
}

std::vector<Suspicion> suspicions_of(const Telling& told, const StepTold& step) {
  std::vector<Suspicion> all;
  const auto& rules = *told.rules;
  if (!told.reader.is_set()) return all;  // who knows everything suspects nobody
  for (const auto& happening : step.happenings) {
    const auto& event = told.story[static_cast<std::size_t>(happening.event)];
    if (event.kind != EventKind::strike_attributed || event.report >= told.after.pub.reports.size()) continue;
    const auto& report = told.after.pub.reports[event.report];
    if (!report.is_set() || report_confidence(rules, told.after, told.before.pub.card, event.report) < 0) continue;
    const auto shares = suspects(rules, told.after, told.before.pub.card, event.report);
    Suspicion one{tr("Who ordered the strike on %1?").arg(name_of(rules, report.target)), {}};
    int left = 100;
    for (std::size_t s = 0; s < shares.size(); ++s) {
      const int percent = static_cast<int>(std::lround(100 * shares[s]));
      if (percent <= 0 || (s != kNobodysOrder && s >= rules.seats.size())) continue;
      one.shares.push_back({s == kNobodysOrder ? tr("A militia by itself") : name_of(rules, SeatId(s)), percent});
      left -= percent;
    }
    if (one.shares.size() < 2) continue;
    std::ranges::stable_sort(one.shares, std::greater<>(), &Suspicion::Share::percent);
    one.shares.front().percent += left;  // what rounding has left over
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace bc::ui
