// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/own_numbers.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/phrases/names.h"
#include "ui/theme/type.h"

namespace bc::ui {

namespace {

struct Own {
  Q_DECLARE_TR_FUNCTIONS(bc::ui::OwnNumbers)
};

QStringList odds_lines(const GameModel& model) {
  const auto& n = model.rules().n.war;
  const auto odds = model.odds(Supposition::hold);
  QStringList lines;
  if (odds.deliberate) return {Own::tr("Your direct strike at this rung is war by itself.")};
  lines << Own::tr("With your draft, and if they hold, the ladder stands at %1 when the war check comes.").arg(quarters_text(odds.ladder));
  lines << Own::tr("At that rung control is lost with %1.").arg(odds_text(odds.loss_of_control));
  if (odds.accident > 0)
    lines << Own::tr("An accident comes before it with %1, lifts the ladder by %2, and then the odds are those of the higher rung.")
                 .arg(odds_text(odds.accident), quarters_text(n.accident_heats));
  else
    lines << Own::tr("There are no accidents below %1.").arg(quarters_text(n.accident_from));
  lines << Own::tr("Together: %1.").arg(odds_text(odds.total));
  lines << Own::tr("If they strike it is %1, if they strike twice %2: their strikes lift the ladder first.")
               .arg(odds_text(model.odds(Supposition::strike_by_proxy).total), odds_text(model.odds(Supposition::strike_twice).total));
  lines << Own::tr("If both sides write, control is lost with only %1 of that.").arg(percent(n.hotline_loss));
  return lines;
}

QStringList militia_lines(const GameModel& model) {
  QStringList lines;
  const auto& own = model.seen().own;
  for (std::size_t p = 0; p < model.rules().proxies.size(); ++p)
    if (model.rules().proxies[p].patron == model.seat())
      lines << Own::tr("%1: strength %2, grievance %3, control about %4.")
                   .arg(name_of(model.rules(), ProxyId(p))).arg(own.strength[p]).arg(own.grievance[p]).arg(own.control_seen[p]);
  return lines;
}

QStringList force_lines(const GameModel& model) {
  QStringList lines;
  const auto& forces = model.seen().pub.forces[model.seat().index()];
  for (std::size_t t = 0; t < model.rules().theatres.size(); ++t)
    if (forces[t] > 0) lines << Own::tr("Your forces, %1: %2.").arg(name_of(model.rules(), TheatreId(t))).arg(forces[t]);
  return lines;
}

QStringList account_lines(const GameModel& model) {
  QStringList lines;
  for (const auto rival : model.rivals()) {
    const auto name = name_of(model.rules(), rival);
    const int owed = owes(model.seen().pub, rival, model.seat());
    lines << (owed > 0   ? Own::tr("%1 has struck more: it owes you %2.").arg(name, quarters_text(owed))
              : owed < 0 ? Own::tr("You have struck more: you owe %1 %2.").arg(name, quarters_text(-owed))
                         : Own::tr("The account with %1 is even.").arg(name));
  }
  lines << Own::tr("From %1 on a strike is an answer.").arg(quarters_text(model.rules().n.strike.answer_needs));
  return lines;
}

QStringList finding_lines(const GameModel& model) {
  const auto& n = model.rules().n.attribution;
  const auto look = [](StrikeLook l) { return static_cast<std::size_t>(l); };
  return {Own::tr("A militia's strike is rightly found with %1, less its deniability, and wrongly with %2.")
              .arg(odds_text(n.right[look(StrikeLook::militia)]), odds_text(n.wrong[look(StrikeLook::militia)])),
          Own::tr("A covert act is rightly found with %1, and wrongly with %2.")
              .arg(odds_text(n.right[look(StrikeLook::covert)]), odds_text(n.wrong[look(StrikeLook::covert)]))};
}

QStringList ladder_lines(const GameModel& model) {
  const auto now = model.seen().pub.ladder;
  return {Own::tr("Now %1: %2.").arg(quarters_text(now), text(model.rules().story.rungs[now / 4])),
          Own::tr("With your draft %1 if they hold, %2 if they strike.")
              .arg(quarters_text(model.odds(Supposition::hold).ladder), quarters_text(model.odds(Supposition::strike_by_proxy).ladder))};
}

/// "Yours: 1 of 10. Tehran's: 2."
template <class Value>
QStringList both(const GameModel& model, const QString& limit, Value value) {
  QStringList lines{Own::tr("Yours: %1 of %2.").arg(value(model.seat()), limit)};
  for (const auto rival : model.rivals()) lines << Own::tr("%1: %2 of %3.").arg(name_of(model.rules(), rival), value(rival), limit);
  return lines;
}

bool is_one_of(const QString& key, std::initializer_list<const char*> keys) {
  return std::ranges::any_of(keys, [&](const char* each) { return key == QLatin1String(each); });
}

}  // namespace

namespace {
QStringList lines_about(const GameModel& model, const QString& key) {
  const auto& rules = model.rules();
  const auto& seen = model.seen();
  const auto limit = [](int cents) { return points_text(cents); };
  if (is_one_of(key, {"odds", "war", "loss-of-control", "accident", "hotline"})) return odds_lines(model);
  if (is_one_of(key, {"ladder", "rung", "relaxation", "hold"})) return ladder_lines(model);
  if (is_one_of(key, {"account", "answer", "ahead-of-the-account", "telegraphed-strike"})) return account_lines(model);
  if (is_one_of(key, {"militia", "strength", "grievance", "control", "arm", "restrain", "patron"})) return militia_lines(model);
  if (is_one_of(key, {"forces", "deploy", "withdraw"})) return force_lines(model);
  if (is_one_of(key, {"finding", "attribution", "deniability", "covert-act", "denial"})) return finding_lines(model);
  if (is_one_of(key, {"stake", "threat", "hollow-threat"}))
    return both(model, limit(rules.n.home.stake_limit), [&](SeatId s) { return points_text(seen.pub.seats[s.index()].stake); });
  if (is_one_of(key, {"allied-pressure", "pressure"}))
    return both(model, digits(3), [&](SeatId s) { return digits(seen.pub.seats[s.index()].pressure); });
  if (key == "standing") return {Own::tr("Yours: %1 of %2.").arg(points_text(seen.own.standing), limit(rules.n.home.standing_limit))};
  if (key == "stability") return {Own::tr("Now %1 of %2.").arg(points_text(seen.pub.stability), limit(rules.n.home.stability_limit))};
  if (key == "forecast")
    return {model.note().forecast < 0 ? Own::tr("You have made none this turn.") : Own::tr("Yours this turn: %1.").arg(percent(model.note().forecast))};
  if (key == "agenda") return {Own::tr("Your real aim: %1.").arg(text(rules.seats[model.seat().index()].agendas[seen.own.agenda].name))};
  if (is_one_of(key, {"faction", "mood", "angry", "veto"})) {
    QStringList lines;
    const auto& factions = rules.seats[model.seat().index()].factions;
    for (std::size_t f = 0; f < factions.size(); ++f) lines << Own::tr("%1: mood %2.").arg(text(factions[f].name), signed_quarters(4 * seen.own.mood[f]));
    return lines;
  }
  if (is_one_of(key, {"sanction", "relief"})) {
    QStringList lines;
    for (const auto rival : model.rivals())
      lines << Own::tr("Yours on %1: %2 of 3.").arg(name_of(rules, rival)).arg(seen.pub.sanctions[model.seat().index()][rival.index()]);
    return lines;
  }
  if (is_one_of(key, {"channel", "integrity", "exchange", "intermediary", "leak"})) {
    QStringList lines;
    for (const auto other : model.others()) {
      const auto& channel = seen.channel(other);
      lines << (channel.is_open() ? Own::tr("With %1, through %2: integrity %3 of %4.").arg(name_of(rules, other), name_of(rules, channel.via), quarters_text(channel.integrity), quarters_text(rules.n.channel.integrity_limit))
                                  : Own::tr("With %1: not open yet.").arg(name_of(rules, other)));
    }
    return lines;
  }
  if (key == "turn") return {Own::tr("This is turn %1 of %2.").arg(digits(seen.pub.turn), digits(rules.turns))};
  return {};
}
}  // namespace

QStringList own_numbers(const GameModel& model, const QString& key) {
  auto lines = lines_about(model, key);
  for (auto& line : lines) line[0] = line[0].toUpper();  // what begins with a name that is written small, such as "the Pentagon"
  return lines;
}

}  // namespace bc::ui
