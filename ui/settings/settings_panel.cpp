// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_panel.h"

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
  column->addWidget(eyebrow_label(tr("Colours"), this));
  look_ = new Segments(tr("Colours"), this);
  look_->set_choices({tr("As the desktop"), tr("Light"), tr("Dark")});
  column->addWidget(look_, 0, Qt::AlignLeading);
  column->addSpacing(8);
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
  column->addWidget(eyebrow_label(tr("Movement"), this));
  motion_ = new Segments(tr("Movement"), this);
  motion_->set_choices({tr("The map flies"), tr("Nothing moves")});
  column->addWidget(motion_, 0, Qt::AlignLeading);
  column->addSpacing(8);
  column->addWidget(eyebrow_label(tr("Longest thinking, seconds"), this));
  thinking_ = new Segments(tr("Longest thinking, seconds"), this);
  thinking_->set_choices(words_for(kSeconds, tr("No limit")));
  column->addWidget(thinking_, 0, Qt::AlignLeading);
  column->addWidget(note_label(tr("An opponent then seals the best sheet it has found. How far it gets depends on the computer, so that the same game may go another way."), this));
  column->addSpacing(8);
  column->addWidget(eyebrow_label(tr("Locks by itself, seconds"), this));
  lock_ = new Segments(tr("Locks by itself, seconds"), this);
  lock_->set_choices(words_for(kUnlocked, tr("Never")));
  column->addWidget(lock_, 0, Qt::AlignLeading);
  column->addWidget(note_label(tr("Where several people share the screen, and nobody presses a key for so long."), this));
  column->addSpacing(8);
  column->addWidget(eyebrow_label(tr("Time for a turn, minutes"), this));
  turn_ = new Segments(tr("Time for a turn, minutes"), this);
  turn_->set_choices(words_for(kMinutes, tr("No limit")));
  column->addWidget(turn_, 0, Qt::AlignLeading);
  column->addWidget(note_label(tr("For each side, from sitting down to the seal. When it is over it is said, and nothing is sealed for anybody."), this));
  column->addSpacing(8);
  column->addWidget(eyebrow_label(tr("Language"), this));
  language_ = new Segments(tr("Language"), this);
  QStringList names;
  for (const auto& each : languages_) names << each.name;
  language_->set_choices(names);
  column->addWidget(language_, 0, Qt::AlignLeading);
  column->addSpacing(8);
  column->addWidget(note_label(tr("Each takes effect at once and is kept for the next time."), this));
  column->addStretch(1);

  sliding_.setSingleShot(true);
  sliding_.setInterval(kStill);
  connect(&sliding_, &QTimer::timeout, this, &SettingsPanel::take);
  connect(look_, &Segments::chosen, this, &SettingsPanel::take);
  connect(motion_, &Segments::chosen, this, &SettingsPanel::take);
  connect(thinking_, &Segments::chosen, this, &SettingsPanel::take);
  connect(lock_, &Segments::chosen, this, &SettingsPanel::take);
  connect(turn_, &Segments::chosen, this, &SettingsPanel::take);
  connect(language_, &Segments::chosen, this, [this](int place) {
    now_.language = languages_[static_cast<std::size_t>(place)].code;
    emit changed(now_);
  });
  connect(text_, &QSlider::valueChanged, this, [this](int step) {
    percent_->setText(percent(step * kStep));
    sliding_.start();
  });
  set(now_);
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
  if (turn_->current() != choice_of(kMinutes, now_.turn_minutes)) wanted.turn_minutes = kMinutes[static_cast<std::size_t>(turn_->current())];
  if (wanted == now_) return;
  now_ = wanted;
  emit changed(wanted);
}

}  // namespace bc::ui
