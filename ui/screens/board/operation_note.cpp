// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/operation_note.h"

#include <QCoreApplication>

#include "core/outlook.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("OperationNote", words); }

QString strike_note(const GameModel& model, const Operation& op) {
  auto sheet = model.draft();
  sheet.operation = op;
  const auto outlook = strike_outlook(model.view(), sheet);
  if (outlook.war) return tr("At this rung a direct strike is war.");
  const auto standing = outlook.standing == 0 ? tr("no standing") : tr("%1 standing").arg(signed_points(outlook.standing));
  QStringList parts;
  parts << (outlook.answer ? tr("Answers a hit: %1, and heats less.").arg(standing)
                           : tr("Ahead of the account: %1, and your allies may press you.").arg(standing));
  if (op.proxy.is_set()) parts << tr("It obeys with about %1.").arg(odds_text(outlook.obeys));
  parts << tr("Somebody dies with %1, less where there are works.").arg(odds_text(outlook.deaths));
  if (outlook.found < kCertain) parts << tr("Rightly laid at your door with %1.").arg(odds_text(outlook.found));
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
                 : tr("Seen by everybody. Cools the ladder by %1, by more if they hold too.")
                       .arg(quarters_text(hold_cools(model.view(), model.draft().statement.kind == StatementKind::conciliation)));
    case OperationKind::deploy: return tr("Costs %1 standing. Fewer of your people die there.").arg(points_text(n.home.deploy_costs));
    case OperationKind::withdraw: return tr("Costs %1 standing.").arg(points_text(n.home.withdraw_costs));
    case OperationKind::sanction:
      return tr("Brings %1 standing; costs them %2 a turn.").arg(points_text(n.home.sanction_brings), points_text(n.home.sanctioned_costs));
    case OperationKind::relief: return n.home.relief_costs == 0 ? tr("Costs no standing.") : tr("Costs %1 standing.").arg(points_text(n.home.relief_costs));
    default: return op.target.is_set() ? strike_note(model, op) : QString();
  }
}

}  // namespace bc::ui
