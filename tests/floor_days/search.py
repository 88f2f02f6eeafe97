"""The shortest way to a tap that says a wanted act: every key and row, forms filled in, bounded."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from coldproof.state.model import SetState
from tests.floor_days.filling import fill
from tests.floor_days.wanted import Plain, Want, says, strings
from tests.unit.desk.floor.driver import Phone

DEEPEST = 40
MOST_SCREENS = 400
LISTS = ("people", "weapons", "units", "scenes", "setups", "stores", "lots")
ODD = ("StopWork", "WorkStopped", "IncidentOpened", "WeaponMisfired", "OddReportHeard", "CutCalled")
FOR = "Touch the item for "
BESIDE = ("DeviceEnrolled",)
"""Kinds that a tap may say beside what is wanted."""


class Press(NamedTuple):
    """One tap on the way: on which page, with which answers there, and what it does."""

    route: str
    draft: Plain
    do: Plain
    label: str


class Found(NamedTuple):
    """A way to a tap: where it stands, what it does, how many taps it took with this one."""

    route: str
    draft: Plain
    do: Plain
    label: str
    taps: int
    said: tuple[Want | None, ...]  # for each act of the tap, what it says; none: allowed beside
    way: tuple[Press, ...] = ()  # the taps before it

    @property
    def many(self) -> int:
        """How many wanted acts it says."""
        return sum(1 for one in self.said if one is not None)


Stand = tuple[str, Plain, int, tuple[Press, ...]]
"""Where a way has led: the page, what was answered, how many taps, and which."""


class Sought(NamedTuple):
    """What is looked for: an act, those told before that wait for a tap, those told soon after."""

    want: Want
    waiting: tuple[Want, ...]
    soon: tuple[Want, ...]
    load: str | None  # what goes in at this check, if it is one: "D-1:6" or "none"
    joins: tuple[Plain, ...] = ()


def find(
    phone: Phone, starts: tuple[str, ...], sought: Sought, near: tuple[str, Plain] | None
) -> Found | None:
    """Return the tap with the most wanted acts among the nearest that say this one; none: none."""
    here = (phone.route, dict(phone.draft))
    level: list[Stand] = [(route, {}, 0, ()) for route in starts]
    if near is not None:
        level.insert(0, (*near, 0, ()))
    seen: set[str] = set()
    looked = 0
    for _ in range(DEEPEST):
        found: list[Found] = []
        after: list[Stand] = []
        for route, draft, taps, way in level:
            key = json.dumps([route, draft], sort_keys=True)
            if key in seen or looked > MOST_SCREENS:
                continue
            seen.add(key)
            looked += 1
            phone.route, phone.draft = route, {**draft, **given(route, sought)}
            shown, filled = fill(phone, sought.want)
            for label, do, tone in targets(shown):
                if do["do"] == "record":
                    said = matched(do["acts"], sought, phone.device)
                    if said is not None:
                        draft_now = dict(phone.draft)
                        total = taps + filled + 1
                        found.append(Found(route, draft_now, do, label, total, said, way))
                elif leads(do, tone, sought, phone.door.device.state) and touches(
                    do, shown, sought
                ):
                    on = (*way, Press(route, dict(phone.draft), do, label))
                    after.append((*moved(route, phone.draft, do), taps + filled + 1, on))
        if found:
            phone.route, phone.draft = here
            return max(found, key=lambda one: (one.many, -one.taps))
        level = after
    phone.route, phone.draft = here
    return None


def given(route: str, sought: Sought) -> Plain:
    """Return what the window puts into the draft of a page by itself."""
    head = route.partition("/")[0]
    return {"joins": list(sought.joins)} if head in ("join", "people") else {}


def targets(screen: Plain) -> Iterator[tuple[str, Plain, str]]:
    """Yield every key and row of a screen: label, what it does, tone."""
    for part in screen["parts"]:
        if part["part"] == "button":
            yield part["label"], part["do"], part["tone"]
        elif part["part"] == "rows":
            for one in part["rows"]:
                if one["do"]:
                    yield one["title"], one["do"], "plain"
        elif part["part"] == "state" and part.get("route"):
            yield part["word"], {"do": "go", "route": part["route"]}, "plain"


def moved(route: str, draft: Plain, do: Plain) -> tuple[str, Plain]:
    """Return where a key leads that records nothing."""
    if do["do"] == "go":
        return do["route"], {}
    return do.get("route", route), {**draft, **do["values"]}


def leads(do: Plain, tone: str, sought: Sought, state: SetState) -> bool:
    """Say whether a person who wants this would tap it: no other thing's page, nothing odd."""
    if do["do"] not in ("go", "put"):
        return False
    want = sought.want
    if tone == "stop" and want.kind not in ODD:
        return False
    route = do.get("route", "")
    if "/odd" in route or route.startswith(("board", "wall", "tour")):
        return False
    mine = {*strings(want.body), want.by, *(t for w in sought.waiting for t in strings(w.body))}
    named = {one for name in LISTS for one in getattr(state, name)}
    if any(one in named and one not in mine for one in route.split("/")):
        return False
    return do["do"] == "go" or fits(do["values"], sought)


def fits(values: Plain, sought: Sought) -> bool:
    """Say whether what a key writes into the draft goes toward what is wanted."""
    want = sought.want
    if "load" in values and sought.load is not None and values["load"] != sought.load:
        return False
    if "touched" in values:
        return bool(values["touched"]) and set(values["touched"]) <= set(want.items)
    if "lot" in values and sought.load is not None:
        return bool(sought.load.startswith(f"{values['lot']}:"))
    return not {"witness", "stopped", "retire", "mistake"} & set(values)


def touches(do: Plain, shown: Plain, sought: Sought) -> bool:
    """Say whether a key of the tray gives the next item to whom it is meant for.

    The screen says whom the next item is for.  What nobody gets is touched in its own order.
    """
    values: Plain = do.get("values", {})
    if not {"touched", "passed"} & set(values):
        return True
    given_out = next(
        (one for one in (sought.want, *sought.soon) if one.kind == "ItemsIssued"), None
    )
    words = [part["text"] for part in shown["parts"] if part["part"] == "text"]
    person = next((one.removeprefix(FOR) for one in words if one.startswith(FOR)), None)
    touched = values.get("touched")
    if given_out is None or person is None:
        mine = [one for one in sought.want.items if touched and one in touched]
        return touched is not None and (mine == touched == list(sought.want.items)[: len(mine)])
    meant = dict(zip(given_out.body["people"], given_out.body["weapons"], strict=True))
    if touched is None:
        return person not in meant
    return person in meant and touched[-1] == meant[person]


def matched(acts: list[Plain], sought: Sought, device: str) -> tuple[Want | None, ...] | None:
    """Return what each act of a tap says, if one is the wanted and none is unwanted."""
    left = [*sought.waiting, sought.want, *sought.soon]
    found: list[Want | None] = []
    for one in acts:
        meant = next((w for w in left if says(one, w, device)), None)
        if meant is not None:
            left.remove(meant)
        elif one["kind"] not in BESIDE:
            return None
        found.append(meant)
    if not any(one is sought.want for one in found):
        return None
    return tuple(found)
