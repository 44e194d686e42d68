// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_list_model.h"

#include "ui/map/map_words.h"

namespace bc::ui {

void MapListModel::set_scene(MapScene scene) {
  beginResetModel();
  groups_.clear();
  for (const MapTheatre& theatre : scene.theatres) {
    Group group{{theatre.id, theatre.name, theatre_words(scene, theatre), theatre.side, {}, theatre.status, theatre.enabled}, {}};
    for (const MapCounter& counter : scene.counters) {
      if (counter.theatre == theatre.id) {
        group.children.push_back({counter.id, counter.name, counter_words(scene, counter), counter.side, counter.icon, counter.note, true});
      }
    }
    groups_.push_back(std::move(group));
  }
  Group elsewhere{{{}, tr("Elsewhere"), {}, {}, {}, {}, true}, {}};
  for (const MapCounter& counter : scene.counters) {
    if (scene.theatre(counter.theatre) == nullptr) {
      elsewhere.children.push_back({counter.id, counter.name, counter_words(scene, counter), counter.side, counter.icon, counter.note, true});
    }
  }
  Group lines{{{}, tr("Lines"), {}, {}, {}, {}, true}, {}};
  for (const MapArc& arc : scene.arcs)
    lines.children.push_back({{}, arc_name(scene, arc), arc_words(scene, arc), arc.side, {}, arc.description, true});
  Group cards{{{}, tr("Notes"), {}, {}, {}, {}, true}, {}};
  for (const MapCallout& callout : scene.callouts)
    cards.children.push_back({{}, callout.title, callout.text, callout.side, {}, callout.text, true});
  for (Group* group : {&elsewhere, &lines, &cards}) {
    if (!group->children.empty()) groups_.push_back(std::move(*group));
  }
  endResetModel();
}

QModelIndex MapListModel::index_of(const QString& id) const {
  for (int row = 0; row < rowCount(); ++row) {
    const QModelIndex group = index(row, 0);
    if (group.data(IdRole).toString() == id) return group;
    for (int child = 0; child < rowCount(group); ++child) {
      if (index(child, 0, group).data(IdRole).toString() == id) return index(child, 0, group);
    }
  }
  return {};
}

// An index carries 0 for a group, else the group's row + 1.
QModelIndex MapListModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex MapListModel::parent(const QModelIndex& child) const {
  if (!child.isValid() || child.internalId() == 0) return {};
  return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int MapListModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(groups_.size());
  if (parent.internalId() != 0 || parent.column() != 0) return 0;
  return static_cast<int>(groups_[static_cast<std::size_t>(parent.row())].children.size());
}

int MapListModel::columnCount(const QModelIndex&) const { return column_count; }

const MapListModel::Entry* MapListModel::entry(const QModelIndex& index) const {
  if (!index.isValid()) return nullptr;
  const auto row = static_cast<std::size_t>(index.row());
  return index.internalId() == 0 ? &groups_[row].entry : &groups_[static_cast<std::size_t>(index.internalId()) - 1].children[row];
}

QVariant MapListModel::data(const QModelIndex& index, int role) const {
  const Entry* found = entry(index);
  if (found == nullptr) return {};
  switch (role) {
    case Qt::DisplayRole: return index.column() == NameColumn ? found->name : index.column() == StatusColumn ? found->status : found->words;
    case Qt::ToolTipRole: return found->words;
    case Qt::AccessibleTextRole: return found->words.isEmpty() ? found->name : found->name + QStringLiteral(", ") + found->words;
    case IdRole: return found->id;
    case SideRole: return found->side;
    case IconRole: return found->icon;
    default: return {};
  }
}

QVariant MapListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == NameColumn ? tr("On the map") : section == StatusColumn ? tr("What has happened") : tr("What is known");
}

}  // namespace bc::ui
