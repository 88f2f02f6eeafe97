"""What is known beside the entries when tables and pages are made of them.

The texts of drafts, the time of the place, and, where the texts are not at hand, what whoever had
them says of the numbers of scenes.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from coldproof.desk.history.rows import History
from coldproof.desk.history.zone import Zone
from coldproof.desk.script.numbers import OPEN, Now, Numbers, Value

TOLD = " (as told)"


class Then(NamedTuple):
    """A scene by the number that it had once so many drafts of the script were filed."""

    name: str
    drafts: int


NOTHING_TOLD: Mapping[Then, Now] = MappingProxyType({})


def nothing(digest: str) -> bytes | None:
    """Return no value: none is at hand."""


class Beside(NamedTuple):
    """`value` gives the text of a draft by its digest; `told` are numbers without a text."""

    value: Value = nothing
    zone: Zone | None = None
    told: Mapping[Then, Now] = NOTHING_TOLD

    def numbers(self, history: History) -> dict[Then, tuple[str, str]]:
        """Return each scene's number in the last draft, and how that is known; both may be empty.

        What the texts at hand tell counts; else what is told, marked as that.
        """
        found = {}
        for then, now in numbers_now(history, self.value).items():
            said = self.told.get(then) if now is not None and now.how in OPEN else None
            shown, mark = (now, "") if said is None else (said, TOLD)
            found[then] = ("", "") if shown is None else (shown.number or "", shown.how + mark)
        return found


def numbers_now(history: History, value: Value) -> dict[Then, Now | None]:
    """Return how each scene of the chain stands in the last draft, by the texts at hand."""
    numbers = Numbers((draft.digest or None for draft in history.drafts), value)
    last: dict[str, int] = {}  # the last draft that says of a scene that it changed it
    for count, draft in enumerate(history.drafts, 1):
        last.update(dict.fromkeys(draft.changed, count))
    thens = dict.fromkeys(Then(row.scene, row.drafts) for row in history.chain)
    return {
        then: numbers.followed(*then, changed=last.get(then.name, 0) > then.drafts)
        for then in thens
    }


def to_tell(history: History, going: Value, known: Value) -> dict[Then, Now]:
    """Return what is to be told of scenes by whoever has texts that do not go along."""
    here = numbers_now(history, going)
    left = [then for then, now in here.items() if now is not None and now.how in OPEN]
    found = numbers_now(history, known) if left else {}
    answers = ((then, found[then]) for then in left)
    return {then: now for then, now in answers if now is not None and now.how not in OPEN}
