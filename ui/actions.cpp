// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QWidget>

namespace bc::ui {

namespace {
/// Keys that a button shows: a language may have other words for them.
[[maybe_unused]] constexpr const char* kKeysShown[] = {QT_TRANSLATE_NOOP("Actions", "Alt+1"), QT_TRANSLATE_NOOP("Actions", "Alt+2"), QT_TRANSLATE_NOOP("Actions", "Alt+3"),
                                                       QT_TRANSLATE_NOOP("Actions", "Alt+4"), QT_TRANSLATE_NOOP("Actions", "Alt+5"), QT_TRANSLATE_NOOP("Actions", "?"),
                                                       QT_TRANSLATE_NOOP("Actions", "Ctrl+,"), QT_TRANSLATE_NOOP("Actions", "Ctrl+L"), QT_TRANSLATE_NOOP("Actions", "Ctrl+W")};
}  // namespace

Actions::Actions(QWidget* window) : QObject(window) {
  const auto add = [&](Act act, const QString& text, const QList<QKeySequence>& keys = {}) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    window->addAction(action);
    all_[static_cast<std::size_t>(act)] = action;
  };
  add(Act::briefing, tr("Briefing"), {Qt::ALT | Qt::Key_1});
  add(Act::orders, tr("Orders"), {Qt::ALT | Qt::Key_2});
  add(Act::channel, tr("Channel"), {Qt::ALT | Qt::Key_3});
  add(Act::record, tr("Record"), {Qt::ALT | Qt::Key_4});
  add(Act::rules, tr("Rules"), {Qt::ALT | Qt::Key_5});
  add(Act::read_out, tr("Last turn"));
  add(Act::lesson, tr("Lesson"));
  add(Act::keys, tr("Keys"), {Qt::Key_Question});
  add(Act::settings, tr("Settings"), {Qt::CTRL | Qt::Key_Comma});
  add(Act::lock, tr("Lock"), {Qt::CTRL | Qt::Key_L});
  add(Act::leave, tr("Leave"), {Qt::CTRL | Qt::Key_W});
  add(Act::undo, tr("Undo"), {QKeySequence::Undo});
  add(Act::redo, tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
  add(Act::seal, tr("Seal the orders"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
  add(Act::next_part, tr("Next part of the window"), {Qt::Key_F6});
  add(Act::part_before, tr("Part of the window before"), {Qt::SHIFT | Qt::Key_F6});
  add(Act::explain, tr("Explain"), {Qt::Key_F1});
  add(Act::coach, tr("Ask the coach"), {Qt::Key_F2});
  add(Act::print, tr("Print the briefing"), {QKeySequence::Print});
  add(Act::quit, tr("Leave the program"), {QKeySequence::Quit});
}

void Actions::on(Act act, std::function<void()> then) { connect((*this)[act], &QAction::triggered, this, std::move(then)); }

QString Actions::keys(Act act) const {
  const auto keys = (*this)[act]->shortcut().toString(QKeySequence::PortableText);
  return keys.isEmpty() ? keys : tr(keys.toUtf8().constData());
}

}  // namespace bc::ui
