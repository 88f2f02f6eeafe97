"""A signature under a letter from phone to phone without a network: shown as a code, and filmed.

What is carried is the signed act itself: whoever carries it can keep it back, and change nothing.
A signature that is sealed goes to the server alone, since a box is nobody's act.
"""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, button, call, text
from coldproof.desk.floor.said import signs
from coldproof.desk.floor.screens.handover import note_code
from coldproof.state.records import Letter, SignedHow


def between(desk: Desk, name: str, letter: Letter) -> list[Part]:
    """Show what was signed here and is not on the log as codes, and give the key that films one."""
    say, parts, carried = desk.say, list[Part](), 0
    for one in letter.standing:
        if one.act is None or not desk.unsent(one.act):
            continue
        if one.person not in desk.me.keys:
            carried += 1
        elif one.how is SignedHow.KEY:
            label = say("No network: another phone films this, and carries {who}'s signature")
            parts.append(note_code(one.act, label.format(who=one.person)))
    if signs(desk) is not None:
        if carried:
            words = say("{n} signatures of others are carried here, and not on the log yet.")
            parts.append(text(words.format(n=carried)))
        where = f"letter/{name}"
        reads = call("scan", into="heard", route=where, label=say("Hold the other's code here"))
        label = say("No network: film a signature on another phone")
        parts.append(button(label, reads, Tone.QUIET))
    return parts
