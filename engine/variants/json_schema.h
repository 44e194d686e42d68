// SPDX-License-Identifier: GPL-3.0-or-later
// The declarations of variant files as a JSON Schema, for editors that complete and check while one writes.
#pragma once

#include <string>

namespace bc {

std::string schema_json();

}  // namespace bc
