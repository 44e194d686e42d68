// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson file may say, declared as the fields of a variant are.
#pragma once

#include "variants/schema/schema.h"

namespace bc {

/// The whole of a lesson file; its target is a Lesson.
const Section& lesson_section();

}  // namespace bc
