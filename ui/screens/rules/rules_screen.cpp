// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rules/rules_screen.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include "ui/screens/rules/book_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/herald.h"

namespace bc::ui {

namespace {
constexpr int kPosition = Qt::UserRole;  // of the heading in the document
constexpr int kLetters = 2;              // fewer mark half the book

/// Whether the block begins with this rule's number, in whatever digits it is written.
bool is_rule(const QTextBlock& block, const QString& number) {
  const auto first = block.begin();
  return !first.atEnd() && first.fragment().charFormat().anchorHref() == "#rule-" + number;
}

/// What was typed, with its digits as the page writes them.
QString in_own_digits(QString words) {
  const auto zero = QLocale().zeroDigit().at(0).unicode();
  for (auto& c : words)
    if (c >= u'0' && c <= u'9') c = QChar(zero + (c.unicode() - u'0'));
  return words;
}
}  // namespace

RulesScreen::RulesScreen(QWidget* parent) : QWidget(parent) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);

  auto* side = new QWidget(this);
  side->setObjectName("side");
  side->setAttribute(Qt::WA_StyledBackground);
  side->setFixedWidth(px(320));
  auto* side_layout = new QVBoxLayout(side);
  side_layout->setContentsMargins(24, 18, 16, 16);
  side_layout->setSpacing(10);
  side_layout->addWidget(serif_label(tr("The rules"), type::headline, side));
  search_ = new QLineEdit(side);
  search_->setFont(sans(type::body));
  search_->setPlaceholderText(tr("Find in the rules"));
  search_->setAccessibleName(tr("Find in the rules"));
  search_->setClearButtonEnabled(true);
  side_layout->addWidget(search_);
  found_ = note_label({}, side);
  side_layout->addWidget(found_);
  contents_ = new QListWidget(side);
  contents_->setObjectName("entries");
  contents_->setFrameShape(QFrame::NoFrame);
  contents_->setAccessibleName(tr("Contents"));
  contents_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  contents_->setTextElideMode(Qt::ElideRight);
  side_layout->addWidget(contents_, 1);
  back_ = primary_button(tr("Back"), side);
  back_->setToolTip(tr("Esc"));
  side_layout->addWidget(back_, 0, Qt::AlignLeading);
  layout->addWidget(side);

  page_ = new QWidget(this);
  auto* page = new QHBoxLayout(page_);
  page->setContentsMargins(28, 22, 28, 22);
  auto* sheet = new Card(page_);
  sheet->body()->setContentsMargins(2, 2, 2, 2);
  sheet->setMaximumWidth(px(980));
  book_ = new QTextBrowser(sheet);
  book_->setObjectName("book");
  book_->setFrameShape(QFrame::NoFrame);
  book_->setAccessibleName(tr("Rulebook"));
  book_->setOpenLinks(false);
  book_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  sheet->body()->addWidget(book_);
  page->addStretch(1);
  page->addWidget(sheet, 100);
  page->addStretch(1);
  layout->addWidget(page_, 1);

  connect(back_, &QPushButton::clicked, this, &RulesScreen::closed);
  connect(search_, &QLineEdit::textChanged, this, &RulesScreen::find);
  connect(search_, &QLineEdit::textEdited, this, [this] { rule_.clear(); });
  connect(contents_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
    if (item && contents_->hasFocus()) show_at_top(item->data(kPosition).toInt());
  });
  connect(contents_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { show_at_top(item->data(kPosition).toInt()); });
  connect(book_->verticalScrollBar(), &QScrollBar::valueChanged, this, &RulesScreen::mark_section);
  connect(book_, &QTextBrowser::anchorClicked, this, [this](const QUrl& to) {
    if (to.scheme().isEmpty())
      book_->scrollToAnchor(to.fragment());
    else
      QDesktopServices::openUrl(to);
  });
  // A table that is wider than the page can be moved; one pixel, by which Qt rounds some up, is not worth a bar.
  connect(book_->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this](const QSizeF& size) {
    book_->setHorizontalScrollBarPolicy(size.width() > book_->viewport()->width() + px(4) ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  });
  search_->installEventFilter(this);
}

void RulesScreen::set_book(const QString& html, const QString& heading) {
  html_ = html;
  rule_.clear();
  write();
  if (heading.isEmpty()) return;
  static const QRegularExpression number("^\\d+\\.\\d+$");
  if (number.match(heading).hasMatch()) {
    rule_ = heading;
    return show_rule();
  }
  for (auto block = book_->document()->begin(); block.isValid(); block = block.next())
    if (block.blockFormat().headingLevel() != 0 && block.text().startsWith(heading, Qt::CaseInsensitive)) return show_at_top(block.position());
}

void RulesScreen::set_way_back(const QString& where) { back_->setText(where.isEmpty() ? tr("Back") : tr("Back to “%1”").arg(where)); }

void RulesScreen::show_rule() {
  for (auto block = book_->document()->begin(); block.isValid(); block = block.next()) {
    if (!is_rule(block, rule_)) continue;
    QTextCursor whole(block);
    whole.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    places_ = {whole};
    place_ = -1;
    show_places();
    show_at_top(block.position());
    book_->setFocus(Qt::OtherFocusReason);
    return announce(book_, block.text());
  }
}

void RulesScreen::write() {
  dressed_ = true;
  auto* document = book_->document();
  document->setDefaultFont(serif(type::prose));
  document->setDefaultStyleSheet(page_style());
  document->setDocumentMargin(px(28));
  book_->setHtml(page_of(html_));
  contents_->setFont(sans(type::medium));
  fill_contents();
  find(search_->text());
  dressed_ = false;
}

void RulesScreen::fill_contents() {
  const QSignalBlocker quiet(contents_);
  contents_->clear();
  for (auto block = book_->document()->begin(); block.isValid(); block = block.next()) {
    const int level = block.blockFormat().headingLevel();
    const auto words = block.text().simplified();
    if (level < 2 || level > 3 || words.isEmpty()) continue;
    auto* item = new QListWidgetItem(level == 2 ? words : QStringLiteral("    ") + words, contents_);
    item->setData(kPosition, block.position());
    item->setData(Qt::AccessibleTextRole, words);
    item->setToolTip(words);
    if (level == 2) item->setFont(sans(type::medium, QFont::DemiBold));
    if (level == 3) item->setForeground(theme().p.muted);
  }
}

void RulesScreen::show_at_top(int position) {
  const auto block = book_->document()->findBlock(position);
  const auto top = book_->document()->documentLayout()->blockBoundingRect(block).top();
  book_->verticalScrollBar()->setValue(static_cast<int>(top) - px(12));
}

/// The section that is read now is the current one of the contents.
void RulesScreen::mark_section() {
  if (contents_->hasFocus()) return;
  const int at = book_->cursorForPosition(QPoint(px(40), px(40))).position();
  int row = -1;
  for (int i = 0; i < contents_->count() && contents_->item(i)->data(kPosition).toInt() <= at; ++i) row = i;
  const QSignalBlocker quiet(contents_);
  contents_->setCurrentRow(row);
}

void RulesScreen::find(const QString& words) {
  places_.clear();
  place_ = -1;
  for (const auto& typed : {words, in_own_digits(words)})
    if (words.trimmed().size() >= kLetters && places_.empty())
      for (auto at = book_->document()->find(typed, 0); !at.isNull(); at = book_->document()->find(typed, at)) places_.push_back(at);
  found_->setText(words.trimmed().size() < kLetters ? tr("Enter goes on to the next place.") : places_.empty() ? tr("It stands nowhere.") : QString());
  if (!places_.empty()) return go_on(1);
  show_places();
}

void RulesScreen::go_on(int step) {
  if (places_.empty()) return;
  place_ = (place_ + step + places()) % places();
  found_->setText(tr("%1 of %2 places").arg(locale().toString(place_ + 1), locale().toString(places())));
  announce(found_, found_->text());
  show_places();
  // A third from the top, so that what comes before is read too.
  const auto block = places_[static_cast<std::size_t>(place_)].block();
  const auto box = book_->document()->documentLayout()->blockBoundingRect(block);
  auto* bar = book_->verticalScrollBar();
  if (box.top() < bar->value() || box.bottom() > bar->value() + book_->viewport()->height()) bar->setValue(static_cast<int>(box.top()) - book_->viewport()->height() / 3);
}

void RulesScreen::show_places() {
  const auto& p = theme().p;
  QList<QTextEdit::ExtraSelection> marks;
  for (int i = 0; i < places(); ++i) {
    QTextCharFormat format;
    format.setBackground(i == place_ ? p.amber : blend(p.card, p.amber_mark, theme().dark ? 0.42 : 0.34));
    if (i == place_) format.setForeground(p.card);
    marks.push_back({places_[static_cast<std::size_t>(i)], format});
  }
  book_->setExtraSelections(marks);
}

bool RulesScreen::eventFilter(QObject* watched, QEvent* event) {
  if (watched == search_ && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      go_on(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
      return true;
    }
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
      contents_->setFocus(Qt::TabFocusReason);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void RulesScreen::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    if (search_->text().isEmpty()) return emit closed();
    return search_->clear();
  }
  if (event->key() == Qt::Key_F3) return go_on(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
  QWidget::keyPressEvent(event);
}

void RulesScreen::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::StyleChange || dressed_ || html_.isEmpty()) return;
  const int at = book_->verticalScrollBar()->value();
  write();
  book_->verticalScrollBar()->setValue(at);
  if (!rule_.isEmpty()) show_rule();
}

// Only now it has its size, and the page its lines.
void RulesScreen::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!rule_.isEmpty()) QMetaObject::invokeMethod(this, &RulesScreen::show_rule, Qt::QueuedConnection);
}

}  // namespace bc::ui
