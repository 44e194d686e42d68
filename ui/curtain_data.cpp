// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curtain_data.h"

#include <QCoreApplication>

#include "ui/phrases/names.h"
#include "ui/screens/curtain/curtain_screen.h"
#include "ui/theme/theme.h"

namespace bc::ui {

namespace {
QString tr(const char* words) { return QCoreApplication::translate("CurtainData", words); }
}  // namespace

void fill_curtain(CurtainScreen& curtain, const GameFlow& flow) {
  const auto* session = flow.session();
  const auto& rules = flow.rules();
  const auto& seat = rules.seats[flow.seat().index()];
  std::vector<CurtainScreen::Station> stations;
  QStringList done;
  for (int s = 0; s < rules.seat_count(); ++s) {
    const auto& each = rules.seats[static_cast<std::size_t>(s)];
    const bool sealed = session->sealed(SeatId(s)), human = session->players()[static_cast<std::size_t>(s)].human;
    if (sealed && human) done << text(each.name);
    const auto note = SeatId(s) == flow.seat() ? tr("now") : !human ? tr("the computer") : sealed ? tr("sealed") : tr("to come");
    stations.push_back({text(each.name), note, QColor(text(each.colour)), sealed && human, SeatId(s) == flow.seat()});
  }
  stations.push_back({tr("Read-out"), tr("when all have sealed"), theme().p.muted, false, false});
  const auto why = done.isEmpty() ? tr("Your sheet is secret until all are read out together,\nso everything on this screen is hidden while the seat changes hands.")
                                  : tr("%1 has sealed. Your sheet is secret until all are read out together,\nso everything on this screen is hidden while the seat changes hands.")
                                        .arg(done.join(tr(", ")));
  curtain.set(tr("%1, the next sheet is yours").arg(text(seat.name)), why, tr("Turn %1 of %2").arg(session->turn()).arg(rules.turns),
                tr("For %1 only").arg(text(seat.name)), QColor(text(seat.colour)), stations);
}

}  // namespace bc::ui
