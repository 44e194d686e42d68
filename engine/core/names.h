// SPDX-License-Identifier: GPL-3.0-or-later
// The names of all enumerators, as notation, saves and protocols spell them: one table each, in the order of the enumeration.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/choices.h"
#include "core/event.h"
#include "core/legal.h"

namespace bc {

/// All names of an enumeration, in its order.
template <class Enum>
std::span<const std::string_view> names();

template <class Enum>
std::string_view name_of(Enum value) {
  const auto all = names<Enum>();
  const auto place = static_cast<std::size_t>(value);
  return place < all.size() ? all[place] : std::string_view{"?"};
}

template <class Enum>
std::optional<Enum> parse(std::string_view name) {
  const auto all = names<Enum>();
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i] == name) return static_cast<Enum>(i);
  return {};
}

template <>
std::span<const std::string_view> names<OperationKind>();
template <>
std::span<const std::string_view> names<Intensity>();
template <>
std::span<const std::string_view> names<SupportKind>();
template <>
std::span<const std::string_view> names<StatementKind>();
template <>
std::span<const std::string_view> names<Trigger>();
template <>
std::span<const std::string_view> names<Response>();
template <>
std::span<const std::string_view> names<LetterKind>();
template <>
std::span<const std::string_view> names<HitReaction>();
template <>
std::span<const std::string_view> names<ClauseVerb>();
template <>
std::span<const std::string_view> names<Condition>();
template <>
std::span<const std::string_view> names<Verifier>();
template <>
std::span<const std::string_view> names<Publicity>();
template <>
std::span<const std::string_view> names<CoverStory>();
template <>
std::span<const std::string_view> names<ClauseStatus>();
template <>
std::span<const std::string_view> names<Phase>();
template <>
std::span<const std::string_view> names<WarCause>();
template <>
std::span<const std::string_view> names<StrikeLook>();
template <>
std::span<const std::string_view> names<Deaths>();
template <>
std::span<const std::string_view> names<Finding>();
template <>
std::span<const std::string_view> names<ThreatStatus>();
template <>
std::span<const std::string_view> names<IntelKind>();
template <>
std::span<const std::string_view> names<Step>();
template <>
std::span<const std::string_view> names<EventKind>();
template <>
std::span<const std::string_view> names<Line>();
template <>
std::span<const std::string_view> names<Reason>();
template <>
std::span<const std::string_view> names<Ask>();

}  // namespace bc
