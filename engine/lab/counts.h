// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics that are whole numbers all the way down: parts of a run add up to the run, bit for bit, on one machine or on many.
//
// A type says what it is made of by a static function `parts` that ties its members; adding, writing and reading follow from that.
#pragma once

#include <concepts>
#include <nlohmann/json.hpp>
#include <tuple>
#include <type_traits>

namespace bc {

template <class T>
concept Counted = requires(T& t) { T::parts(t); };

template <class T>
void add_counts(T& all, const T& part) {
  if constexpr (std::integral<T>) {
    all = static_cast<T>(all + part);
  } else if constexpr (Counted<T>) {
    auto mine = T::parts(all);
    const auto other = T::parts(part);
    [&]<std::size_t... i>(std::index_sequence<i...>) {
      (add_counts(std::get<i>(mine), std::get<i>(other)), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(mine)>>{});
  } else {
    if constexpr (requires { all.resize(part.size()); })
      if (all.size() < part.size()) all.resize(part.size());
    for (std::size_t i = 0; i < part.size(); ++i) add_counts(all[i], part[i]);
  }
}

/// Adds `part` so many times.
template <class T>
void add_times(T& all, const T& part, std::uint64_t times) {
  if constexpr (std::integral<T>) {
    all = static_cast<T>(all + part * static_cast<T>(times));
  } else if constexpr (Counted<T>) {
    auto mine = T::parts(all);
    const auto other = T::parts(part);
    [&]<std::size_t... i>(std::index_sequence<i...>) {
      (add_times(std::get<i>(mine), std::get<i>(other), times), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(mine)>>{});
  } else {
    for (std::size_t i = 0; i < part.size(); ++i) add_times(all[i], part[i], times);
  }
}

/// As nested lists of numbers, in the order of `parts`.
template <class T>
nlohmann::ordered_json write_counts(const T& counts) {
  if constexpr (std::integral<T>) {
    return counts;
  } else {
    auto list = nlohmann::ordered_json::array();
    if constexpr (Counted<T>)
      std::apply([&](const auto&... each) { (list.push_back(write_counts(each)), ...); }, T::parts(counts));
    else
      for (const auto& each : counts) list.push_back(write_counts(each));
    return list;
  }
}

/// Throws nlohmann::json::exception where the lists are not those of a T.
template <class T>
void read_counts(const nlohmann::ordered_json& json, T& counts) {
  if constexpr (std::integral<T>) {
    json.get_to(counts);
  } else if constexpr (Counted<T>) {
    auto parts = T::parts(counts);
    [&]<std::size_t... i>(std::index_sequence<i...>) {
      (read_counts(json.at(i), std::get<i>(parts)), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(parts)>>{});
  } else {
    if constexpr (requires { counts.resize(json.size()); }) counts.resize(json.size());
    for (std::size_t i = 0; i < counts.size(); ++i) read_counts(json.at(i), counts[i]);
  }
}

}  // namespace bc
