// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a batch that was played elsewhere: what was asked of the whole, and the exact counts of this part. All parts together
// are, bit for bit, the batch that one machine would have played.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "lab/batch.h"

namespace bc {

struct BatchPart {
  std::string command;  // that played it: "ladder", "balance", "predict"
  /// Everything that decides the result, as JSON: parts belong together when this is the same text.
  std::string asked;
  std::uint64_t deals = 0;
  int blocks = 0;
  std::uint64_t shard = 1, shards = 1;
  Cells cells;
};

std::string write_batch_part(const BatchPart&);
/// Whether a text is, or was meant to be, a part of a batch.
bool is_batch_part(std::string_view text);
/// A sentence says what is wrong with a text that is no whole part.
Result<BatchPart, std::string> read_batch_part(std::string_view text);
/// The whole batch; or which parts do not fit together, and which are missing.
Result<BatchPart, std::string> merge_batch_parts(std::vector<BatchPart>);

}  // namespace bc
