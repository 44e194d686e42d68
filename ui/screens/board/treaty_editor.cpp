// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/treaty_editor.h"

#include <QHBoxLayout>
#include <bit>

#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"

namespace bc::ui {

TreatyEditor::TreatyEditor(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 4, 0, 0);
  for (int side = 0; side < 2; ++side) {
    auto* column = new Card(this, true);
    titles_[side] = sans_label({}, 13, column, QFont::DemiBold);
    column->body()->addWidget(titles_[side]);
    for (int i = 0; i < kClausesASide; ++i) {
      auto* sentence = new Sentence(column, 17);
      clauses_[side * kClausesASide + i] = sentence;
      column->body()->addWidget(sentence);
    }
    column->body()->addStretch(1);
    layout->addWidget(column);
  }
  conditions_ = new Sentence(this, 16);
  layout->addWidget(conditions_);
}

std::optional<Terms> TreatyEditor::first_terms(const SeatView& view, SeatId to) {
  if (!to.is_set()) return {};
  for (int give = 1; give < kClauseVerbs; ++give)
    for (int ask = 1; ask < kClauseVerbs; ++ask) {
      Terms terms;
      terms.clauses[0] = {.verb = static_cast<ClauseVerb>(give), .party = view.seat()};
      terms.clauses[kClausesASide] = {.verb = static_cast<ClauseVerb>(ask), .party = to};
      if (!check_terms(view, to, terms)) return terms;
    }
  return {};
}

Slot* TreatyEditor::slot(const QString& role, const QString& name, const QString& instruction, const QString& chosen,
                         std::function<std::vector<Choice>()> choices, Take take) {
  auto* s = new Slot(name, instruction, this);
  s->setObjectName(role);
  s->set_text(chosen);
  s->set_choices(std::move(choices));
  connect(s, &Slot::chosen, this, std::move(take));
  return s;
}

void TreatyEditor::set_clause(int place, const Clause& clause) {
  auto draft = model_.draft();
  auto& clauses = draft.letter.terms.clauses;
  clauses[place] = clause;
  // The rules want the clauses of a side in one order.
  const int first = place / kClausesASide * kClausesASide;
  if (clauses[first + 1].is_set() && (!clauses[first].is_set() || clauses[first + 1].verb < clauses[first].verb))
    std::swap(clauses[first], clauses[first + 1]);
  model_.set_draft(draft);
}

QString TreatyEditor::refusal_with(int place, const Clause& clause) const {
  auto terms = model_.draft().letter.terms;
  terms.clauses[place] = clause;
  const int first = place / kClausesASide * kClausesASide;
  if (terms.clauses[first + 1].is_set() && (!terms.clauses[first].is_set() || terms.clauses[first + 1].verb < terms.clauses[first].verb))
    std::swap(terms.clauses[first], terms.clauses[first + 1]);
  const auto reason = check_terms(model_.view(), model_.draft().letter.to, terms);
  return reason ? reason_text(*reason) : QString();
}

Clause TreatyEditor::fresh(int place, ClauseVerb verb) const {
  const auto party = place < kClausesASide ? model_.seat() : model_.draft().letter.to;
  Clause clause{.verb = verb, .party = party};
  if (verb == ClauseVerb::none) return Clause{};
  for (std::size_t p = 0; uses_proxy(verb) && verb != ClauseVerb::no_arming && p < model_.rules().proxies.size(); ++p)
    if (model_.rules().proxies[p].patron == party) {
      clause.proxy = ProxyId(p);
      break;
    }
  if (verb == ClauseVerb::withdraw)
    for (std::size_t t = 0; t < model_.rules().theatres.size(); ++t)
      if (model_.seen().pub.forces[party.index()][t] > 0) {
        clause.theatres = static_cast<std::uint16_t>(1u << t);
        break;
      }
  return clause;
}

void TreatyEditor::show_clause(int place) {
  const auto& clause = model_.draft().letter.terms.clauses[place];
  const bool second = place % kClausesASide == 1;
  const auto role = [&](const char* what) { return QStringLiteral("%1-%2").arg(what).arg(place); };
  std::vector<Slot*> parts;
  parts.push_back(slot(
      role("verb"), tr("Clause"), second ? tr("add a second clause") : tr("choose a clause"), clause.is_set() ? word_for(clause.verb) : QString(),
      [this, place, second] {
        std::vector<Choice> all;
        if (second) all.push_back({0, tr("nothing more"), {}, {}});
        for (int v = 1; v < kClauseVerbs; ++v) {
          const auto verb = static_cast<ClauseVerb>(v);
          all.push_back({v, word_for(verb), is_hidden(verb) ? tr("can be broken unseen") : QString(), refusal_with(place, fresh(place, verb))});
        }
        std::ranges::stable_sort(all, [](const Choice& x, const Choice& y) { return x.enabled() > y.enabled(); });
        return all;
      },
      [this, place](int v) { set_clause(place, fresh(place, static_cast<ClauseVerb>(v))); }));
  QString text = second ? tr("and %1") : tr("%1");
  if (clause.is_set() && uses_proxy(clause.verb)) {
    parts.push_back(slot(
        role("proxy"), tr("Militia"), tr("which militia"), clause.proxy.is_set() ? name_of(model_.rules(), clause.proxy) : tr("any militia"),
        [this, place] {
          std::vector<Choice> all;
          auto changed = model_.draft().letter.terms.clauses[place];
          if (changed.verb == ClauseVerb::no_arming) all.push_back({-1, tr("any militia"), {}, {}});
          for (std::size_t p = 0; p < model_.rules().proxies.size(); ++p)
            if (model_.rules().proxies[p].patron == changed.party) all.push_back({static_cast<int>(p), bc::ui::text(model_.rules().proxies[p].name), {}, {}});
          return all;
        },
        [this, place](int p) {
          auto changed = model_.draft().letter.terms.clauses[place];
          changed.proxy = p < 0 ? ProxyId::none() : ProxyId(p);
          set_clause(place, changed);
        }));
    text += QStringLiteral(" %%1").arg(parts.size());
  }
  if (clause.is_set() && uses_theatres(clause.verb)) {
    const auto where = clause.theatres ? name_of(model_.rules(), TheatreId(std::countr_zero(clause.theatres))) : tr("any theatre");
    parts.push_back(slot(
        role("theatre"), tr("Theatre"), {}, where,
        [this, place] {
          std::vector<Choice> all;
          auto changed = model_.draft().letter.terms.clauses[place];
          if (changed.verb != ClauseVerb::withdraw) all.push_back({-1, tr("any theatre"), {}, {}});
          for (std::size_t t = 0; t < model_.rules().theatres.size(); ++t) {
            changed.theatres = static_cast<std::uint16_t>(1u << t);
            all.push_back({static_cast<int>(t), bc::ui::text(model_.rules().theatres[t].name), {}, refusal_with(place, changed)});
          }
          return all;
        },
        [this, place](int t) {
          auto changed = model_.draft().letter.terms.clauses[place];
          changed.theatres = t < 0 ? std::uint16_t{0} : static_cast<std::uint16_t>(1u << t);
          set_clause(place, changed);
        }));
    text += clause.verb == ClauseVerb::withdraw ? tr(" from %%1").arg(parts.size()) : tr(" in %%1").arg(parts.size());
  }
  if (clause.is_set() && uses_turns(clause.verb)) {
    parts.push_back(slot(
        role("turns"), tr("For how long"), {}, turns_text(clause.turns),
        [this, place] {
          std::vector<Choice> all;
          auto changed = model_.draft().letter.terms.clauses[place];
          for (int n = 1; n <= model_.rules().n.channel.clause_turns_limit; ++n) {
            changed.turns = static_cast<std::uint8_t>(n);
            all.push_back({n, turns_text(n), {}, refusal_with(place, changed)});
          }
          return all;
        },
        [this, place](int n) {
          auto changed = model_.draft().letter.terms.clauses[place];
          changed.turns = static_cast<std::uint8_t>(n);
          set_clause(place, changed);
        }));
    text += tr(" for %%1").arg(parts.size());
  }
  const bool last = second || !clause.is_set();
  clauses_[place]->set(text + (last ? "." : ";"), parts);
}

void TreatyEditor::show_conditions() {
  const auto change = [this](auto apply) {
    auto draft = model_.draft();
    apply(draft.letter.terms);
    model_.set_draft(draft);
  };
  const auto& terms = model_.draft().letter.terms;
  const auto values = [](int count, auto word) {
    std::vector<Choice> all;
    for (int v = 0; v < count; ++v) all.push_back({v, word(v), {}, {}});
    return all;
  };
  const auto verifier = slot("verifier", tr("Who checks"), {}, word_for(terms.verifier),
                             [values] { return values(3, [](int v) { return word_for(static_cast<Verifier>(v)); }); },
                             [change](int v) { change([v](Terms& t) { t.verifier = static_cast<Verifier>(v); }); });
  const auto publicity = slot("publicity", tr("Secret or announced"), {}, word_for(terms.publicity),
                              [values] { return values(2, [](int v) { return word_for(static_cast<Publicity>(v)); }); },
                              [change](int v) { change([v](Terms& t) { t.publicity = static_cast<Publicity>(v); }); });
  const auto cover = slot("cover", tr("If asked"), {}, word_for(terms.cover),
                          [values] { return values(3, [](int v) { return word_for(static_cast<CoverStory>(v)); }); },
                          [change](int v) { change([v](Terms& t) { t.cover = static_cast<CoverStory>(v); }); });
  const auto& first = terms.clauses[0];
  const auto condition = slot("condition", tr("Our word holds"), {}, first.condition == Condition::none ? tr("in any case") : tr("if they keep theirs"),
                              [values] { return values(2, [](int v) { return v ? tr("if they keep theirs") : tr("in any case"); }); },
                              [change](int v) {
                                change([v](Terms& t) {
                                  for (int c = 0; c < kClausesASide; ++c)
                                    if (t.clauses[c].is_set()) t.clauses[c].condition = static_cast<Condition>(v);
                                });
                              });
  conditions_->set(tr("Each side checks by %1. It stays %2, and if asked both say %3. Our word holds %4."), {verifier, publicity, cover, condition});
}

void TreatyEditor::refresh() {
  QString focused;
  for (auto* child : findChildren<Slot*>())
    if (child->hasFocus()) focused = child->objectName();
  titles_[0]->setText(tr("%1 will").arg(name_of(model_.rules(), model_.seat())));
  titles_[1]->setText(tr("%1 will").arg(name_of(model_.rules(), model_.draft().letter.to)));
  for (int place = 0; place < kClausesADeal; ++place) show_clause(place);
  show_conditions();
  Slot* successor = nullptr;
  for (auto* child : findChildren<Slot*>())
    if (!focused.isEmpty() && child->objectName() == focused) successor = child;
  if (successor) successor->setFocus(Qt::OtherFocusReason);
}

}  // namespace bc::ui
