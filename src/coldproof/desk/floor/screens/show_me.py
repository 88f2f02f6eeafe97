"""Show me: anybody asks, the roll waits, a handler shows it or the asker withdraws."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import act, me_signs, sign_button
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.one_weapon import state_of
from coldproof.desk.floor.parts import Part, Screen, Tone, button, go, row, rows, text
from coldproof.desk.floor.screens.collect import taker
from coldproof.desk.floor.spoken import custody_words, not_here
from coldproof.state.records import Block, BlockKind, CustodyKind

AWAY = (CustodyKind.LOCKED, CustodyKind.RETIRED)


def asked(desk: Desk, name: str) -> list[tuple[str, Block]]:
    """Return who asks to be shown a weapon and was not yet."""
    return [
        (key, block)
        for key, block in desk.state.blocks.items()
        if block.kind is BlockKind.SHOW and block.target == name
    ]


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the list of what can be asked for, or one weapon's requests."""
    say = desk.say
    if not rest:
        out = [(n, w) for n, w in desk.state.weapons.items() if w.custody.kind not in AWAY]
        listed = [
            row(n, (custody_words(desk, w.custody),), look_of(desk, w), go(f"show-me/{n}"))
            for n, w in out
        ]
        top = text(say("Anybody may ask to be shown any weapon. The roll waits."))
        parts = (top, rows(listed, say("No weapon is out.")))
        return Screen(say("Show me"), parts, back="board")
    name = rest[0]
    weapon = desk.state.weapons.get(name)
    if weapon is None:
        return Screen(say("Not found"), (not_here(desk, name),), back="board")
    look, me, handler = look_of(desk, weapon), me_signs(desk), taker(desk)
    parts_of: list[Part] = [state_of(desk, weapon)]
    mine = False
    for key, block in asked(desk, name):
        words = say("{who} asked to be shown {name}, {hour}. The roll waits.")
        line = words.format(who=block.by, name=name, hour=desk.when(block.at_us))
        parts_of.append(text(line, "large"))
        if handler is not None:
            done = act(desk, "ShowAnswered", handler, weapon=name, answers=(key,))
            label = say("Shown: {who} saw it").format(who=block.by)
            parts_of.append(sign_button(desk, label, [done], f"weapon/{name}"))
        if block.by in desk.me.keys:
            mine = True
            gone = act(desk, "ShowWithdrawn", block.by, weapon=name, answers=(key,))
            label = say("I do not need to see it any more")
            parts_of.append(sign_button(desk, label, [gone], f"weapon/{name}", Tone.QUIET))
    if me is None:
        parts_of.append(text(say("Ask the first AD or the handler aloud: show me.")))
    elif not mine:
        ask = act(desk, "ShowRequested", me, weapon=name)
        label = say("Show me {name}").format(name=name)
        tone = Tone.QUIET if asked(desk, name) else Tone.MAIN
        parts_of.append(sign_button(desk, label, [ask], f"show-me/{name}", tone))
    parts_of.append(button(say("Back"), go(f"weapon/{name}"), Tone.QUIET))
    title = say("Show me {name}").format(name=name)
    return Screen(title, tuple(parts_of), look.tone, f"weapon/{name}")
