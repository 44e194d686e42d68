// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab variants: what can be played.
#include <iostream>
#include <nlohmann/json.hpp>

#include "command.h"

namespace bc::lab {
namespace {

int list(const Workplace& place, bool json) {
  const auto all = variants_list(place.variant_dirs);
  if (json) {
    auto lines = nlohmann::ordered_json::array();
    for (const auto& v : all)
      lines.push_back({{"key", v.key},
                       {"title", v.title},
                       {"subtitle", v.subtitle},
                       {"period", v.period},
                       {"seats", v.seats},
                       {"turns", v.turns},
                       {"playable", v.playable},
                       {"folder", v.folder.string()}});
    std::cout << lines.dump(2) << '\n';
    return kFine;
  }
  if (all.empty()) throw Failure{kUnreadable, "No variants were found. Set BACKCHANNEL_DATA to the folder that holds variants/."};
  for (const auto& v : all) {
    std::cout << v.key << "\n    " << v.title;
    if (!v.subtitle.empty()) std::cout << ". " << v.subtitle;
    std::cout << "\n    ";
    if (v.playable)
      std::cout << v.seats << " seats, " << v.turns << " turns\n";
    else
      std::cout << "has mistakes: see backchannel-lab check " << v.key << '\n';
  }
  return kFine;
}

}  // namespace

void add_variants(CLI::App& program, Run& chosen) {
  auto json = std::make_shared<bool>(false);
  auto* command = add_command(
      program, "variants", "List the variants that can be played.",
      "  backchannel-lab variants\n  backchannel-lab variants --json",
      [json](const Workplace& place) { return list(place, *json); }, chosen);
  command->add_flag("--json", *json, "As JSON");
}

}  // namespace bc::lab
