// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab: the game without its window, for checking variants, playing many games, and programs that want a seat.
#include <cstdlib>
#include <iostream>
#include <system_error>

#include "command.h"
#include "interrupt.h"
#include "lab/version.h"

namespace {

constexpr const char* kEndings =
    "How it ends:\n"
    "  0    all is well\n"
    "  1    what was to be checked is not in order\n"
    "  2    the command line makes no sense\n"
    "  3    a file or a variant could not be read\n"
    "  130  stopped by Ctrl+C or SIGTERM; what was finished has been printed\n"
    "\n"
    "Rules are looked for in $BACKCHANNEL_DATA, beside the installed program, and in the source tree.\n"
    "\"backchannel-lab COMMAND --help\" says more about a command, with examples.";

bc::lab::Workplace workplace(std::stop_token stop) {
  std::error_code none;
  const auto executable = std::filesystem::read_symlink("/proc/self/exe", none);
  const char* data = std::getenv("BACKCHANNEL_DATA");
  return {bc::rules_dirs(data ? data : "", executable), bc::variant_dirs(data ? data : "", executable), std::move(stop)};
}

}  // namespace

int main(int argc, char** argv) {
  using namespace bc::lab;
  CLI::App program("Back Channel without its window: check variants, play many games, let a program take a seat.",
                   "backchannel-lab");
  program.set_version_flag("--version", bc::version());
  program.require_subcommand(1);
  program.footer(kEndings);
  Run chosen;
  for (const auto add : {add_variants, add_check, add_rulebook, add_texts, add_playout, add_match, add_ladder, add_fair, add_merge, add_solve, add_learn, add_predict, add_balance, add_odds, add_branch, add_replay, add_agent})
    add(program, chosen);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? kFine : kMisused;
  }
  try {
    Interrupt interrupt;
    return chosen(workplace(interrupt.token()));
  } catch (const Failure& failure) {
    std::cerr << failure.sentence << '\n';
    return failure.code;
  } catch (const std::exception& error) {
    std::cerr << "That did not work: " << error.what() << '\n';
    return kUnreadable;
  }
}
