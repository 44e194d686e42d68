// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <algorithm>

#include "ui/map/map_data.h"
#include "ui/theme/type.h"

namespace bc::ui {

namespace {
constexpr const char* kEnglish = "en";

/// The words of one language. A source has one translation wherever it stands, so that contexts are not asked for.
class Words : public QTranslator {
 public:
  Words(const QString& code, bool right_to_left, QObject* parent) : QTranslator(parent), right_to_left_(right_to_left) { setObjectName(code); }
  QString translate(const char*, const char* source, const char* which, int n) const override {
    const auto words = QTranslator::translate("", source, which, n);
    return words.isEmpty() ? words : with_own_numbers(words, right_to_left_);
  }

 private:
  bool right_to_left_;
};

/// The words of Qt's own menus and dialogs.
class WordsOfQt : public QTranslator {
 public:
  using QTranslator::QTranslator;
};

template <class Kind>
void forget() {
  for (auto* child : qApp->children())
    if (auto* words = dynamic_cast<Kind*>(child)) delete words;
}

/// English as the desktop writes it, if it writes English.
QLocale locale_of(const QString& code) {
  if (QLocale::system().name().section('_', 0, 0) == code) return QLocale::system();
  return code == kEnglish ? QLocale(QLocale::English, QLocale::World) : QLocale(code);
}

QString primary(const QString& code) { return QString(code).replace('-', '_').section('_', 0, 0).toLower(); }
}  // namespace

QString with_own_numbers(QString words, bool right_to_left) {
  static const QRegularExpression place(QStringLiteral("%(?=\\d|n)"));
  words.replace(place, QStringLiteral("%L"));
  if (!right_to_left) return words;
  // What is put in must not draw the words around it along, nor a number the one that it is put beside.
  static const QRegularExpression put_in(QStringLiteral("%L(\\d{1,2}|n)"));
  return words.replace(put_in, QStringLiteral("\u2067%L\\1\u2069"));
}

std::vector<Language> languages() {
  std::vector<Language> found{{kEnglish, QStringLiteral("English")}};
  const auto folder = find_data(QStringLiteral("languages"));
  if (folder.isEmpty()) return found;
  for (const auto& file : QDir(folder).entryList({QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
    const auto code = file.section('.', 0, 0);
    auto name = QLocale(code).nativeLanguageName().section(' ', 0, 0);
    if (name.isEmpty()) name = code;
    name[0] = name[0].toUpper();
    found.push_back({code, name});
  }
  return found;
}

bool can_speak(const QString& code) { return std::ranges::count(languages(), primary(code), &Language::code) > 0; }

QString desktop_language() {
  for (const auto& wanted : QLocale::system().uiLanguages())
    if (can_speak(wanted)) return primary(wanted);
  return kEnglish;
}

void speak(const QString& wanted) {
  const auto code = can_speak(wanted) ? primary(wanted) : QString(kEnglish);
  forget<Words>();
  forget<WordsOfQt>();
  auto locale = locale_of(code);
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  QLocale::setDefault(locale);
  const bool right_to_left = locale.textDirection() == Qt::RightToLeft;
  if (code != kEnglish) {
    auto* of_qt = new WordsOfQt(qApp);
    if (of_qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) QCoreApplication::installTranslator(of_qt);
    auto* words = new Words(code, right_to_left, qApp);
    if (words->load(find_data(QStringLiteral("languages/%1.qm").arg(code)))) QCoreApplication::installTranslator(words);
  }
  QGuiApplication::setLayoutDirection(right_to_left ? Qt::RightToLeft : Qt::LeftToRight);
}

QString language() {
  for (const auto* child : qApp->children())
    if (const auto* words = dynamic_cast<const Words*>(child)) return words->objectName();
  return kEnglish;
}

}  // namespace bc::ui
