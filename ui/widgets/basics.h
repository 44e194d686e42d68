// SPDX-License-Identifier: GPL-3.0-or-later
// The plain pieces that every screen is set from: titles, notes, buttons, cards, lines, marks.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/map/marks.h"

namespace bc::ui {

/// Text that wraps. `size` at 100 %.
QLabel* serif_label(const QString& text, double size, QWidget* parent = nullptr, bool italic = false);
QLabel* sans_label(const QString& text, double size = 14, QWidget* parent = nullptr, QFont::Weight weight = QFont::Normal);
/// Muted small print under something.
QLabel* note_label(const QString& text, QWidget* parent = nullptr);
QLabel* eyebrow_label(const QString& text, QWidget* parent = nullptr);
void set_colour(QLabel*, const QColor&);

/// The one black button of a window; an ordinary one; and one that looks like a link.
QPushButton* primary_button(const QString& text, QWidget* parent = nullptr);
QPushButton* plain_button(const QString& text, QWidget* parent = nullptr);
QPushButton* link_button(const QString& text, QWidget* parent = nullptr);

QFrame* hairline(QWidget* parent = nullptr);

/// A sheet of card on the paper; put things into its layout().
class Card : public QFrame {
  Q_OBJECT
 public:
  explicit Card(QWidget* parent = nullptr, bool tinted = false);
  QVBoxLayout* body() const { return body_; }

 private:
  QVBoxLayout* body_;
};

/// A seat's mark: shape and colour, with a name for those who cannot see it.
class Mark : public QWidget {
  Q_OBJECT
 public:
  Mark(MarkShape, const QColor&, const QString& name, QWidget* parent = nullptr, int size = 12);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  MarkShape shape_;
  QColor colour_;
  int size_;
};

MarkShape shape_of(const QString& name);

/// Removes and deletes everything in a layout, nested layouts too.
void clear_layout(QLayout*);

}  // namespace bc::ui
