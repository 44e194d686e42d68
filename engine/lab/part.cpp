// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/part.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "lab/counts.h"

namespace bc {

namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kFormat = "back channel part 2";

std::string deals(std::uint64_t first, std::uint64_t end) {
  return first + 1 == end ? "deal " + std::to_string(first) : "deals " + std::to_string(first) + " to " + std::to_string(end - 1);
}

}  // namespace

std::pair<std::uint64_t, std::uint64_t> deals_of_shard(const MatchRun& run, std::uint64_t k, std::uint64_t n) {
  const auto begin = run.seeds * (k - 1) / n, end = run.seeds * k / n;
  return {run.first + begin, end - begin};
}

std::string write_part(const Part& part) {
  const auto& run = part.run;
  return Json{{"format", kFormat},
              {"variant", run.variant},
              {"rules", {run.rules.high, run.rules.low}},
              {"agents", run.agents},
              {"players", {run.players.high, run.players.low}},
              {"seed", run.seed},
              {"first", run.first},
              {"seeds", run.seeds},
              {"iterations", run.iterations},
              {"rotate", run.rotate},
              {"channels", run.channels},
              {"part", {{"first", part.first}, {"seeds", part.seeds}}},
              {"counts", write_counts(part.match)}}
             .dump() +
         "\n";
}

Result<Part, std::string> read_part(std::string_view text) {
  try {
    const auto json = Json::parse(text);
    if (json.value("format", "") != kFormat) return std::string("it is no part of a run");
    Part part;
    auto& run = part.run;
    json.at("variant").get_to(run.variant);
    json.at("rules").at(0).get_to(run.rules.high);
    json.at("rules").at(1).get_to(run.rules.low);
    json.at("agents").get_to(run.agents);
    json.at("players").at(0).get_to(run.players.high);
    json.at("players").at(1).get_to(run.players.low);
    json.at("seed").get_to(run.seed);
    json.at("first").get_to(run.first);
    json.at("seeds").get_to(run.seeds);
    json.at("iterations").get_to(run.iterations);
    json.at("rotate").get_to(run.rotate);
    json.at("channels").get_to(run.channels);
    json.at("part").at("first").get_to(part.first);
    json.at("part").at("seeds").get_to(part.seeds);
    read_counts(json.at("counts"), part.match);
    if (part.match.seeds != part.seeds) return std::string("it was stopped before its end: play that part again");
    return part;
  } catch (const Json::exception&) {
    return std::string("it is no part of a run, or damaged");
  }
}

Result<Part, std::string> merge_parts(std::vector<Part> parts) {
  if (parts.empty()) return std::string("There is nothing to merge.");
  std::ranges::sort(parts, {}, &Part::first);
  Part whole{.run = parts.front().run, .first = parts.front().run.first, .seeds = parts.front().run.seeds, .match = {}};
  auto next = whole.first;
  std::string missing;
  const auto expect = [&](std::uint64_t at) {
    if (at > next) missing += (missing.empty() ? "" : ", ") + deals(next, at);
  };
  for (const auto& part : parts) {
    if (part.run != whole.run) return std::string("The parts belong to different runs: variant, opponents, seed, length or thinking differ.");
    if (part.first < next) return "Two parts hold " + deals(part.first, std::min(next, part.first + part.seeds)) + ".";
    expect(part.first);
    next = part.first + part.seeds;
    add_counts(whole.match, part.match);
  }
  expect(whole.first + whole.seeds);
  if (!missing.empty()) return "Parts are missing: nobody has played " + missing + ".";
  return whole;
}

}  // namespace bc
