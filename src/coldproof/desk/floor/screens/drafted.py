"""A draft of the script that is here to be read: its scenes' routes, its hits, how to fetch it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import NamedTuple

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, text
from coldproof.desk.floor.screens.kept import fetching, may_come
from coldproof.desk.script.find import Hit, hits_of
from coldproof.desk.script.matching import ids_of
from coldproof.desk.script.model import Script, ScriptError, of_plain, scene_id
from coldproof.desk.script.numbers import How, Now, Numbers, documents_of, is_cut, numbers_of
from coldproof.desk.voice.letters import revealed
from coldproof.words.floor import SceneTag

HERE = "script"


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


def gone_text(desk: Desk, now: Now) -> str:
    """Say that the script has a planned scene by another number, or not at all, or who can tell."""
    say = desk.say
    if now.number is not None:
        return say("the script has it as {name} now").format(name=now.number)
    if now.how is How.UNKNOWN:
        return say("the script has no scene of this number; earlier drafts are not here to tell")
    return say("the script has no such scene")


def numbers(desk: Desk, newest: str | None = None) -> Numbers:
    """Return the numbers of scenes through the drafts, up to the one that counts or to a newer."""
    script, voice = desk.state.script, desk.voice
    values = {} if voice is None else voice.letters.values
    listed = [] if script is None else [*documents_of(script)]
    listed += [] if newest is None else [newest]
    drafts = tuple((one, None if one is None else values.get(one)) for one in listed)
    return numbers_of(drafts, cut=script is not None and is_cut(script))


def whereto(desk: Desk, name: str) -> Now | None:
    """Return how a planned scene stands in the script now; none where its own number still counts.

    None too where no draft counts, or its text is not here.
    """
    script = desk.state.script
    here = None if script is None else read(desk, script.document)
    if here is None or name in here.ids:
        return None
    return numbers(desk).followed(name)


def traced(desk: Desk, name: str, then: str) -> list[Part]:
    """Offer to fetch a draft that may tell a planned scene's number, where none here does.

    First the one that counted when the scene was first planned, as it likely has that number; else
    the oldest.
    """
    now, script = whereto(desk, name), desk.state.script
    if now is None or script is None or now.how is not How.UNKNOWN:
        return []
    absent = [one for one in now.absent if may_come(desk, one)]
    planned = desk.state.scenes[name].first[0]
    before = [one for _, one, position in script.earlier if position < planned and one in absent]
    wanted = before[-1:] or absent[-1:]
    return [part for one in wanted for part in fetched(desk, one, then)]


def planned_as(desk: Desk, number: str | None) -> str | None:
    """Return the planned scene that a scene of the script was before it was renumbered."""
    for name in desk.state.scenes if number is not None else ():
        now = whereto(desk, name)
        if now is not None and now.number == number:
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
