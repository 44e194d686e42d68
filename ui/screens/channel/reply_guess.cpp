// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/reply_guess.h"

#include <QVBoxLayout>
#include <cmath>

#include "agents/search/replies.h"
#include "ui/game_flow.h"
#include "ui/help/glossary.h"
#include "ui/phrases/names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/split_bar.h"

namespace bc::ui {

namespace {
constexpr int kWorlds = 200;  // imagined for one guess: shares are good to about seven points
}

ReplyGuess::ReplyGuess(GameFlow& flow, QWidget* parent) : QWidget(parent), flow_(flow) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(2), 0, px(2));
  column->setSpacing(px(4));
  title_ = eyebrow_label({}, this);
  bar_ = new SplitBar(this);
  bar_->setObjectName("reply-guess");
  speaks_of(this, "staffs-guess");
  note_ = note_label(tr("Guessed from what you know. Their aims and their temper are not among it, so it may be far off."), this);
  for (QWidget* part : {static_cast<QWidget*>(title_), static_cast<QWidget*>(bar_), static_cast<QWidget*>(note_)}) column->addWidget(part);
  hide();
}

void ReplyGuess::refresh() {
  const auto& model = flow_.model();
  const auto levels = with_role(flow_.roster(), Role::level);
  const bool asks = model.is_open() && flow_.session() && !levels.empty() && bears_terms(model.draft().letter.kind) && !check(model.view(), model.draft().letter);
  if (!asks) {
    known_ = {}, asked_ = {};
    title_->clear();
    bar_->set({}, {});
    return hide();
  }
  const auto& draft = model.draft();
  const auto known = flow_.session()->information_state(model.seat());
  if (known.hash == known_ && draft == asked_) return;
  known_ = known.hash, asked_ = draft;
  const auto belief = believe(flow_.session()->rules(), known, levels.back()->models);
  const auto found = replies_to(belief, draft, kWorlds, known.hash.low);
  setVisible(found.worlds > 0);
  if (found.worlds == 0) return;
  const auto name = name_of(model.rules(), draft.letter.to);
  title_->setText(tr("How %1 may answer: your staff's guess").arg(name));
  // Whole numbers that add up to a hundred, so that nobody wonders.
  const int accepts = static_cast<int>(std::lround(found.accepts * 100)), counters = static_cast<int>(std::lround(found.counters * 100));
  const int declines = 100 - accepts - counters;
  const auto part = [](int share, const QString& words, SplitBar::Tone tone) { return SplitBar::Part{static_cast<double>(share), words.arg(percent(share)), tone, {}}; };
  bar_->set(title_->text(), {part(accepts, tr("accepts %1"), SplitBar::Tone::good), part(counters, tr("answers with its own %1"), SplitBar::Tone::half),
                             part(declines, tr("refuses or waits %1"), SplitBar::Tone::neutral)});
}

}  // namespace bc::ui
