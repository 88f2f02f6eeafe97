"""How an endpoint is declared: one row says what is asked, by whom, and what is answered.

The router, the checks before each handler and the OpenAPI document are all made from these rows.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from coldproof.web.shapes import Shape

if TYPE_CHECKING:
    from coldproof.web.calls import Call

JSON = "application/json"
BYTES = "application/octet-stream"
PLAIN = "text/plain; charset=utf-8"
MAX_JSON = 65_536  # bytes of a JSON body


class Who(StrEnum):
    """Who may ask."""

    ALL = "all"
    SESSION = "session"  # an enrolled key
    READERS = "readers"  # an enrolled key, a log witness of the policy, a named mirror


class Pace(StrEnum):
    """Which allowance of its address a request takes from."""

    READ = "read"
    WRITE = "write"
    NOTES = "notes"
    FLOOR = "floor"  # counted only for what could fill the record; see floor.py
    FREE = "free"

    __hash__ = str.__hash__  # as quick as text: every request looks its pace up


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that is not a problem."""

    status: int
    words: str
    media: str = JSON
    shape: Shape | None = None
    also: str | None = None  # what it can be asked for as, beside that


@dataclass(frozen=True, slots=True)
class Takes:
    """The body that is taken."""

    media: str
    most: int
    shape: Shape | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """One parameter of path or query."""

    name: str
    shape: Shape
    words: str
    place: str = "path"
    required: bool = True


Handle = Callable[["Call"], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One row of the table."""

    method: str
    path: str
    name: str
    words: str
    handle: Handle
    answers: tuple[Answer, ...]
    who: Who = Who.ALL
    pace: Pace = Pace.READ
    takes: Takes | None = None
    given: tuple[Given, ...] = ()
    problems: tuple[int, ...] = ()
    traceless: bool = False  # whose session it is is not looked at, and no log says when it was
    by_host: bool = False  # a page without script: its forms come from wherever it was asked
    more: dict[str, Any] = field(default_factory=dict)
