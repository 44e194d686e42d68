// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/fingerprint.h"

namespace bc {

namespace {

Hash128 with(Hash128 hash, std::string_view text) { return hashed(hashed(hash, text.size()), text.data(), text.size()); }

Hash128 with(Hash128 hash, const Temper& temper) {
  for (const auto& field : temper_fields()) hash = hashed(hash, temper.*field.member);
  return hash;
}

}  // namespace

Hash128 fingerprint(std::span<const Opponent> opponents) {
  Hash128 hash{};
  for (const auto& o : opponents) {
    hash = with(with(with(hash, o.key), o.mind), o.temper);
    for (const auto& field : skill_fields()) hash = hashed(hash, o.skill.*field.member);
    for (const auto& model : o.models) hash = with(hash, model);
  }
  return hash;
}

Hash128 fingerprint(std::string_view text) { return with(Hash128{}, text); }

}  // namespace bc
