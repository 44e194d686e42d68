// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the source of a map, its folder under assets/map, into an atlas that has everything but pictures.
#pragma once

#include <QString>

#include "ui/map/atlas.h"

namespace bc::bake {

// Throws std::runtime_error with a plain sentence if a file is missing or wrong.
ui::Atlas read_source(const QString& folder);

}  // namespace bc::bake
