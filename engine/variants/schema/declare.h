// SPDX-License-Identifier: GPL-3.0-or-later
// The little language in which fields are declared: need<&Card::title>("title", line(), "What it is called.", "A lull").
#pragma once

#include <array>
#include <string>
#include <type_traits>
#include <vector>

#include "core/condition.h"
#include "core/ids.h"
#include "variants/schema/schema.h"

namespace bc::declare {

// Types. Bounds are as written in the file.
constexpr Type number(Unit unit, double low, double high) {
  return {.kind = Kind::number, .unit = unit, .low = low, .high = high};
}
constexpr Type rungs(double low, double high) { return number(Unit::rungs, low, high); }
constexpr Type hits(double low, double high) { return number(Unit::hits, low, high); }
constexpr Type steps(double low, double high) { return number(Unit::steps, low, high); }
constexpr Type points(double low, double high) { return number(Unit::points, low, high); }
constexpr Type log_odds(double low, double high) { return number(Unit::log_odds, low, high); }
constexpr Type chance(double high = 100) { return number(Unit::chance, 0, high); }
constexpr Type factor(double high) { return number(Unit::factor, 0, high); }
constexpr Type count(double low, double high) { return number(Unit::count, low, high); }
constexpr Type turns(double low, double high) { return number(Unit::turns, low, high); }
constexpr Type level(double low, double high) { return number(Unit::level, low, high); }
constexpr Type flag() { return {.kind = Kind::flag}; }
constexpr Type line() { return {.kind = Kind::line}; }
constexpr Type prose() { return {.kind = Kind::prose}; }
constexpr Type key() { return {.kind = Kind::key}; }
constexpr Type colour() { return {.kind = Kind::colour}; }
constexpr Type word(Vocabulary (*words)()) { return {.kind = Kind::word, .words = words}; }
constexpr Type words(Vocabulary (*all)()) { return {.kind = Kind::words, .words = all}; }
constexpr Type one_of(Table table) { return {.kind = Kind::reference, .table = table}; }
constexpr Type some_of(Table table) { return {.kind = Kind::references, .table = table}; }
constexpr Type pairs() { return {.kind = Kind::pairs, .table = Table::seat}; }
constexpr Type lines(int count = 0) { return {.kind = Kind::lines, .columns = count}; }
constexpr Type position() { return {.kind = Kind::position}; }
constexpr Type outline() { return {.kind = Kind::outline}; }
constexpr Type when() { return {.kind = Kind::when}; }

// Targets: a path of member pointers from the owner of the section.
template <class M>
struct MemberOf;
template <class Owner, class Member>
struct MemberOf<Member Owner::*> {
  using owner = Owner;
  using member = Member;
};

template <class T>
constexpr auto& walk(T& at) {
  return at;
}
template <class T, class M, class... More>
constexpr auto& walk(T& at, M step, More... more) {
  return walk(at.*step, more...);
}

template <auto First, auto... More>
void* locate(void* owner) {
  auto& start = *static_cast<typename MemberOf<decltype(First)>::owner*>(owner);
  return &walk(start, First, More...);
}
template <auto First, auto... More>
using Target =
    std::remove_reference_t<decltype(walk(std::declval<typename MemberOf<decltype(First)>::owner&>(), First, More...))>;

template <class T>
struct Cells {
  using type = T;
  static constexpr int count = 1;
};
template <class T, std::size_t N>
struct Cells<std::array<T, N>> {
  using type = typename Cells<T>::type;
  static constexpr int count = static_cast<int>(N) * Cells<T>::count;
};
template <class T>
constexpr bool kIsId = false;
template <class Tag>
constexpr bool kIsId<Id<Tag>> = true;

template <class T>
constexpr Storage storage_of() {
  if constexpr (std::is_enum_v<T>)
    return storage_of<std::underlying_type_t<T>>();
  else if constexpr (std::is_same_v<T, bool>)
    return Storage::boolean;
  else if constexpr (std::is_same_v<T, std::int8_t>)
    return Storage::i8;
  else if constexpr (std::is_same_v<T, std::uint8_t>)
    return Storage::u8;
  else if constexpr (std::is_same_v<T, std::int16_t>)
    return Storage::i16;
  else if constexpr (std::is_same_v<T, std::uint16_t>)
    return Storage::u16;
  else if constexpr (std::is_same_v<T, double>)
    return Storage::real;
  else if constexpr (std::is_same_v<T, std::string>)
    return Storage::text;
  else if constexpr (std::is_same_v<T, std::vector<std::string>>)
    return Storage::texts;
  else if constexpr (std::is_same_v<T, std::vector<std::array<double, 2>>>)
    return Storage::ring;
  else if constexpr (std::is_same_v<T, When>)
    return Storage::when;
  else if constexpr (kIsId<T>)
    return Storage::id;
  else
    static_assert(!sizeof(T), "no variant field is stored like this");
}

template <class T>
inline constexpr ListAccess kListOf{
    .size = [](const void* list) { return static_cast<const std::vector<T>*>(list)->size(); },
    .item = [](void* list, std::size_t i) -> void* { return &(*static_cast<std::vector<T>*>(list))[i]; },
    .grow = [](void* list) -> void* { return &static_cast<std::vector<T>*>(list)->emplace_back(); },
    .fresh = []() -> const void* {
      static const T one{};
      return &one;
    },
};

/// A field that may be left out.
template <auto First, auto... More>
constexpr Field may(std::string_view name, Type type, std::string_view sentence, std::string_view example) {
  using T = Target<First, More...>;
  using Cell = Cells<T>;
  return {.name = name,
          .type = type,
          .sentence = sentence,
          .example = example,
          .storage = storage_of<typename Cell::type>(),
          .cells = Cell::count,
          .locate = &locate<First, More...>};
}
/// A field that every variant must give, itself or through what it extends.
template <auto First, auto... More>
constexpr Field need(std::string_view name, Type type, std::string_view sentence, std::string_view example) {
  auto f = may<First, More...>(name, type, sentence, example);
  f.required = true;
  return f;
}
/// A field that the loader alone uses.
constexpr Field loader_only(std::string_view name, Type type, std::string_view sentence, std::string_view example) {
  return {.name = name, .type = type, .sentence = sentence, .example = example};
}
/// A position: two members, longitude first.
template <auto Longitude, auto Latitude>
constexpr Field place(std::string_view name, bool required, std::string_view sentence, std::string_view example) {
  return {.name = name,
          .type = position(),
          .required = required,
          .sentence = sentence,
          .example = example,
          .storage = Storage::real,
          .locate = &locate<Longitude>,
          .latitude = &locate<Latitude>};
}
/// A table of fields.
template <auto First, auto... More>
constexpr Field table(std::string_view name, const Section& (*section)()) {
  return {.name = name, .type = {.kind = Kind::section}, .required = true, .locate = &locate<First, More...>, .section = section};
}
/// A list of such tables.
template <auto First, auto... More>
constexpr Field list(std::string_view name, const Section& (*section)(), std::size_t at_most) {
  using T = typename Target<First, More...>::value_type;
  return {.name = name,
          .type = {.kind = Kind::sections},
          .locate = &locate<First, More...>,
          .section = section,
          .list = &kListOf<T>,
          .at_most = at_most};
}

inline constexpr std::string_view kByKey[] = {"key"};

}  // namespace bc::declare
