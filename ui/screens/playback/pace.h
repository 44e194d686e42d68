// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a read-out plays by itself; what was chosen last is kept from one start to the next.
#pragma once

#include <QString>

namespace bc::ui {

enum class Pace { slow, normal, fast };
inline constexpr Pace kPaces[] = {Pace::slow, Pace::normal, Pace::fast};

/// Milliseconds for which a step stands.
int pause_of(Pace);
QString name_of(Pace);
Pace kept_pace();
void keep_pace(Pace);

}  // namespace bc::ui
