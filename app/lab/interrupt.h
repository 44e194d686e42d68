// SPDX-License-Identifier: GPL-3.0-or-later
// Turns Ctrl+C and SIGTERM into a stop request, so that a run ends in good order and prints what it has; and shows how far a long run is.
#pragma once

#include <atomic>
#include <cstdint>
#include <stop_token>
#include <string>
#include <thread>

namespace bc::lab {

/// While it lives, Ctrl+C or SIGTERM asks to stop. A second one ends the program at once.
class Interrupt {
 public:
  Interrupt();
  std::stop_token token() const { return source_.get_token(); }

 private:
  std::stop_source source_;
  std::jthread watcher_;
};

/// Shows a count, its rate and the time left on a terminal's error output, while it lives; nothing where that is not a terminal.
class Progress {
 public:
  Progress(std::uint64_t total, std::string what);
  std::atomic<std::uint64_t>& done() { return done_; }

 private:
  std::atomic<std::uint64_t> done_{0};
  std::jthread painter_;
};

}  // namespace bc::lab
