// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/page.h"

#include <QColor>
#include <QStringList>

#include "ui/theme/palette.h"

namespace bc::app {

namespace {
struct Filter {
  const char *key, *title;
  QString Picture::*of;
  std::vector<std::pair<QString, QString>> choices;  // key and words; the first is chosen at first
};

std::vector<Filter> filters() {
  return {{"variant", "Scenario", &Picture::variant, {{"tower-22", "Tower 22"}, {"cuba-1962", "Cuba 1962"}, {"all", "both"}}},
          {"theme", "Theme", &Picture::theme, {{"light", "light"}, {"dark", "dark"}, {"all", "both"}}},
          {"percent", "Text", &Picture::percent, {{"100", "100 %"}, {"150", "150 %"}, {"200", "200 %"}, {"all", "all"}}},
          {"language", "Language", &Picture::language, {{"en", "English"}, {"fa", "Persian"}, {"es", "Spanish"}, {"all", "all"}}},
          {"vision", "Eyesight", &Picture::vision,
           {{"usual", "usual"}, {"deuteranopia", "deuteranopia"}, {"protanopia", "protanopia"}, {"tritanopia", "tritanopia"}, {"achromatopsia", "achromatopsia"}, {"all", "all"}}}};
}

QString id_of(const Filter& filter, const QString& choice) { return QStringLiteral("%1-%2").arg(filter.key, choice); }

QString title_of(const QString& screen) {
  auto words = QString(screen).replace('-', ' ');
  words[0] = words[0].toUpper();
  return words;
}

QString colours(const ui::Palette& p) {
  return QStringLiteral("--paper:%1;--card:%2;--side:%3;--hairline:%4;--ink:%5;--muted:%6;--blue:%7;--chosen:%8")
      .arg(p.paper.name(), p.card.name(), p.side.name(), p.hairline.name(), p.ink.name(), p.muted.name(), p.blue.name(), p.chosen.name());
}

QString style() {
  QString css = QStringLiteral(":root{%1}@media(prefers-color-scheme:dark){:root{%2}}").arg(colours(ui::light_palette()), colours(ui::dark_palette()));
  css += R"(
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.45 Inter,"Noto Sans",sans-serif}
header{padding:28px 40px 14px}h1,h2{font-family:"Linux Libertine O","Linux Libertine","Noto Serif",serif;font-weight:400;margin:0}
h1{font-size:46px}h2{font-size:24px;margin:0 0 10px}header p{max-width:860px;margin:4px 0;color:var(--muted)}
nav{position:sticky;top:0;z-index:1;background:var(--side);border-top:1px solid var(--hairline);border-bottom:1px solid var(--hairline);padding:8px 40px;display:flex;flex-wrap:wrap;gap:4px 28px}
nav b{font-weight:600;font-size:12.5px;color:var(--muted);margin-inline-end:4px}nav label{padding:3px 7px;border-radius:4px;cursor:pointer;color:var(--blue);text-decoration:underline}
main{padding:22px 40px 60px}section{margin-bottom:34px;scroll-margin-top:60px}.row{display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:18px}
figure{margin:0;background:var(--card);border:1px solid var(--hairline);border-radius:4px;padding:8px}figure img{width:100%;height:auto;display:block}
figcaption{color:var(--muted);font-size:12.5px;padding-top:6px}.pick{position:absolute;opacity:0;pointer-events:none}
)";
  for (const auto& filter : filters())
    for (const auto& [key, words] : filter.choices) {
      const auto id = id_of(filter, key);
      css += QStringLiteral("#%1:checked~nav label[for=%1]{background:var(--chosen);color:var(--ink);text-decoration:none;font-weight:600}#%1:focus-visible~nav label[for=%1]{outline:2px solid var(--blue)}\n").arg(id);
      if (key != "all") css += QStringLiteral("#%1:checked~main figure:not(.%1){display:none}\n").arg(id);
    }
  return css;
}
}  // namespace

QString gallery_page(const std::vector<Picture>& pictures, int width, int height) {
  QString page = QStringLiteral("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Back Channel: every screen</title>\n<style>%1</style></head><body>\n").arg(style());
  for (const auto& filter : filters())
    for (const auto& [key, words] : filter.choices)
      page += QStringLiteral("<input class=\"pick\" type=\"radio\" name=\"%1\" id=\"%2\"%3>\n").arg(filter.key, id_of(filter, key), key == filter.choices.front().first ? QStringLiteral(" checked") : QString());
  page += "<header><h1>Back Channel, every screen</h1><p>One scripted game, drawn anew by each build. Choose what to see below; a picture opens in its full size.</p>"
          "<p>Eyesight: what people see who lack one kind of cone (matrices of Machado, Oliveira and Fernandes, 2009, severity 1.0), or all colours.</p></header>\n<nav>\n";
  for (const auto& filter : filters()) {
    page += QStringLiteral("<span><b>%1</b>").arg(filter.title);
    for (const auto& [key, words] : filter.choices) page += QStringLiteral("<label for=\"%1\">%2</label>").arg(id_of(filter, key), words);
    page += "</span>\n";
  }
  page += "</nav>\n<main>\n";
  QStringList screens;
  for (const auto& picture : pictures)
    if (!screens.contains(picture.screen)) screens << picture.screen;
  for (const auto& screen : screens) {
    page += QStringLiteral("<section id=\"%1\"><h2>%2</h2><div class=\"row\">\n").arg(screen, title_of(screen));
    for (const auto& picture : pictures) {
      if (picture.screen != screen) continue;
      QStringList classes, words;
      for (const auto& filter : filters()) {
        classes << id_of(filter, picture.*filter.of);
        for (const auto& [key, said] : filter.choices)
          if (key == picture.*filter.of && key != "usual") words << said;
      }
      page += QStringLiteral("<figure class=\"%1\"><a href=\"%2\"><img loading=\"lazy\" src=\"%2\" width=\"%3\" height=\"%4\" alt=\"%5: %6\"></a><figcaption>%6</figcaption></figure>\n")
                  .arg(classes.join(' '), picture.file)
                  .arg(width)
                  .arg(height)
                  .arg(title_of(screen), words.join(", "));
    }
    page += "</div></section>\n";
  }
  return page + "</main></body></html>\n";
}

}  // namespace bc::app
