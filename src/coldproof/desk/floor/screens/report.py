"""Report: a hazard that is open to all, and honest words on what cannot be reported here yet."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Do,
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    body_of,
    is_yes,
    key_needed,
    picked,
    said,
    signs,
    yes_no,
)
from coldproof.desk.floor.spoken import who_text
from coldproof.desk.floor.terms import DANGERS
from coldproof.state.records import Block, BlockKind

WHOLE = "*"  # no unit: the whole production


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the report, or one hazard: `report`, `report/<act id>`."""
    block = desk.state.blocks.get(rest[0]) if rest else None
    if block is not None and block.kind is BlockKind.HAZARD:
        return one(desk, rest[0], block)
    return reporting(desk)


def reporting(desk: Desk) -> Screen:
    """Ask two things with one tap each; nothing is typed."""
    say = desk.say
    words = say("An open report: everybody enrolled can read it, for good. Say the rest aloud.")
    parts: list[Part] = [
        text(words),
        button(say("Protect me: say it sealed"), go("sealed"), Tone.QUIET),
        text(say("Or a steward, the agency's own number, or paper. Nobody may ask why.")),
        button(say("Refuse work"), go("refuse"), Tone.QUIET),
        yes_no(desk, "weapons", say("Is it about weapons? If so, none goes out until answered.")),
    ]
    units = [(n, n) for n, u in desk.state.units.items() if u.open]
    where = picked(desk, "unit")
    options = [*units, (WHOLE, say("The whole production"))]
    parts.append(choice("unit", say("Where?"), options, where))
    dangers = [(one.value, say(words)) for one, words in DANGERS.items()]
    about = picked(desk, "about", DANGERS)
    parts.append(choice("about", say("What is dangerous? May stay open"), dangers, about))
    if answered(desk, "weapons") and where is not None:
        unit = where if where in desk.state.units else None
        parts.append(button(say("I report a hazard"), reported(desk, unit), Tone.STOP))
    parts += standing(desk)
    parts.append(button(say("Stop"), go("stop"), Tone.STOP))
    return Screen(say("Report"), tuple(parts), back="board", live=False)


def reported(desk: Desk, unit: str | None) -> Do:
    """Return the tap: signed where a key is open, else unsigned."""
    act = said(
        "HazardReported",
        desk.me.person,
        unit=unit,
        weapons=is_yes(desk, "weapons"),
        about=picked(desk, "about", DANGERS),
    )
    if signs(desk) is not None:
        return record([act], "report")
    return call("hazard", **body_of(act))


def standing(desk: Desk) -> list[Part]:
    """List what nobody answered yet."""
    say = desk.say
    items = [
        row(
            f"{what_text(desk, block)}, {desk.when(block.at_us)}",
            (
                who_text(desk, block.by),
                say("read") if block.seen_us is not None else say("read by nobody yet"),
            ),
            do=go(f"report/{name}"),
            marked=block.seen_us is None,
        )
        for name, block in desk.state.blocks.items()
        if block.kind is BlockKind.HAZARD
    ]
    return [heading(say("Not answered yet")), rows(items, desk.none(say("None")))]


def what_text(desk: Desk, block: Block) -> str:
    """Say what is dangerous, as far as anybody said."""
    return desk.say(block.cause if block.about is None else DANGERS[block.about])


def one(desk: Desk, name: str, block: Block) -> Screen:
    """Return one hazard: read, then answered by somebody it is not about."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [
        text(
            say("{by}, {hour}").format(by=who_text(desk, block.by), hour=desk.when(block.at_us)),
            "large",
        ),
        text(say(block.cause)),
        text(what_text(desk, block), "large"),
    ]
    here = f"report/{name}"
    if me is None:
        parts.append(key_needed(desk))
    elif me in (block.by, block.subject):
        parts.append(text(say("Somebody else answers it.")))
    else:
        if block.seen_us is None:
            act = said("HazardSeen", me, answers=[name])
            parts.append(button(say("I have read it"), record([act], here, ask=True)))
        parts.append(yes_no(desk, "acted", say("Was something done about it?")))
        if answered(desk, "acted"):
            act = said("HazardAnswered", me, answers=[name], acted=is_yes(desk, "acted"))
            parts.append(button(say("I answer it"), record([act], "report", ask=True)))
    return Screen(say("Hazard"), tuple(parts), Tone.CHECK, "report", live=False)
