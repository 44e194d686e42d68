// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telling.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "ui/board_scene.h"
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

}  // namespace

Telling telling_of(const GameModel& model, int place) {
  const auto& past = model.past();
  const auto& turn = past[static_cast<std::size_t>(place)];
  const auto next = static_cast<std::size_t>(place) + 1;
  return {.rules = &model.rules(), .reader = model.seat(), .turn = turn.turn, .before = turn.seen,
          .after = next < past.size() ? past[next].seen.pub : model.seen().pub, .story = turn.story};
}

Telling truth_of(const Ruleset& rules, const Debrief& debrief, int turn_index) {
  const auto& turn = debrief.turns[static_cast<std::size_t>(turn_index)];
  Telling told{.rules = &rules, .reader = {}, .turn = turn.turn, .before = {}, .after = turn.after.pub, .story = turn.log};
  told.before.pub = turn.before.pub;
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

MapScene scene_of(const Telling& told, const std::vector<StepTold>& steps, int last) {
  const auto& rules = *told.rules;
  auto scene = told.reader.is_set() ? board_scene(rules, told.before, {}) : public_scene(rules, told.before.pub);
  scene.arcs.clear();
  for (int i = 0; i <= last && i < static_cast<int>(steps.size()); ++i)
    for (const auto& happening : steps[static_cast<std::size_t>(i)].happenings) {
      const auto& event = at(told, happening.event);
      if (!event.asset.is_set()) continue;
      const auto target = asset_id(rules, event.asset);
      const bool struck = event.kind == EventKind::strike_landed || event.kind == EventKind::people_died || event.kind == EventKind::asset_damaged;
      if (struck)
        for (auto& counter : scene.counters)
          if (counter.id == target) counter.burning = true;
      const bool ordered = event.kind == EventKind::strike_ordered || event.kind == EventKind::proxy_acted_alone;
      if (event.proxy.is_set() && (ordered || event.kind == EventKind::strike_attributed))
        // Solid is what was, dashed what is believed.
        scene.arcs.push_back({.from = proxy_id(rules, event.proxy), .to = target, .style = ordered ? ArcStyle::solid : ArcStyle::dashed,
                              .side = QStringLiteral("militia"), .arrow = true, .label = {}, .description = event_text(rules, event, told.reader)});
      if (i != last) continue;
      const auto words = event_text(rules, event, told.reader);
      const auto same = std::ranges::find_if(scene.callouts, [&](const MapCallout& c) { return c.anchor == MapPlace(target); });
      if (same == scene.callouts.end())
        scene.callouts.push_back({.anchor = target, .title = name_of(rules, event.asset), .text = words, .side = {}});
      else if (!same->text.contains(words))
        same->text += " " + words;
    }
  return scene;
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
