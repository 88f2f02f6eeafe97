"""What an act of a told day asks of the screens: its fields, where it is said, when it is met.

Screens ask for every field of these days.  `FILLED_IN` lists what a screen says by itself, where a
day leaves it out or says it by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from coldproof.acts.fields import plain
from coldproof.app.replay import Step
from coldproof.app.story import Told
from coldproof.desk.floor.device import read_said
from coldproof.words.floor import Known

Plain = dict[str, Any]

FILLED_IN: dict[str, tuple[str, ...]] = {
    "LotCounted": ("expected",),
    "PackAdopted": ("pack_version",),
}
SETS = ("weapons", "people", "topics", "leaders", "contributors", "hearing", "eyes", "front")
SPLIT = ("weapons", "people")


class Want(NamedTuple):
    """One act of the day, or the part of it for one weapon or person; `n` is its number there."""

    n: int
    kind: str
    by: str
    body: Plain
    told: Told

    @property
    def own(self) -> bool:
        """Say whether it is said with the person's own device."""
        return self.told.known is Known.OWN_DEVICE

    @property
    def items(self) -> tuple[str, ...]:
        """The weapons, else the people, it is about."""
        one = self.body.get("weapon")
        found = self.body.get("weapons") or ([one] if one else None) or self.body.get("people")
        return tuple(found or ())


def want_of(step: Step) -> Want:
    """Return what a told act asks for."""
    body = step.entry.act.body
    return Want(step.told.n, type(body).__name__, step.told.by, plain(body), step.told)


def parts(want: Want) -> tuple[Want, ...]:
    """Return an act about several, as one for each; alone when it is about one."""
    for name in SPLIT:
        several = want.body.get(name)
        if want.kind not in ("ItemsIssued", "MeetingHeld", "SetupBegun") and several:
            return tuple(want._replace(body={**want.body, name: [one]}) for one in several)
    return (want,)


def compared(kind: str, body: Plain) -> Plain:
    """Return the fields that must be the same; a list of people, weapons or topics in any order."""
    left = FILLED_IN.get(kind, ())
    if kind == "ItemsIssued":  # the n-th to the n-th: who got which, in any order
        got = sorted(zip(body["weapons"], body["people"], strict=True))
        return {"got": got, "setup": body.get("setup")}
    found: Plain = {}
    for name, value in body.items():
        if name == "rounds":
            found[name] = sorted((told_round(kind, one) for one in value), key=str)
        elif name not in left:
            found[name] = sorted(value) if name in SETS else value
    return found


def told_round(kind: str, one: Plain) -> Plain:
    """Return rounds told alike; while loading, the screen takes their primer from their lot."""
    return {n: v for n, v in one.items() if n != "primer" or kind != "RoundsProved"}


def said_body(said: Plain, device: str) -> Plain:
    """Return what a tap would say, as plain fields."""
    return plain(read_said(said, device)[1])


def says(said: Plain, want: Want, device: str) -> bool:
    """Say whether an act of a tap is the wanted one."""
    if said["kind"] != want.kind or said["by"] != want.by:
        return False
    told = want.told
    if said.get("known", Known.OWN_DEVICE.value) != told.known.value:
        return False
    on_paper = (said.get("vouched_by"), said.get("at_us"))
    if told.known is Known.PAPER and on_paper != (told.vouched_by, told.at_us):
        return False
    return compared(want.kind, said_body(said, device)) == compared(want.kind, want.body)


def strings(value: Any) -> Iterator[str]:
    """Yield every text in plain values."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from strings(one)
    elif isinstance(value, Iterable):
        for one in value:
            yield from strings(one)
