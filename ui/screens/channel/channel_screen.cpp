// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/channel/channel_screen.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/game_flow.h"
#include "ui/phrases/names.h"
#include "ui/screens/board/letter_card.h"
#include "ui/screens/channel/carriers_panel.h"
#include "ui/screens/channel/deals_panel.h"
#include "ui/screens/channel/letter_sheet.h"
#include "ui/screens/channel/odds_line.h"
#include "ui/screens/channel/reply_guess.h"
#include "ui/screens/channel/suggestions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/scroll.h"

namespace bc::ui {

namespace {
constexpr double kThreeColumns = 1150, kLettersBesideWriting = 960;

QScrollArea* column(QHBoxLayout* row, QWidget* parent, int stretch, const QString& name) {
  auto* scroll = new Scroll(Scroll::Asks::usual, parent);
  scroll->setAccessibleName(name);
  // Tab stops at what can be scrolled.
  scroll->setFocusPolicy(Qt::NoFocus);
  QObject::connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, scroll,
                   [scroll](int, int most) { scroll->setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
  auto* inside = new QWidget;
  inside->setObjectName("scrolled");
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  scroll->setWidget(inside);
  row->addWidget(scroll, stretch);
  return scroll;
}
}  // namespace

ChannelScreen::ChannelScreen(GameFlow& flow, QWidget* parent) : QWidget(parent), model_(flow.model()) {
  auto& model = model_;
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  const QString names[] = {tr("Channels"), tr("Letters"), tr("This turn's letter, offers and deals")};
  constexpr int kShares[] = {22, 37, 41};
  for (std::size_t i = 0; i < columns_.size(); ++i) columns_[i] = column(row, this, kShares[i], names[i]);

  carriers_ = new CarriersPanel(model, this);
  carriers_->setObjectName("side");
  carriers_->setAttribute(Qt::WA_StyledBackground);
  letters_ = new QWidget(this);
  auto* middle = new QVBoxLayout(letters_);
  middle->setContentsMargins(margins(px(20), px(14), px(16), px(14)));
  middle->setSpacing(px(10));
  letters_body_ = new QVBoxLayout;
  letters_body_->setSpacing(px(10));
  middle->addLayout(letters_body_);
  suggestions_ = new Suggestions(model, letters_);
  middle->addWidget(suggestions_);
  middle->addStretch(1);
  desk_ = new QWidget(this);
  auto* desk = new QVBoxLayout(desk_);
  desk->setContentsMargins(margins(px(12), px(14), px(20), px(14)));
  desk->setSpacing(px(10));
  auto* title = new SectionTitle(tr("Your letter this turn"), {}, desk_);
  auto* back = link_button(tr("Back to the orders"), title);
  connect(back, &QPushButton::clicked, this, &ChannelScreen::orders_wanted);
  title->add(back);
  desk->addWidget(title);
  odds_ = new OddsLine(model, desk_);
  desk->addWidget(odds_);
  letter_ = new LetterCard(model, tr("Secret letter"), LetterCard::Room::desk, desk_);
  desk->addWidget(letter_);
  guess_ = new ReplyGuess(flow, desk_);
  desk->addWidget(guess_);
  on_sheet_ = note_label(tr("It lies on your sheet, and goes when the orders are sealed."), desk_);
  desk->addWidget(on_sheet_);
  connect(letter_, &LineCard::considered, odds_, &OddsLine::consider);
  connect(letter_, &LineCard::considered_no_more, odds_, &OddsLine::refresh);
  connect(suggestions_, &Suggestions::written, letter_, &LineCard::focus_slot);
  deals_ = new DealsPanel(model, desk_);
  desk->addWidget(deals_);
  connect(deals_, &DealsPanel::answered, this, [this](const Letter& letter) {
    auto draft = model_.draft();
    draft.letter = letter;
    model_.set_draft(draft);
    letter_->focus_slot();
  });
  desk->addStretch(1);
  connect(&model_, &GameModel::changed, this, &ChannelScreen::refresh);
  arrange();
  refresh();
}

void ChannelScreen::arrange() {
  const int wanted = width() >= px(kThreeColumns) ? 3 : width() >= px(kLettersBesideWriting) ? 2 : 1;
  if (wanted == columns_shown_) return;
  columns_shown_ = wanted;
  // One column: what is to be written first. Two: what was written beside it.
  const std::array<QWidget*, 3> contents = wanted == 1 ? std::array<QWidget*, 3>{desk_, letters_, carriers_}
                                           : wanted == 2 ? std::array<QWidget*, 3>{letters_, carriers_, desk_}
                                                         : std::array<QWidget*, 3>{carriers_, letters_, desk_};
  const std::array<std::size_t, 3> places = wanted == 1 ? std::array<std::size_t, 3>{0, 0, 0}
                                            : wanted == 2 ? std::array<std::size_t, 3>{1, 1, 2}
                                                          : std::array<std::size_t, 3>{0, 1, 2};
  for (std::size_t i = 0; i < contents.size(); ++i) {
    auto* layout = static_cast<QVBoxLayout*>(columns_[places[i]]->widget()->layout());
    layout->removeWidget(contents[i]);
    layout->addWidget(contents[i]);
    contents[i]->show();
  }
  for (std::size_t i = 0; i < columns_.size(); ++i)
    columns_[i]->setVisible(std::ranges::find(places, i) != places.end());
}

void ChannelScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void ChannelScreen::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange && columns_[0]) arrange();
}

void ChannelScreen::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
  if (model_.is_open() && !isAncestorOf(window()->focusWidget())) letter_->focus_slot();
}

void ChannelScreen::refresh() {
  letter_->setVisible(model_.is_open());
  if (model_.is_open() && isVisible()) {
    letter_->refresh();
    odds_->refresh();
    const auto& letter = model_.draft().letter;
    on_sheet_->setVisible(letter.kind != LetterKind::none && !check(model_.view(), letter));
    if (letter != shown_letter_) suggestions_->refresh();
    shown_letter_ = letter;
  }
  if (!model_.is_open() || isVisible()) guess_->refresh();
  const int now = model_.is_open() ? model_.seen().pub.turn * kMaxSeats + model_.seat().value : -1;
  if (now == shown_turn_) return;
  shown_turn_ = now;
  carriers_->refresh();
  deals_->refresh();
  suggestions_->refresh();
  refresh_letters();
}

void ChannelScreen::refresh_letters() {
  clear_layout(letters_body_);
  if (!model_.is_open()) return;
  std::size_t count = 0;
  auto* title = new SectionTitle(tr("Letters"), {}, letters_);
  letters_body_->addWidget(title);
  for (const auto other : model_.others()) {
    const auto& letters = model_.letters(other);
    for (std::size_t i = letters.size(); i-- > 0; ++count) {
      const bool ours = letters[i].from == model_.seat();
      auto* row = new QHBoxLayout;
      row->setContentsMargins(margins(ours ? px(28) : 0, 0, ours ? 0 : px(28), 0));
      row->addWidget(new LetterSheet(model_, other, i, letters_));
      letters_body_->addLayout(row);
    }
  }
  title->set(tr("Letters"), count == 0 ? QString() : tr("%n letter(s), the newest first", nullptr, static_cast<int>(count)));
  if (count == 0) add_purpose();
}

void ChannelScreen::add_purpose() {
  const auto& n = model_.rules().n;
  auto* card = new Card(Card::Look::tint, letters_);
  card->body()->addWidget(serif_label(tr("No letter has been written yet. The first one opens the channel."), type::sentence, card));
  const QString lines[] = {
      tr("A letter goes through a go-between, and only the two of you read it. While one way is open the others are closed."),
      tr("If both sides write in a turn, the odds of losing control fall by %1 %; if one does, those of an accident by %2 %.").arg(100 - n.war.hotline_loss).arg(100 - n.war.hotline_accident),
      tr("An offer that is accepted becomes a deal. It binds nobody: each promise is kept or broken when it falls due. Kept by both, it brings %1 standing each.")
          .arg(signed_points(n.home.deal_kept_brings)),
      tr("It may come out, and that costs both sides %1 standing at home.").arg(points_text(n.home.leak_costs))};
  for (const auto& line : lines) card->body()->addWidget(sans_label(line, type::small, card));
  letters_body_->addWidget(card);
}

}  // namespace bc::ui
