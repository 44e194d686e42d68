// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/batch_part.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "lab/counts.h"

namespace bc {

namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kFormat = "back channel batch 1";

}  // namespace

std::string write_batch_part(const BatchPart& part) {
  auto cells = Json::array();
  for (const auto& blocks : part.cells) {
    auto& list = cells.emplace_back(Json::array());
    for (const auto& block : blocks) list.push_back(write_counts(block));
  }
  return Json{{"format", kFormat},       {"command", part.command}, {"asked", Json::parse(part.asked)}, {"deals", part.deals},
              {"blocks", part.blocks},   {"shard", part.shard},     {"shards", part.shards},            {"cells", std::move(cells)}}
             .dump() +
         "\n";
}

bool is_batch_part(std::string_view text) { return text.substr(0, 80).find(kFormat) != std::string_view::npos; }

Result<BatchPart, std::string> read_batch_part(std::string_view text) {
  try {
    const auto json = Json::parse(text);
    if (json.value("format", "") != kFormat) return std::string("it is no part of a run");
    BatchPart part;
    json.at("command").get_to(part.command);
    part.asked = json.at("asked").dump();
    json.at("deals").get_to(part.deals);
    json.at("blocks").get_to(part.blocks);
    json.at("shard").get_to(part.shard);
    json.at("shards").get_to(part.shards);
    std::uint64_t played = 0;
    for (const auto& list : json.at("cells")) {
      auto& blocks = part.cells.emplace_back();
      for (const auto& block : list) read_counts(block, blocks.emplace_back()), played += blocks.back().seeds;
    }
    const BatchOptions options{.deals = part.deals, .blocks = part.blocks, .shard = part.shard, .shards = part.shards};
    if (part.deals == 0 || part.shard < 1 || part.shard > part.shards) return std::string("it is no part of a run, or damaged");
    if (played != deals_of_part(options, part.cells.size())) return std::string("it was stopped before its end: play that part again");
    return part;
  } catch (const Json::exception&) {
    return std::string("it is no part of a run, or damaged");
  }
}

Result<BatchPart, std::string> merge_batch_parts(std::vector<BatchPart> parts) {
  if (parts.empty()) return std::string("There is nothing to merge.");
  std::ranges::sort(parts, {}, &BatchPart::shard);
  auto whole = parts.front();
  whole.shard = whole.shards = 1;
  whole.cells.assign(parts.front().cells.size(), Blocks(parts.front().cells.empty() ? 0 : parts.front().cells[0].size()));
  std::string missing;
  std::uint64_t next = 1;
  const auto expect = [&](std::uint64_t shard) {
    for (; next < shard; ++next) missing += (missing.empty() ? "" : ", ") + std::to_string(next) + "/" + std::to_string(parts.front().shards);
  };
  for (const auto& part : parts) {
    if (part.command != whole.command || part.asked != whole.asked || part.shards != parts.front().shards || part.cells.size() != whole.cells.size())
      return std::string("The parts belong to different runs: command, variant, opponents, files, seed, length or thinking differ.");
    if (part.shard < next) return "Two parts are number " + std::to_string(part.shard) + "/" + std::to_string(part.shards) + ".";
    expect(part.shard);
    next = part.shard + 1;
    for (std::size_t t = 0; t < part.cells.size(); ++t)
      for (std::size_t b = 0; b < part.cells[t].size() && b < whole.cells[t].size(); ++b) add_counts(whole.cells[t][b], part.cells[t][b]);
  }
  expect(parts.front().shards + 1);
  if (!missing.empty()) return "Parts are missing: " + missing + ".";
  return whole;
}

}  // namespace bc
