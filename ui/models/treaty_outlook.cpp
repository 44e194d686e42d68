// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/treaty_outlook.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/legal.h"
#include "core/secrecy.h"
#include "ui/phrases/clauses.h"
#include "ui/phrases/names.h"

namespace bc::ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("TreatyOutlook", words); }

const Agenda& real_aim(const SeatView& reader) { return reader.rules().seats[reader.seat().index()].agendas[reader.own().agenda]; }

Cents worth_of(const SeatView& reader, const Clause& clause) {
  if (!clause.is_set() || clause.party == reader.seat()) return 0;
  return real_aim(reader).clause[static_cast<std::size_t>(clause.verb)];
}

QString shows_text(const SeatView& reader, IntermediaryId via, const Terms& terms, int clause) {
  const auto odds = breach_shows(reader, via, terms, clause);
  const bool ours = terms.clauses[static_cast<std::size_t>(clause)].party == reader.seat();
  if (odds >= kCertain) return ours ? tr("they see whether you do it") : tr("you see whether they do it");
  return ours ? tr("a breach of yours shows with %1 a turn").arg(odds_text(odds)) : tr("you see a breach with %1 a turn").arg(odds_text(odds));
}

}  // namespace

QString worth_text(Cents worth) { return worth > 0 ? tr("worth %1 to your real aim").arg(points_text(worth)) : QString(); }

Cents worth_of(const SeatView& reader, const Terms& terms) {
  int sum = 0;
  for (const auto& clause : terms.clauses) sum += worth_of(reader, clause);
  return static_cast<Cents>(sum);
}

TreatyOutlook treaty_outlook(const Ruleset& rules, SeatId from, SeatId to, const Terms& terms, int made_turn) {
  TreatyOutlook treaty;
  Deal deal{.terms = terms, .proposer = from, .made_turn = static_cast<std::uint8_t>(made_turn), .status = {}};
  const std::array<SeatId, 2> seats{from, to};
  for (std::size_t side = 0; side < 2; ++side) {
    auto& shown = treaty.sides[side];
    shown.seat = seats[side];
    shown.title = tr("%1 will").arg(name_of(rules, seats[side]));
    for (int c = static_cast<int>(side) * kClausesASide; c < (static_cast<int>(side) + 1) * kClausesASide; ++c)
      if (const auto& clause = terms.clauses[static_cast<std::size_t>(c)]; clause.is_set())
        shown.promises.push_back({c, promise_text(rules, clause), span_text(deal, c), {}, {}});
  }
  treaty.conditions = tr("Each side checks by %1. It stays %2, and if asked both say %3.").arg(word_for(terms.verifier), word_for(terms.publicity), word_for(terms.cover));
  treaty.is_usual = terms.verifier == Verifier::own_sources && terms.publicity == Publicity::secret && terms.cover == CoverStory::no_talks;
  return treaty;
}

TreatyOutlook treaty_outlook(const SeatView& reader, SeatId from, SeatId to, const Terms& terms, IntermediaryId via, int made_turn) {
  auto treaty = treaty_outlook(reader.rules(), from, to, terms, made_turn);
  for (auto& side : treaty.sides)
    for (auto& promise : side.promises) {
      promise.worth = worth_text(worth_of(reader, terms.clauses[static_cast<std::size_t>(promise.clause)]));
      promise.shows = shows_text(reader, via, terms, promise.clause);
    }
  treaty.worth = worth_of(reader, terms);
  return treaty;
}

QString TreatyOutlook::spoken() const {
  QStringList all;
  for (const auto& side : sides)
    for (const auto& p : side.promises) {
      QStringList notes{p.when, p.worth, p.shows};
      notes.removeAll(QString());
      all << tr("%1 %2 (%3).").arg(side.title, p.text, notes.join(tr("; ")));
    }
  return (all << conditions).join(' ');
}

}  // namespace bc::ui
