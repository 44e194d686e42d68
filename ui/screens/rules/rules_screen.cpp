// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rules/rules_screen.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

namespace bc::ui {

RulesScreen::RulesScreen(QWidget* parent) : QWidget(parent) {
  setObjectName("paper");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(32, 16, 32, 20);
  auto* head = new QHBoxLayout;
  head->addWidget(serif_label(tr("The rules"), 28, this), 1);
  search_ = new QLineEdit(this);
  search_->setPlaceholderText(tr("Find in the rules"));
  search_->setAccessibleName(tr("Find in the rules"));
  search_->setFixedWidth(px(260));
  head->addWidget(search_);
  auto* back = primary_button(tr("Back"), this);
  back->setShortcut(Qt::Key_Escape);
  head->addWidget(back);
  layout->addLayout(head);
  book_ = new QTextBrowser(this);
  book_->setAccessibleName(tr("Rulebook"));
  book_->setOpenLinks(true);
  book_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  layout->addWidget(book_, 1);
  connect(back, &QPushButton::clicked, this, &RulesScreen::closed);
  connect(search_, &QLineEdit::returnPressed, this, [this] { find(search_->text()); });
}

void RulesScreen::set_book(const QString& html, const QString& heading) {
  book_->setFont(serif(17));
  book_->setHtml(html);
  if (heading.isEmpty()) return;
  for (auto block = book_->document()->begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() == 0 || !block.text().startsWith(heading, Qt::CaseInsensitive)) continue;
    // From the end backwards, so that the heading stands at the top of the page.
    book_->moveCursor(QTextCursor::End);
    book_->setTextCursor(QTextCursor(block));
    book_->ensureCursorVisible();
    break;
  }
}

void RulesScreen::find(const QString& words) {
  if (book_->find(words)) return;
  book_->moveCursor(QTextCursor::Start);
  book_->find(words);
}

}  // namespace bc::ui
