"""A draft of the script that is here to be read: its scenes' routes, its hits, how to fetch it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, text
from coldproof.desk.floor.screens.kept import fetching, may_come
from coldproof.desk.script.find import Hit, hits_of
from coldproof.desk.script.marks import Mark, with_marks
from coldproof.desk.script.matching import ids_of
from coldproof.desk.script.model import Kind, Line, Script, ScriptError, of_plain, scene_id
from coldproof.desk.script.numbers import (
    KEPT,
    How,
    Now,
    Numbers,
    documents_of,
    filed_by,
    is_cut,
    numbers_of,
)
from coldproof.desk.script.settled import Lines
from coldproof.state.records import Earlier, ScriptNow
from coldproof.state.records import Hit as Settled

HERE = "script"
LineKey = tuple[int, Kind, str]


class Read(NamedTuple):
    """A draft that is here, with its hits; `doubts` are a PDF's, that a person must look at.

    A line that a person marked is one of the hits.
    """

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
    value = desk.value(digest)
    return None if value is None else read_marked(value, lines(desk).marks())


@lru_cache(maxsize=4)
def read_marked(value: bytes, marks: tuple[Mark, ...]) -> Read | None:
    """Return what `read_value` does, the lines that a person marked among the hits."""
    one = read_value(value)
    return None if one is None else one._replace(hits=with_marks(one.script, one.hits, marks))


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
    drafts: list[ScriptNow | Earlier] = [] if now is None else [now, *now.earlier]
    name = next((one.draft for one in drafts if one.document == digest), "")
    key = say("Read the draft {draft}").format(draft=name)
    return fetching(desk, digest, then, key=key, odd=odd)


def line_key(line: Line) -> LineKey:
    """Return what tells a line from others; a note within one has the number of that."""
    return line.number, line.kind, line.text


def by_line(hits: Iterable[Hit]) -> dict[LineKey, list[Hit]]:
    """Return hits by the lines that they are in; what a line has twice, once."""
    found: dict[LineKey, dict[tuple[str, int, int], Hit]] = {}
    for one in hits:
        mine = found.setdefault((one.line, one.kind, one.text), {})
        mine.setdefault((one.trigger, one.start, one.end), one)
    return {key: list(mine.values()) for key, mine in found.items()}


def lines(desk: Desk) -> Lines:
    """Return what people said of lines, by the numbers that their scenes have now."""
    return Lines(desk.state.hits, desk.state.script, numbers(desk))


def open_of(desk: Desk, hits: Iterable[Hit]) -> list[Hit]:
    """Return the hits that nobody has settled, and those of which two people disagree.

    So too a firearm to which nobody said no but without a hat by which weapons are planned.
    """
    known = lines(desk)
    return [one for one in hits if (said := known.of(one)) is None or said.open]


def accepted_of(desk: Desk, hits: Iterable[Hit]) -> list[Hit]:
    """Return the hits that a person accepted, and nobody disagrees."""
    known = lines(desk)
    return [o for o in hits if (said := known.of(o)) and said.accepted and not said.otherwise]


def disagreed(desk: Desk, said: Settled) -> str:
    """Say of a line who says otherwise than what counts; nothing where nobody does."""
    if not said.otherwise:
        return ""
    say = desk.say
    words = say("two people disagree: yes, said {who}")
    if said.accepted:
        words = say("two people disagree: no, said {who}")
    return words.format(who=", ".join(said.otherwise))


def disputes(desk: Desk, name: str) -> list[str]:
    """Say of a scene each firearm in its lines of which two people disagree."""
    known, script = lines(desk), desk.state.script
    if known.is_plain:
        return []
    number = standing_of(desk, name) if name in desk.state.scenes else name
    one = None if script is None else read(desk, script.document)
    said: Iterable[Settled | None] = known.of_scene(number)
    if one is not None:
        said = (known.of(hit) for hit in one.hits if hit.scene == number)
    found = [disagreed(desk, each) for each in said if each is not None]
    return [words for words in dict.fromkeys(found) if words]


def of_script(desk: Desk, name: str) -> list[str]:
    """Say what of the script stands against a scene's plan, or is open in one without."""
    told = list[str]()
    if name in desk.state.scenes:
        now = whereto(desk, name)
        told = [] if now is None else [gone_text(desk, now)]
    elif (was := planned_as(desk, name)) is not None:
        told = [desk.say("It was scene {name}, which has a plan").format(name=was)]
    return [*told, *disputes(desk, name)]


def gone_text(desk: Desk, now: Now) -> str:
    """Say that the script has a planned scene by another number, or not at all, or who can tell."""
    say = desk.say
    if now.number is not None:
        return say("the script has it as {name} now").format(name=now.number)
    if now.how is How.UNKNOWN:
        return say(
            "which scene of the script it is now is not known: earlier drafts are not here to tell"
        )
    return say("the script has no such scene")


def numbers(desk: Desk, newest: str | None = None) -> Numbers:
    """Return the numbers of scenes through the drafts, up to the one that counts or to a newer."""
    script = desk.state.script
    listed = [] if script is None else [*documents_of(script)]
    listed += [] if newest is None else [newest]
    drafts = tuple((one, desk.value(one)) for one in listed)
    return numbers_of(drafts, cut=script is not None and is_cut(script))


def followed(desk: Desk, name: str, through: Numbers | None = None) -> Now | None:
    """Return how the scene stands that a plan was last made for; none where no draft was filed."""
    scene, script = desk.state.scenes[name], desk.state.script
    since = -1 if scene.draft is None else scene.draft
    changed = scene.changed is not None and scene.changed > since
    known = numbers(desk) if through is None else through
    return known.followed(name, filed_by(script, scene.draft), changed=changed)


def whereto(desk: Desk, name: str) -> Now | None:
    """Return how a planned scene stands in the script now; none where its own number still counts.

    None too where no draft counts, or its text is not here.
    """
    now = followed(desk, name)
    return None if now is None or now.how in (*KEPT, How.UNREAD) else now


def standing_of(desk: Desk, name: str) -> str:
    """Return the number that a planned scene has now; one that no scene has, where it is gone."""
    now = whereto(desk, name)
    if now is None or now.how is How.UNKNOWN:
        return name
    return now.number or ""


def traced(desk: Desk, name: str, then: str) -> list[Part]:
    """Offer to fetch a draft that may tell a planned scene's number, where none here does.

    First the one that counted when the scene was last planned; else the oldest.
    """
    now, script = whereto(desk, name), desk.state.script
    if now is None or script is None or now.how is not How.UNKNOWN:
        return []
    absent, planned = [one for one in now.absent if may_come(desk, one)], desk.state.scenes[name]
    since = -1 if planned.draft is None else planned.draft
    mine = [one.document for one in script.earlier if one.position <= since]
    before = [one for one in mine if one in absent]
    wanted = before[-1:] or absent[-1:]
    return [part for one in wanted for part in fetched(desk, one, then)]


def has_plan(desk: Desk, number: str | None) -> bool:
    """Say whether a scene of the script is planned under the number that it has now.

    Where nobody here can tell whether the plan is of another scene, it counts as this one's.
    """
    if number is None or number not in desk.state.scenes:
        return False
    now = whereto(desk, number)
    return now is None or now.how is How.UNKNOWN


def planned_as(desk: Desk, number: str | None) -> str | None:
    """Return the plan, the last made, of a scene of the script that had another number then."""
    scenes, through = desk.state.scenes, numbers(desk)
    found = [
        name
        for name in (scenes if number is not None else ())
        if name != number and (now := followed(desk, name, through)) and now.number == number
    ]
    return max(found, key=lambda name: scenes[name].position, default=None)
