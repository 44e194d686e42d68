// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telling.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "ui/board_lines.h"
#include "ui/board_scene.h"
#include "ui/map/map_words.h"
#include "ui/phrases/events.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("Telling", words); }

const Event& at(const Telling& told, int event) { return told.story[static_cast<std::size_t>(event)]; }

/// The nearest cause that can be put into words.
int spoken_cause(const Telling& told, int event) {
  for (int cause = at(told, event).cause; cause >= 0; cause = at(told, cause).cause)
    if (!event_text(*told.rules, at(told, cause), told.reader).isEmpty()) return cause;
  return -1;
}

/// Whether a finding is no guess.
bool certain(const Telling& told, const Event& event) {
  if (event.report >= told.after.pub.reports.size()) return false;
  const auto& report = told.after.pub.reports[event.report];
  return report.is_set() && report.target == event.asset && report_confidence(*told.rules, told.after, told.before.pub.card, event.report) < 0;
}

/// Who carried it: the event says so, or the channel between the two does.
IntermediaryId carrier_of(const Telling& told, const Event& event) {
  if (event.via.is_set() || !event.seat.is_set() || !event.other.is_set()) return event.via;
  for (const auto& other : told.story)
    if (other.kind == EventKind::channel_opened && pair_index(other.seat, other.other) == pair_index(event.seat, event.other)) return other.via;
  return told.before.shared[pair_index(event.seat, event.other)].via;
}

}  // namespace

Telling telling_of(const GameModel& model, int place) {
  const auto& past = model.past();
  const auto& turn = past[static_cast<std::size_t>(place)];
  const auto next = static_cast<std::size_t>(place) + 1;
  Telling told{.rules = &model.rules(), .reader = model.seat(), .turn = turn.turn, .before = turn.seen,
               .after = next < past.size() ? past[next].seen : model.seen(), .story = turn.story};
  for (const auto other : model.others())
    for (const auto& letter : model.letters(other))
      if (letter.turn == turn.turn) told.letters.push_back(letter);
  return told;
}

Telling truth_of(const Ruleset& rules, const Debrief& debrief, int turn_index) {
  const auto& turn = debrief.turns[static_cast<std::size_t>(turn_index)];
  Telling told{.rules = &rules, .reader = {}, .turn = turn.turn, .before = {}, .after = {}, .story = turn.log};
  told.before.pub = turn.before.pub;
  told.after.pub = turn.after.pub;
  told.before.shared = turn.before.shared;
  told.after.shared = turn.after.shared;
  return told;
}

std::vector<StepTold> steps_of(const Telling& told) {
  std::vector<StepTold> steps;
  // Where each event was put: the happening that it is, or whose effect it is.
  std::vector<std::pair<int, int>> put(told.story.size(), {-1, -1});
  for (int i = 0; i < static_cast<int>(told.story.size()); ++i) {
    const auto& event = at(told, i);
    if (event_text(*told.rules, event, told.reader).isEmpty()) continue;
    const int cause = spoken_cause(told, i);
    if (cause >= 0 && is_effect(event.kind)) {
      const auto [step, happening] = put[static_cast<std::size_t>(cause)];
      if (step >= 0 && steps[static_cast<std::size_t>(step)].step == event.step) {
        steps[static_cast<std::size_t>(step)].happenings[static_cast<std::size_t>(happening)].effects.push_back(i);
        put[static_cast<std::size_t>(i)] = {step, happening};
        continue;
      }
    }
    if (steps.empty() || steps.back().step != event.step) steps.push_back({event.step, {}});
    steps.back().happenings.push_back({i, {}});
    put[static_cast<std::size_t>(i)] = {static_cast<int>(steps.size()) - 1, static_cast<int>(steps.back().happenings.size()) - 1};
  }
  return steps;
}

QString because(const Telling& told, int event) {
  const int cause = spoken_cause(told, event);
  if (cause < 0) return {};
  // What stands in the line above needs no saying again.
  if (cause == event - 1 && at(told, cause).step == at(told, event).step && at(told, cause).asset == at(told, event).asset) return {};
  auto why = event_text(*told.rules, at(told, cause), told.reader);
  if (why.endsWith('.')) why.chop(1);
  return tr("because: %1").arg(why);
}

QString effects_text(const Telling& told, const Happening& happening) {
  QStringList parts;
  for (const int e : happening.effects) {
    const auto words = effect_text(*told.rules, at(told, e), told.reader);
    if (!words.isEmpty()) parts << words;
  }
  return parts.join(tr(" · "));
}

int war_check_odds(const EventLog& story) {
  int odds = -1;
  for (const auto& event : story)
    if (event.kind == EventKind::war_check) odds = event.amount;
  return odds;
}

bool ended_by_lot(const EventLog& story) {
  return std::ranges::any_of(story, [](const Event& e) { return e.kind == EventKind::war && static_cast<WarCause>(e.detail) == WarCause::loss_of_control; });
}

namespace {

void tell_words(const Telling& told, MapScene& scene, const Event& event, bool now) {
  const auto& rules = *told.rules;
  const auto words = event_text(rules, event, told.reader);
  switch (event.kind) {
    case EventKind::channel_opened:
    case EventKind::letter_sent:
    case EventKind::offer_answered:
      if (!event.seat.is_set() || !event.other.is_set()) return;
      add_way_of_letter(rules, scene, event.seat, event.other, carrier_of(told, event), now ? ArcStyle::solid : ArcStyle::dotted, event.kind != EventKind::channel_opened, words);
      break;
    case EventKind::letter_published:
    case EventKind::statement_made:
    case EventKind::threat_fired:
    case EventKind::threat_carried_out:
    case EventKind::threat_hollow: break;
    default: return;
  }
  if (!now || !event.seat.is_set()) return;
  const bool letter = event.kind != EventKind::statement_made && event.via.is_set() && scene.counter(carrier_id(rules, event.via));
  const auto anchor = letter ? MapPlace(carrier_id(rules, event.via)) : home_of(rules, event.seat);
  scene.callouts.push_back({.anchor = anchor, .title = name_of(rules, event.seat), .text = words, .side = text(rules.seats[event.seat.index()].key)});
}

void tell_deeds(const Telling& told, MapScene& scene, const Event& event, bool now) {
  const auto& rules = *told.rules;
  if (!event.asset.is_set()) return;
  const auto target = asset_id(rules, event.asset);
  const bool struck = event.kind == EventKind::strike_landed || event.kind == EventKind::people_died || event.kind == EventKind::asset_damaged;
  if (struck)
    for (auto& counter : scene.counters)
      if (counter.id == target) counter.burning = true;
  const bool ordered = event.kind == EventKind::strike_ordered || event.kind == EventKind::proxy_acted_alone;
  const bool open = event.kind == EventKind::strike_claimed;
  // Solid is what was, dashed what is believed.
  if (ordered || open || event.kind == EventKind::strike_attributed) {
    const auto style = ordered || open || certain(told, event) ? ArcStyle::solid : ArcStyle::dashed;
    const auto words = event_text(rules, event, told.reader);
    std::erase_if(scene.arcs, [&](const MapArc& arc) { return style == ArcStyle::solid && arc.style == ArcStyle::dashed && arc.to == MapPlace(target); });
    if (event.proxy.is_set())
      scene.arcs.push_back({.from = proxy_id(rules, event.proxy), .to = target, .style = style, .side = QStringLiteral("militia"), .arrow = true, .label = {}, .description = words});
    else if (event.seat.is_set())
      scene.arcs.push_back({.from = base_near(rules, event.seat, event.asset), .to = target, .style = style, .side = text(rules.seats[event.seat.index()].key), .arrow = true,
                            .label = {}, .description = words});
  }
  if (!now) return;
  const auto words = event_text(rules, event, told.reader);
  const auto same = std::ranges::find_if(scene.callouts, [&](const MapCallout& c) { return c.anchor == MapPlace(target); });
  if (same == scene.callouts.end())
    scene.callouts.push_back({.anchor = target, .title = standing_name(name_of(rules, event.asset)), .text = words, .side = {}});
  else if (!same->text.contains(words))
    same->text += " " + words;
}

}  // namespace

MapScene scene_of(const Telling& told, const std::vector<StepTold>& steps, int last) {
  const auto& rules = *told.rules;
  auto scene = told.reader.is_set() ? board_scene(rules, told.before, {}) : public_scene(rules, told.before.pub);
  scene.arcs.clear();
  scene.callouts.clear();
  for (int i = 0; i <= last && i < static_cast<int>(steps.size()); ++i)
    for (const auto& happening : steps[static_cast<std::size_t>(i)].happenings) {
      tell_words(told, scene, at(told, happening.event), i == last);
      tell_deeds(told, scene, at(told, happening.event), i == last);
    }
  // Who carries letters, and carried none, is no part of what happened.
  std::erase_if(scene.counters, [&scene](const MapCounter& counter) {
    const auto here = [&counter](const MapPlace& place) { return place == MapPlace(counter.id); };
    return counter.uncertain && counter.theatre.isEmpty() && std::ranges::none_of(scene.arcs, [&](const MapArc& arc) { return here(arc.from) || here(arc.to); }) &&
           std::ranges::none_of(scene.callouts, [&](const MapCallout& callout) { return here(callout.anchor); });
  });
  return scene;
}

// What a side said stands at whoever carried it, and not where anything was done.
void keep_places_alone(MapScene& scene) {
  std::erase_if(scene.callouts, [](const MapCallout& callout) { return !callout.side.isEmpty(); });
  for (auto& callout : scene.callouts) callout.text.clear();
}

QString place_of(const Telling& told, const StepTold& step) {
  for (const auto& happening : step.happenings) {
    const auto& event = at(told, happening.event);
    if (event.asset.is_set()) return theatre_id(*told.rules, told.rules->assets[event.asset.index()].theatre);
    if (event.theatre.is_set()) return theatre_id(*told.rules, event.theatre);
  }
  return {};
}

}  // namespace bc::ui
