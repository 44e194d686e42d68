// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include <cassert>

#include "core/notation.h"

namespace bc {

namespace fs = std::filesystem;

namespace {

struct Played {
  TurnOrders orders;
  State before, after;
  EventLog log;
};

std::string unreadable(const Loaded& loaded) {
  for (const auto& diagnostic : loaded.diagnostics) return diagnostic.what;
  return "no reason given";
}

}  // namespace

struct Session::Content {
  Save save;
  Ruleset rules;
  State state;
  std::vector<Played> past;
  TurnOrders sheets;
  std::array<bool, kMaxSeats> sealed{};
  Debrief debrief;

  /// The turn that the sealed sheets give. Nothing changes.
  Played played() const {
    Played turn{.orders = sheets, .before = state, .after = state, .log = {}};
    bc::adjudicate(rules, turn.after, sheets.sheets, &turn.log);
    return turn;
  }

  void take(Played turn) {
    state = turn.after;
    past.push_back(std::move(turn));
    sheets = {};
    sealed = {};
    if (state.pub.phase == Phase::ended) fill_debrief();
  }

  void fill_debrief() {
    debrief.end = state;
    for (const auto& p : past) debrief.turns.push_back({p.before.pub.turn, p.before, p.after, p.orders, p.log});
    for (int s = 0; s < rules.seat_count(); ++s) debrief.scores.push_back(score(rules, state, SeatId(s)));
  }
};

Session::Session(std::unique_ptr<Content> content) : content_(std::move(content)) {}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

Result<Session, StoreError> Session::create(const fs::path& path, const Loaded& variant, std::uint64_t seed,
                                            const std::vector<SeatPlayer>& players) {
  assert(variant.ruleset && players.size() == variant.ruleset->seats.size());
  const auto& rules = *variant.ruleset;
  SavedStart start{.variant_key = rules.key,
                   .variant_title = rules.story.title,
                   .variant_text = variant.text,
                   .variant_hash = variant.hash,
                   .seed = seed,
                   .players = players,
                   .turns = rules.turns};
  for (const auto& seat : rules.seats) start.seat_keys.push_back(seat.key), start.seat_names.push_back(seat.name);
  auto save = Save::create(path, start);
  if (!save) return save.error();
  return Session(std::make_unique<Content>(Content{std::move(*save), rules, initial_state(rules, seed), {}, {}, {}, {}}));
}

Result<Session, StoreError> Session::open(const fs::path& path) {
  auto save = Save::open(path);
  if (!save) return save.error();
  const auto& start = save->start();
  if (hashed(Hash128{}, start.variant_text.data(), start.variant_text.size()) != start.variant_hash)
    return StoreError{StoreProblem::altered, path, {}};
  const auto loaded = load_flattened(start.variant_text, path.filename().string());
  if (!loaded.ruleset) return StoreError{StoreProblem::unreadable_variant, path, unreadable(loaded)};
  if (loaded.ruleset->seats.size() != start.players.size())
    return StoreError{StoreProblem::damaged, path, "the seats do not fit the rules"};
  const auto sheets = save->sheets();
  const auto turns = save->turns();
  const auto seed = start.seed;
  auto content =
      std::make_unique<Content>(Content{std::move(*save), *loaded.ruleset, initial_state(*loaded.ruleset, seed), {}, {}, {}, {}});
  auto& c = *content;
  std::size_t played = 0;
  const auto advance = [&]() -> std::optional<StoreError> {
    c.take(c.played());
    if (played < turns.size() && turns[played].hash != state_hash(c.state))
      return StoreError{StoreProblem::mismatch, path, "turn " + std::to_string(turns[played].turn)};
    ++played;
    return {};
  };
  for (const auto& row : sheets) {
    const auto at = "turn " + std::to_string(row.turn) + ", seat " + std::to_string(row.seat);
    while (c.state.pub.phase == Phase::playing && row.turn > c.state.pub.turn && played < turns.size())
      if (const auto error = advance()) return *error;
    if (row.turn != c.state.pub.turn || row.seat < 0 || row.seat >= c.rules.seat_count())
      return StoreError{StoreProblem::damaged, path, "a sheet out of place, " + at};
    const SeatId seat(row.seat);
    const auto sheet = parse_sheet(c.rules, seat, row.text);
    if (!sheet) return StoreError{StoreProblem::damaged, path, sheet.error().what + " " + at};
    if (check(SeatView(c.rules, c.state, seat), *sheet)) return StoreError{StoreProblem::damaged, path, "a sheet that the rules refuse, " + at};
    c.sheets.sheets[row.seat] = *sheet;
    c.sheets.notes[row.seat] = row.note;
    c.sealed[row.seat] = true;
  }
  while (played < turns.size())
    if (const auto error = advance()) return *error;
  return Session(std::move(content));
}

const Ruleset& Session::rules() const { return content_->rules; }
const fs::path& Session::path() const { return content_->save.path(); }
const std::vector<SeatPlayer>& Session::players() const { return content_->save.start().players; }
int Session::turn() const { return content_->state.pub.turn; }
bool Session::ended() const { return content_->state.pub.phase == Phase::ended; }
bool Session::sealed(SeatId seat) const { return content_->sealed[seat.index()]; }

std::vector<SeatId> Session::to_move() const {
  std::vector<SeatId> seats;
  if (ended()) return seats;
  for (int s = 0; s < rules().seat_count(); ++s)
    if (!content_->sealed[s]) seats.push_back(SeatId(s));
  return seats;
}

Observation Session::observe(SeatId seat) const { return bc::observe(rules(), content_->state, seat); }

InformationState Session::information_state(SeatId seat) const {
  InformationState known{.seat = seat, .hash = content_->state.history[seat.index()], .past = {}, .now = observe(seat)};
  for (const auto& p : content_->past)
    known.past.push_back({bc::observe(rules(), p.before, seat), p.orders.sheets[seat.index()]});
  return known;
}

std::vector<PastTurn> Session::past(SeatId seat) const {
  std::vector<PastTurn> all;
  for (const auto& p : content_->past)
    all.push_back({p.before.pub.turn, bc::observe(rules(), p.before, seat), p.orders.sheets[seat.index()],
                   p.orders.notes[seat.index()], story_for(seat, p.log)});
  return all;
}

std::vector<LetterOnFile> Session::letters(SeatId seat, SeatId other) const {
  std::vector<LetterOnFile> all;
  for (const auto& p : content_->past) {
    for (int s = 0; s < rules().seat_count(); ++s) {
      const SeatId from(s);
      const auto& letter = p.orders.sheets[from.index()].letter;
      if (letter.kind == LetterKind::none || (from != other && letter.to != other)) continue;
      const bool party = from == seat || letter.to == seat;
      const bool carries = letter.via.is_set() && rules().intermediaries[letter.via.index()].seat == seat;
      if (party || carries) all.push_back({p.before.pub.turn, from, letter.to, letter, p.orders.notes[from.index()].words});
    }
  }
  return all;
}

bool strike_came(const Ruleset& rules, const State& after, SeatId seat) {
  for (std::size_t r = 0; r < after.pub.reports.size() && after.pub.reports[r].is_set(); ++r)
    if (after.hidden.ordered_by[r].is_set() && rules.assets[after.pub.reports[r].target.index()].owner == seat) return true;
  return false;
}

std::optional<Rejection> Session::submit(SeatId seat, const OrderSheet& sheet, const Note& note) {
  auto& c = *content_;
  if (ended() || c.sealed[seat.index()]) return Rejection{Line::operation, Reason::game_over, {}};
  if (const auto rejection = check(SeatView(c.rules, c.state, seat), sheet)) return rejection;
  auto kept = note;
  if (kept.words.size() > 4 * kWordsLimit) kept.words.resize(4 * kWordsLimit);  // bytes; the window counts letters
  c.save.seal({turn(), seat.value, to_text(c.rules, seat, sheet), kept});
  c.sheets.sheets[seat.index()] = sheet;
  c.sheets.notes[seat.index()] = kept;
  c.sealed[seat.index()] = true;
  return {};
}

bool Session::ready() const { return !ended() && to_move().empty(); }

void Session::adjudicate() {
  assert(ready());
  auto& c = *content_;
  auto played = c.played();
  const auto& after = played.after.pub;
  c.save.adjudicated({turn(), state_hash(played.after)}, after.turn, after.phase == Phase::ended, after.war != WarCause::none);
  c.take(std::move(played));
}

const Debrief* Session::debrief() const { return ended() ? &content_->debrief : nullptr; }

Result<int, StoreError> verify(const fs::path& path) {
  auto session = Session::open(path);
  if (!session) return session.error();
  return session->ended() ? session->turn() : session->turn() - 1;
}

}  // namespace bc
