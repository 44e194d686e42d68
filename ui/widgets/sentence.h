// SPDX-License-Identifier: GPL-3.0-or-later
// Words and slots that flow like a sentence and wrap. The sentence is translated whole, its slots numbered: their order may differ by language.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/theme/type.h"
#include "ui/widgets/slot.h"

namespace bc::ui {

class Sentence : public QWidget, public Spoken {
  Q_OBJECT
 public:
  explicit Sentence(QWidget* parent = nullptr, double size = type::sentence);
  /// `text` holds %1, %2 … where the slots go; **words** between stars are bold, ~~words~~ between tildes are struck through.
  /// The slots become children, and Tab goes through them in the order in which they are read.
  void set(const QString& text, const std::vector<Slot*>& parts);
  /// Tab comes to this one after `before`, although it was made later than what follows.
  void come_after(const Sentence& before);
  /// The sentence as it would be read aloud, with what the slots say now.
  QString spoken() const;
  /// How wide it must be so that no slot has to be cut.
  int width_for_slots() const;
  /// The slots in reading order.
  std::vector<Slot*> slots_in_order() const;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

  QAccessible::Role spoken_role() const override { return QAccessible::Paragraph; }

 protected:
  void paintEvent(QPaintEvent*) override;
  void resizeEvent(QResizeEvent*) override;
  void changeEvent(QEvent*) override;
  bool event(QEvent*) override;

 private:
  struct Item {
    QString word;          // when slot is null
    Slot* slot = nullptr;
    bool glued = false;    // follows without a space
    bool bold = false, struck = false;
  };
  /// Words that stand side by side on a line and are drawn as one, so that each script orders them itself.
  struct Run {
    QString text;
    bool bold, struck;
    QRectF place;
  };
  QFont font_of(const Item&) const;
  double width_of(const Item&, double limit) const;
  double space() const;
  int line_pitch() const;
  double arrange(double width, bool apply);
  void place_line(std::size_t first, std::size_t last, double y, double width);
  void told();
  double size_;
  QWidget* start_;  // never seen: Tab comes to the slots where this stands in the order of the window
  std::vector<Item> items_;
  std::vector<Run> runs_;
};

}  // namespace bc::ui
