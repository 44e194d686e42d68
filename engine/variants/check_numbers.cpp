// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that cannot all hold.
#include "variants/check.h"
#include "variants/decimal.h"
#include "variants/locate.h"
#include "variants/words.h"

namespace bc {

namespace {

class Arithmetic {
 public:
  Arithmetic(const Node& root, Complaints& complaints) : root_(root), complaints_(complaints) {}

  /// `high` must not lie below `low`; both in stored units of `per` to one as written.
  void in_order(std::string_view table, std::string_view low_name, int low, std::string_view high_name, int high, int per) {
    const auto low_at = locate(root_, {table, low_name});
    if (low <= high || !complaints_.is_sound(low_at) || !complaints_.is_sound(locate(root_, {table, high_name}))) return;
    complaints_.add(Code::contradiction, low_at,
                    '`' + std::string(low_name) + "` is " + decimal(low * 1.0 / per) + " and `" + std::string(high_name) +
                        "` only " + decimal(high * 1.0 / per),
                    "The first cannot be more than the second.",
                    "Lower the one or raise the other; both stand in [" + std::string(table) + "].");
  }

  void at_most_certain(const Place& place, std::string_view what, int odds) {
    if (odds <= kCertain) return;
    complaints_.add(Code::contradiction, place, std::string(what) + " together are " + decimal(odds / 100.0) + " %",
                    "Right and wrong shut each other out; the rest of 100 % stays unknown.", "Lower one of them.");
  }

 private:
  const Node& root_;
  Complaints& complaints_;
};

}  // namespace

void check_numbers(const Node& root, const Draft& draft, Complaints& complaints) {
  const auto& n = draft.rules.n;
  Arithmetic check(root, complaints);
  check.in_order("ladder", "start", n.ladder.start, "top", n.ladder.top, 4);
  check.in_order("home", "standing_start", n.home.standing_start, "standing_limit", n.home.standing_limit, 100);
  check.in_order("home", "caretaker_standing", n.home.caretaker_standing, "standing_limit", n.home.standing_limit, 100);
  check.in_order("home", "stability_start", n.home.stability_start, "stability_limit", n.home.stability_limit, 100);
  check.in_order("channel", "integrity_start", n.channel.integrity_start, "integrity_limit", n.channel.integrity_limit, 4);
  check.in_order("press", "low", n.press.low, "start", n.press.start, 100);
  check.in_order("press", "start", n.press.start, "high", n.press.high, 100);
  const auto looks = look_words();
  for (std::size_t look = 0; look < looks.size(); ++look)
    check.at_most_certain(locate(root, {"attribution", "right", looks[look].name}),
                          "`right` and `wrong` of `" + std::string(looks[look].name) + '`',
                          n.attribution.right[look] + n.attribution.wrong[look]);
  check.at_most_certain(locate(root, {"attribution", "probe_right"}), "`probe_right` and `probe_wrong`",
                        n.attribution.probe_right + n.attribution.probe_wrong);
}

}  // namespace bc
