"""A document beside the log: offered where it may be fetched, and why it is not shown where not."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from coldproof.desk.floor.screens.kept import fetching
from coldproof.words.voice import Erasure

NAME = "A" * 43


def shown(*, voice: Any = None, erased: Any = ()) -> dict[str, Any]:
    desk: Any = SimpleNamespace(
        say=str, voice=voice, state=SimpleNamespace(erased=dict(erased)), draft={}
    )
    [part] = fetching(desk, NAME, "script", key="Read it", odd="No script.")
    return part


def letters(values: Any = (), absent: Any = ()) -> Any:
    return SimpleNamespace(letters=SimpleNamespace(values=dict(values), absent=set(absent)))


def test_it_is_offered_while_it_may_be_fetched() -> None:
    for voice in (None, letters()):
        part = shown(voice=voice)
        assert (part["part"], part["label"]) == ("button", "Read it")


@pytest.mark.parametrize(
    ("voice", "erased", "words"),
    [
        (letters({NAME: b"x"}), {}, "No script."),
        (letters((), [NAME]), {}, "The server gives no such text, or not to you."),
        (letters({NAME: b"x"}), {NAME: ("upm", next(iter(Erasure)).value, 1)}, "erased by upm"),
    ],
)
def test_else_it_says_why_it_is_not_shown(voice: Any, erased: Any, words: str) -> None:
    part = shown(voice=voice, erased=erased)
    assert part["part"] == "text"
    assert words in part["text"]
