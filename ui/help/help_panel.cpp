// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_panel.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLabel>

#include "ui/game_model.h"
#include "ui/help/own_numbers.h"
#include "ui/screens/curtain/curtain_screen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

namespace {

struct KeyLine {
  const char *keys, *what;
};
// Whole sentences for the translator; the keys stay as they are.
constexpr KeyLine kKeys[] = {
    {QT_TRANSLATE_NOOP("HelpPanel", "Alt+1 … 5"), QT_TRANSLATE_NOOP("HelpPanel", "briefing, orders, channel, record, rules")},
    {QT_TRANSLATE_NOOP("HelpPanel", "F6, Shift+F6"), QT_TRANSLATE_NOOP("HelpPanel", "to the next part of the window, and back")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Tab, Shift+Tab"), QT_TRANSLATE_NOOP("HelpPanel", "to the next control, and back")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Enter, Space, ↓"), QT_TRANSLATE_NOOP("HelpPanel", "open the word that has the focus")},
    {QT_TRANSLATE_NOOP("HelpPanel", "letters"), QT_TRANSLATE_NOOP("HelpPanel", "narrow an open list; Esc closes it unchanged")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Delete"), QT_TRANSLATE_NOOP("HelpPanel", "empties the word; once more, takes away the line")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Ctrl+Z, Ctrl+Shift+Z"), QT_TRANSLATE_NOOP("HelpPanel", "undo, redo, until the seal")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Ctrl+Enter"), QT_TRANSLATE_NOOP("HelpPanel", "seal; Enter then says yes")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Ctrl+L"), QT_TRANSLATE_NOOP("HelpPanel", "lock: back behind the curtain")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Space, held"), QT_TRANSLATE_NOOP("HelpPanel", "opens the seal of the envelope")},
    {QT_TRANSLATE_NOOP("HelpPanel", "T, N, P"), QT_TRANSLATE_NOOP("HelpPanel", "on the map: theatres, next and previous counter")},
    {QT_TRANSLATE_NOOP("HelpPanel", "+, −, arrows"), QT_TRANSLATE_NOOP("HelpPanel", "on the map: closer, farther, to a neighbour")},
    {QT_TRANSLATE_NOOP("HelpPanel", "←, →"), QT_TRANSLATE_NOOP("HelpPanel", "step by step in the read-out, turn by turn at the end")},
    {QT_TRANSLATE_NOOP("HelpPanel", "F1, right click"), QT_TRANSLATE_NOOP("HelpPanel", "explains what has the focus, or lies under the pointer")},
    {QT_TRANSLATE_NOOP("HelpPanel", "F2"), QT_TRANSLATE_NOOP("HelpPanel", "asks the coach, from what your side knows")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Page Down, Page Up"), QT_TRANSLATE_NOOP("HelpPanel", "on the order sheet: to the next line, and back")},
    {QT_TRANSLATE_NOOP("HelpPanel", "?"), QT_TRANSLATE_NOOP("HelpPanel", "this list")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Ctrl+,"), QT_TRANSLATE_NOOP("HelpPanel", "settings: colours, text size, movement")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Ctrl+P"), QT_TRANSLATE_NOOP("HelpPanel", "prints the briefing")},
    {QT_TRANSLATE_NOOP("HelpPanel", "Ctrl+W, Ctrl+Q"), QT_TRANSLATE_NOOP("HelpPanel", "leave the game, leave the program")},
};

constexpr int kMostRules = 6;
constexpr const char* kNumber = "number";

}  // namespace

HelpPanel::HelpPanel(Glossary glossary, QWidget* parent) : EdgePanel(tr("Help"), parent), glossary_(std::move(glossary)) {
  auto* layout = body();
  words_page_ = new QWidget(this);
  auto* page = new QVBoxLayout(words_page_);
  page->setContentsMargins(0, 0, 0, 0);
  page->setSpacing(10);
  text_ = serif_label({}, type::sentence, words_page_);
  page->addWidget(text_);
  own_ = new Card(words_page_, true);
  auto* own = static_cast<Card*>(own_)->body();
  own->addWidget(eyebrow_label(tr("In your game, now"), own_));
  own_lines_ = sans_label({}, type::small, own_);
  own->addWidget(own_lines_);
  page->addWidget(own_);
  links_ = new QWidget(words_page_);
  auto* links = new FlowLayout(links_, metric::wide, metric::tight);
  // Made once, in the order of reading, so that Tab comes to them in it.
  for (int i = 0; i < kMostRules; ++i) {
    auto* link = link_button({}, links_);
    connect(link, &QPushButton::clicked, this, [this, link] { emit rule_wanted(link->property(kNumber).toString()); });
    links->addWidget(link);
    rule_links_.push_back(link);
  }
  page->addWidget(links_);
  page->addWidget(hairline(words_page_));
  search_ = new QLineEdit(words_page_);
  search_->setPlaceholderText(tr("Look up a word"));
  search_->setAccessibleName(tr("Look up a word"));
  page->addWidget(search_);
  words_ = new QListWidget(words_page_);
  words_->setObjectName("entries");
  words_->setAccessibleName(tr("Words"));
  words_->setFont(sans(type::medium));
  for (const auto& term : glossary_.terms()) words_->addItem(term.name);
  page->addWidget(words_, 1);
  auto* rules = link_button(tr("All the rules"), words_page_);
  connect(rules, &QPushButton::clicked, this, &HelpPanel::rules_wanted);
  page->addWidget(rules, 0, Qt::AlignLeading);
  layout->addWidget(words_page_, 1);

  keys_page_ = new QWidget(this);
  auto* keys = new QGridLayout(keys_page_);
  keys->setContentsMargins(0, 0, 0, 0);
  keys->setHorizontalSpacing(18);
  keys->setVerticalSpacing(8);
  int row = 0;
  for (const auto& line : kKeys) {
    auto* key = sans_label(tr(line.keys), type::small, keys_page_, QFont::DemiBold);
    key->setWordWrap(false);
    keys->addWidget(key, row, 0, Qt::AlignTop);
    keys->addWidget(sans_label(tr(line.what), type::small, keys_page_), row++, 1);
  }
  keys->setColumnStretch(1, 1);
  keys->setRowStretch(row, 1);
  layout->addWidget(keys_page_, 1);

  connect(search_, &QLineEdit::textChanged, this, &HelpPanel::filter);
  connect(words_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
    if (item && words_->hasFocus()) show_term(glossary_.find(item->text()));
  });
  connect(words_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { show_term(glossary_.find(item->text())); });
  connect(search_, &QLineEdit::returnPressed, this, [this] {
    for (int i = 0; i < words_->count(); ++i)
      if (!words_->item(i)->isHidden()) return show_term(glossary_.find(words_->item(i)->text()));
  });
}

void HelpPanel::filter(const QString& words) {
  for (int i = 0; i < words_->count(); ++i) words_->item(i)->setHidden(!words_->item(i)->text().contains(words, Qt::CaseInsensitive));
}

void HelpPanel::show_numbers(const Term* term) {
  const auto lines = term && model_ && model_->is_open() ? own_numbers(*model_, term->key) : QStringList();
  own_lines_->setText(lines.join('\n'));
  own_->setVisible(!lines.isEmpty());
}

void HelpPanel::show_rules_of(const Term* term) {
  const auto rules = term ? term->rules : QStringList();
  for (int i = 0; i < kMostRules; ++i) {
    auto* link = rule_links_[static_cast<std::size_t>(i)];
    const auto number = rules.value(i);
    link->setVisible(!number.isEmpty());
    QStringList parts = number.split('.', Qt::SkipEmptyParts);
    for (auto& part : parts) part = digits(part.toInt());
    link->setText(tr("Rule %1").arg(parts.join('.')));  // in the digits of the book
    link->setObjectName("rule-" + number);
    link->setProperty(kNumber, number);
  }
  links_->setVisible(!rules.isEmpty());
}

void HelpPanel::show_term(const Term* term) {
  show_numbers(term);
  show_rules_of(term);
  topic_ = term ? term->name : QString();
  title()->setText(term ? term->name : tr("Words of the game"));
  text_->setText(term ? term->text : tr("Choose a word, or put the focus on something and press F1."));
  setAccessibleDescription(own_lines_->text().isEmpty() ? text_->text() : text_->text() + ' ' + own_lines_->text());
}

void HelpPanel::begin(const QWidget* subject) {
  open_about(subject);
  words_page_->show();
  keys_page_->hide();
  search_->clear();
}

void HelpPanel::explain(const QWidget* focus) {
  const bool outside = focus && !isAncestorOf(focus);
  begin(outside ? focus : nullptr);
  show_term(outside ? glossary_.about(focus) : nullptr);
  search_->setFocus();
}

void HelpPanel::explain_word(const QString& word) {
  begin(nullptr);
  const auto* term = glossary_.with_key(word);
  show_term(term ? term : glossary_.find(word));
  search_->setFocus();
}

bool HelpPanel::explain_at(QPoint point) {
  const auto* widget = parentWidget()->childAt(point);
  if (!widget || widget == this || isAncestorOf(widget)) return false;
  const auto* term = glossary_.about(widget, widget->mapFrom(parentWidget(), point));
  if (!term) return false;
  begin(widget);
  show_term(term);
  search_->setFocus();
  return true;
}

// A right click that nothing else made use of, and the key that stands for it.
bool HelpPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::ContextMenu) {
    const auto* menu = static_cast<QContextMenuEvent*>(event);
    const auto* curtain = parentWidget()->findChild<CurtainScreen*>();  // behind it nothing is explained
    if (!(curtain && curtain->isVisible()) && menu->reason() == QContextMenuEvent::Mouse && explain_at(menu->pos())) return true;
  }
  return EdgePanel::eventFilter(watched, event);
}

void HelpPanel::show_keys() {
  open();
  words_page_->hide();
  keys_page_->show();
  topic_.clear();
  title()->setText(tr("Keys"));
  setFocus();
}

void HelpPanel::dismiss() {
  EdgePanel::dismiss();
  // What somebody looked up is not kept for the next at this screen.
  topic_.clear();
  title()->clear();
  text_->clear();
  show_numbers(nullptr);
  show_rules_of(nullptr);
  search_->clear();
  words_->setCurrentItem(nullptr);
  setAccessibleDescription({});
}

void HelpPanel::changeEvent(QEvent* event) {
  EdgePanel::changeEvent(event);
  if (event->type() == QEvent::StyleChange && words_) words_->setFont(sans(type::medium));
}

}  // namespace bc::ui
