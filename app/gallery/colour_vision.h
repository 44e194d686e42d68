// SPDX-License-Identifier: GPL-3.0-or-later
// A picture as people see it who lack one kind of cone, or all colours.
#pragma once

#include <QImage>

namespace bc::app {

enum class Vision { deuteranopia, protanopia, tritanopia, achromatopsia };
inline constexpr Vision kVisions[] = {Vision::deuteranopia, Vision::protanopia, Vision::tritanopia, Vision::achromatopsia};

const char* name_of(Vision);
QImage as_seen(const QImage&, Vision);

}  // namespace bc::app
