// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/version.h"

namespace bc {

const char* version() { return BC_VERSION; }

}  // namespace bc
