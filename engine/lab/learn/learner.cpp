// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/learn/learner.h"

#include <algorithm>
#include <stdexcept>

#include "core/score.h"
#include "lab/seeds.h"
#include "lab/solve/sheets.h"

namespace bc {

namespace {

constexpr std::size_t kSheets = 2000;    // at one position
constexpr std::size_t kOverhead = 160;   // bytes of a position besides its figures

double uniform(Rng& rng) { return static_cast<double>(rng.next() >> 11) * 0x1.0p-53; }

class LearntAgent final : public Agent {
 public:
  explicit LearntAgent(const Learner& learner) : learner_(learner) {}
  OrderSheet decide(const InformationState&, const Legal& legal, const Budget& budget) override {
    Rng rng{budget.seed + turn_++};
    return learner_.draw(legal.view(), rng);
  }

 private:
  const Learner& learner_;
  std::uint64_t turn_ = 0;  // the seed is one a game
};

}  // namespace

Learner::Learner(const Ruleset& rules, const Memory& memory, std::size_t bytes) : rules_(rules), memory_(memory), room_(bytes) {}

std::uint32_t Learner::list_of(Sheets sheets) {
  if (sheets.empty()) throw std::runtime_error("A position has more than " + std::to_string(kSheets) + " sheets: too many to be learnt.");
  Hash128 hash{};
  for (const auto& sheet : sheets) hash = hashed(hash, sheet);
  const auto [at, fresh] = list_index_.try_emplace(hash, static_cast<std::uint32_t>(lists_.size()));
  if (fresh) lists_.push_back(std::move(sheets));
  return at->second;
}

/// The glance decides what can be written nearly always; where it does not, the sheets themselves tell the positions apart.
Learner::Set* Learner::find(const SeatView& view) {
  ++visits_;
  auto key = glance(view, memory_);
  for (int attempt = 0; attempt < 2; ++attempt) {
    if (const auto at = sets_.find(key); at != sets_.end()) {
      const auto& sheets = lists_[at->second.sheets];
      // The last sheet uses the most lines: were any of them not legal here, it would hardly be.
      if (attempt > 0 || !check(view, sheets.back())) return &at->second;
      key = hashed(key, view.own());
      continue;
    }
    if (room_ == 0) break;
    auto sheets = plain_sheets(view, kSheets);
    const auto n = sheets.size();
    room_ -= std::min(room_, n * 2 * sizeof(float) + kOverhead);
    auto& set = sets_[key];
    set.sheets = list_of(std::move(sheets));
    set.regrets.assign(n, 0), set.played.assign(n, 0);
    return &set;
  }
  ++lost_;
  return nullptr;
}

std::size_t Learner::pick(const std::vector<float>& weights, Rng& rng) const {
  double sum = 0;
  for (const auto w : weights) sum += static_cast<double>(w);
  if (sum <= 0) return rng.below(static_cast<std::uint32_t>(weights.size()));
  auto ticket = uniform(rng) * sum;
  for (std::size_t i = 0; i < weights.size(); ++i)
    if ((ticket -= static_cast<double>(weights[i])) < 0) return i;
  return weights.size() - 1;
}

std::vector<float> Learner::matched(const std::vector<float>& regrets) {
  auto chosen = regrets;
  for (auto& r : chosen) r = std::max(r, 0.0f);
  return chosen;
}

double Learner::explore(const State& state, SeatId learning, int width, Rng& rng) {
  if (state.pub.phase == Phase::ended) return static_cast<double>(score(rules_, state, learning).total) / 100;
  JointOrders orders{};
  Set* own = nullptr;
  for (int s = 0; s < rules_.seat_count(); ++s) {
    const SeatView view(rules_, state, SeatId(s));
    auto* set = find(view);
    if (SeatId(s) == learning) {
      own = set;
      if (set) continue;
    }
    if (!set) {
      SheetBuilder builder(view);
      while (!builder.is_done()) {
        const auto values = builder.values();
        auto skip = rng.below(static_cast<std::uint32_t>(values.size()));
        for (const int value : values)
          if (skip-- == 0) {
            builder.choose(value);
            break;
          }
      }
      orders[static_cast<std::size_t>(s)] = builder.sheet();
      continue;
    }
    const auto chosen = matched(set->regrets);
    orders[static_cast<std::size_t>(s)] = lists_[set->sheets][pick(chosen, rng)];
    // The average counts later rounds more, and a set as often as the others and chance lead there.
    double sum = 0;
    for (const auto c : chosen) sum += static_cast<double>(c);
    const auto weight = static_cast<double>(rounds_ + 1);
    for (std::size_t i = 0; i < chosen.size(); ++i)
      set->played[i] += static_cast<float>(weight * (sum > 0 ? static_cast<double>(chosen[i]) / sum : 1.0 / static_cast<double>(chosen.size())));
  }
  const auto play = [&](const OrderSheet* sheet) {
    auto next = state;
    if (sheet) orders[learning.index()] = *sheet;
    for (int s = 0; s < rules_.seat_count(); ++s)
      if (check(SeatView(rules_, state, SeatId(s)), orders[static_cast<std::size_t>(s)])) orders[static_cast<std::size_t>(s)] = {};
    roll_forward(rules_, next, orders);
    return explore(next, learning, width, rng);
  };
  if (!own) return play(nullptr);
  const auto list = own->sheets;
  const auto count = lists_[list].size();
  const auto drawn = pick(matched(own->regrets), rng);
  auto sheet = lists_[list][drawn];
  const auto value = play(&sheet);
  for (int i = 0; i < width; ++i) {
    const auto other = rng.below(static_cast<std::uint32_t>(count));
    if (other == drawn) continue;
    sheet = lists_[list][other];
    const auto brings = play(&sheet);
    own->regrets[other] += static_cast<float>(brings - value);  // the set stays where it is: the map's nodes do not move
  }
  return value;
}

void Learner::round(std::uint64_t seed, int width) {
  Rng rng{seed ^ 0x1ea2ULL};
  for (int s = 0; s < rules_.seat_count(); ++s) explore(initial_state(rules_, seed), SeatId(s), width, rng);
  ++rounds_;
}

OrderSheet Learner::draw(const SeatView& view, Rng& rng) const {
  auto key = glance(view, memory_);
  for (int attempt = 0; attempt < 2; ++attempt) {
    const auto at = sets_.find(key);
    if (at == sets_.end()) break;
    const auto& sheet = lists_[at->second.sheets][pick(at->second.played, rng)];
    if (!check(view, sheet)) return sheet;
    key = hashed(key, view.own());
  }
  const auto sheets = plain_sheets(view, kSheets);
  return sheets.empty() ? OrderSheet{} : sheets[rng.below(static_cast<std::uint32_t>(sheets.size()))];
}

std::unique_ptr<Learner> learn(const Ruleset& rules, const LearnOptions& options) {
  auto learner = std::make_unique<Learner>(rules, options.memory, options.bytes);
  while (learner->rounds() < options.rounds && !options.stop.stop_requested()) {
    learner->round(game_seed(options.seed, learner->rounds()), options.width);
    if (options.done) options.done->fetch_add(1, std::memory_order_relaxed);
  }
  return learner;
}

Match play_learnt(const Ruleset& rules, const Learner& learner, std::uint64_t games, std::uint64_t seed) {
  return play_players(rules, [&] { return std::make_unique<LearntAgent>(learner); }, games, seed);
}

}  // namespace bc
