"""What people said of lines that may name a trigger, by the numbers that their scenes have now.

A word is kept under trigger, scene number and the line's words.  A new draft may give the scene
another number: its lines that read as they did stay settled, and those of the scene that has the
old number now are not.  Nothing is written for that.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from coldproof.desk.script.find import Hit, key_of
from coldproof.desk.script.marks import Mark
from coldproof.desk.script.model import scene_id
from coldproof.desk.script.numbers import OPEN, How, Now, Numbers, filed_by
from coldproof.state.records import Hit as Settled
from coldproof.state.records import ScriptNow
from coldproof.words.floor import SceneTag

Then = tuple[str, int]
"""A scene's number, and where the draft stands that who said it had seen; -1: none was filed."""


class Followed(NamedTuple):
    """How scenes stand now, and the numbers that those of the draft that counts had before."""

    now: Mapping[Then, Now | None]
    names: Mapping[str, tuple[str, ...]]
    doubted: frozenset[Then]  # the number may be another scene's now, and nobody here can tell


def _then(scene: str | None, draft: int | None) -> Then:
    return scene or "", -1 if draft is None else draft


def _said_of(said: Settled) -> list[tuple[str | None, int | None]]:
    """Return of which scenes yes is said of a line, and by which draft; each who says so may."""
    if said.yes:
        return [(one.scene, one.draft) for one in said.yes]
    return [(said.scene, said.draft)] if said.accepted else []


@lru_cache(maxsize=2)  # asked at every line
def _followed(thens: tuple[Then, ...], script: ScriptNow | None, numbers: Numbers) -> Followed:
    found: dict[Then, Now | None] = {}
    names: dict[str, dict[str, None]] = {}
    doubted = set[Then]()
    last = {} if script is None else dict(script.changed)
    forgotten = -1 if script is None else script.forgotten
    for name, draft in thens:
        changed = last.get(name, forgotten) > draft
        now = numbers.followed(name, filed_by(script, draft), changed=changed)
        found[name, draft] = now
        if now is not None and now.how in OPEN and (changed or now.how is How.UNKNOWN):
            doubted.add((name, draft))
        if now is not None and now.how is How.OTHER and now.number is not None:
            names.setdefault(now.number, {})[name] = None
    olds = {number: tuple(each) for number, each in names.items()}
    return Followed(found, olds, frozenset(doubted))


class Lines:
    """What people said of lines, each by the number that its scene has now.

    A word is kept under the number that the scene had then.
    """

    def __init__(
        self, hits: Mapping[str, Settled], script: ScriptNow | None, numbers: Numbers
    ) -> None:
        """Follow each scene of which something was said, from the draft that was seen then."""
        self._hits = hits
        said = [(one.scene, one.draft) for one in hits.values()]
        said += [at for one in hits.values() for at in _said_of(one)]
        thens = {_then(scene, draft) for scene, draft in said if scene is not None}
        self._now, self._names, self._doubted = _followed(tuple(sorted(thens)), script, numbers)

    @property
    def is_plain(self) -> bool:
        """Whether nobody disagrees, and no scene has another number than it had."""
        return not self._names and not any(one.otherwise for one in self._hits.values())

    def number(self, said: Settled) -> str | None:
        """Return the number that a line's scene has now; its own where nobody here can tell.

        None: it had none, or the script has no such scene any more.
        """
        now = None if said.scene is None else self._now[_then(said.scene, said.draft)]
        if now is not None and now.how is How.GONE:
            return None
        return said.scene if now is None or now.number is None else now.number

    def of(self, hit: Hit) -> Settled | None:
        """Return what was last said of a line, by whichever number its scene had then.

        Of a firearm, a yes under an older number stays beside a no under a newer, unless a handler
        or the floor said that; and a no without a hat takes no place of one with.  What was said of
        another trigger settles no firearm, whatever line it names.
        """
        name = scene_id(hit.scene)
        own = self._hits.get(hit.key)
        found = [] if own is None or not self._is_of(own, name) else [own]
        for older in self._names.get(name or "", ()):
            said = self._hits.get(key_of(hit.trigger, older, hit.text))
            found += [] if said is None or not self._is_of(said, name) else [said]
        if hit.trigger is SceneTag.FIREARMS:
            found = [said for said in found if said.trigger is hit.trigger]
        if not found:
            return None
        last = max(found, key=lambda said: said.position)
        if last.hatless:
            firm = [said for said in found if not said.hatless]
            before = max(firm, key=lambda said: said.position, default=last)
            last = before if before.firm_no else last
        if last.accepted or last.settles:
            return last
        yes = {one.by: one for said in found for one in said.yes if one.by != last.by}
        return last._replace(yes=tuple(yes.values()))

    def of_scene(self, name: str) -> tuple[Settled, ...]:
        """Return what was said of the lines of the scene that has a number now."""
        return tuple(one for one in self._hits.values() if self.number(one) == name)

    def marks(self) -> tuple[Mark, ...]:
        """Return the lines that somebody says yes to, whether or not they were found."""
        found: dict[Mark, None] = {}
        for key, one in self._hits.items():
            for scene, draft in _said_of(one):
                now = None if scene is None else self._now[_then(scene, draft)]
                if now is not None and now.how is How.GONE:
                    continue
                number = scene if now is None else now.number
                found[Mark(number, scene, one.trigger, key)] = None
        return tuple(found)

    def accepted(self) -> dict[str, tuple[SceneTag, ...]]:
        """Return what was accepted in the lines of each scene, by the number that it has now."""
        found: dict[str, tuple[SceneTag, ...]] = {}
        for said in self._hits.values():
            number = self.number(said) if said.accepted else None
            if number is not None:
                found[number] = (*found.get(number, ()), said.trigger)
        return found

    def _is_of(self, said: Settled, name: str | None) -> bool:
        if said.scene is None:
            return True
        is_gun = said.trigger is SceneTag.FIREARMS
        unsure = is_gun and said.rejected and _then(said.scene, said.draft) in self._doubted
        return self.number(said) == name and not unsure
