// SPDX-License-Identifier: GPL-3.0-or-later
// The version of the program that made a result.
#pragma once

namespace bc {

const char* version();

}  // namespace bc
