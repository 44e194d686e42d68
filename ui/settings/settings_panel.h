// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences at the edge of the window: each takes effect at once and is kept. There is nothing to confirm.
#pragma once

#include <QTimer>

#include "ui/help/edge_panel.h"
#include "ui/languages/language.h"
#include "ui/settings/preferences.h"

class QLabel;
class QSlider;

namespace bc::ui {

class Segments;

class SettingsPanel : public EdgePanel {
  Q_OBJECT
 public:
  explicit SettingsPanel(QWidget* parent);
  /// Shows these, without telling anybody.
  void set(const Preferences&);
  const Preferences& wanted() const { return now_; }

 signals:
  void changed(const bc::ui::Preferences&);

 protected:
  /// Keys go to it while it is open: there is nothing to do beside it.
  void showEvent(QShowEvent*) override;

 private:
  void take();
  Preferences now_;
  std::vector<Language> languages_;
  Segments *look_, *motion_, *thinking_, *lock_, *turn_, *language_;
  QSlider* text_;
  QLabel* percent_;
  QTimer sliding_;  // the text follows the slider when it has stood still for a moment
};

}  // namespace bc::ui
