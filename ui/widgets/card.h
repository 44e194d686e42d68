// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of card on the paper, with a head and a body; titles of sections; and facts, which are a small title over a value.
#pragma once

#include <QFrame>
#include <QVBoxLayout>
#include <optional>

#include "ui/theme/colour.h"
#include "ui/theme/type.h"

class QLabel;

namespace bc::ui {

class TextLabel;

class Card : public QFrame {
  Q_OBJECT
 public:
  /// dashed: a place where something can be put. chosen: a blue frame. warning and calm: tinted by what they tell.
  enum class Look { card, tint, dashed, chosen, warning, calm };
  explicit Card(QWidget* parent = nullptr, bool tinted = false);
  explicit Card(Look, QWidget* parent = nullptr);
  QVBoxLayout* body() const { return body_; }
  Look look() const { return look_; }
  void set_look(Look);
  /// Paper of another colour, such as a seat's.
  void set_ground(ThemeColour);
  /// A bar along the leading edge: whose it is, or that it is where we are.
  void set_bar(ThemeColour);
  void clear_bar();

  /// The head: an eyebrow or a title, and a note at the far end. Texts that are empty take no room.
  void set_head(const QString& eyebrow, const QString& title = {}, const QString& note = {});
  /// Something at the far end of the head, such as a link.
  void add_to_head(QWidget*);

 protected:
  void paintEvent(QPaintEvent*) override;
  void changeEvent(QEvent*) override;

 private:
  void dress();
  Look look_;
  QVBoxLayout* body_;
  QHBoxLayout* head_ = nullptr;
  TextLabel *eyebrow_ = nullptr, *title_ = nullptr, *note_ = nullptr;
  QMargins margins_;
  std::optional<ThemeColour> ground_, bar_;
};

/// A serif title with a note at the far end, and a hairline below if wanted.
class SectionTitle : public QWidget {
  Q_OBJECT
 public:
  explicit SectionTitle(const QString& title, const QString& note = {}, QWidget* parent = nullptr, double size = type::title);
  void set(const QString& title, const QString& note = {});
  void add(QWidget* at_the_far_end);

 protected:
  void resizeEvent(QResizeEvent*) override;

 private:
  void keep_low();
  TextLabel *title_, *note_;
};

/// "LEAK THIS TURN" over "8 % → 10 %". The value may hold **bold** words.
class Fact : public QWidget {
  Q_OBJECT
 public:
  explicit Fact(const QString& eyebrow, const QString& marked_value = {}, QWidget* parent = nullptr);
  void set_value(const QString& marked);

 private:
  TextLabel *eyebrow_, *value_;
};

/// A line of the colour of lines, which follows the theme.
class Hairline : public QFrame {
  Q_OBJECT
 public:
  explicit Hairline(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent*) override;
};
QFrame* hairline(QWidget* parent = nullptr);

/// Removes and deletes everything in a layout, nested layouts too.
void clear_layout(QLayout*);

}  // namespace bc::ui
