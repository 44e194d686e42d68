// SPDX-License-Identifier: GPL-3.0-or-later
// Everything on the map as a list in its corner: each theatre with what happened there, and what is in it.
#pragma once

#include "ui/map/map_list_model.h"
#include "ui/widgets/card.h"

class QTreeView;

namespace bc::ui {

class Button;

class TheatresCard : public Card {
  Q_OBJECT
 public:
  explicit TheatresCard(QWidget* parent = nullptr);
  void set_scene(const MapScene&);
  /// What has the focus on the map is the current line here too.
  void set_current(const QString& id);
  /// Where the map is small the list is folded until it is asked for.
  void set_short(bool);
  bool is_folded() const { return folded_; }
  void set_folded(bool);
  QTreeView* list() const { return list_; }
  QSize sizeHint() const override;

 signals:
  /// A theatre or a counter was chosen.
  void picked(const QString& id);

 protected:
  void changeEvent(QEvent*) override;

 private:
  void dress();
  void keep_open(const QStringList& ids);
  MapListModel model_;
  QTreeView* list_;
  Button* fold_;
  bool folded_ = false, short_ = false, asked_ = false;
};

}  // namespace bc::ui
