// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>

namespace bc::lab {
namespace {

/// Waits, but no longer than until the thread is asked to stop.
bool stopped_within(std::stop_token stop, std::chrono::milliseconds time) {
  std::mutex mutex;
  std::unique_lock lock(mutex);
  std::condition_variable_any sleeper;
  sleeper.wait_for(lock, stop, time, [] { return false; });
  return stop.stop_requested();
}

}  // namespace

Interrupt::Interrupt() {
  // Blocked here and in every thread that starts later, the signals wait for the watcher.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);  // as Slurm and timeout send it
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  watcher_ = std::jthread([this, signals](std::stop_token ended) {
    const timespec tick{0, 50'000'000};
    while (!ended.stop_requested()) {
      if (sigtimedwait(&signals, nullptr, &tick) < 0) continue;
      source_.request_stop();
      pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
      return;
    }
  });
}

Progress::Progress(std::uint64_t total, std::string what) {
  if (!isatty(STDERR_FILENO)) return;
  painter_ = std::jthread([this, total, what = std::move(what)](std::stop_token ended) {
    const auto start = std::chrono::steady_clock::now();
    bool painted = false;
    while (!stopped_within(ended, std::chrono::milliseconds(500))) {
      const auto done = done_.load(std::memory_order_relaxed);
      const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
      const auto rate = static_cast<double>(done) / seconds;
      const auto left = done ? static_cast<double>(total - done) / rate : 0.0;
      std::fprintf(stderr, "\r%llu of %llu %s, %.0f a second, %.0f s left   ", static_cast<unsigned long long>(done),
                   static_cast<unsigned long long>(total), what.c_str(), rate, left);
      painted = true;
    }
    if (painted) std::fprintf(stderr, "\r\033[K");
  });
}

}  // namespace bc::lab
