// SPDX-License-Identifier: GPL-3.0-or-later
// backchannel-lab check: everything that is wrong with a variant, said so that it can be mended.
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "command.h"

namespace bc::lab {
namespace {

struct CheckArguments {
  std::vector<std::string> paths;
  bool json = false;
};

int check(const Workplace& place, const CheckArguments& options) {
  bool in_order = true;
  auto report = nlohmann::ordered_json::array();
  for (const auto& path : options.paths) {
    const auto loaded = load_variant(path, place.variant_dirs);
    in_order = in_order && loaded;
    if (options.json) {
      report.push_back({{"variant", path},
                        {"ok", static_cast<bool>(loaded)},
                        {"hash", loaded ? nlohmann::ordered_json(to_string(loaded.hash)) : nlohmann::ordered_json(nullptr)},
                        {"diagnostics", nlohmann::ordered_json::parse(to_json(loaded.diagnostics))}});
      continue;
    }
    std::cout << to_text(loaded.diagnostics);
    const auto errors = std::ranges::count(loaded.diagnostics, Severity::error, &Diagnostic::severity);
    const auto warnings = static_cast<std::ptrdiff_t>(loaded.diagnostics.size()) - errors;
    std::cout << path << ": ";
    if (errors == 0)
      std::cout << "can be played";
    else
      std::cout << errors << (errors == 1 ? " mistake" : " mistakes");
    if (warnings > 0) std::cout << ", " << warnings << (warnings == 1 ? " warning" : " warnings");
    std::cout << ".\n";
  }
  if (options.json) std::cout << report.dump(2) << '\n';
  return in_order ? kFine : kNotInOrder;
}

}  // namespace

void add_check(CLI::App& program, Run& chosen) {
  auto options = std::make_shared<CheckArguments>();
  auto* command = add_command(
      program, "check", "Say everything that is wrong with a variant, and how to mend it.",
      "  backchannel-lab check tower-22\n  backchannel-lab check my-variant/ other/variant.toml --json",
      [options](const Workplace& place) { return check(place, *options); }, chosen);
  command->add_option("PATH", options->paths, "Keys of variants, folders, or files called variant.toml")->required();
  command->add_flag("--json", options->json, "As JSON");
}

}  // namespace bc::lab
