// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-gallery FOLDER: every screen, in each theme, size of text and language, and as people see it who lack a colour; with a page.
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>
#include <iostream>

#include "backchannel/screenshots.h"
#include "gallery/colour_vision.h"
#include "gallery/page.h"
#include "lab/roster_file.h"
#include "ui/languages/language.h"
#include "ui/theme/theme.h"

namespace {

using namespace bc;
using namespace bc::app;

const QSize kWindow(1600, 1000);
const QStringList kMainScreens{"start", "curtain", "briefing", "board", "channel", "playback-strike", "board-struck", "debrief"};

struct Look {
  const char *variant, *language;
  bool dark;
  int percent;
};

std::vector<Look> looks() {
  std::vector<Look> all;
  for (const char* language : {"en", "fa"})
    for (const bool dark : {false, true})
      for (const int percent : {100, 150, 200}) all.push_back({"tower-22", language, dark, percent});
  all.push_back({"tower-22", "es", false, 100});
  all.push_back({"cuba-1962", "en", false, 100});
  return all;
}

class Gallery {
 public:
  Gallery(QDir folder, ui::Places places, Roster roster) : folder_(std::move(folder)), places_(std::move(places)), roster_(std::move(roster)) {}

  void draw(const Look& look) {
    ui::speak(look.language);
    auto theme = ui::theme();
    theme.dark = look.dark;
    theme.text_percent = look.percent;
    theme.reduced_motion = true;
    theme.script = ui::script_of(QLocale());
    ui::apply_theme(*qApp, theme);
    const QString in = QStringLiteral("%1-%2-%3-%4").arg(look.variant, look.language, look.dark ? "dark" : "light").arg(look.percent);
    folder_.mkpath(in);
    std::cout << in.toStdString() << std::endl;
    const bool plain = QString(look.variant) == "tower-22" && QString(look.language) == "en" && look.percent == 100;
    int number = 0;
    photograph(places_, roster_, look.variant, kWindow, [&](const QString& screen, const QPixmap& picture) {
      Picture made{.screen = screen, .file = {}, .variant = look.variant, .theme = look.dark ? "dark" : "light", .percent = QString::number(look.percent), .language = look.language};
      const auto name = QStringLiteral("%1/%2-%3").arg(in).arg(++number, 2, 10, QChar('0')).arg(screen);
      const auto image = picture.toImage();
      keep(made, name, [image] { return image; });
      if (!plain || !kMainScreens.contains(screen)) return;
      for (const auto vision : kVisions) {
        made.vision = QString(name_of(vision)).toLower();
        keep(made, name + '-' + made.vision, [image, vision] { return as_seen(image, vision); });
      }
    });
  }

  /// Whether every file could be written.
  bool finish() {
    savers_.waitForDone();
    QFile page(folder_.filePath("index.html"));
    const auto text = gallery_page(pictures_, kWindow.width(), kWindow.height()).toUtf8();
    return !failed_ && page.open(QIODevice::WriteOnly) && page.write(text) == text.size();
  }

 private:
  template <class Make>
  void keep(Picture picture, const QString& name, const Make& make) {
    picture.file = name + ".png";
    pictures_.push_back(picture);
    savers_.start([this, make, file = folder_.filePath(picture.file)] {
      if (!make().save(file)) failed_ = true;
    });
  }
  QDir folder_;
  ui::Places places_;
  Roster roster_;
  std::vector<Picture> pictures_;
  QThreadPool savers_;
  std::atomic<bool> failed_ = false;
};

}  // namespace

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication app(argc, argv);
  if (argc != 2) {
    std::cerr << "backchannel-gallery FOLDER\n";
    return 2;
  }
  const QTemporaryDir settings;  // nothing of what the person at this machine prefers is in a picture, nor changed
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
  QDir folder(argv[1]);
  if (!folder.mkpath(".")) {
    std::cerr << "The folder " << argv[1] << " cannot be made. Choose another.\n";
    return 3;
  }
  const auto program = QCoreApplication::applicationFilePath().toStdString();
  ui::Places places{.rules = rules_dirs({}, program), .variants = variant_dirs({}, program), .saves = {}};
  Gallery gallery(folder, places, read_roster(places.rules).roster);
  for (const auto& look : looks()) gallery.draw(look);
  if (gallery.finish()) return 0;
  std::cerr << "Not every picture could be written to " << argv[1] << ".\n";
  return 3;
}
