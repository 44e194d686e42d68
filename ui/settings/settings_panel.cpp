// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_panel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSlider>
#include <span>

#include "ui/theme/type.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {
constexpr int kStep = 10, kStill = 180;
constexpr int kSeconds[] = {0, 1, 2, 5, 10};      // of thinking; the first is no limit
constexpr int kUnlocked[] = {0, 30, 60, 120, 300};  // without a key; the first is never

constexpr auto kMinutes = std::span<const int>(kTurnMinutes);

/// The longest choice that is not longer than `seconds`; the first is none.
int choice_of(std::span<const int> choices, int seconds) {
  int place = 0;
  for (int i = 1; i < static_cast<int>(choices.size()); ++i)
    if (seconds > 0 && (i == 1 || choices[static_cast<std::size_t>(i)] <= seconds)) place = i;
  return place;
}

QStringList words_for(std::span<const int> choices, const QString& none) {
  QStringList words{none};
  for (const int seconds : choices.subspan(1)) words << digits(seconds);
  return words;
}
}  // namespace

SettingsPanel::SettingsPanel(QWidget* parent) : EdgePanel(tr("Settings"), parent), languages_(languages()) {
  title()->setText(tr("Settings"));
  auto* column = body();
  /// A setting with its choices, and what there is to say of it.
  const auto setting = [&](const QString& name, const QStringList& choices, const QString& note = {}) {
    column->addWidget(eyebrow_label(name, this));
    auto* segments = new Segments(name, this);
    segments->set_choices(choices);
    column->addWidget(segments, 0, Qt::AlignLeading);
    if (!note.isEmpty()) column->addWidget(note_label(note, this));
    column->addSpacing(8);
    connect(segments, &Segments::chosen, this, &SettingsPanel::take);
    return segments;
  };
  look_ = setting(tr("Colours"), {tr("As the desktop"), tr("Light"), tr("Dark")});
  column->addWidget(eyebrow_label(tr("Text size"), this));
  auto* row = new QHBoxLayout;
  text_ = new QSlider(Qt::Horizontal, this);
  text_->setRange(100 / kStep, 200 / kStep);
  text_->setPageStep(2);
  text_->setAccessibleName(tr("Text size, in percent"));
  percent_ = sans_label({}, type::body, this, QFont::DemiBold);
  percent_->setWordWrap(false);
  row->addWidget(text_, 1);
  row->addWidget(percent_);
  column->addLayout(row);
  column->addSpacing(8);
  motion_ = setting(tr("Movement"), {tr("The map flies"), tr("Nothing moves")});
  thinking_ = setting(tr("Longest thinking, seconds"), words_for(kSeconds, tr("No limit")),
                      tr("An opponent then seals the best sheet it has found. How far it gets depends on the computer, so that the same game may go another way."));
  lock_ = setting(tr("Locks by itself, seconds"), words_for(kUnlocked, tr("Never")),
                  tr("Where several people share the screen, and nobody presses a key for so long."));
  turn_ = setting(tr("Time for a turn, minutes"), words_for(kMinutes, tr("No limit")),
                  tr("For each side, from sitting down to the seal. When it is over it is said, and nothing is sealed for anybody."));
  QStringList names;
  for (const auto& each : languages_) names << each.name;
  language_ = setting(tr("Language"), names);
  column->addWidget(note_label(tr("Each takes effect at once and is kept for the next time."), this));
  column->addStretch(1);

  sliding_.setSingleShot(true);
  sliding_.setInterval(kStill);
  connect(&sliding_, &QTimer::timeout, this, &SettingsPanel::take);
  connect(text_, &QSlider::valueChanged, this, [this](int step) {
    percent_->setText(percent(step * kStep));
    sliding_.start();
  });
  set(now_);
}

void SettingsPanel::showEvent(QShowEvent* event) {
  EdgePanel::showEvent(event);
  if (isAncestorOf(window()->focusWidget())) return;
  for (auto* button : look_->findChildren<QAbstractButton*>())
    if (button->focusPolicy() & Qt::TabFocus) return button->setFocus(Qt::OtherFocusReason);
}

void SettingsPanel::set(const Preferences& wanted) {
  now_ = wanted;
  const QSignalBlocker quiet(text_);
  look_->set_current(static_cast<int>(wanted.look));
  motion_->set_current(wanted.reduced_motion);
  thinking_->set_current(choice_of(kSeconds, wanted.thinking_seconds));
  lock_->set_current(choice_of(kUnlocked, wanted.lock_seconds));
  turn_->set_current(choice_of(kMinutes, wanted.turn_minutes));
  for (std::size_t i = 0; i < languages_.size(); ++i)
    if (languages_[i].code == language()) language_->set_current(static_cast<int>(i));
  text_->setValue(wanted.text_percent / kStep);
  percent_->setText(percent(wanted.text_percent));
}

void SettingsPanel::take() {
  sliding_.stop();
  auto wanted = now_;
  wanted.look = static_cast<Preferences::Look>(look_->current());
  wanted.text_percent = text_->value() * kStep;
  wanted.reduced_motion = motion_->current() == 1;
  if (lock_->current() != choice_of(kUnlocked, now_.lock_seconds)) wanted.lock_seconds = kUnlocked[static_cast<std::size_t>(lock_->current())];
  if (thinking_->current() != choice_of(kSeconds, now_.thinking_seconds))
    wanted.thinking_seconds = kSeconds[static_cast<std::size_t>(thinking_->current())];
  const auto place = static_cast<std::size_t>(language_->current());
  if (place < languages_.size() && languages_[place].code != language()) wanted.language = languages_[place].code;
  if (turn_->current() != choice_of(kMinutes, now_.turn_minutes)) wanted.turn_minutes = kMinutes[static_cast<std::size_t>(turn_->current())];
  if (wanted == now_) return;
  now_ = wanted;
  emit changed(wanted);
}

}  // namespace bc::ui
