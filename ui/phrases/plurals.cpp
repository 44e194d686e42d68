// SPDX-License-Identifier: GPL-3.0-or-later
// English plurals: "%n turn(s)" reads "1 turn" and "2 turns" wherever no other language is loaded.
#include <QCoreApplication>
#include <QTranslator>

#include "ui/phrases/names.h"

namespace bc::ui {

namespace {

/// The language that the sources are written in. Languages loaded later are asked first.
class English : public QTranslator {
 public:
  using QTranslator::QTranslator;
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int n) const override {
    return n < 0 ? QString() : QString::fromUtf8(source).replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
  }
};

void speak_english() { QCoreApplication::installTranslator(new English(qApp)); }
Q_COREAPP_STARTUP_FUNCTION(speak_english)

}  // namespace

QString turns_text(int turns) { return QCoreApplication::translate("Names", "%n turn(s)", nullptr, turns); }

}  // namespace bc::ui
