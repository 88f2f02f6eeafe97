"""What is recorded though nobody signs it: a stop above all, also one of which little can be used.

A stop, a hazard and something that happened need no key (D8).  A stop only gets bigger: where what
was typed can not be used, it is one of everything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from coldproof.acts.base import Body
from coldproof.acts.case import IncidentOpened
from coldproof.acts.fields import shown
from coldproof.acts.voice import HazardReported, WorkStopped
from coldproof.app.errors import DayError, SetupError
from coldproof.app.story import Told
from coldproof.exchange.day.line import act_fields
from coldproof.words.floor import Scope
from coldproof.words.ids import CLERK, NAME, NAME_SHAPE

STOP = "WorkStopped"
TYPED_STOP = re.compile(rf"\bkind\W{{1,8}}{STOP}\b")


class Unsigned(NamedTuple):
    """What the clerk enters, who is said to say it, its words, and what is told of it."""

    body: Body
    at_us: int
    by: str
    words: tuple[bytes, ...]
    remark: str


def nobody_signed(told: Told, error: SetupError, words: Mapping[str, bytes]) -> Unsigned | None:
    """Return an act that needs no key, and whose key can not be used; none of another kind."""
    if isinstance(told.body, WorkStopped):
        begins = "It stops all the same."
    elif isinstance(told.body, HazardReported | IncidentOpened):
        begins = "It is entered all the same."
    else:
        return None
    why = f"{str(error)[:1].upper()}{str(error)[1:]}."
    remark = f"{begins} It is unsigned, so nobody can prove who said it. {why}"
    return Unsigned(told.body, told.at_us, told.by, tuple(words.values()), remark)


def stopping(line: str, words: Sequence[str], error: ValueError, now_us: int) -> Unsigned | None:
    """Return the stop of everything that a line is of which not all can be used; none if no stop.

    Of what was typed it keeps who says it, if that is a handle.
    """
    try:
        raw = act_fields(line)
    except DayError:
        if TYPED_STOP.search(line) is None:
            return None
        raw = {"kind": STOP}
    if raw.get("kind") != STOP:
        return None
    by = raw.get("by")
    is_handle = type(by) is str and NAME.fullmatch(by) is not None
    who, why = (str(by), error) if is_handle else (CLERK, no_handle(raw, error))
    said_by = "that nobody signed" if who == CLERK else f"by {who}, which nobody signed"
    remark = (
        f"It stops all the same, as a stop of everything {said_by}; what else was typed is not"
        f" kept, since not all of it can be used ({why})."
    )
    if words or "words" in raw:
        remark += " Its words are not kept either: a stop has none, a HazardReported has."
    return Unsigned(WorkStopped(scope=Scope.PRODUCTION), now_us, who, (), remark)


def no_handle(raw: Mapping[str, object], error: ValueError) -> ValueError:
    """Return what is wrong with who says a stop, where something else was told first."""
    if isinstance(error, DayError) and error.field in ("by", ""):  # or all of it is no TOML
        return error
    found = shown(raw["by"]) if "by" in raw else "nothing"
    return DayError("act", 0, 0, "by", found, NAME_SHAPE)
