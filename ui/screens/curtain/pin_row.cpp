// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/curtain/pin_row.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/herald.h"
#include "ui/widgets/paint.h"

namespace bc::ui {

namespace {
constexpr double kBox = 44, kBoxGap = 8;

class FourDigits : public QValidator {
 public:
  using QValidator::QValidator;
  State validate(QString& text, int&) const override {
    return text.size() <= kPinDigits && plain_digits(text).size() == text.size() ? Acceptable : Invalid;
  }
};
}  // namespace

PinField::PinField(QWidget* parent) : QLineEdit(parent) {
  setObjectName("pin");
  setValidator(new FourDigits(this));
  setMaxLength(kPinDigits);
  setEchoMode(QLineEdit::Password);
  setFrame(false);
  setContextMenuPolicy(Qt::NoContextMenu);
  setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
  setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
  setLayoutDirection(Qt::LeftToRight);
}

void PinField::set_open(bool readable) {
  readable_ = readable;
  setEchoMode(readable ? QLineEdit::Normal : QLineEdit::Password);
  update();
}

QSize PinField::sizeHint() const { return {kPinDigits * px(kBox) + (kPinDigits - 1) * px(kBoxGap) + 2, px(kBox) + 2}; }

void PinField::paintEvent(QPaintEvent*) {
  const auto& p = theme().p;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto typed = plain_digits(text());
  for (int i = 0; i < kPinDigits; ++i) {
    const QRectF box(1 + i * (px(kBox) + px(kBoxGap)), 1, px(kBox), px(kBox));
    const bool next = hasFocus() && i == std::min<qsizetype>(typed.size(), kPinDigits - 1);
    painter.setBrush(isEnabled() ? p.card : p.side);
    painter.setPen(QPen(next ? p.focus : p.line, next ? 2 : 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), metric::radius, metric::radius);
    if (i >= typed.size()) continue;
    if (readable_) {
      draw_text(painter, box, Qt::AlignCenter, digits(typed[i].digitValue()), sans(type::subtitle, QFont::DemiBold), p.ink);
    } else {
      painter.setPen(Qt::NoPen);
      painter.setBrush(p.ink);
      painter.drawEllipse(box.center(), px(5), px(5));
    }
  }
}

PinRow::PinRow(QWidget* parent) : QWidget(parent) {
  auto* lines = new QVBoxLayout(this);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(metric::gap);
  auto* row = new QHBoxLayout;
  row->setSpacing(metric::loose);
  label_ = sans_label({}, type::body, this, QFont::DemiBold);
  label_->setWordWrap(false);
  field_ = new PinField(this);
  forgot_ = link_button(tr("Forgot the PIN"), this);
  without_ = plain_button(tr("Open without it"), this);
  row->addStretch(1);
  for (auto* each : std::initializer_list<QWidget*>{label_, field_, forgot_, without_}) row->addWidget(each, 0, Qt::AlignVCenter);
  row->addStretch(1);
  lines->addLayout(row);
  note_ = sans_label({}, type::small, this);
  note_->setAlignment(Qt::AlignCenter);
  lines->addWidget(note_);
  connect(field_, &QLineEdit::textEdited, this, &PinRow::typed);
  connect(forgot_, &QPushButton::clicked, this, &PinRow::forget);
  connect(without_, &QPushButton::clicked, this, [this] {
    pins_->give_up(seat_);
    forgotten_ = false;
    field_->clear();
    show_state();
    emit changed();
  });
}

void PinRow::ask(Pins& pins, SeatId seat, const QString& name) {
  pins_ = &pins;
  seat_ = seat;
  name_ = name;
  forgotten_ = false;
  field_->clear();
  show_state();
  emit changed();
}

bool PinRow::lets_open() const {
  if (!pins_) return true;
  if (pins_->is_set(seat_)) return pins_->opens(seat_, field_->text());
  return field_->text().isEmpty() || field_->text().size() == kPinDigits;
}

void PinRow::opened() {
  if (pins_ && !pins_->is_set(seat_)) pins_->set(seat_, field_->text());
  field_->clear();
}

void PinRow::refuse() {
  note_->setText(pins_ && pins_->is_set(seat_) ? tr("First the PIN: four digits.") : tr("Four digits, or none."));
  announce(note_, note_->text());
  field_->setFocus(Qt::OtherFocusReason);
}

void PinRow::typed() {
  forgotten_ = false;
  const bool whole = field_->text().size() == kPinDigits, asked = pins_ && pins_->is_set(seat_);
  if (whole && asked && !lets_open()) {
    field_->clear();
    show_state();
    note_->setText(tr("That is not it. Try again."));
    set_colour(note_, &Palette::red);
    announce(note_, note_->text());
  } else {
    show_state();
    if (whole) announce(note_, note_->text());
  }
  emit changed();
}

void PinRow::forget() {
  forgotten_ = true;
  show_state();
  announce(note_, note_->text());
  without_->setFocus(Qt::OtherFocusReason);
}

void PinRow::show_state() {
  const bool asked = pins_ && pins_->is_set(seat_), whole = field_->text().size() == kPinDigits;
  label_->setText(asked ? tr("PIN of %1").arg(name_) : tr("A PIN for %1, if you like").arg(name_));
  field_->setAccessibleName(label_->text());
  field_->set_open(!asked);
  field_->setVisible(!forgotten_);
  forgot_->setVisible(asked && !whole && !forgotten_);
  without_->setVisible(forgotten_);
  set_colour(note_, forgotten_ || (whole && asked) ? &Palette::ink : &Palette::muted);
  note_->setText(forgotten_       ? tr("Nobody can look it up. The envelope opens without it too, and everybody at the table is told that it was.")
                 : asked && whole ? tr("✓ Correct. Now hold the seal, or the Space key.")
                 : asked          ? tr("Four digits, then the seal.")
                 : whole          ? tr("✓ Kept for this sitting once the seal is open.")
                                  : tr("Four digits, asked for from now on. Or none."));
}

}  // namespace bc::ui
