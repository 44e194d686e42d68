// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/statement_card.h"

#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"
#include "ui/screens/board/order_notes.h"

namespace bc::ui {

StatementCard::StatementCard(GameModel& model, QWidget* parent) : LineCard(model, "statement", tr("Public statement"), parent) {}

void StatementCard::empty(OrderSheet& draft) const { draft.statement = {}; }

QString StatementCard::refusal(const Statement& said) const {
  const auto reason = check(model().view(), said, model().draft().operation);
  return reason ? reason_text(*reason) : QString();
}

// Addressed to nobody, and to each of the others: the rules say which of these is a statement at all.
std::vector<Statement> StatementCard::ways_of(StatementKind kind) const {
  std::vector<Statement> all{{.kind = kind}};
  for (const auto seat : model().others()) all.push_back({.kind = kind, .against = seat});
  auto shaped = all;
  std::erase_if(shaped, [this](const Statement& s) {
    const auto reason = check(model().view(), s, model().draft().operation);
    return reason == Reason::field_missing || reason == Reason::field_unused;
  });
  return shaped.empty() ? all : shaped;
}

Slot* StatementCard::kind_slot() {
  const auto kind = model().draft().statement.kind;
  return slot(
      "kind", tr("Statement"), tr("say something, or nothing"), kind == StatementKind::silence ? QString() : kind_name(kind),
      [this] {
        std::vector<Choice> all;
        for (int k = 1; k < kStatementKinds; ++k) {
          if (!(model().rules().statements >> k & 1)) continue;
          const auto each = static_cast<StatementKind>(k);
          all.push_back(asked(ways_of(each), k, kind_name(each), statement_note(model().rules(), each), [](const Statement&) { return true; }, [this](const Statement& s) { return refusal(s); }));
        }
        return all;
      },
      [this](OrderSheet& draft, int k) {
        draft.statement = {.kind = static_cast<StatementKind>(k)};
        // One way to say it leaves no choice.
        std::vector<Statement> fits;
        for (const auto& way : ways_of(draft.statement.kind))
          if (refusal(way).isEmpty()) fits.push_back(way);
        if (fits.size() == 1) draft.statement = fits.front();
      });
}

Slot* StatementCard::against_slot() {
  return slot(
      "against", tr("Whom"), tr("whom"), name_of(model().rules(), model().draft().statement.against),
      [this] {
        std::vector<Choice> all;
        for (const auto seat : model().others()) {
          auto said = model().draft().statement;
          said.against = seat;
          all.push_back({seat.value, name_of(model().rules(), seat), {}, refusal(said)});
        }
        return all;
      },
      [](OrderSheet& draft, int s) { draft.statement.against = SeatId(s); });
}

Slot* StatementCard::trigger_slot() {
  return slot(
      "trigger", tr("If"), {}, word_for(model().draft().statement.trigger),
      [] {
        std::vector<Choice> all;
        for (int v = 0; v < kTriggers; ++v) all.push_back({v, word_for(static_cast<Trigger>(v)), {}, {}});
        return all;
      },
      [](OrderSheet& draft, int v) { draft.statement.trigger = static_cast<Trigger>(v); });
}

Slot* StatementCard::theatre_slot() {
  const auto theatre = model().draft().statement.theatre;
  return slot(
      "theatre", tr("Where"), {}, theatre.is_set() ? name_of(model().rules(), theatre) : tr("any theatre"),
      [this] {
        std::vector<Choice> all{{-1, tr("any theatre"), {}, {}}};
        for (std::size_t t = 0; t < model().rules().theatres.size(); ++t)
          all.push_back({static_cast<int>(t), text(model().rules().theatres[t].name), {}, {}});
        return all;
      },
      [](OrderSheet& draft, int t) { draft.statement.theatre = t < 0 ? TheatreId::none() : TheatreId(t); });
}

Slot* StatementCard::response_slot() {
  return slot(
      "response", tr("We will"), {}, word_for(model().draft().statement.response),
      [] {
        std::vector<Choice> all;
        for (int v = 0; v < kResponses; ++v) all.push_back({v, word_for(static_cast<Response>(v)), {}, {}});
        return all;
      },
      [](OrderSheet& draft, int v) { draft.statement.response = static_cast<Response>(v); });
}

void StatementCard::fill() {
  const auto& n = model().rules().n;
  const auto& home = n.home;
  switch (model().draft().statement.kind) {
    case StatementKind::silence: show(tr("%1."), {kind_slot()}, tr("Words never move the ladder."), false); break;
    case StatementKind::threat:
      show(tr("%1 to %2: if %3 in %4, we will %5."), {kind_slot(), against_slot(), trigger_slot(), theatre_slot(), response_slot()},
           tr("Raises your stake by %1. Defied and not carried out, it costs the stake in standing.").arg(points_text(home.threat_stake)), true);
      break;
    case StatementKind::warning:
      show(tr("%1 to %2."), {kind_slot(), against_slot()}, tr("Raises your stake by %1. It names nothing, so nothing can be held against it.").arg(points_text(home.warning_stake)), true);
      break;
    case StatementKind::denial:
      show(tr("%1 of any part."), {kind_slot()}, tr("You are rightly blamed %1 less often this turn.").arg(odds_text(n.attribution.denial_clouds)), true);
      break;
    case StatementKind::claim:
      show(tr("%1 of this turn's strike."), {kind_slot()}, tr("Everybody knows it was you. Brings %1 standing if it answers a hit.").arg(points_text(home.claim_answer_brings)), true);
      break;
    case StatementKind::condemnation:
      show(tr("%1 of %2."), {kind_slot(), against_slot()}, tr("Costs them %1 standing, if a strike was laid at their door.").arg(points_text(home.condemnation_costs)), true);
      break;
    case StatementKind::conciliation:
      show(tr("%1 to %2."), {kind_slot(), against_slot()},
           tr("Lowers your stake by %1, costs %2 standing, and makes a hold cool more.").arg(points_text(home.conciliation_lowers_stake), points_text(home.conciliation_costs)), true);
      break;
  }
}

}  // namespace bc::ui
