// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the tests that need a Qt application: off screen unless told otherwise, with assistive technology switched on.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  if (qEnvironmentVariableIsEmpty("QT_FONT_DPI")) qputenv("QT_FONT_DPI", "96");
  testing::InitGoogleTest(&argc, argv);
  QApplication app(argc, argv);
  // What a window remembers is kept for this run alone.
  const QTemporaryDir settings;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
  QApplication::setCursorFlashTime(0);  // or pictures would depend on when they are taken
  QAccessible::setActive(true);
  return RUN_ALL_TESTS();
}
