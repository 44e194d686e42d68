// SPDX-License-Identifier: GPL-3.0-or-later
// An offer as it lies on the table: what each side will do, in two columns, with when, worth and how a breach would show.
#pragma once

#include <QWidget>
#include <array>

#include "ui/models/treaty_outlook.h"

class QBoxLayout;
class QVBoxLayout;

namespace bc::ui {

class Card;

class TreatyView : public QWidget {
  Q_OBJECT
 public:
  /// letter: the promises alone, as in a letter on file. told: narrow, and with the conditions where they are not the usual ones. sheet: also with
  /// when and worth. full: also with how a breach shows, and the conditions in any case.
  enum class Detail { letter, told, sheet, full };
  explicit TreatyView(Detail, QWidget* parent = nullptr);
  void set(const Ruleset&, const TreatyOutlook&);

 protected:
  void resizeEvent(QResizeEvent*) override;

 private:
  void add_promise(QVBoxLayout*, const TreatyOutlook::Promise&, bool last);
  Detail detail_;
  QBoxLayout* columns_;
  std::array<QWidget*, 2> sides_{};
  QVBoxLayout* foot_;
};

}  // namespace bc::ui
