// SPDX-License-Identifier: GPL-3.0-or-later
// Runs backchannel-lab from outside, as a person at a terminal or a script would, for the tests of what it prints.
#pragma once

#include <gtest/gtest.h>

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace bc {

namespace fs = std::filesystem;

inline const fs::path kProgram = fs::path(BC_BINARY_DIR) / "bin" / "backchannel-lab";
inline const fs::path kClient = fs::path(BC_BINARY_DIR) / "bin" / "example_client";

struct Pipe {
  int read = -1, write = -1;
  Pipe();
  ~Pipe() { close_read(), close_write(); }
  void close_read();
  void close_write();
};

/// The program with its arguments, and its input and outputs as given.
pid_t spawn(const fs::path& program, std::vector<std::string> arguments, int in, int out, int err);
std::string read_all(int from);
/// How it ended: its code, or 128 and the signal.
int wait_for(pid_t child);
/// Hundredths of a second of processor time that a child has used.
long processor_ticks(pid_t child);

struct Outcome {
  int code = -1;
  std::string said;
};

/// Runs the program to its end; what it says on either output comes back together.
Outcome run(std::vector<std::string> arguments);
/// Sends it a signal when it has worked for a while; what it says on its output comes back. If it had not got far enough by then, it is begun
/// again and has twice as long: how much is done in a while is the machine's business.
Outcome run_until(int signal, const std::vector<std::string>& arguments, const std::function<bool(const Outcome&)>& far_enough = {});

inline bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

class Program : public ::testing::Test {
 protected:
  void SetUp() override;
  void TearDown() override { fs::remove_all(folder); }
  fs::path folder;
};

}  // namespace bc
