"""Lines that a person marked, and that `find` did not find or finds no more.

A yes to a line is kept by a digest of trigger, scene number and words.  It is the same whether or
not anything was found in the line, so a yes to one that was missed makes it a hit like any other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from coldproof.desk.script.find import UNREAD, Hit, by_place, key_of, plain_words
from coldproof.desk.script.model import Line, Scene, Script, scene_id
from coldproof.desk.script.wording import LETTER
from coldproof.words.floor import SceneTag

Asked = tuple[SceneTag, str | None]
Keys = Mapping[Asked, frozenset[str]]
_LETTER = re.compile(f"[{LETTER}]")


class Mark(NamedTuple):
    """A line that somebody says yes to: its key, and its scene's number, by now and then.

    Without a number by now it may be any scene's: it had none then, or nobody here can tell.
    """

    number: str | None
    then: str | None
    trigger: SceneTag
    key: str


def may_mark(line: Line) -> bool:
    """Say whether a line can be marked: it is of a kind that is searched, and has a Latin letter.

    What has none is no words to a digest, and one yes would be said of all such lines.
    """
    return line.kind not in UNREAD and _LETTER.search(line.text) is not None


def with_marks(script: Script, found: tuple[Hit, ...], marks: Iterable[Mark]) -> tuple[Hit, ...]:
    """Return what was found in a script and the lines marked in it, scene by scene."""
    keys = _grouped(marks)
    if not keys:
        return found
    here, more = by_place(found), list[Hit]()
    for place, scene in enumerate(script.scenes):
        mine = list(here.get(place, ()))
        for number in dict.fromkeys((scene_id(scene.number), None)):
            added = [*_marked_in(scene, place, mine, keys.get(number, {}))]
            mine += added
            more += added
    return tuple(sorted((*found, *more), key=lambda hit: hit.place)) if more else found


def _grouped(marks: Iterable[Mark]) -> dict[str | None, Keys]:
    """Return the keys of marked lines by the number that their scene has now."""
    found: dict[str | None, dict[Asked, set[str]]] = {}
    for one in marks:
        mine = found.setdefault(one.number, {})
        mine.setdefault((one.trigger, one.then), set()).add(one.key)
    return {
        number: {asked: frozenset(keys) for asked, keys in each.items()}
        for number, each in found.items()
    }


def _marked_in(scene: Scene, place: int, found: list[Hit], keys: Keys) -> Iterator[Hit]:
    """Yield the lines of a scene that have one of these keys, where nothing of it was found."""
    if not keys:
        return
    known = {(hit.trigger, hit.line, hit.kind, hit.text) for hit in found}
    lines = [line for line in scene.lines if may_mark(line)]
    for (trigger, then), wanted in keys.items():
        mine = [hit for hit in found if hit.trigger is trigger]
        if wanted <= {hit.key for hit in mine} and not _again(lines, mine):
            continue
        numbers = {then}
        if then is None and scene_id(scene.number) is None:
            numbers.add(scene.number)  # what is no name of a plan's scene was kept as none
        for line in lines:
            at = (trigger, line.number, line.kind, line.text)
            if at not in known and any(key_of(trigger, n, line.text) in wanted for n in numbers):
                known.add(at)
                yield marked(scene, place, line, trigger)


def _again(lines: list[Line], found: list[Hit]) -> bool:
    """Say whether the words of any of these hits stand in more lines than were found."""
    count = Counter(hit.text for hit in found)
    return any(sum(one.text == text for one in lines) > n for text, n in count.items())


def marked(scene: Scene, place: int, line: Line, trigger: SceneTag) -> Hit:
    """Return a marked line as a hit; it names nothing, so `start` and `end` are 0."""
    at = (line.number, line.kind, 0, 0)
    key = key_of(trigger, scene.number, line.text)
    return Hit(trigger, scene.number, place, *at, "", line.text, key, marked=True)


def as_in(scene: Scene, place: int, here: list[Hit], there: list[Hit]) -> Iterator[Hit]:
    """Yield the lines of a scene that are marked in the other draft, and are no hits here."""
    wanted = {(hit.trigger, plain_words(hit.text)) for hit in there if hit.marked}
    known = {(hit.trigger, hit.line, hit.kind, hit.text) for hit in here}
    for line in filter(may_mark, scene.lines if wanted else ()):
        words = plain_words(line.text)
        for trigger, said in sorted(wanted):
            if said == words and (trigger, line.number, line.kind, line.text) not in known:
                yield marked(scene, place, line, trigger)
