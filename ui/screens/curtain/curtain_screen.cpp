// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/curtain/curtain_screen.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/game_flow.h"
#include "ui/phrases/names.h"
#include "ui/screens/curtain/pin_row.h"
#include "ui/screens/curtain/seal_envelope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {

/// A tick in a disc: behind us; a target: now; a dashed ring: still to come.
class StationMark : public QWidget {
 public:
  StationMark(Progress state, const QColor& colour, QWidget* parent) : QWidget(parent), state_(state), colour_(colour) { setFixedSize(px(20), px(20)); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& p = theme().p;
    const double unit = width() / 20.0;
    const QRectF ring = QRectF(rect()).adjusted(1.5 * unit, 1.5 * unit, -1.5 * unit, -1.5 * unit);
    const auto colour = theme().dark ? colour_.lighter(125) : colour_;
    switch (state_) {
      case Progress::done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(ring.adjusted(-unit, -unit, unit, unit));
        painter.setPen(QPen(p.mark_text, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{5.8 * unit, 10.4 * unit}, {8.8 * unit, 13.2 * unit}, {14.2 * unit, 7 * unit}}));
        break;
      case Progress::now:
        painter.setPen(QPen(colour, 2 * unit));
        painter.setBrush(p.card);
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(ring.center(), 4 * unit, 4 * unit);
        break;
      case Progress::ahead: {
        QPen dashed(p.muted, 1.3 * unit);
        dashed.setDashPattern({2.6, 2.2});
        painter.setPen(dashed);
        painter.drawEllipse(ring);
        break;
      }
    }
  }

 private:
  Progress state_;
  QColor colour_;
};

}  // namespace

CurtainScreen::CurtainScreen(QWidget* parent) : QWidget(parent) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(40, 24, 40, 20);
  auto* top = new QHBoxLayout;
  top->addWidget(sans_label(tr("Everybody else, please look away."), type::body, this, QFont::DemiBold), 1);
  locks_ = sans_label({}, type::small, this);
  locks_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
  set_colour(locks_, &Palette::muted);
  top->addWidget(locks_, 1);
  layout->addLayout(top);
  layout->addStretch(2);
  title_ = serif_label({}, type::display, this);
  why_ = serif_label({}, type::sentence, this);
  for (auto* label : {title_, why_}) label->setAlignment(Qt::AlignCenter);
  layout->addWidget(title_);
  layout->addSpacing(8);
  layout->addWidget(why_);
  layout->addSpacing(16);
  envelope_ = new SealEnvelope(this);
  // As large as there is room, and no larger than a letter.
  envelope_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  envelope_->setMaximumSize(envelope_->sizeHint());
  envelope_->setMinimumSize(px(340), px(150));
  auto* middle = new QHBoxLayout;
  middle->addStretch(1);
  middle->addWidget(envelope_, 20);
  middle->addStretch(1);
  layout->addLayout(middle, 20);
  pin_ = new PinRow(this);
  layout->addWidget(pin_);
  how_ = note_label(tr("Hold the seal, or the Space key, for one second. Or press Enter twice."), this);
  how_->setAlignment(Qt::AlignCenter);
  layout->addSpacing(4);
  layout->addWidget(how_);
  layout->addStretch(2);
  stations_ = new QWidget(this);
  new QHBoxLayout(stations_);
  layout->addWidget(stations_, 0, Qt::AlignHCenter);
  told_ = sans_label({}, type::small, this);
  told_->setAlignment(Qt::AlignCenter);
  layout->addWidget(told_);
  layout->addStretch(1);
  layout->addWidget(hairline(this));
  auto* foot = new QHBoxLayout;
  foot->addWidget(note_label(tr("Blank while the seat changes hands: map, sheets, window title, tooltips, clipboard, screen-reader text."), this), 1);
  auto* leave = link_button(tr("Leave the game"), this);
  connect(leave, &QPushButton::clicked, this, &CurtainScreen::leave_wanted);
  foot->addWidget(leave);
  layout->addLayout(foot);
  connect(envelope_, &SealEnvelope::refused, pin_, &PinRow::refuse);
  connect(pin_, &PinRow::changed, this, [this] {
    envelope_->set_shut(!pin_->lets_open());
    if (pin_->field()->hasFocus() && pin_->field()->text().size() == kPinDigits) envelope_->setFocus(Qt::OtherFocusReason);
  });
  connect(envelope_, &SealEnvelope::opened, this, [this] {
    pin_->opened();
    emit opened();
  });
  locks_->hide();
  told_->hide();
  pin_->hide();
}

// Digits are meant for the boxes, wherever the focus is.
void CurtainScreen::keyPressEvent(QKeyEvent* event) {
  const auto typed = plain_digits(event->text());
  if (typed.size() != 1 || !pin_->isVisible() || !pin_->field()->isVisible()) return QWidget::keyPressEvent(event);
  pin_->field()->setFocus(Qt::OtherFocusReason);
  QKeyEvent again(event->type(), event->key(), event->modifiers(), event->text());
  QCoreApplication::sendEvent(pin_->field(), &again);
}

void CurtainScreen::fit() {
  const bool low = height() < px(760);
  title_->set_style({TextStyle::Face::serif, low ? type::headline : type::display});
  why_->set_style({TextStyle::Face::serif, low ? type::letter : type::sentence});
  how_->setVisible(!low && !asked_);
}

void CurtainScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void CurtainScreen::take_focus() {
  if (pin_->lets_open())
    envelope_->setFocus(Qt::OtherFocusReason);
  else
    pin_->field()->setFocus(Qt::OtherFocusReason);
}

void CurtainScreen::show_turn(GameFlow& flow) {
  const auto& session = *flow.session();
  const auto& rules = flow.rules();
  const auto& seat = rules.seats[flow.seat().index()];
  std::vector<Station> stations;
  QStringList done, without;
  for (int s = 0; s < rules.seat_count(); ++s) {
    const auto& each = rules.seats[static_cast<std::size_t>(s)];
    const bool human = session.players()[static_cast<std::size_t>(s)].human, sealed = session.sealed(SeatId(s));
    if (sealed && human) done << text(each.name);
    if (flow.pins().was_given_up(SeatId(s))) without << text(each.name);
    const bool now = SeatId(s) == flow.seat();
    stations.push_back({text(each.name), now ? tr("now") : !human ? tr("the computer") : sealed ? tr("sealed") : tr("to come"), QColor(text(each.colour)),
                        now ? Progress::now : sealed && human ? Progress::done : Progress::ahead});
  }
  stations.push_back({tr("Read-out"), tr("when all have sealed"), theme().p.muted, Progress::ahead});
  const auto why = done.isEmpty() ? tr("Your sheet is secret until all are read out together,\nso everything on this screen is hidden while the seat changes hands.")
                                  : tr("%1 has sealed. Your sheet is secret until all are read out together,\nso everything on this screen is hidden while the seat changes hands.")
                                        .arg(done.join(tr(", ")));
  set(tr("%1, the next sheet is yours").arg(text(seat.name)), why, tr("Turn %1 of %2").arg(session.turn()).arg(rules.turns),
      tr("For %1 only").arg(text(seat.name)), QColor(text(seat.colour)), stations);
  const auto idle = static_cast<int>(flow.lock_after().count());
  locks_->setText(tr("Locks by itself after %1 s without a key").arg(idle));
  locks_->setVisible(idle > 0 && flow.is_hot_seat());
  told_->setText(tr("Opened without its PIN: %1").arg(without.join(tr(", "))));
  told_->setVisible(!without.isEmpty());
  pin_->setVisible(flow.is_hot_seat());
  pin_->ask(flow.pins(), flow.seat(), text(seat.name));
  asked_ = flow.pins().is_set(flow.seat());
  fit();
}

void CurtainScreen::set(const QString& title, const QString& why, const QString& eyebrow, const QString& line, const QColor& colour,
                        const std::vector<Station>& stations) {
  title_->setText(title);
  why_->setText(why);
  envelope_->set(eyebrow, line, colour, title);
  auto* row = static_cast<QHBoxLayout*>(stations_->layout());
  clear_layout(row);
  row->setSpacing(44);
  for (const auto& station : stations) {
    auto* pair = new QHBoxLayout;
    pair->setSpacing(10);
    pair->addWidget(new StationMark(station.state, station.colour, stations_), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = sans_label(station.name, type::body, stations_, station.state == Progress::now ? QFont::Bold : QFont::Medium);
    auto* note = note_label(station.note, stations_);
    name->setWordWrap(false);
    note->setWordWrap(false);
    words->addWidget(name);
    words->addWidget(note);
    pair->addLayout(words);
    row->addLayout(pair);
  }
}

}  // namespace bc::ui
