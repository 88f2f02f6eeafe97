"""Lines that a person marked, and that `find` did not find or finds no more.

A yes to a line is kept by a digest of trigger, scene number and words.  It is the same whether or
not anything was found in the line, so a yes to one that was missed makes it a hit like any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from coldproof.desk.script.find import UNREAD, Hit, by_place, key_of
from coldproof.desk.script.model import Line, Scene, Script, scene_id
from coldproof.words.floor import SceneTag

Asked = tuple[SceneTag, str | None]
Keys = Mapping[Asked, frozenset[str]]


class Mark(NamedTuple):
    """A line that somebody says yes to: its key, and its scene's number, by now and then."""

    number: str | None
    then: str | None
    trigger: SceneTag
    key: str


def may_mark(line: Line) -> bool:
    """Say whether a line can be marked: it is not empty, and of a kind that is searched."""
    return line.kind not in UNREAD and bool(line.text.strip())


def grouped(marks: Iterable[Mark]) -> dict[str | None, Keys]:
    """Return the keys of marked lines by the number that their scene has now."""
    found: dict[str | None, dict[Asked, set[str]]] = {}
    for one in marks:
        mine = found.setdefault(one.number, {})
        mine.setdefault((one.trigger, one.then), set()).add(one.key)
    return {
        number: {asked: frozenset(keys) for asked, keys in each.items()}
        for number, each in found.items()
    }


def with_marks(script: Script, found: tuple[Hit, ...], marks: Iterable[Mark]) -> tuple[Hit, ...]:
    """Return what was found in a script and the lines marked in it, scene by scene."""
    known = {hit.key for hit in found}
    keys = grouped(one for one in marks if one.key not in known)
    if not keys:
        return found
    here, more = by_place(found), list[Hit]()
    for place, scene in enumerate(script.scenes):
        mine = keys.get(scene_id(scene.number), {})
        more += marked_in(scene, place, here.get(place, ()), mine)
    return tuple(sorted((*found, *more), key=lambda hit: hit.place)) if more else found


def marked_in(scene: Scene, place: int, found: Iterable[Hit], keys: Keys) -> Iterator[Hit]:
    """Yield the lines of a scene that have one of these keys, where nothing of it was found.

    They name nothing: `start` and `end` are 0.  Without a number of then, it is the scene's own.
    """
    if not keys:
        return
    known = {(hit.trigger, hit.line, hit.kind, hit.text) for hit in found}
    for line in filter(may_mark, scene.lines):
        at = (line.number, line.kind)
        for (trigger, then), wanted in keys.items():
            there = (trigger, *at, line.text)
            if there in known:
                continue
            if key_of(trigger, scene.number if then is None else then, line.text) in wanted:
                known.add(there)
                key = key_of(trigger, scene.number, line.text)
                yield Hit(trigger, scene.number, place, *at, 0, 0, "", line.text, key, marked=True)
