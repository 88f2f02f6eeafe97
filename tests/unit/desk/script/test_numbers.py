"""Which number a scene has now, however many drafts ago it was renumbered."""

from __future__ import annotations

import json

import pytest

from coldproof.desk.script.matching import known_of
from coldproof.desk.script.model import FORM, Scene, plain
from coldproof.desk.script.numbers import (
    How,
    Now,
    Numbers,
    Step,
    filed_by,
    is_cut,
    numbers_in,
    numbers_of,
    renumbered,
)
from coldproof.state.planned import MOST_EARLIER
from coldproof.state.records import Earlier, ScriptNow
from tests.unit.desk.script.test_drafts import ARMED, QUIET, scene, script


def text(*scenes: Scene) -> bytes:
    return json.dumps(plain(script(*scenes))).encode()


def through(*values: bytes | None, cut: bool = False) -> Numbers:
    """Follow through drafts, of which some are not here."""
    texts = {f"d{n}": value for n, value in enumerate(values)}
    return Numbers(texts, texts.get, cut=cut)


def now(name: str, *values: bytes | None, drafts: int = 1, changed: bool = True) -> Now | None:
    """Follow a number that was said once so many of these drafts were filed."""
    return through(*values).followed(name, drafts, changed=changed)


def armed(number: str, *more: Scene) -> bytes:
    return text(QUIET, ARMED._replace(number=number), *more)


OLD, NEW = armed("2"), armed("2A")


def test_a_number_that_the_draft_has_counts_by_itself() -> None:
    assert now("2", NEW, OLD) == Now(How.SAME, "2")
    assert now("1", OLD, NEW) == Now(How.SAME, "1")


@pytest.mark.parametrize("later", [0, 1, 3, 4, 60])
def test_however_many_drafts_ago_it_is_found(later: int) -> None:
    drafts = [armed("2A", scene("9", f"He eats {n}.")) for n in range(later)]
    assert now("2", OLD, NEW, *drafts) == Now(How.OTHER, "2A")


def test_it_is_followed_where_it_was_renumbered_again_and_again() -> None:
    assert now("2", *[armed(number) for number in ("2", "3", "4X", "5")]) == Now(How.OTHER, "5")


def test_its_words_may_change_between_as_long_as_its_number_does_not() -> None:
    other = scene("2A", "He sleeps.", "A train.", "Rain.", "Dogs.", "Cats.", "Birds.")
    assert now("2", OLD, NEW, text(QUIET, other)) == Now(How.OTHER, "2A")
    assert now("2", OLD, text(QUIET, other)) == Now(How.GONE)


def test_one_that_was_cut_and_came_back_by_another_number_is_found() -> None:
    assert now("2", OLD, text(QUIET), armed("7")) == Now(How.OTHER, "7")
    assert now("2", OLD, text(QUIET), text(QUIET)) == Now(How.GONE)


def test_what_stands_omitted_by_its_number_may_stand_elsewhere() -> None:
    omitted = Scene("2", "OMITTED", (), omitted=True)
    assert now("2", OLD, text(QUIET, omitted, ARMED._replace(number="7"))) == Now(How.OTHER, "7")
    assert now("2", OLD, text(QUIET, omitted)) == Now(How.GONE)
    assert now("7", text(QUIET, omitted, ARMED._replace(number="7")), OLD) == Now(How.OTHER, "2")


def test_one_that_no_draft_ever_had_is_in_none() -> None:
    assert now("99", OLD, NEW) == Now(How.GONE)
    assert Numbers((), lambda _: None).followed("2", 0) is None


CHURCH = ("They kneel.", "A bell.", "Nobody sings.", "He lights a candle.")
YARD = ("A cart.", "He lifts a gun.", "The horse bolts.", "Dust.")
DESK = ("She writes.", "Ink.", "The door opens.", "She smiles.")
SEVEN = text(scene("7", *CHURCH), scene("8", *YARD))
MOVED_ON = text(scene("7", *DESK), scene("8", *CHURCH), scene("9", *YARD))


def test_a_number_that_was_given_to_another_scene_is_that_of_the_scene_then() -> None:
    assert now("8", SEVEN, MOVED_ON) == Now(How.OTHER, "9")
    assert now("7", SEVEN, MOVED_ON) == Now(How.OTHER, "8")
    assert now("8", SEVEN, MOVED_ON, drafts=2) == Now(How.SAME, "8")
    assert now("7", SEVEN, MOVED_ON, drafts=2) == Now(How.SAME, "7")
    assert now("8", SEVEN, MOVED_ON, drafts=0) == Now(How.OTHER, "9")
    assert now("8", SEVEN, text(scene("8", *DESK), scene("7", *CHURCH)), changed=False) == Now(
        How.SAME, "8"
    )  # its words are nowhere: it was rewritten


def test_a_number_that_was_said_before_its_scene_was_written_is_of_the_first_that_has_it() -> None:
    empty = text(QUIET)
    assert now("8", empty, SEVEN, MOVED_ON) == Now(How.OTHER, "9")
    assert now("8", empty, SEVEN, MOVED_ON, drafts=3) == Now(How.SAME, "8")


@pytest.mark.parametrize("later", [1, 2, 9, 30])
def test_where_it_was_rewritten_after_it_moved_the_drafts_between_tell(later: int) -> None:
    lines = [f"{n}: {word}" for n in range(later + 1) for word in YARD]
    drafts = [
        text(scene("7", *DESK), scene("8", *CHURCH), scene("9", *lines[n : n + 4]))
        for n in range(0, len(lines) - 4, 2)
    ]
    old = text(scene("7", *CHURCH), scene("8", *lines[:4]))
    assert now("8", old, *drafts) == Now(How.OTHER, "9")
    nowhere = text(scene("7", *DESK), scene("8", *CHURCH), scene("9", *QUIET.heading.split()))
    assert now("8", old, nowhere) == Now(How.GONE)


def test_where_the_words_leave_a_doubt_a_draft_between_that_is_not_here_may_tell() -> None:
    other = text(scene("7", *DESK), scene("8", "A train.", "Rain.", "Dogs.", "Cats."))
    assert now("8", SEVEN, other) == Now(How.SAME, "8")
    assert now("8", SEVEN, None, other) == Now(How.UNKNOWN, absent=("d1",))
    assert now("8", SEVEN, None, MOVED_ON) == Now(How.OTHER, "9")


def test_without_the_draft_of_then_a_number_counts_unless_one_since_says_that_it_changed() -> None:
    assert now("8", None, MOVED_ON) == Now(How.UNKNOWN, absent=("d0",))
    assert now("8", None, MOVED_ON, changed=False) == Now(How.ASSUMED, "8", ("d0",))
    assert now("10", None, MOVED_ON, changed=False) == Now(How.UNKNOWN, absent=("d0",))
    assert now("8", SEVEN, MOVED_ON, changed=False) == Now(How.OTHER, "9")


def test_how_many_drafts_were_filed_by_then() -> None:
    three = ScriptNow(
        "Blue", None, 2, "ad", 9, (Earlier("White", None, 1), Earlier("Pink", None, 4))
    )
    assert [filed_by(three, at) for at in (None, 0, 1, 3, 4, 9, 99)] == [0, 0, 1, 1, 2, 3, 3]
    assert filed_by(None, 3) == 0


def test_where_a_draft_is_not_here_nobody_says_that_there_is_no_such_scene() -> None:
    assert now("2", None, NEW) == Now(How.UNKNOWN, absent=("d0",))
    assert now("2", OLD, None) == Now(How.UNREAD, absent=("d1",))
    assert now("99", OLD, None, NEW, None, NEW) == Now(How.UNKNOWN, absent=("d3", "d1"))
    assert Numbers((None, "d"), {"d": NEW}.get).followed("2", 1) == Now(How.UNKNOWN)


def test_one_between_that_is_not_here_is_not_needed_where_the_words_tell() -> None:
    assert now("2", OLD, None, None, NEW) == Now(How.OTHER, "2A")
    assert now("2", OLD, None, text(QUIET)) == Now(How.UNKNOWN, absent=("d1",))


def test_before_the_drafts_at_hand_there_may_be_others() -> None:
    assert through(NEW, cut=True).followed("2", 0) == Now(How.UNKNOWN)
    assert through(OLD, NEW, cut=True).followed("2", 1) == Now(How.OTHER, "2A")
    few = ScriptNow("Blue", None, 2, "ad", 9)
    assert not is_cut(few)
    assert is_cut(few._replace(earlier=(Earlier("White", None, 1),) * MOST_EARLIER))


def test_a_draft_filed_again_stands_where_it_was_filed_last() -> None:
    texts = {"old": OLD, "new": NEW}
    again = Numbers(("old", "new", "old"), texts.get)
    assert again.followed("2", 1) == again.followed("2", 3) == Now(How.SAME, "2")
    assert again.followed("2A", 2) == Now(How.OTHER, "2")


@pytest.mark.parametrize(
    "odd",
    [
        b"",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        b'{"form": "other"}',
        json.dumps({"form": FORM, "scenes": [[1]]}).encode(),
    ],
)
def test_what_is_no_script_tells_nothing_and_cannot_be_fetched(odd: bytes) -> None:
    assert numbers_in(odd) is None
    assert now("2", odd, NEW) == Now(How.UNKNOWN)
    assert now("2", OLD, odd, NEW) == Now(How.OTHER, "2A")


def test_half_a_script_tells_nothing_either() -> None:
    half = OLD.replace(b'"action"', b'"song"')
    assert numbers_in(half) == frozenset({"1", "2"})
    assert now("2", half, NEW) == now("2", OLD, half.replace(b'"2"', b'"2A"')) == Now(How.UNKNOWN)


def test_only_what_can_name_a_planned_scene_is_a_number_now() -> None:
    odd = [known_of(one) for one in (QUIET, ARMED._replace(number="2 (new)"))]
    mine = [known_of(one) for one in (QUIET, ARMED)]
    assert renumbered(mine, odd) == {"1": Step("1", sure=True)}
    assert renumbered(odd, mine) == {
        "1": Step("1", sure=True),
        "2 (new)": Step("2", sure=True),
    }


def test_each_draft_is_read_once_and_only_those_that_are_needed() -> None:
    texts = {"a": OLD, "b": NEW, "c": armed("2A", scene("9", "He eats."))}
    asked: list[str] = []

    def value(digest: str) -> bytes | None:
        asked.append(digest)
        return texts[digest]

    known = Numbers(texts, value)
    assert known.followed("1", 3) == Now(How.SAME, "1")
    assert asked == ["c"]
    for name in ("2", "2", "1"):
        known.followed(name, 1)
    assert asked == ["c", "a", "a", "c"]  # the numbers of each, and their lines
    assert known.followed("9", 1) == Now(How.SAME, "9")
    assert asked[4:] == ["b"]  # the numbers alone


def test_of_the_same_drafts_it_is_made_once() -> None:
    drafts = (("a", OLD), ("b", NEW))
    assert numbers_of(drafts, cut=False) is numbers_of(drafts, cut=False)
    assert numbers_of((("a", None), ("b", NEW)), cut=False).followed("2", 1) == Now(
        How.UNKNOWN, absent=("a",)
    )
