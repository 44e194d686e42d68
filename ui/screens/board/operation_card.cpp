// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/operation_card.h"

#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"
#include "ui/screens/board/candidates.h"

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

OperationCard::OperationCard(GameModel& model, QWidget* parent) : LineCard(model, tr("Operation"), parent) {}

void OperationCard::remove() {
  edit([](OrderSheet& draft) {
    draft.operation = {};
    if (draft.statement.kind == StatementKind::claim || draft.statement.kind == StatementKind::denial) draft.statement = {};
  });
}

void OperationCard::choose_kind(OperationKind kind) {
  edit([&](OrderSheet& draft) {
    draft.operation = {.kind = kind};
    settle(model().view(), draft.operation, &Operation::proxy);
    settle(model().view(), draft.operation, &Operation::target);
    settle(model().view(), draft.operation, &Operation::theatre);
    settle(model().view(), draft.operation, &Operation::against);
    if (check(model().view(), draft.statement, draft.operation)) draft.statement = {};
  });
}

void OperationCard::aim_at(TheatreId theatre) {
  if (!model().is_open() || !theatre.is_set()) return;
  edit([&](OrderSheet& draft) {
    auto& op = draft.operation;
    if (op.kind == OperationKind::deploy || op.kind == OperationKind::withdraw) op.theatre = theatre;
    if (!is_strike(op.kind)) return;
    for (const auto& candidate : candidates(model().view(), op.kind))
      if (model().rules().assets[candidate.target.index()].theatre == theatre && candidate.intensity == op.intensity &&
          (!op.proxy.is_set() || candidate.proxy == op.proxy) && !check(model().view(), candidate)) {
        op = candidate;
        return;
      }
  });
}

Slot* OperationCard::kind_slot() {
  const auto kind = model().draft().operation.kind;
  return slot(
      "kind", tr("Operation"), tr("choose an operation"), kind == OperationKind::none ? QString() : kind_name(kind),
      [this] {
        std::vector<Choice> all;
        for (int k = 1; k < kOperationKinds; ++k) {
          const auto each = static_cast<OperationKind>(k);
          if (!(model().rules().operations >> k & 1)) continue;
          const auto list = candidates(model().view(), each);
          all.push_back(asked(list, k, kind_name(each), {}, [](const Operation&) { return true; },
                              [this](const Operation& op) { return refusal(model().view(), op); }));
        }
        return all;
      },
      [this](int k) { choose_kind(static_cast<OperationKind>(k)); });
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
      [this](int p) {
        edit([&](OrderSheet& draft) {
          draft.operation.proxy = ProxyId(p);
          if (check(model().view(), draft.operation)) draft.operation.target = AssetId::none();
        });
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
          all.push_back(asked(list, static_cast<int>(a), text(asset.name), name_of(model().rules(), asset.theatre),
                              [&](const Operation& o) {
                                return o.target == AssetId(a) && (!now.proxy.is_set() || o.proxy == now.proxy) && o.intensity == now.intensity;
                              },
                              [this](const Operation& o) { return refusal(model().view(), o); }));
        }
        std::ranges::stable_sort(all, [](const Choice& x, const Choice& y) { return x.enabled() > y.enabled(); });
        return all;
      },
      [this](int a) { edit([&](OrderSheet& draft) { draft.operation.target = AssetId(a); }); });
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
          all.push_back(choice);
        }
        return all;
      },
      [this](int i) { edit([&](OrderSheet& draft) { draft.operation.intensity = static_cast<Intensity>(i); }); });
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
      [this](int t) { edit([&](OrderSheet& draft) { draft.operation.theatre = TheatreId(t); }); });
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
      [this](int s) { edit([&](OrderSheet& draft) { draft.operation.against = SeatId(s); }); });
}

QString OperationCard::note() const {
  auto& self = const_cast<OperationCard&>(*this);
  const auto& rules = self.model().rules();
  const auto& op = self.model().draft().operation;
  const auto& n = rules.n;
  switch (op.kind) {
    case OperationKind::none: return tr("An empty line does nothing, and does not count as restraint.");
    case OperationKind::hold:
      return self.model().seen().pub.seats[self.model().seat().index()].holds > 0
                 ? tr("A second hold in a row cools less and costs %1 standing.").arg(points_text(n.home.hold_again_costs))
                 : tr("Seen by everybody. Cools the ladder by about %1.").arg(quarters_text(n.ladder.hold_cools));
    case OperationKind::deploy: return tr("Costs %1 standing. Fewer of your people die there.").arg(points_text(n.home.deploy_costs));
    case OperationKind::withdraw: return tr("Costs %1 standing.").arg(points_text(n.home.withdraw_costs));
    case OperationKind::sanction: return tr("Brings %1 standing; costs them %2 a turn.").arg(points_text(n.home.sanction_brings), points_text(n.home.sanctioned_costs));
    case OperationKind::relief: return tr("Costs %1 standing.").arg(points_text(n.home.relief_costs));
    default: break;
  }
  if (!op.target.is_set()) return {};
  const auto victim = rules.assets[op.target.index()].owner;
  const bool answer = is_answer(rules, self.model().seen().pub, self.model().seat(), victim);
  const auto account = answer ? tr("It answers a hit.") : tr("It is ahead of the account: your allies may press you.");
  if (op.kind == OperationKind::direct_strike && self.model().seen().pub.ladder >= n.war.deliberate_from)
    return tr("At this rung a direct strike is war.");
  if (op.kind == OperationKind::proxy_strike) {
    const auto p = op.proxy.index();
    const auto control = p < rules.proxies.size() ? self.model().seen().own.control_seen[p] : 0;
    return tr("%1 It obeys with about %2. Rightly blamed with about %3.")
        .arg(account, odds_text(n.strike.obeys[static_cast<std::size_t>(control)]), odds_text(n.attribution.right[0]));
  }
  if (op.kind == OperationKind::covert_act) return tr("%1 Rightly blamed with about %2.").arg(account, odds_text(n.attribution.right[1]));
  return account;
}

void OperationCard::fill() {
  const auto& op = model().draft().operation;
  const bool set = op.kind != OperationKind::none;
  switch (op.kind) {
    case OperationKind::none:
    case OperationKind::hold: show(tr("%1."), {kind_slot()}, note(), set); break;
    case OperationKind::proxy_strike:
      show(tr("%1 by %2 on %3, at %4 intensity."), {kind_slot(), proxy_slot(), target_slot(), intensity_slot()}, note(), set);
      break;
    case OperationKind::covert_act:
    case OperationKind::telegraphed_strike: show(tr("%1 on %2."), {kind_slot(), target_slot()}, note(), set); break;
    case OperationKind::direct_strike: show(tr("%1 on %2, at %3 intensity."), {kind_slot(), target_slot(), intensity_slot()}, note(), set); break;
    case OperationKind::deploy: show(tr("%1 forces to %2."), {kind_slot(), theatre_slot()}, note(), set); break;
    case OperationKind::withdraw: show(tr("%1 forces from %2."), {kind_slot(), theatre_slot()}, note(), set); break;
    case OperationKind::sanction: show(tr("%1 on %2."), {kind_slot(), against_slot()}, note(), set); break;
    case OperationKind::relief: show(tr("%1 from %2."), {kind_slot(), against_slot()}, note(), set); break;
  }
}

}  // namespace bc::ui
