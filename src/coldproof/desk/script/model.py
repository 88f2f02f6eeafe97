"""A script as every reader gives it: scenes, lines, and what of the source is in none of them.

Scene numbers stand exactly as they are written (12A, A13, 16pt2); a scene without a number has
none.  Every visible character of the source is in a line, or a loss names it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from coldproof.words.ids import NAME, SceneId

FORM = "coldproof/script/v1"
T = TypeVar("T")
OMITTED = re.compile(
    r"[\W_]*(?:(?:SCENES?|ESCENAS?)[\s\u00a0]+)?(?:OMIT(?:TED)?|OMITID[AO]S?)[\W_]*",
    re.IGNORECASE | re.ASCII,
)


class Kind(StrEnum):
    """What a line is."""

    HEADING = "heading"
    ACTION = "action"
    CHARACTER = "character"
    DIALOGUE = "dialogue"
    PARENTHETICAL = "parenthetical"
    LYRIC = "lyric"
    TRANSITION = "transition"
    SHOT = "shot"
    CENTERED = "centered"
    SECTION = "section"
    SYNOPSIS = "synopsis"
    NOTE = "note"
    BONEYARD = "boneyard"  # cut by the writer, and still in the file
    TITLE = "title"  # of the title page
    PAGE_BREAK = "page-break"
    OTHER = "other"


HIDDEN = (Kind.NOTE, Kind.BONEYARD, Kind.SECTION, Kind.SYNOPSIS, Kind.TITLE, Kind.PAGE_BREAK)
"""Kinds that are not shot."""


class Line(NamedTuple):
    """One line: its number in the source from 1 (for FDX, the paragraph's), its kind, its words."""

    number: int
    kind: Kind
    text: str
    dual: bool = False  # spoken at the same time as the speech before
    revision: str | None = None  # the color or name of the revision it came with


class Scene(NamedTuple):
    """One scene, its heading the first of its lines."""

    number: str | None
    heading: str
    lines: tuple[Line, ...]
    omitted: bool = False
    page: str | None = None  # as the source has it
    eighths: int | None = None  # of a page


class Loss(NamedTuple):
    """Something visible in the source that no line holds: where, what, why."""

    number: int
    text: str
    why: str


class Script(NamedTuple):
    """One draft."""

    title: str | None
    before: tuple[Line, ...]  # the title page, and what stands before the first scene
    scenes: tuple[Scene, ...]
    lost: tuple[Loss, ...] = ()
    revisions: tuple[str, ...] = ()  # colors or names, oldest first

    def lines(self) -> tuple[Line, ...]:
        """Return every line, in the order of the source."""
        return (*self.before, *(line for scene in self.scenes for line in scene.lines))


def is_omitted(heading: str) -> bool:
    """Say if a heading only says that its scene is no more."""
    return OMITTED.fullmatch(heading) is not None


def scene_id(number: str | None) -> SceneId | None:
    """Return a scene's number where it can be the name of a planned scene."""
    return SceneId(number) if number is not None and NAME.fullmatch(number) else None


def given_twice(script: Script) -> tuple[str, ...]:
    """Return the numbers that more than one scene has, but for those it says are omitted."""
    many = Counter(one.number for one in script.scenes if one.number and not one.omitted)
    return tuple(number for number, count in many.items() if count > 1)


def plain(script: Script) -> dict[str, Any]:
    """Return a script as plain values, for JSON; `of_plain` takes them."""
    return {
        "form": FORM,
        "title": script.title,
        "before": [list(line) for line in script.before],
        "scenes": [
            [*scene[:2], [list(line) for line in scene.lines], *scene[3:]]
            for scene in script.scenes
        ],
        "lost": [list(one) for one in script.lost],
        "revisions": list(script.revisions),
    }


def of_plain(value: Mapping[str, Any]) -> Script:
    """Return a script from what `plain` gave; raises `ScriptError` for anything else."""
    try:
        if value["form"] != FORM:
            raise ScriptError("the script", "another form", FORM)
        return Script(
            _maybe(text_of, value["title"]),
            tuple(map(_line, value["before"])),
            tuple(map(_scene, value["scenes"])),
            tuple(map(_loss, value["lost"])),
            tuple(text_of(one) for one in value["revisions"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ScriptError("the script", type(error).__name__, "a script as we write it") from None


def _scene(value: list[Any]) -> Scene:
    number, heading, lines, omitted, page, eighths = value
    return Scene(
        _maybe(text_of, number),
        text_of(heading),
        tuple(map(_line, lines)),
        _sure(bool, omitted),
        _maybe(text_of, page),
        _maybe(whole_of, eighths),
    )


def _line(value: list[Any]) -> Line:
    number, kind, text, dual, revision = value
    told = whole_of(number), Kind(kind), text_of(text)
    return Line(*told, _sure(bool, dual), _maybe(text_of, revision))


def _loss(value: list[Any]) -> Loss:
    number, text, why = value
    return Loss(whole_of(number), text_of(text), text_of(why))


def _sure(kind: type[T], value: Any) -> T:
    """Return a value of its kind: whoever may hand in a value can hand in any JSON."""
    if type(value) is not kind:
        raise TypeError(f"no {kind.__name__}")
    return value


def text_of(value: Any) -> str:
    """Return a text; half of a pair of surrogates, which would break a page, is a ValueError."""
    text = _sure(str, value)
    text.encode()
    return text


def whole_of(value: Any) -> int:
    """Return a whole number; `True` is none."""
    return _sure(int, value)


def _maybe(read: Callable[[Any], T], value: Any) -> T | None:
    return None if value is None else read(value)


class ScriptError(Exception):
    """A script that can not be read: what was refused, what was found, what would do."""

    def __init__(self, what: str, found: str, want: str) -> None:
        """Keep the three."""
        super().__init__(f"{what}: found {found}; {want} would do")
        self.what, self.found, self.want = what, found, want
