// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/operation_card.h"

#include "core/candidates.h"
#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"
#include "ui/screens/board/foresight.h"
#include "ui/screens/board/operation_note.h"

namespace bc::ui {

namespace {
QString refusal(const SeatView& view, const Operation& op) {
  const auto reason = check(view, op);
  return reason ? reason_text(*reason) : QString();
}
/// Sets a field that leaves no choice.
template <class Member>
void settle(const SeatView& view, Operation& op, Member member) {
  Operation only;
  int fits = 0;
  for (const auto& candidate : candidates(view, op.kind)) {
    if (check(view, candidate) || (fits > 0 && candidate.*member == only.*member)) continue;
    only = candidate;
    ++fits;
  }
  if (fits == 1) op.*member = only.*member;
}
}  // namespace

OperationCard::OperationCard(GameModel& model, QWidget* parent) : LineCard(model, "operation", tr("Operation"), parent) {}

void OperationCard::empty(OrderSheet& draft) const {
  draft.operation = {};
  if (check(model().view(), draft.statement, draft.operation)) draft.statement = {};
}

void OperationCard::take_kind(OrderSheet& draft, OperationKind kind) const {
  draft.operation = {.kind = kind};
  settle(model().view(), draft.operation, &Operation::proxy);
  settle(model().view(), draft.operation, &Operation::target);
  settle(model().view(), draft.operation, &Operation::theatre);
  settle(model().view(), draft.operation, &Operation::against);
  if (check(model().view(), draft.statement, draft.operation)) draft.statement = {};
}

Slot* OperationCard::kind_slot() {
  const auto kind = model().draft().operation.kind;
  const auto change_with = [this](OperationKind each) {
    auto sheet = model().draft();
    take_kind(sheet, each);
    return change_text(model(), sheet);
  };
  return slot(
      "kind", tr("Operation"), tr("choose an operation"), kind == OperationKind::none ? QString() : kind_name(kind),
      [this, change_with] {
        std::vector<Choice> all;
        for (int k = 1; k < kOperationKinds; ++k) {
          const auto each = static_cast<OperationKind>(k);
          if (!(model().rules().operations >> k & 1)) continue;
          const auto list = candidates(model().view(), each);
          auto choice = asked(list, k, kind_name(each), {}, [](const Operation&) { return true; },
                              [this](const Operation& op) { return refusal(model().view(), op); });
          if (choice.enabled()) choice.note = change_with(each);
          all.push_back(choice);
        }
        return all;
      },
      [this](OrderSheet& draft, int k) { take_kind(draft, static_cast<OperationKind>(k)); });
}

Slot* OperationCard::proxy_slot() {
  const auto& op = model().draft().operation;
  return slot(
      "proxy", tr("Militia"), tr("which militia"), name_of(model().rules(), op.proxy),
      [this] {
        std::vector<Choice> all;
        const auto list = candidates(model().view(), model().draft().operation.kind);
        const auto& own = model().seen().own;
        for (std::size_t p = 0; p < model().rules().proxies.size(); ++p) {
          const auto& proxy = model().rules().proxies[p];
          if (proxy.patron != model().seat()) continue;
          all.push_back(asked(list, static_cast<int>(p), text(proxy.name), tr("strength %1, control about %2").arg(own.strength[p]).arg(own.control_seen[p]),
                              [&](const Operation& o) { return o.proxy == ProxyId(p); },
                              [this](const Operation& o) { return refusal(model().view(), o); }));
        }
        return all;
      },
      [this](OrderSheet& draft, int p) {
        draft.operation.proxy = ProxyId(p);
        if (check(model().view(), draft.operation)) draft.operation.target = AssetId::none();
      });
}

Slot* OperationCard::target_slot() {
  const auto& op = model().draft().operation;
  return slot(
      "target", tr("Target"), tr("which target"), name_of(model().rules(), op.target),
      [this] {
        std::vector<Choice> all;
        const auto& now = model().draft().operation;
        const auto list = candidates(model().view(), now.kind);
        for (std::size_t a = 0; a < model().rules().assets.size(); ++a) {
          const auto& asset = model().rules().assets[a];
          if (!model().rules().are_rivals(model().seat(), asset.owner)) continue;
          auto choice = asked(list, static_cast<int>(a), text(asset.name), name_of(model().rules(), asset.theatre),
                              [&](const Operation& o) {
                                return o.target == AssetId(a) && (!now.proxy.is_set() || o.proxy == now.proxy) && o.intensity == now.intensity;
                              },
                              [this](const Operation& o) { return refusal(model().view(), o); });
          if (choice.enabled()) {
            auto sheet = model().draft();
            sheet.operation.target = AssetId(a);
            choice.note = tr("%1; %2").arg(choice.note, change_text(model(), sheet));
          }
          all.push_back(choice);
        }
        std::ranges::stable_sort(all, [](const Choice& x, const Choice& y) { return x.enabled() > y.enabled(); });
        return all;
      },
      [](OrderSheet& draft, int a) { draft.operation.target = AssetId(a); });
}

Slot* OperationCard::intensity_slot() {
  return slot(
      "intensity", tr("Intensity"), tr("how hard"), word_for(model().draft().operation.intensity),
      [this] {
        std::vector<Choice> all;
        for (const auto intensity : {Intensity::low, Intensity::high}) {
          auto op = model().draft().operation;
          op.intensity = intensity;
          Choice choice{static_cast<int>(intensity), word_for(intensity), {}, {}};
          if (op.target.is_set()) choice.reason = refusal(model().view(), op);
          auto sheet = model().draft();
          sheet.operation = op;
          if (choice.enabled()) choice.note = change_text(model(), sheet);
          all.push_back(choice);
        }
        return all;
      },
      [](OrderSheet& draft, int i) { draft.operation.intensity = static_cast<Intensity>(i); });
}

Slot* OperationCard::theatre_slot() {
  return slot(
      "theatre", tr("Theatre"), tr("which theatre"), name_of(model().rules(), model().draft().operation.theatre),
      [this] {
        std::vector<Choice> all;
        for (const auto& op : candidates(model().view(), model().draft().operation.kind)) {
          const auto level = model().seen().pub.forces[model().seat().index()][op.theatre.index()];
          all.push_back({op.theatre.value, name_of(model().rules(), op.theatre), tr("forces there: %1").arg(level), refusal(model().view(), op)});
        }
        return all;
      },
      [](OrderSheet& draft, int t) { draft.operation.theatre = TheatreId(t); });
}

Slot* OperationCard::against_slot() {
  return slot(
      "against", tr("Against"), tr("whom"), name_of(model().rules(), model().draft().operation.against),
      [this] {
        std::vector<Choice> all;
        for (const auto& op : candidates(model().view(), model().draft().operation.kind)) {
          const auto level = model().seen().pub.sanctions[model().seat().index()][op.against.index()];
          all.push_back({op.against.value, name_of(model().rules(), op.against), tr("sanctions now: %1").arg(level), refusal(model().view(), op)});
        }
        return all;
      },
      [](OrderSheet& draft, int s) { draft.operation.against = SeatId(s); });
}

void OperationCard::fill() {
  const auto& op = model().draft().operation;
  const bool set = op.kind != OperationKind::none;
  const auto note = operation_note(model(), op);
  switch (op.kind) {
    case OperationKind::none:
    case OperationKind::hold: show(tr("%1."), {kind_slot()}, note, set); break;
    case OperationKind::proxy_strike:
      show(tr("%1 by %2 on %3, at %4 intensity."), {kind_slot(), proxy_slot(), target_slot(), intensity_slot()}, note, set);
      break;
    case OperationKind::covert_act:
    case OperationKind::telegraphed_strike: show(tr("%1 on %2."), {kind_slot(), target_slot()}, note, set); break;
    case OperationKind::direct_strike: show(tr("%1 on %2, at %3 intensity."), {kind_slot(), target_slot(), intensity_slot()}, note, set); break;
    case OperationKind::deploy: show(tr("%1 forces to %2."), {kind_slot(), theatre_slot()}, note, set); break;
    case OperationKind::withdraw: show(tr("%1 forces from %2."), {kind_slot(), theatre_slot()}, note, set); break;
    case OperationKind::sanction: show(tr("%1 on %2."), {kind_slot(), against_slot()}, note, set); break;
    case OperationKind::relief: show(tr("%1 from %2."), {kind_slot(), against_slot()}, note, set); break;
  }
}

}  // namespace bc::ui
