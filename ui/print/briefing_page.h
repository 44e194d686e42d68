// SPDX-License-Identifier: GPL-3.0-or-later
// The briefing on paper: black on white, from what the seat at the screen may know and nothing else.
#pragma once

#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace bc::ui {

class GameModel;

/// The page as HTML of the kind that QTextDocument knows.
QString briefing_page(const GameModel&);
/// What a file of it may be called.
QString briefing_name(const GameModel&);
/// Draws it on paper or into a PDF.
void paint_briefing(const GameModel&, QPagedPaintDevice&);
/// False where the file cannot be written.
bool write_briefing(const GameModel&, const QString& pdf_file);
/// Asks the desktop for a printer, beside the window, and prints.
void print_briefing(const GameModel&, QWidget* window);

}  // namespace bc::ui
