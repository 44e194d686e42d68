// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/support_card.h"

#include "core/candidates.h"
#include "ui/phrases/clauses.h"
#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"
#include "ui/screens/board/order_notes.h"

namespace bc::ui {

namespace {
QString refusal(const SeatView& view, const Support& support) {
  const auto reason = check(view, support);
  return reason ? reason_text(*reason) : QString();
}
}  // namespace

SupportCard::SupportCard(GameModel& model, QWidget* parent) : LineCard(model, "support", tr("Support"), parent) {}

void SupportCard::empty(OrderSheet& draft) const { draft.support = {}; }

Slot* SupportCard::kind_slot() {
  const auto kind = model().draft().support.kind;
  return slot(
      "kind", tr("Support"), tr("choose a support"), kind == SupportKind::none ? QString() : kind_name(kind),
      [this] {
        std::vector<Choice> all;
        for (int k = 1; k < kSupportKinds; ++k) {
          const auto each = static_cast<SupportKind>(k);
          if (!(model().rules().supports >> k & 1)) continue;
          auto choice = asked(candidates(model().view(), each), k, kind_name(each), support_note(model().rules(), each), [](const Support&) { return true; },
                              [this](const Support& s) { return refusal(model().view(), s); });
          if (each == SupportKind::probe_channel && model().rules().seat_count() < 3) continue;
          all.push_back(choice);
        }
        return all;
      },
      [this](OrderSheet& draft, int k) {
        draft.support = {.kind = static_cast<SupportKind>(k)};
        std::vector<Support> fits;
        for (const auto& candidate : candidates(model().view(), draft.support.kind))
          if (!check(model().view(), candidate)) fits.push_back(candidate);
        if (fits.size() == 1) draft.support = fits.front();
      });
}

QString SupportCard::object_text(const Support& s) const {
  const auto& rules = model().rules();
  const auto& seen = model().seen();
  switch (s.kind) {
    case SupportKind::none: return {};
    case SupportKind::fortify: return name_of(rules, s.asset);
    case SupportKind::arm:
    case SupportKind::restrain: return name_of(rules, s.proxy);
    case SupportKind::probe_attribution:
      return s.index < kMaxReports && seen.pub.reports[s.index].is_set() ? tr("the strike on %1").arg(name_of(rules, seen.pub.reports[s.index].target)) : QString();
    case SupportKind::probe_agenda: return name_of(rules, s.against);
    case SupportKind::probe_channel:
      return s.pair == Id<void>::kNone ? QString() : tr("%1 and %2").arg(name_of(rules, pair_seats(s.pair).low), name_of(rules, pair_seats(s.pair).high));
    case SupportKind::inspect: {
      if (s.pair == Id<void>::kNone || s.index == Id<void>::kNone) return {};
      const auto& deal = seen.shared[s.pair].deals[s.index / kClausesADeal];
      return clause_text(rules, deal.terms.clauses[s.index % kClausesADeal]);
    }
  }
  return {};
}

QString SupportCard::object_note(const Support& s) const {
  const auto& own = model().seen().own;
  switch (s.kind) {
    case SupportKind::fortify: return tr("works: %1").arg(own.fortified[s.asset.index()]);
    case SupportKind::arm: return tr("strength %1").arg(own.strength[s.proxy.index()]);
    case SupportKind::restrain: return tr("grievance %1").arg(own.grievance[s.proxy.index()]);
    default: return {};
  }
}

Slot* SupportCard::object_slot() {
  return slot(
      "object", kind_name(model().draft().support.kind), tr("choose"), object_text(model().draft().support),
      [this] {
        std::vector<Choice> all;
        const auto list = candidates(model().view(), model().draft().support.kind);
        for (std::size_t i = 0; i < list.size(); ++i)
          all.push_back({static_cast<int>(i), object_text(list[i]), object_note(list[i]), refusal(model().view(), list[i])});
        return all;
      },
      [this](OrderSheet& draft, int i) { draft.support = candidates(model().view(), draft.support.kind)[static_cast<std::size_t>(i)]; });
}

void SupportCard::fill() {
  const auto kind = model().draft().support.kind;
  const auto& n = model().rules().n;
  switch (kind) {
    case SupportKind::none: show(tr("%1."), {kind_slot()}, {}, false); break;
    case SupportKind::fortify:
      show(tr("%1 %2."), {kind_slot(), object_slot()}, tr("Each work lowers the odds that people die there by %1 %.").arg(100 - n.strike.fortified_deaths), true);
      break;
    case SupportKind::arm: show(tr("%1 %2."), {kind_slot(), object_slot()}, tr("One more strength, less grievance. Nobody else sees it."), true); break;
    case SupportKind::restrain:
      show(tr("%1 %2."), {kind_slot(), object_slot()},
           tr("This turn the odds that it acts alone fall by %1 %. Its grievance grows.").arg(100 - n.proxy.restrained), true);
      break;
    case SupportKind::probe_attribution:
      show(tr("%1: %2."), {kind_slot(), object_slot()},
           tr("Right %1, wrong %2, otherwise nothing. Told to you alone.").arg(odds_text(n.attribution.probe_right), odds_text(n.attribution.probe_wrong)), true);
      break;
    case SupportKind::probe_agenda:
      show(tr("%1 of %2."), {kind_slot(), object_slot()}, tr("Right %1. Told to you alone.").arg(odds_text(n.attribution.probe_agenda_right)), true);
      break;
    case SupportKind::probe_channel:
      show(tr("%1: %2."), {kind_slot(), object_slot()}, tr("Right %1. Told to you alone.").arg(odds_text(n.attribution.probe_channel_right)), true);
      break;
    case SupportKind::inspect:
      show(tr("%1: %2."), {kind_slot(), object_slot()}, tr("Finds a breach with %1.").arg(odds_text(n.channel.detect_inspection)), true);
      break;
  }
}

}  // namespace bc::ui
