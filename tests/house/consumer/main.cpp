// SPDX-License-Identifier: GPL-3.0-or-later
// Plays one game of the smallest variant with nothing but the installed engine.
#include <cstdio>
#include <filesystem>

#include "core/tree.h"
#include "variants/load.h"

int main() {
  const std::filesystem::path dirs[] = {std::filesystem::path(RULES_DIR) / "variants"};
  const auto loaded = bc::load_variant("micro", dirs);
  if (!loaded) return std::fputs(bc::to_text(loaded.diagnostics).c_str(), stderr), 1;

  using Node = bc::GameTree::Node;
  bc::GameTree game(*loaded.ruleset, bc::initial_state(*loaded.ruleset, 1));
  while (game.node() != Node::terminal) {
    if (game.node() == Node::decision)
      game.choose(game.builder().values()[0]);
    else
      game.roll();
  }
  std::printf("played to turn %d\n", game.state().pub.turn);
}
