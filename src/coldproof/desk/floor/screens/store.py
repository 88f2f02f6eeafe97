"""A store: who has its keys, opened for a purpose, locked again; each opening is written down."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import act, me_signs, sign_button
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import Part, Screen, Tone, field, go, heading, row, rows, text
from coldproof.desk.floor.said import picked, signed_out
from coldproof.desk.floor.spoken import names_text
from coldproof.state.records import CustodyKind
from coldproof.words.ids import LABEL


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return one store."""
    say, name = desk.say, rest[0] if rest else ""
    store, me = desk.state.stores.get(name), me_signs(desk)
    inside = [
        (n, w)
        for n, w in desk.state.weapons.items()
        if w.custody.kind is CustodyKind.LOCKED and w.custody.place == name
    ]
    if store is None and not inside:
        return Screen(
            say("Not found"), (text(say("No such store is known."), "large"),), back="board"
        )
    who = names_text(store.keys) if store is not None and store.keys else say("nobody was named")
    parts: list[Part] = [text(say("Keys: {who}").format(who=who))]
    open_by = store.open_by if store is not None else None
    if open_by is not None:
        parts.append(text(say("Open, by {who}").format(who=open_by), "large", Tone.CHECK))
    else:
        parts.append(text(say("Locked, as far as is recorded"), "large"))
    if me is None:
        parts.append(signed_out(desk))
    elif open_by is not None:
        locked = act(desk, "StoreLocked", me, store=name)
        parts.append(sign_button(desk, say("Locked again"), [locked], f"store/{name}"))
    else:
        parts += opening(desk, name, me)
    parts.append(heading(say("In it")))
    items = [row(n, (), look_of(desk, w), go(f"weapon/{n}")) for n, w in inside]
    parts.append(rows(items, say("No weapon lies in it.")))
    return Screen(say("Store {name}").format(name=name), tuple(parts), back="board")


def opening(desk: Desk, name: str, me: str) -> list[Part]:
    """Return the key that opens it for a scene at work, or for what is typed."""
    say = desk.say
    scenes = dict.fromkeys(s.card.scene for s in desk.state.setups.values() if s.open)
    purposes = [say("scene {scene}").format(scene=one) for one in scenes][:4]
    typed = picked(desk, "purpose")
    parts: list[Part] = []
    for purpose in (*purposes, *([typed] if typed else [])):
        if LABEL.fullmatch(purpose):
            opened = act(desk, "StoreOpened", me, store=name, purpose=purpose)
            label = say("Opened for {purpose}").format(purpose=purpose)
            parts.append(sign_button(desk, label, [opened], f"store/{name}"))
    parts.append(field("purpose", say("Opened for what else?"), value=typed))
    return parts
