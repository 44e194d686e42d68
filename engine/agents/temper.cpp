// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/temper.h"

namespace bc {
namespace {

constexpr TemperField kFields[] = {
    {"answers_hits", &Temper::answers_hits, 0, 100, "Strikes back while the account stands in its favour."},
    {"strikes_first", &Temper::strikes_first, 0, 100, "Strikes ahead of the account."},
    {"strikes_hard", &Temper::strikes_hard, 0, 100, "Strikes at high intensity."},
    {"strikes_directly", &Temper::strikes_directly, 0, 100, "Strikes with its own forces."},
    {"telegraphs", &Temper::telegraphs, 0, 100, "Answers by a strike that it has announced in a letter."},
    {"works_covertly", &Temper::works_covertly, 0, 100, "Strikes by its own agents."},
    {"sanctions", &Temper::sanctions, 0, 100, "Tightens or eases sanctions."},
    {"moves_forces", &Temper::moves_forces, 0, 100, "Deploys or withdraws forces."},
    {"holds", &Temper::holds, 0, 100, "Holds, where nothing presses."},
    {"fears_war", &Temper::fears_war, 0, 400, "How heavily the odds of war weigh, in hundredths of their expected cost."},
    {"nerve", &Temper::nerve, 0, 101, "The rung, in tenths, at which it stops striking."},
    {"threatens", &Temper::threatens, 0, 100, "Makes clear threats that it could carry out."},
    {"keeps_threats", &Temper::keeps_threats, 0, 100, "Carries out a threat that has fired."},
    {"warns", &Temper::warns, 0, 100, "Gives vague warnings in public, and warnings by letter of strikes to come."},
    {"conciliates", &Temper::conciliates, 0, 100, "Speaks softly in a turn of holding."},
    {"condemns", &Temper::condemns, 0, 100, "Condemns a rival that is known to have struck."},
    {"denies", &Temper::denies, 0, 100, "Denies a strike of its own that is ahead of the account."},
    {"claims", &Temper::claims, 0, 100, "Claims a strike of its own that answers a hit."},
    {"writes", &Temper::writes, 0, 100, "Writes a letter, where there is something to say."},
    {"offers", &Temper::offers, 0, 100, "Offers a deal that suits it."},
    {"accepts", &Temper::accepts, 0, 100, "Accepts a deal that suits it."},
    {"delivers", &Temper::delivers, 0, 100, "Keeps its part of a deal."},
    {"hides", &Temper::hides, 0, 100, "Breaks, of what it would have kept in sight, where nobody sees it."},
    {"forgives", &Temper::forgives, 0, 100, "Keeps its part although the other side is suspected of a breach."},
    {"clarifies", &Temper::clarifies, 0, 100, "Writes that a strike laid at its door was not its own."},
    {"publishes", &Temper::publishes, 0, 100, "Publishes a letter of a rival that broke a deal."},
    {"acknowledges", &Temper::acknowledges, 0, 100, "Acknowledges a hit, rather than look away."},
    {"restrains", &Temper::restrains, 0, 100, "Restrains a militia that might act on its own."},
    {"arms", &Temper::arms, 0, 100, "Arms a militia that has grown weak."},
    {"fortifies", &Temper::fortifies, 0, 100, "Fortifies an asset that may be hit again."},
    {"probes", &Temper::probes, 0, 100, "Looks into strikes, agendas and channels that it does not understand."},
    {"inspects", &Temper::inspects, 0, 100, "Inspects whether the other side keeps a hidden clause."},
    {"wavers", &Temper::wavers, 0, 200, "How far it strays from its best idea, in hundredths of a point of score."},
    {"bent", &Temper::bent, 0, 200,
     "How far it follows its nature against its interest, in hundredths of a point of score; for players that look ahead."},
    {"envies", &Temper::envies, 0, 100,
     "How much of a point of its own it gives up to keep a point from a rival, in hundredths; for players that look ahead."},
};

}  // namespace

std::span<const TemperField> temper_fields() { return kFields; }

}  // namespace bc
