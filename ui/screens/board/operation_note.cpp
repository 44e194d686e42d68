// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/operation_note.h"

#include <QCoreApplication>

#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("OperationNote", words); }

std::size_t look_of(OperationKind kind) {
  switch (kind) {
    case OperationKind::covert_act: return static_cast<std::size_t>(StrikeLook::covert);
    case OperationKind::direct_strike: return static_cast<std::size_t>(StrikeLook::direct);
    case OperationKind::telegraphed_strike: return static_cast<std::size_t>(StrikeLook::telegraphed);
    default: return static_cast<std::size_t>(StrikeLook::militia);
  }
}

QString strike_note(const GameModel& model, const Operation& op) {
  const auto& rules = model.rules();
  const auto& n = rules.n;
  const auto victim = rules.assets[op.target.index()].owner;
  const auto look = look_of(op.kind);
  const auto hard = static_cast<std::size_t>(op.intensity);
  if (op.kind == OperationKind::direct_strike && model.seen().pub.ladder >= n.war.deliberate_from) return tr("At this rung a direct strike is war.");
  const auto standing = [](int cents) { return cents == 0 ? tr("no standing") : tr("%1 standing").arg(signed_points(cents)); };
  QStringList parts;
  parts << (is_answer(rules, model.seen().pub, model.seat(), victim)
                ? tr("Answers a hit: %1, and heats less.")
                      .arg(standing(n.strike.answer_standing + (op.kind == OperationKind::telegraphed_strike ? n.strike.telegraphed_standing : 0)))
                : tr("Ahead of the account: %1, and your allies may press you.").arg(standing(n.strike.ahead_standing)));
  if (op.proxy.index() < rules.proxies.size()) {
    const auto control = model.seen().own.control_seen[op.proxy.index()];
    parts << tr("It obeys with about %1.").arg(odds_text(n.strike.obeys[static_cast<std::size_t>(std::clamp<int>(control, 0, 4))]));
  }
  const int dies = n.strike.deaths_some[look][hard] + n.strike.deaths_many[look][hard];
  parts << tr("Somebody dies with %1, less where works and forces protect.").arg(odds_text(dies));
  if (op.kind == OperationKind::proxy_strike || op.kind == OperationKind::covert_act)
    parts << tr("Rightly laid at your door with about %1.").arg(odds_text(n.attribution.right[look]));
  return parts.join(' ');
}
}  // namespace

QString operation_note(const GameModel& model, const Operation& op) {
  const auto& n = model.rules().n;
  switch (op.kind) {
    case OperationKind::none:
      return n.home.idle_costs == 0 ? tr("An empty line does nothing, and does not count as restraint.")
                                    : tr("An empty line does not count as restraint and costs %1 standing.").arg(points_text(n.home.idle_costs));
    case OperationKind::hold:
      return model.seen().pub.seats[model.seat().index()].holds > 0
                 ? tr("A second hold in a row cools less and costs %1 standing.").arg(points_text(n.home.hold_again_costs))
                 : tr("Seen by everybody. Cools the ladder by about %1.").arg(quarters_text(n.ladder.hold_cools));
    case OperationKind::deploy: return tr("Costs %1 standing. Fewer of your people die there.").arg(points_text(n.home.deploy_costs));
    case OperationKind::withdraw: return tr("Costs %1 standing.").arg(points_text(n.home.withdraw_costs));
    case OperationKind::sanction:
      return tr("Brings %1 standing; costs them %2 a turn.").arg(points_text(n.home.sanction_brings), points_text(n.home.sanctioned_costs));
    case OperationKind::relief: return tr("Costs %1 standing.").arg(points_text(n.home.relief_costs));
    default: return op.target.is_set() ? strike_note(model, op) : QString();
  }
}

}  // namespace bc::ui
