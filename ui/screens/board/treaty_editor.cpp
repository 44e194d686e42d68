// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/treaty_editor.h"

#include <QHBoxLayout>
#include <QSettings>
#include <bit>

#include "ui/models/treaty_outlook.h"
#include "ui/phrases/clauses.h"
#include "ui/phrases/names.h"
#include "ui/phrases/reasons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/mark.h"

namespace bc::ui {

namespace {
constexpr const char* kExpertSetting = "offers/expert";
constexpr double kNarrowest = 140, kWide = 230;  // what a column holds: with less, they stand one under the other; from here on it has wide margins

/// The rules may want the two clauses of a side the other way round: then they are exchanged.
Terms in_order(const SeatView& view, SeatId to, Terms terms, int place) {
  if (!check_terms(view, to, terms)) return terms;
  auto turned = terms;
  const auto first = static_cast<std::size_t>(place / kClausesASide * kClausesASide);
  std::swap(turned.clauses[first], turned.clauses[first + 1]);
  return check_terms(view, to, turned) ? terms : turned;
}
}  // namespace

TreatyEditor::TreatyEditor(GameModel& model, QWidget* parent) : QWidget(parent), model_(model) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, px(4), 0, 0);
  layout->setSpacing(px(8));
  columns_ = new QBoxLayout(QBoxLayout::TopToBottom);
  columns_->setSpacing(px(10));
  for (std::size_t side = 0; side < 2; ++side) {
    auto* column = new Card(this, true);
    sides_[side] = column;
    titles_[side] = sans_label({}, type::small, column, QFont::DemiBold);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(7));
    marks_[side] = new QHBoxLayout;
    head->addLayout(marks_[side]);
    head->addWidget(titles_[side], 1);
    column->body()->addLayout(head);
    for (std::size_t i = 0; i < kClausesASide; ++i) {
      auto* sentence = new Sentence(column, type::prose);
      clauses_[side * kClausesASide + i] = sentence;
      column->body()->addWidget(sentence);
      notes_[side * kClausesASide + i] = note_label({}, column);
      column->body()->addWidget(notes_[side * kClausesASide + i]);
    }
    column->body()->addStretch(1);
    columns_->addWidget(column, 1);
  }
  layout->addLayout(columns_);
  conditions_ = new Sentence(this, type::letter);
  layout->addWidget(conditions_);
  expert_ = new CheckBox(tr("Expert: all fields"), this);
  expert_->setToolTip(tr("Where, for how long, from when, on what condition, who checks, what is said if asked"));
  layout->addWidget(expert_);
  if (QSettings().value(kExpertSetting).toBool()) model_.set_expert(true);
  connect(expert_, &CheckBox::clicked, this, [this](bool on) {
    QSettings().setValue(kExpertSetting, on);
    model_.set_expert(on);
  });
}

void TreatyEditor::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

// Beside each other where every slot is read whole in half the width. What the rules add, such as a condition, may need all of it.
void TreatyEditor::arrange() {
  int widest = px(kNarrowest);
  for (const auto* clause : clauses_) widest = std::max(widest, clause->width_for_slots());
  const int half = (width() - px(6)) / 2 - 2 * px(11);
  const auto wanted = half >= widest ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
  const bool wide = half >= std::max(px(kWide), widest + px(12));
  if (const int gap = px(wide ? 10 : 6); columns_->spacing() != gap) columns_->setSpacing(gap);
  for (auto* side : sides_) side->body()->setContentsMargins(px(wide ? 16 : 11), px(wide ? 12 : 8), px(wide ? 16 : 11), px(wide ? 12 : 8));
  if (columns_->direction() != wanted) columns_->setDirection(wanted);
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

Slot* TreatyEditor::slot(const QString& role, const QString& name, const QString& instruction, const QString& chosen, Choices choices,
                         std::function<void(int)> take) {
  auto* s = new Slot(name, instruction, this);
  s->setObjectName(role);
  s->set_text(chosen);
  s->set_choices(std::move(choices));
  connect(s, &Slot::chosen, this, std::move(take));
  return s;
}

Terms TreatyEditor::with(int place, const Clause& clause) const {
  auto changed = terms();
  changed.clauses[static_cast<std::size_t>(place)] = clause;
  return in_order(model_.view(), model_.draft().letter.to, changed, place);
}

void TreatyEditor::set_terms(const Terms& changed) {
  auto draft = model_.draft();
  draft.letter.terms = changed;
  model_.set_draft(draft);
}

void TreatyEditor::set_clause(int place, const Clause& clause) { set_terms(with(place, clause)); }

QString TreatyEditor::refusal_with(int place, const Clause& clause) const {
  const auto reason = check_terms(model_.view(), model_.draft().letter.to, with(place, clause));
  return reason ? reason_text(*reason) : QString();
}

// Each militia and each theatre is tried, and none of them: the first that the rules accept is put in, and can be changed.
Clause TreatyEditor::fresh(int place, ClauseVerb verb) const {
  if (verb == ClauseVerb::none) return Clause{};
  const Clause plain{.verb = verb, .party = place < kClausesASide ? model_.seat() : model_.draft().letter.to};
  for (int p = -1; p < static_cast<int>(model_.rules().proxies.size()); ++p)
    for (int t = -1; t < static_cast<int>(model_.rules().theatres.size()); ++t) {
      auto clause = plain;
      if (p >= 0) clause.proxy = ProxyId(p);
      if (t >= 0) clause.theatres = static_cast<std::uint16_t>(1u << t);
      if (refusal_with(place, clause).isEmpty()) return clause;
    }
  return plain;
}

QString TreatyEditor::verb_note(int place, ClauseVerb verb) const {
  const auto& seen = model_.seen();
  const auto& seat = model_.rules().seats[seen.seat.index()];
  QStringList notes;
  if (place >= kClausesASide) {
    if (const auto worth = seat.agendas[seen.own.agenda].clause[static_cast<std::size_t>(verb)]; worth > 0) notes << worth_text(worth);
    if (is_hidden(verb)) notes << tr("can be broken unseen");
  } else if (is_delivery(verb)) {
    for (const auto& faction : seat.factions)
      if (faction.mood[static_cast<std::size_t>(Deed::conceded)] < 0) notes << tr("angers %1").arg(text(faction.name));
  }
  return notes.join(tr("; "));
}

Slot* TreatyEditor::verb_slot(int place) {
  const auto& clause = terms().clauses[static_cast<std::size_t>(place)];
  const bool second = place % kClausesASide == 1;
  auto* s = slot(
      QStringLiteral("verb-%1").arg(place), tr("Clause"), second ? tr("add a second clause") : tr("choose a clause"),
      clause.is_set() ? word_for(clause.verb) : QString(),
      [this, place, second] {
        std::vector<Choice> all;
        if (second) all.push_back({0, tr("nothing more"), {}, {}});
        for (int v = 1; v < kClauseVerbs; ++v) {
          const auto verb = static_cast<ClauseVerb>(v);
          all.push_back({v, word_for(verb), verb_note(place, verb), refusal_with(place, fresh(place, verb))});
        }
        std::ranges::stable_sort(all, [](const Choice& x, const Choice& y) { return x.enabled() > y.enabled(); });
        return all;
      },
      [this, place](int v) { set_clause(place, fresh(place, static_cast<ClauseVerb>(v))); });
  s->set_clearable(second);
  connect(s, &Slot::cleared, this, [this, place] { set_clause(place, Clause{}); });
  return s;
}

void TreatyEditor::add_field(Writing& writing, const char* role, const QString& name, const QString& joint, const QString& chosen,
                             const std::vector<std::pair<int, QString>>& values, Change change) {
  const int place = writing.place;
  writing.slots_.push_back(slot(
      QStringLiteral("%1-%2").arg(role).arg(place), name, chosen, chosen,
      [this, place, values, change] {
        std::vector<Choice> all, sensible;
        for (const auto& [value, words] : values) {
          auto clause = terms().clauses[static_cast<std::size_t>(place)];
          change(clause, value);
          all.push_back({value, words, {}, refusal_with(place, clause)});
          if (check_terms(model_.view(), model_.draft().letter.to, with(place, clause)) != Reason::bad_terms) sensible.push_back(all.back());
        }
        // What makes no sense is not listed, as long as something does.
        return sensible.empty() ? all : sensible;
      },
      [this, place, change](int value) {
        auto clause = terms().clauses[static_cast<std::size_t>(place)];
        change(clause, value);
        set_clause(place, clause);
      }));
  writing.text += joint.arg(QStringLiteral("%%1").arg(writing.slots_.size()));
}

void TreatyEditor::show_clause(int place) {
  const auto& rules = model_.rules();
  const auto& clause = terms().clauses[static_cast<std::size_t>(place)];
  const bool second = place % kClausesASide == 1, all = model_.is_expert();
  Writing writing{place, second ? tr("and %1") : QStringLiteral("%1"), {verb_slot(place)}};
  const auto verb = clause.verb;
  if (uses_proxy(verb)) {
    std::vector<std::pair<int, QString>> militias{{-1, tr("any militia")}};
    for (std::size_t p = 0; p < rules.proxies.size(); ++p) militias.push_back({static_cast<int>(p), text(rules.proxies[p].name)});
    add_field(writing, "proxy", tr("Militia"), QStringLiteral(" %1"), clause.proxy.is_set() ? name_of(rules, clause.proxy) : tr("any militia"), militias,
              [](Clause& c, int p) { c.proxy = p < 0 ? ProxyId::none() : ProxyId(p); });
  }
  if (uses_theatres(verb) && (all || clause.theatres != 0)) {
    std::vector<std::pair<int, QString>> places{{-1, tr("any theatre")}};
    for (std::size_t t = 0; t < rules.theatres.size(); ++t) places.push_back({static_cast<int>(t), text(rules.theatres[t].name)});
    add_field(writing, "theatre", tr("Theatre"), verb == ClauseVerb::withdraw ? tr(" from %1") : tr(" in %1"),
              clause.theatres ? name_of(rules, TheatreId(std::countr_zero(clause.theatres))) : tr("any theatre"), places,
              [](Clause& c, int t) { c.theatres = t < 0 ? std::uint16_t{0} : static_cast<std::uint16_t>(1u << t); });
    // Each further choice adds a theatre, or takes it out again; the engine says which sets make sense.
    const auto rest = static_cast<std::uint16_t>(clause.theatres & (clause.theatres - 1));
    if (uses_more_theatres(verb) && clause.theatres != 0 && (all || rest != 0)) {
      std::vector<std::pair<int, QString>> more{{-1, tr("nowhere else")}};
      for (std::size_t t = 0; t < rules.theatres.size(); ++t)
        if (!(clause.theatres >> t & 1) || rest >> t & 1) more.push_back({static_cast<int>(t), text(rules.theatres[t].name)});
      add_field(writing, "more", tr("Where else"), tr(" and %1"), rest ? names_of_theatres(rules, rest) : tr("nowhere else"), more,
                [](Clause& c, int t) { c.theatres = static_cast<std::uint16_t>(t < 0 ? c.theatres & -c.theatres : c.theatres ^ 1u << t); });
    }
  }
  if (clause.is_set() && uses_turns(verb) && (all || clause.turns > 1)) {
    std::vector<std::pair<int, QString>> lengths;
    for (int n = 1; n <= rules.n.channel.clause_turns_limit; ++n) lengths.push_back({n, turns_text(n)});
    add_field(writing, "turns", tr("For how long"), tr(" for %1"), turns_text(clause.turns), lengths,
              [](Clause& c, int n) { c.turns = static_cast<std::uint8_t>(n); });
  }
  if (clause.is_set() && (all || clause.delay > 1)) {
    const auto when = [](int n) { return n == 1 ? tr("next turn") : tr("%n turn(s) after the deal", nullptr, n); };
    std::vector<std::pair<int, QString>> delays;
    for (int n = 1; n <= rules.n.channel.clause_delay_limit; ++n) delays.push_back({n, when(n)});
    add_field(writing, "delay", tr("From when"), uses_turns(verb) ? tr(", from %1") : tr(", due %1"), when(clause.delay), delays,
              [](Clause& c, int n) { c.delay = static_cast<std::uint8_t>(n); });
  }
  if (clause.is_set() && (all || clause.condition != Condition::none)) {
    const auto words = [](int v) { return v ? tr("if the other keeps its word") : tr("in any case"); };
    add_field(writing, "condition", tr("Condition"), QStringLiteral(", %1"), words(static_cast<int>(clause.condition)), {{0, words(0)}, {1, words(1)}},
              [](Clause& c, int v) { c.condition = static_cast<Condition>(v); });
  }
  const bool last = second || !terms().clauses[static_cast<std::size_t>(place + 1)].is_set();
  clauses_[static_cast<std::size_t>(place)]->set(writing.text + (last ? "." : ";"), writing.slots_);
}

void TreatyEditor::show_conditions() {
  const Terms usual;
  const auto& now = terms();
  conditions_->setVisible(model_.is_expert() || now.verifier != usual.verifier || now.publicity != usual.publicity || now.cover != usual.cover);
  const auto& n = model_.rules().n.channel;
  const auto& press = model_.rules().n.press;
  const auto field = [this](const char* role, const QString& name, int count, int value, auto word, auto note, auto set) {
    return slot(
        role, name, {}, word(value),
        [count, word, note] {
          std::vector<Choice> all;
          for (int v = 0; v < count; ++v) all.push_back({v, word(v), note(v), {}});
          return all;
        },
        [this, set](int v) {
          auto changed = terms();
          set(changed, v);
          set_terms(changed);
        });
  };
  auto* verifier = field("verifier", tr("Who checks"), 3, static_cast<int>(now.verifier), [](int v) { return word_for(static_cast<Verifier>(v)); },
                         [&n](int v) {
                           const Odds odds[] = {n.detect_own, n.detect_intermediary, n.detect_nobody};
                           return tr("a hidden breach shows with %1").arg(odds_text(odds[v]));
                         },
                         [](Terms& t, int v) { t.verifier = static_cast<Verifier>(v); });
  auto* publicity = field("publicity", tr("Secret or announced"), 2, static_cast<int>(now.publicity), [](int v) { return word_for(static_cast<Publicity>(v)); },
                          [](int v) { return v == static_cast<int>(Publicity::announced) ? tr("everybody learns of it, and of a breach") : tr("only the two of you know"); },
                          [](Terms& t, int v) { t.publicity = static_cast<Publicity>(v); });
  auto* cover = field("cover", tr("If asked"), 3, static_cast<int>(now.cover), [](int v) { return word_for(static_cast<CoverStory>(v)); },
                      [&n, &press](int v) {
                        const auto at = static_cast<std::size_t>(v);
                        return tr("a leak costs %1 % of the usual, envoys are seen at %2 %").arg(n.cover_leak_costs[at]).arg(press.cover_envoys[at]);
                      },
                      [](Terms& t, int v) { t.cover = static_cast<CoverStory>(v); });
  conditions_->set(tr("Each side checks by %1. It stays %2, and if asked both say %3."), {verifier, publicity, cover});
}

void TreatyEditor::show_notes() {
  const auto view = model_.view();
  const auto& letter = model_.draft().letter;
  const auto treaty = treaty_outlook(view, view.seat(), letter.to, letter.terms, letter.via, view.pub().turn + 1);
  for (std::size_t place = 0; place < notes_.size(); ++place) {
    notes_[place]->setVisible(letter.terms.clauses[place].is_set());
    if (!letter.terms.clauses[place].is_set()) continue;
    const auto& side = treaty.sides[place / kClausesASide].promises;
    // The first clause of a side may be empty while the second is written.
    const auto nth = place % kClausesASide && letter.terms.clauses[place - 1].is_set() ? 1u : 0u;
    QStringList notes{side[nth].when, side[nth].shows, side[nth].worth};
    notes.removeAll(QString());
    notes_[place]->setText(notes.join(tr(" · ")));
  }
}

void TreatyEditor::show_sides() {
  for (const std::size_t side : {0u, 1u}) {
    const auto party = side == 0 ? model_.seat() : model_.draft().letter.to;
    titles_[side]->setText(tr("%1 will").arg(name_of(model_.rules(), party)));
    clear_layout(marks_[side]);
    if (!party.is_set()) continue;
    const auto& seat = model_.rules().seats[party.index()];
    marks_[side]->addWidget(new Mark(shape_of(text(seat.shape)), QColor(text(seat.colour)), {}, this));
  }
}

void TreatyEditor::write() {
  QString focused;
  for (auto* child : findChildren<Slot*>())
    if (child->hasFocus()) focused = child->objectName();
  show_sides();
  for (int place = 0; place < kClausesADeal; ++place) show_clause(place);
  show_conditions();
  Slot* successor = nullptr;
  for (auto* child : findChildren<Slot*>())
    if (!focused.isEmpty() && child->objectName() == focused) successor = child;
  if (successor) successor->setFocus(Qt::OtherFocusReason);
}

void TreatyEditor::refresh() {
  expert_->setChecked(model_.is_expert());
  const Written now{model_.seat(), model_.draft().letter.to, terms(), model_.is_expert()};
  if (written_ != now) write();
  written_ = now;
  show_notes();  // what a promise is worth is another matter each turn
  arrange();
}

}  // namespace bc::ui
