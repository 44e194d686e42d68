// SPDX-License-Identifier: GPL-3.0-or-later
#include "variants/spelling.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace bc {

namespace {

std::string folded(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '-' || c == ' ' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

}  // namespace

int distance(std::string_view first, std::string_view second) {
  const auto a = folded(first), b = folded(second);
  std::vector<int> before_last, last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = last;
    last = row;
  }
  return last[b.size()];
}

std::string closest(std::string_view written, std::span<const std::string> known) {
  std::string best;
  int best_distance = std::max<int>(2, static_cast<int>(written.size()) / 3) + 1;
  for (const auto& name : known) {
    const int d = distance(written, name);
    const bool shares = std::max(written.size(), name.size()) > static_cast<std::size_t>(d);  // not every letter differs
    if (shares && d < best_distance) best = name, best_distance = d;
  }
  if (!best.empty()) return best;
  // A word left out or added: "dates" for "turn_dates".
  for (const auto& name : known)
    if (written.size() >= 4 && name.size() >= 4 &&
        (folded(name).find(folded(written)) != std::string::npos || folded(written).find(folded(name)) != std::string::npos))
      return name;
  return {};
}

}  // namespace bc
