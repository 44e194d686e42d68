// SPDX-License-Identifier: GPL-3.0-or-later
// Everything on the map as a tree for a list beside it: theatres with their counters, then the lines, then what the cards tell.
#pragma once

#include <QAbstractItemModel>

#include <vector>

#include "ui/map/map_scene.h"

namespace bc::ui {

class MapListModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Role { IdRole = Qt::UserRole + 1, SideRole, IconRole };
  enum Column { NameColumn, WordsColumn, StatusColumn, column_count };  // all that is known; what has happened, in few words

  explicit MapListModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

  void set_scene(MapScene scene);
  QModelIndex index_of(const QString& id) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Entry {
    QString id;
    QString name;
    QString words;
    QString side;
    QString icon;
    QString status;
    bool enabled = true;
  };
  struct Group {
    Entry entry;
    std::vector<Entry> children;
  };

  const Entry* entry(const QModelIndex& index) const;

  std::vector<Group> groups_;
};

}  // namespace bc::ui
