// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/deeds.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/candidates.h"
#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"
#include "ui/screens/board/foresight.h"
#include "ui/screens/board/order_notes.h"

namespace bc::ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("Deeds", words); }

QString words_for(const Ruleset& rules, const Operation& op) {
  const auto target = name_of(rules, op.target), place = name_of(rules, op.theatre);
  switch (op.kind) {
    case OperationKind::proxy_strike: return tr("Strike %1 through %2").arg(target, name_of(rules, op.proxy));
    case OperationKind::covert_act: return tr("Strike %1 by stealth").arg(target);
    case OperationKind::direct_strike: return tr("Strike %1 openly").arg(target);
    case OperationKind::telegraphed_strike: return tr("Strike %1 openly, after a warning").arg(target);
    case OperationKind::deploy: return tr("Send forces to %1").arg(place);
    case OperationKind::withdraw: return tr("Withdraw forces from %1").arg(place);
    default: return kind_name(op.kind);
  }
}

QString words_for(const Ruleset& rules, const Support& s) {
  switch (s.kind) {
    case SupportKind::fortify: return tr("Fortify %1").arg(name_of(rules, s.asset));
    case SupportKind::arm: return tr("Arm %1").arg(name_of(rules, s.proxy));
    case SupportKind::restrain: return tr("Restrain %1").arg(name_of(rules, s.proxy));
    default: return kind_name(s.kind);
  }
}

class Collector {
 public:
  explicit Collector(const GameModel& model) : model_(model) {}

  template <class Fits>
  void operations(Fits fits) {
    for (int k = 1; k < kOperationKinds; ++k) {
      const auto kind = static_cast<OperationKind>(k);
      if (!(model_.rules().operations >> k & 1)) continue;
      for (const auto& op : candidates(model_.view(), kind)) {
        if (op.intensity == Intensity::high || !fits(op)) continue;  // how hard is chosen in the card
        const auto refusal = check(model_.view(), op);
        auto sheet = model_.draft();
        sheet.operation = op;
        add(op, words_for(model_.rules(), op), refusal ? QString() : change_text(model_, sheet), refusal);
      }
    }
  }
  template <class Fits>
  void supports(Fits fits) {
    for (const auto kind : {SupportKind::fortify, SupportKind::arm, SupportKind::restrain}) {
      if (!(model_.rules().supports >> static_cast<int>(kind) & 1)) continue;
      for (const auto& support : candidates(model_.view(), kind))
        if (fits(support)) add(support, words_for(model_.rules(), support), support_note(model_.rules(), kind), check(model_.view(), support));
    }
  }
  std::vector<Deed> sorted() && {
    std::ranges::stable_sort(all_, [](const Deed& x, const Deed& y) { return x.reason.isEmpty() > y.reason.isEmpty(); });
    return std::move(all_);
  }

 private:
  void add(std::variant<Operation, Support> order, const QString& words, const QString& note, const std::optional<Reason>& refusal) {
    all_.push_back({order, words, note, refusal ? reason_text(*refusal) : QString()});
  }
  const GameModel& model_;
  std::vector<Deed> all_;
};

}  // namespace

std::vector<Deed> deeds_in(const GameModel& model, TheatreId theatre) {
  const auto& rules = model.rules();
  Collector all(model);
  all.operations([&](const Operation& op) { return op.theatre == theatre || (op.target.is_set() && rules.assets[op.target.index()].theatre == theatre); });
  all.supports([&](const Support& s) {
    return (s.asset.is_set() && rules.assets[s.asset.index()].theatre == theatre) ||
           (s.proxy.is_set() && (rules.proxies[s.proxy.index()].theatres >> theatre.value & 1));
  });
  return std::move(all).sorted();
}

std::vector<Deed> deeds_on(const GameModel& model, AssetId asset) {
  Collector all(model);
  all.operations([&](const Operation& op) { return op.target == asset; });
  all.supports([&](const Support& s) { return s.asset == asset; });
  return std::move(all).sorted();
}

std::vector<Deed> deeds_of(const GameModel& model, ProxyId proxy) {
  Collector all(model);
  all.operations([&](const Operation& op) { return op.proxy == proxy; });
  all.supports([&](const Support& s) { return s.proxy == proxy; });
  return std::move(all).sorted();
}

OrderSheet with_deed(const GameModel& model, const Deed& deed) {
  auto sheet = model.draft();
  if (const auto* op = std::get_if<Operation>(&deed.order)) {
    sheet.operation = *op;
    if (check(model.view(), sheet.statement, sheet.operation)) sheet.statement = {};
  } else {
    sheet.support = std::get<Support>(deed.order);
  }
  return sheet;
}

}  // namespace bc::ui
