// SPDX-License-Identifier: GPL-3.0-or-later
// Spreads numbered pieces of work over threads, in blocks; stops between blocks when asked.
#pragma once

#include <atomic>
#include <cstdint>
#include <stop_token>
#include <thread>
#include <vector>

namespace bc {

/// Calls `work(part, number)` for each number in [first, first + count), with one `part` a thread, and returns the parts. Which
/// thread takes which number is left to chance: results must not depend on it.
template <class Part, class Work>
std::vector<Part> spread(std::uint64_t first, std::uint64_t count, int jobs, std::uint64_t block, const std::stop_token& stop,
                         Work work) {
  std::vector<Part> parts(static_cast<std::size_t>(jobs < 1 ? 1 : jobs));
  std::atomic<std::uint64_t> taken{0};
  const auto run = [&](Part& shared) {
    Part part{};  // its own memory: neighbouring parts must not share a cache line
    while (!stop.stop_requested()) {
      const auto begin = taken.fetch_add(block);
      if (begin >= count) break;
      const auto end = begin + block < count ? begin + block : count;
      for (auto n = begin; n < end; ++n) work(part, first + n);
    }
    shared = std::move(part);
  };
  std::vector<std::jthread> threads;
  for (std::size_t i = 1; i < parts.size(); ++i) threads.emplace_back([&, i] { run(parts[i]); });
  run(parts[0]);
  threads.clear();
  return parts;
}

}  // namespace bc
