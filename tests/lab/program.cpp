// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <fcntl.h>
#include <sched.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>

namespace bc {

Pipe::Pipe() {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) std::abort();
  read = ends[0], write = ends[1];
}
void Pipe::close_read() {
  if (read >= 0) close(read), read = -1;
}
void Pipe::close_write() {
  if (write >= 0) close(write), write = -1;
}

pid_t spawn(const fs::path& program, std::vector<std::string> arguments, int in, int out, int err) {
  arguments.insert(arguments.begin(), program.string());
  std::vector<char*> argv;
  for (auto& a : arguments) argv.push_back(a.data());
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const auto& [from, to] : {std::pair{in, 0}, {out, 1}, {err, 2}}) posix_spawn_file_actions_adddup2(&actions, from, to);
  pid_t child = -1;
  if (posix_spawn(&child, program.c_str(), &actions, nullptr, argv.data(), environ) != 0) child = -1;
  posix_spawn_file_actions_destroy(&actions);
  return child;
}

std::string read_all(int from) {
  std::string text;
  std::array<char, 4096> buffer;
  for (ssize_t n; (n = read(from, buffer.data(), buffer.size())) > 0;) text.append(buffer.data(), static_cast<std::size_t>(n));
  return text;
}

int wait_for(pid_t child) {
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

long processor_ticks(pid_t child) {
  std::ifstream stat("/proc/" + std::to_string(child) + "/stat");
  std::string field;
  std::getline(stat, field, ')');  // past the name, which may hold anything
  for (int i = 0; i < 11; ++i) stat >> field;
  long user = 0;
  stat >> user;
  return stat ? user : 1000000;
}

Outcome run(std::vector<std::string> arguments) {
  Pipe out;
  const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
  const auto child = spawn(kProgram, std::move(arguments), nothing, out.write, out.write);
  close(nothing);
  out.close_write();
  Outcome outcome;
  outcome.said = read_all(out.read);
  outcome.code = wait_for(child);
  return outcome;
}

Outcome run_until(int signal, const std::vector<std::string>& arguments, const std::function<bool(const Outcome&)>& far_enough) {
  constexpr long kFirst = 30, kMost = 2000;  // hundredths of a second of a processor
  for (long ticks = kFirst;; ticks *= 2) {
    Pipe out;
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    const auto child = spawn(kProgram, arguments, nothing, out.write, nothing);
    close(nothing);
    out.close_write();
    while (processor_ticks(child) < ticks) sched_yield();
    kill(child, signal);
    Outcome outcome;
    outcome.said = read_all(out.read);
    outcome.code = wait_for(child);
    if (!far_enough || far_enough(outcome) || ticks >= kMost) return outcome;
  }
}

void Program::SetUp() {
  ASSERT_TRUE(fs::exists(kProgram)) << "build backchannel-lab first";
  folder = fs::temp_directory_path() / ("backchannel-lab-test-" + std::to_string(getpid()));
  fs::create_directories(folder);
  setenv("BACKCHANNEL_DATA", (fs::path(BC_SOURCE_DIR) / "rules").c_str(), 1);
}

}  // namespace bc
