"""A draft of the script that is here to be read: its scenes' routes, its hits, how to fetch it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import NamedTuple

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, text
from coldproof.desk.floor.screens.kept import fetching
from coldproof.desk.script.drafts import ids_of, moved
from coldproof.desk.script.find import Hit, hits_of
from coldproof.desk.script.model import Script, ScriptError, of_plain, scene_id
from coldproof.desk.voice.letters import revealed
from coldproof.words.floor import SceneTag

HERE = "script"
MOST_BACK = 3  # drafts looked into for a number that is gone


class Read(NamedTuple):
    """A draft that is here, with its hits; `doubts` are a PDF's, that a person must look at."""

    script: Script
    hits: tuple[Hit, ...]
    doubts: int
    routes: tuple[str, ...]  # of its scenes
    ids: frozenset[str]  # of its scenes, but for those it says are omitted


def routes_of(script: Script) -> tuple[str, ...]:
    """Return the route of each scene: by its number, as written, whatever stands before it.

    One without a number, or with that of a scene before it, goes by its place, counted from 1.
    """
    found: dict[str, None] = {}
    for place, one in enumerate(script.scenes, 1):
        number, counted = scene_id(one.number), f"{HERE}/place/{place}"
        route = counted if number is None else f"{HERE}/scene/{number}"
        found[counted if route in found else route] = None
    return tuple(found)


def read(desk: Desk, digest: str | None) -> Read | None:
    """Return a draft whose value is here and can be read."""
    voice = desk.voice
    value = None if voice is None or digest is None else voice.letters.values.get(digest)
    return None if value is None else read_value(value)


@lru_cache(maxsize=4)
def read_value(value: bytes) -> Read | None:
    """Return the draft in a value's bytes, with its hits; none in what is no script of ours."""
    try:
        told = json.loads(value)
        script = of_plain(told)
        doubts = len(told.get("doubts", ()))
        return Read(script, hits_of(script), doubts, routes_of(script), ids_of(script))
    except (ScriptError, ValueError, TypeError, AttributeError, RecursionError):
        return None


def fetched(desk: Desk, digest: str | None, then: str) -> list[Part]:
    """Offer to fetch a draft's text, or say why it is not here."""
    say = desk.say
    if digest is None:
        return [text(say("Its words are kept elsewhere."))]
    odd, now = say("What was handed in is no script of ours."), desk.state.script
    drafts = () if now is None else ((now.draft, now.document, now.position), *now.earlier)
    name = next((name for name, document, _ in drafts if document == digest), "")
    key = say("Read the draft {draft}").format(draft=name)
    return fetching(desk, digest, then, key=key, odd=odd)


def open_of(desk: Desk, hits: list[Hit]) -> list[Hit]:
    """Return the hits that nobody has settled."""
    return [one for one in hits if one.key not in desk.state.hits]


def accepted_of(desk: Desk, hits: list[Hit]) -> list[Hit]:
    """Return the hits that a person accepted."""
    return [one for one in hits if one.key in desk.state.hits and desk.state.hits[one.key].accepted]


def gone_text(desk: Desk, now: str | None) -> str:
    """Say that the script has a planned scene by another number, or not at all."""
    words = desk.say("the script has it as {name} now")
    return desk.say("the script has no such scene") if now is None else words.format(name=now)


def whereto(desk: Desk, name: str) -> tuple[str | None] | None:
    """Return the number the script has for a planned scene now; none where its own still counts.

    It looks into the last drafts that are here, the latest first.
    """
    script = desk.state.script
    here = None if script is None else read(desk, script.document)
    if script is None or here is None or name in here.ids:
        return None
    for _, document, _ in reversed(script.earlier[-MOST_BACK:]):
        old = read(desk, document)
        if old is not None and name in old.ids:
            return (moved(name, old.script, here.script),)
    return (None,)


def planned_as(desk: Desk, number: str | None) -> str | None:
    """Return the planned scene that a scene of the script was before it was renumbered."""
    for name in desk.state.scenes if number is not None else ():
        if whereto(desk, name) == (number,):
            return name
    return None


def unplanned_guns(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return name and route of each scene of the script with a gun, none rejected, and no plan."""
    script, found = desk.state.script, dict[str, str]()
    one = None if script is None else read(desk, script.document)
    if one is None:
        return ()
    for hit in one.hits:
        said = desk.state.hits.get(hit.key)
        gun = hit.trigger is SceneTag.FIREARMS and (said is None or said.accepted)
        if not gun or hit.hidden or hit.place < 0:
            continue
        number = one.script.scenes[hit.place].number
        if scene_id(number) is None or number not in desk.state.scenes:
            found[one.routes[hit.place]] = revealed(number or str(hit.place + 1))
    return tuple((name, route) for route, name in found.items())
