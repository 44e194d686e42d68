// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/families.h"

namespace bc::ui {

QStringList serif_families(Script script) {
  // Noto's Naskh writes 4 and 6 as Urdu does.
  if (script == Script::arabic) return {"Amiri", "Noto Naskh Arabic", "Linux Libertine O", "Linux Libertine", "Noto Serif", "serif"};
  return {"Linux Libertine O", "Linux Libertine", "Noto Serif", "Noto Naskh Arabic", "serif"};
}

QStringList sans_families(Script script) {
  if (script == Script::arabic) return {"Noto Sans Arabic", "Inter", "Noto Sans", "sans-serif"};
  return {"Inter", "Noto Sans", "Noto Sans Arabic", "sans-serif"};
}

}  // namespace bc::ui
