"""Errors of the app room: one sentence each, and a tree that callers can rely on."""

from __future__ import annotations

import pytest

from coldproof.app.errors import (
    DayError,
    Ended,
    NotReached,
    NotWhole,
    RecordError,
    Refused,
    RolledBack,
    SetupError,
)


@pytest.mark.parametrize("kind", [Refused, Ended, RolledBack, NotReached, NotWhole, SetupError])
def test_each_is_about_a_record_and_one_sentence(kind: type[RecordError]) -> None:
    error = kind("the log", "nothing", "an entry")
    assert isinstance(error, RecordError)
    assert str(error) == "the log: found nothing; an entry would do"
    assert (error.what, error.found, error.want) == ("the log", "nothing", "an entry")


def test_a_head_that_is_not_reached_is_a_log_that_went_back() -> None:
    assert issubclass(NotReached, RolledBack)
    assert not issubclass(NotWhole, RolledBack)
    assert not issubclass(DayError, RecordError)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("day.toml", 3, 2, "at", "x", "y"), "day.toml, line 3, act 2, at: found x; y would do"),
        (("day.toml", 0, 0, "", "x", "y"), "day.toml: found x; y would do"),
        (("day.toml", 3, 0, "title", "x", "y"), "day.toml, line 3, title: found x; y would do"),
    ],
)
def test_where_in_a_day(parts: tuple[str, int, int, str, str, str], said: str) -> None:
    assert str(DayError(*parts)) == said
