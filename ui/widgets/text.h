// SPDX-License-Identifier: GPL-3.0-or-later
// Text on the screen: labels that know their style by name, so that a change of theme finds them.
#pragma once

#include <QLabel>

#include <utility>
#include <vector>

#include "ui/theme/theme.h"
#include "ui/widgets/wrapped_text.h"

namespace bc::ui {

struct TextStyle {
  enum class Face { serif, sans, eyebrow };
  Face face = Face::sans;
  double size = type::body;
  QFont::Weight weight = QFont::Normal;
  bool italic = false;

  QFont font() const;
};

/// Text that wraps and follows the theme.
class TextLabel : public QLabel {
  Q_OBJECT
 public:
  TextLabel(const QString& text, const TextStyle& style, ThemeColour ink = &Palette::ink, QWidget* parent = nullptr);
  void set_style(const TextStyle&);
  void set_ink(ThemeColour);
  /// Text in which **words between stars** are bold. Anything else in it is taken as it stands.
  void set_marked(const QString&);
  /// Remembered for the last few widths: a layout asks again and again, and most labels stay as they are.
  int heightForWidth(int width) const override;

 protected:
  void changeEvent(QEvent*) override;
  void paintEvent(QPaintEvent*) override;

 private:
  void dress();
  TextStyle style_;
  ThemeColour ink_;
  QFont worn_;
  int percent_ = 100;
  bool dressing_ = false;
  /// What the height depends on besides the width.
  struct Words {
    QString text;
    QFont font;
    QMargins margins;
    bool wraps = false;
    bool operator==(const Words&) const = default;
  };
  struct Measured {
    Words words;
    std::vector<std::pair<int, int>> heights;  // by width
  };
  mutable Measured measured_;
  WrappedText words_;
};

/// `size` at 100 %.
TextLabel* serif_label(const QString& text, double size, QWidget* parent = nullptr, bool italic = false);
TextLabel* sans_label(const QString& text, double size = type::body, QWidget* parent = nullptr, QFont::Weight weight = QFont::Normal);
/// Muted small print under something.
TextLabel* note_label(const QString& text, QWidget* parent = nullptr);
TextLabel* eyebrow_label(const QString& text, QWidget* parent = nullptr);
/// Small print with **bold** words in it.
TextLabel* marked_label(const QString& marked, double size = type::small, QWidget* parent = nullptr);
/// One line, not wrapped; cut with an ellipsis and a tooltip where there is no room.
TextLabel* line_label(const QString& text, const TextStyle& style = {}, ThemeColour ink = &Palette::ink, QWidget* parent = nullptr);

void set_colour(QLabel*, ThemeColour);

/// Text with **bold** words as the HTML that a label shows, and as the plain text that is read out.
QString marked_html(const QString& marked);
QString marked_plain(const QString& marked);

}  // namespace bc::ui
