# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays a whole turn of a hot-seat game through AT-SPI alone, as a screen reader's user would, and writes down what was heard and done.

Nothing here knows the program: controls are found by what they call themselves, and worked by the actions that they offer.
Ends with 0 when the read-out of the turn was heard by the first seat, with 1 and the place where it stuck otherwise."""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

HEARD = []
PATIENCE = 15  # seconds for a thing to appear
RETURN = 0xFF0D  # a key symbol of X11
ASKS = ("choose", "which", "where", "what", "whom", "by ", "say", "write", "how", "a ", "for")


def say(mark, text):
    print(f"{mark} {text}", flush=True)


def hear(event, _data=None):
    """What the program says by itself, without being asked."""
    try:
        name, role = event.source.get_name() or "", event.source.get_role_name()
    except GLib.Error:
        return
    if event.type.startswith("object:state-changed:focused") and event.detail1:
        HEARD.append(f"focus: {role} “{name}”")
    elif role in ("alert", "notification") and event.type.startswith("object:state-changed:showing") and event.detail1:
        HEARD.append(f"announced: “{name}” {event.source.get_description() or ''}".rstrip())


def let_things_happen(seconds=0.3):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        GLib.MainContext.default().iteration(False)
        time.sleep(0.005)
    while HEARD:
        say("   ~", HEARD.pop(0))


def showing(node):
    """The node and all below it that can be perceived."""
    try:
        if not node.get_state_set().contains(Atspi.StateType.SHOWING) and node.get_role() != Atspi.Role.APPLICATION:
            return
        yield node
        count = node.get_child_count()
    except GLib.Error:
        return  # gone while it was looked at
    for i in range(count):
        try:
            child = node.get_child_at_index(i)
        except GLib.Error:
            continue
        if child:
            yield from showing(child)


def the_program():
    for _ in range(PATIENCE * 10):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app and app.get_name() == "backchannel" and app.get_child_count():
                return app
        time.sleep(0.1)
    sys.exit("The program never appeared on the accessibility bus.")


APP = None


def find(role, words, must=True):
    for _ in range(PATIENCE * 4):
        for node in showing(APP):
            if node.get_role_name() == role and words in (node.get_name() or ""):
                return node
        if not must:
            return None
        let_things_happen(0.25)
    stuck(f"there is no {role} “{words}”")


def stuck(why):
    say("!", why)
    read("what is there instead")
    sys.exit(1)


def read(title):
    """Everything on the screen with a name, in the order of the tree."""
    say("==", title)
    skipped = 0
    for node in showing(APP):
        name, role = node.get_name() or "", node.get_role_name()
        if not name or role in ("application", "frame", "filler"):
            continue
        if role == "list item":
            skipped += 1
            if skipped > 6:
                continue
        more = node.get_description() or ""
        value = node.get_value_iface()
        number = f" [{value.get_current_value():g}]" if value else ""
        say("   ", f"{role}: {' '.join(name.split())}{number}" + (f" ({' '.join(more.split())})" if more else ""))
    if skipped > 6:
        say("   ", f"and {skipped - 6} more in lists")


def press(role, words):
    node = find(role, words)
    say(">", f"press {role} “{node.get_name()}”")
    actions = node.get_action_iface()
    names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
    wanted = next((i for i, name in enumerate(names) if name in ("Press", "Toggle")), None)
    if wanted is None:
        stuck(f"{role} “{words}” cannot be pressed, it offers {names}")
    actions.do_action(wanted)
    let_things_happen()


def choose(slot, words=""):
    """Opens a word of a sentence and takes the first choice that has these words in it, by its own action."""
    say(">", f"open combo box “{slot.get_name()}”, which reads “{slot.get_description()}”")
    slot.get_action_iface().do_action(0)
    let_things_happen()
    there = [node for node in showing(slot) if node.get_role_name() == "list item"]
    if not there:
        stuck("no list has opened")
    for item in there[:4]:
        say("   ", f"choice: {item.get_name()}")
    if len(there) > 4:
        say("   ", f"and {len(there) - 4} more")
    able = [item for item in there if item.get_state_set().contains(Atspi.StateType.ENABLED)]
    item = next((each for each in able if words in each.get_name()), None)
    if item is None:
        stuck(f"no choice that can be made has “{words}” in it")
    selected = item.get_state_set().contains(Atspi.StateType.SELECTED)
    say(">", f"take “{item.get_name()}”" + (" with Return, for the cursor is there" if selected else ""))
    if selected:
        Atspi.generate_keyboard_event(RETURN, None, Atspi.KeySynthType.SYM)
    else:
        actions = item.get_action_iface()
        names = [actions.get_action_name(i) for i in range(actions.get_n_actions())] if actions else []
        if "Toggle" not in names:
            stuck(f"the choice offers {names}")
        actions.do_action(names.index("Toggle"))
    let_things_happen(0.5)


def fill(line, kind):
    """A line of the sheet: its kind, then the first choice for whatever it still asks for."""
    def slots():
        card = next(n for n in showing(APP) if n.get_role_name() == "frame" and n.get_name() == line)
        return card, [n for n in showing(card) if n.get_role_name() == "combo box"]

    choose(slots()[1][0], kind)
    for _ in range(8):
        unsaid = [n for n in slots()[1] if (n.get_description() or "").startswith(ASKS)]
        if not unsaid:
            break
        choose(unsaid[0])
    for node in showing(slots()[0]):
        if node.get_role_name() == "paragraph":
            say("   ", f"now reads: “{' '.join(node.get_name().split())}”")


def open_the_seal(seat):
    find("push button", seat)
    read(f"hand-over to {seat}")
    for _ in range(2):  # the first press arms, the second opens
        press("push button", seat)


def orders(seat, plan):
    open_the_seal(seat)
    if find("push button", "Go to the briefing", must=False):
        press("push button", "Go to the briefing")
    find("push button", "Go to orders")
    read(f"the briefing of {seat}")
    slider = next((n for n in showing(APP) if n.get_role_name() == "slider"), None)
    if slider is None:
        stuck("the briefing asks for no forecast")
    slider.get_value_iface().set_current_value(20)
    let_things_happen()
    say(">", f"forecast set to {slider.get_value_iface().get_current_value():g}")
    press("push button", "Go to orders")
    find("push button", "Seal the orders")
    read(f"the board of {seat}")
    for line in plan:
        fill(*line)
    press("push button", "Seal the orders")
    read(f"asked once more, {seat}")
    press("push button", "Yes, seal them")
    let_things_happen(1)


def main():
    global APP
    APP = the_program()
    for kind in ("object:state-changed:focused", "object:state-changed:showing"):
        Atspi.EventListener.new(hear, None).register(kind)
    let_things_happen()
    orders("Washington", [("Operation", "Covert act"), ("Support", "Fortify"), ("Public statement", "threat"), ("Secret letter", "message")])
    if any("Order sheet" in (n.get_name() or "") for n in showing(APP)):
        stuck("the sheet is still there after it was sealed")
    orders("Tehran", [("Operation", "Hold")])
    open_the_seal("Washington")
    read("the read-out, as Washington hears it")
    while (more := find("push button", "Next")).get_state_set().contains(Atspi.StateType.ENABLED):
        press("push button", more.get_name())
    say("==", "a whole turn was played")


main()
