// SPDX-License-Identifier: GPL-3.0-or-later
// The window among others on a desktop: files dragged onto it and written from it, and how it closes.
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QSettings>

#include "ui/main_window.h"
#include "ui/notice_bar.h"
#include "ui/print/briefing_page.h"
#include "ui/saves.h"

namespace bc::ui {

void MainWindow::ask_for_pdf() {
  auto* ask = new QFileDialog(this, tr("Save the briefing as PDF"));
  ask->setAcceptMode(QFileDialog::AcceptSave);
  ask->setDefaultSuffix("pdf");
  ask->selectFile(briefing_name(flow_.model()));
  ask->setAttribute(Qt::WA_DeleteOnClose);
  connect(ask, &QFileDialog::fileSelected, this, &MainWindow::save_briefing);
  // Whoever sits down next is not asked where to put what the one before had read.
  connect(&flow_, &GameFlow::screen_changed, ask, [this, ask] {
    if (!flow_.model().is_open()) ask->close();
  });
  ask->show();
}

void MainWindow::save_briefing(const QString& file) {
  if (!flow_.model().is_open()) return;
  if (!write_briefing(flow_.model(), file)) notice_->tell(tr("The file %1 cannot be written. Choose another place.").arg(file));
}

void MainWindow::closeEvent(QCloseEvent* event) {
  QSettings().setValue("window", saveGeometry());
  // Nothing is asked: what was sealed is saved, and a draft is nobody else's to see.
  flow_.leave();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!dragged_save(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  open_save(dragged_save(event->mimeData()));
}

}  // namespace bc::ui
