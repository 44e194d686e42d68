<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>BoardScreen</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefingScreen</name>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your forecast, private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your forecast, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else sees it and it costs nothing. The end of the game sets it beside what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely is %1 to strike this turn, itself or through a militia?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no forecast yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis card, everybody knows this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the end of this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder has moved by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung %1 of 10, %2. War this turn if nobody acts: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody knows this. Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since your last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your side saw. Not all of it is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your people could not find out who ordered the strike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your people say nobody ordered the strike: the militia acted alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your people say %1 ordered the strike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 really wants is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 write to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 do not write to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection found a promise broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection found nothing broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the turn again on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls due this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in public, to %2: if %3 in %4, we will %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defied: to be carried out by the end of turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands to the end of turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises and threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We shall strike in %1. You are warned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hit was not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We offer: %1. In return you: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They keep the line open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel to %1 through %2. Integrity %3 of %4. Leaks %5 a turn when used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are really after, private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points if it ended now, as far as you can know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of %1 aims that you have named in public. Nobody else knows which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crisis of the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your aims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarriersPanel</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1 through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways, closed while this one is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaks with %1 in a turn when used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages only, no offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can check promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leak costs both sides %1 standing at home, and open offers fall. Each letter raises its odds a little, and so does an angry faction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press estimate of talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%, from public signs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>no strike for %n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>envoys were seen last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talks have come out before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spoke softly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the public saw points to talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The press goes by this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can read this figure. Lulls, envoys, soft words and leaks raise it; strikes lower it. Lulls come without talks too: a sign, not a proof.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelScreen</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turn&apos;s letter, offers and deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), the newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No letter has been written yet. The first one opens the channel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters filter, Enter takes, Escape closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>The lesson &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>%1 will %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins in turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls due this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force to the end of turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows what your side knows and nothing else, imagines games from here, and may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans of the coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) imagined.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n game(s) imagined. Odds that the first plan beats the second: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was no time for a plan. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give or take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>War: **%1** this turn, **%2** by the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this on my sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plan %1 on my sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfidenceMeter</name>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurtainScreen</name>
    <message>
        <source>Everybody else, please look away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the seal, or the Space key, for one second. Or press Enter twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank while the seat changes hands: map, sheets, window title, tooltips, clipboard, screen-reader text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealsPanel</name>
    <message>
        <source>Offers and deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your offer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open to the end of turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it, reject it or answer with another in your letter of this turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. An offer that is accepted becomes a deal; it binds nobody, and both remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each side checks by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefChart</name>
    <message>
        <source>The game turn by turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: ladder from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in red the odds of war that turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, deals, and militias that nobody had told to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a strike on itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave the order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blamed, and under it the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blamed: %1. In truth: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefData</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warns, vaguely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denies any part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims a strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condemns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks softly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefScreen</name>
    <message>
        <source>War</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No war, and nobody succeeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No war, and both sides succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No war, and every side succeeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No war, and success for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ it happened   ◇ it did not   bold amber: off by 60 or more, or wrongly blamed   ← → turn by turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EdgePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Alt+1 … 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing, orders, channel, record, rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next part of the window, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next control, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Space, ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the word that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrow an open list; Esc closes it unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empties the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, redo, until the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal; Enter then says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock: back behind the curtain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the seal of the envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T, N, P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the map: theatres, next and previous counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, −, arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the map: closer, farther, to a neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←, →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step by step in the read-out, turn by turn at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings: colours, text size, movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the game, leave the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a word, or put the focus on something and press F1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks the coach, from what your side knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the order sheet: to the next line, and back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderTrack</name>
    <message>
        <source>rung %1 of 10, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n quarter(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; with this draft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side is writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is on another screen. Press Show me to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the amber frame: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>A line of your own; it binds nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaks %1 a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strike on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves your real aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause by clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1 will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both sides write this turn, control is lost half as often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel in these rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 through %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 through %3: we shall strike in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do, only %1 % of the odds that people die there remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 through %3: %4 was not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is true is yours to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 through %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal binds nobody: each promise is kept or broken when it falls due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to %2 through %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, through %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a game. Costs you %1 standing and them %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>Accepted in turn %1: it is a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected in turn %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with another offer in turn %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to lapse in turn %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies open to the end of turn %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter from %1, turn %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete, on one of its words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LotsChart</name>
    <message>
        <source>%1 lots of 100 mean war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; lot %2 was drawn: war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; lot %2 was drawn: no war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>War check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules &quot;%1&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 seats: name a player for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when all have sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet is secret until all are read out together,
so everything on this screen is hidden while the seat changes hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has sealed. Your sheet is secret until all are read out together,
so everything on this screen is hidden while the seat changes hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the next sheet is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the briefing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapListModel</name>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T goes through the theatres, N and P through the counters, arrows to a neighbour, Enter chooses, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is not installed. The list beside it has everything that is on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OddsBar</name>
    <message>
        <source>Odds of war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OddsCard</name>
    <message>
        <source>Odds of war this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this choice too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 if they hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 if they strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 if they strike twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is war: a direct strike at this rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direct strike at this rung is war.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accident, %1 up, comes with %2; a letter halves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact, if nobody dies and no militia acts alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationCard</name>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength %1, control about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forces there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanctions now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 on %3, at %4 intensity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, at %3 intensity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forces to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forces from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Order sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybackScreen</name>
    <message>
        <source>Map of the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened that %1 could see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1: what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder %1 → %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming in step %1: the war check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The war check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odds of war %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lot in a hundred is drawn. None of them means war.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lot in a hundred is drawn. One of them means war.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lot in a hundred is drawn. %1 of them mean war.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postmark</name>
    <message>
        <source>Postmark: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicityTag</name>
    <message>
        <source>Who knows this: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReactionsCard</name>
    <message>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge it, or look away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ladder %1; counts against the striker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ladder %1, standing %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for the hit on %2: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deliver it, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they may not notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised %2 %3: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do not deliver is broken. A deal binds nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged, a hit counts towards the striker&apos;s allied pressure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Words and deeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public record. Everybody sees the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your side knows it, the last turn first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a caretaker governs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear threats made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them defied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never defied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises found broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strikes claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stake %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allied pressure %1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanctions against %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owes %1 %2 in the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forces: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 again, on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>The rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on to the next place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedGames</name>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended in war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, debrief ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved game yet. Every sealed sheet is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Score of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Success: %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of success, which is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 breaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>War. A committed hawk takes %1 points from it, whatever stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>War. Whatever stands above, everybody gets %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A committed hawk gets %1 % of what peace brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The real aim: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in public as well: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The government was a committed hawk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The government was no committed hawk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the real aim came from promises that nobody could see kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, seal them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves your hands: %1. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing is final. Until then change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealEnvelope</name>
    <message>
        <source>Hold the seal or the Space key for one second, or press Enter twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>the seal</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map flies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each takes effect at once and is kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Back Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rivals strike through others, threaten in public,
and write to each other in secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to play from, and behind it every rule, every crisis and every number of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 turns · %3 seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is played by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person for one seat at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns. Finishes at about %2 if you begin now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Public statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say something, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words never move the ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: if %3 in %4, we will %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises your stake by %1. Defied and not carried out, it costs the stake in standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises your stake by %1. It names nothing, so nothing can be held against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of any part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are rightly blamed %1 less often this turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of this turn&apos;s strike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody knows it was you. Brings %1 standing if it answers a hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs them %1 standing, if a strike was laid at their door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers your stake by %1, costs %2 standing, and makes a hold cool more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strike on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grievance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each work leaves %1 % of the odds that people die there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more strength, less grievance. Nobody else sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turn it acts alone with only %1 % of the odds. Its grievance grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right %1, wrong %2, otherwise nothing. Told to you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right %1. Told to you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a breach with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>read-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel, %1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the steps of the lesson again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TracksBar</name>
    <message>
        <source>Escalation ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures under the rungs: the odds of losing control there, each turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1. With your draft: %2 if they hold, %3 if they strike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you struck more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours, private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no strikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they frown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; theirs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allied pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatyEditor</name>
    <message>
        <source>Expert: every field that the rules know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, for how long, from when, on what condition, who checks, what is said if asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a second clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth %1 to your real aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be broken unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) after the deal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the other keeps its word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret or announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side checks by %1. It stays %2, and if asked both say %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnTruth</name>
    <message>
        <source>Turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the sheet was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a strike with %1 %. It came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a strike with %1 %. None came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who really gave the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In truth: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and who knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Your sheet is sealed and saved. You may leave and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is writing its sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui</name>
    <message>
        <source>militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go-between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one strike last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 strikes last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patron: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours; strength %1, control about %2, grievance %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your channel is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no channel of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order, not yet sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 any militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) after the deal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if the other keeps its word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to strike through militias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to strike openly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to strike by stealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to send no more forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to arm any militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to arm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to impose no sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to make no public threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to restrain a militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to restrain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to cut the arms of a militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to cut the arms of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to withdraw forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to lift a sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to release prisoners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to speak softly in public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of us is bound only while the other keeps its word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are bound only while you keep your word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are bound only while we keep our word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The go-between is to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We announce it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If asked, it is about people in need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If asked, it is a technical matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, as far as you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found broken, perhaps wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fell away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ladder %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stake %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 standing %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure of %1 allies now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 real aim %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 towards %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Militias on their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strikes land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is blamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaks and the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and allies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>War check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calming down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Militias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nobody can say who it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Blamed: %2, acting alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Blamed: %2, through %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Blamed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said nothing in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made a clear threat to %2, about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made a clear threat to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warned %2 in vague words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 denied any part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claimed a strike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 condemned %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spoke softly to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Militia strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covert act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warned strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift a sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out the real aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vague warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condemnation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conciliatory word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clarification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept their offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject their offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter-offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let their offer lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish their last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we are struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a strike kills our people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they strike us openly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike them openly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impose a sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not strike through militias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not strike openly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not strike by stealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send no more forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impose no sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make no public threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut the arms of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift a sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release prisoners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak softly in public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the go-between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about people in need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a technical matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a militia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by stealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openly, and warned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the game has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is still to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something does not belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a rival&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of its reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too weak for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of use already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your allies refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in answer to a hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an open channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an angry faction forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a rival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a hidden strike on this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not serve you two now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries messages only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offer lies open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer of yours lies open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late in the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two deals are in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terms do not fit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only once a game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back, for all to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have %1 strike %2, hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have %1 strike %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike %1 by stealth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike %1 openly, hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike %1 openly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike %1 openly, after a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send forces to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw forces from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impose a sanction on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift a sanction from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortify %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrain %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who struck %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what %1 is really after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether %1 and %2 write to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to %1 in public: “If %2 in %3, we will %4.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to %1 in public: “If %2, we will %3.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn %1 in public, in vague words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny any part in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim the strike in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condemn %1 in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak softly to %1 in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1 through %2: a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1 through %2: a strike will come in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1 through %2: that hit was not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to %1 through %2: we will %3; they will %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1 through %2 with another offer: we will %3; they will %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the offer of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the offer of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the offer of %1 lapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the last letter of %1 to the press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the hit on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look away from the hit on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We shall strike in %1. You are warned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hit was not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We shall %1. In return, you shall %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather this: we shall %1, and you shall %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We leave your offer where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last letter has been given to the press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, in public: “If %3 in %4, we will %5.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, in public: “If %3, we will %4.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands to the end of turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defied: to be carried out by the end of turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike %1 through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike %1 by stealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike %1 openly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike %1 openly, after a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send forces to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw forces from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be war itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ladder %1, war %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ladder %1, war %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this rung a direct strike is war.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a hit: %1, and heats less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of the account: %1, and your allies may press you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It obeys with about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody dies with %1, less where works and forces protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rightly laid at your door with about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line does nothing, and does not count as restraint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second hold in a row cools less and costs %1 standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by everybody. Cools the ladder by about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs %1 standing. Fewer of your people die there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs %1 standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings %1 standing; costs them %2 a turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“not ours”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter-offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets it lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal in their own terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account with %1 is even. To hold cools the ladder fully; a strike would open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account with %1 stands off by %2, so to hold cools less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hold once more costs %1 standing at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hold eases the pressure of your allies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owes you %2: a strike is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strike on %1 is ahead of the account: it answers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries out your threat against %1, which has been defied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves your threat against %1 hollow and costs %2 standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It defies the threat of %1, which stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your allies already press at %1 of 3, and would press harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs your real aim %1 points this turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings your real aim %1 points this turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps your promise to %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks your promise to %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seems not to have kept its promise %2, so yours may be let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bargain with %1 would bring your real aim %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers can be made for %1 more, then no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threat brings %1 standing if nobody defies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To condemn %1 brings %2 standing at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 writes as well, control is lost less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To acknowledge the hit presses the allies of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look away cools the ladder by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The odds of war this turn are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder is %1 below the rung where control slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder is where control slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be a government that wants war: about %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line does not count as restraint and costs %1 standing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::Collector::Fits</name>
    <message>
        <source>a support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::Doubt</name>
    <message>
        <source>almost certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::LineCard</name>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::MapView</name>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong influence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some influence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak influence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be chosen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::Numbers</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bc::ui::Teller</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say who struck %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strike on %1 is laid at the door of %2, acting alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strike on %1 is laid at the door of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote to %2: a strike will come in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote to %2: that hit was not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %2 an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted %2 offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected %2 offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 offer with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 let %2 offer lapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people died at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People died at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rockets and drones hit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was blown up at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was struck openly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was struck openly, after a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acknowledged the hit on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looked away from the hit on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You delivered what you promised to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered what it promised to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In secret you kept your promise to %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In secret %1 kept its promise to %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not keep your promise to %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not keep its promise to %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened a channel to %2 through %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 published a letter from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stake moved by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held back for all to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ordered a strike on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not carry out %2 order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided by itself to strike %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claimed the strike on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 account towards %2 now stands at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threat was defied by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carried out a threat against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threat turned out hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody defied %1 threat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forces in %2 now stand at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sanctions against %2 now stand at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fortified %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 armed %2: strength %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restrained %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inspection found that a promise was broken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found something out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out that %1 and %2 have been talking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoys of %1 and %2 were seen. It may mean nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder moved by %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 standing moved by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allies now press at %2 of 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is angry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 government fell. A caretaker plays on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 real aim moved by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks as if you broke your promise %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks as if %1 broke its promise %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inspection found that you have kept your promise %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inspection found that %1 has kept its promise %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In truth you broke your promise %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In truth %1 broke its promise %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal between %1 and %2 ended, kept by both as far as they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal between %1 and %2 ended badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accident: the ladder moved up by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The odds of losing control were %1. A lot was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>War.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
