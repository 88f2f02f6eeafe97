"""What lies beside a log: notes that wait, cosigned heads, values named by their digest."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from coldproof.acts.production import PersonEnrolled
from coldproof.app.fsck import OTHER_ROOT
from coldproof.desk.roster import raw_key
from coldproof.store.sqlite import SqliteStore
from coldproof.words.ids import PersonId
from coldproof.words.people import Department
from tests.small_log import PRODUCTION, Crew, id_of, signed_head
from tests.unit.app.spoiled import NO_NOTE, Written, stop

NO_BOX = "no sealed box that waits; one that was promised may be lost"


@pytest.fixture
def written(tmp_path: Path) -> Written:
    return Written(tmp_path)


def put(written: Written, name: str, blob: bytes) -> None:
    """Keep a blob."""
    with closing(SqliteStore(written.path)) as store:
        store.put(PRODUCTION, name, blob)


def test_notes_that_wait_are_counted_and_held_against_their_names(written: Written) -> None:
    joined = PersonEnrolled(person=PersonId("late"), department=Department.CAST)
    waiting = written.crew.note("late", joined)
    name = f"waiting/{'0' * 64}"
    put(written, name, waiting)
    assert written.report().waiting == 1
    assert written.said() == [f"{name}: another note than its name says"]


def test_a_byte_of_a_note_that_waits(written: Written) -> None:
    name = f"waiting/{'0' * 64}"
    put(written, name, b"no note")
    assert written.said() == [f"{name}: {NO_NOTE}"]


def test_a_note_of_another_production_waits_for_nothing(written: Written) -> None:
    note = Crew("otherother").note("late", stop())
    name = f"waiting/{id_hex(note)}"
    put(written, name, note)
    assert written.said() == [f"{name}: a note of otherother"]


def id_hex(note: bytes) -> str:
    """The name under which a note waits."""
    return raw_key(id_of(note)).hex()


@pytest.mark.parametrize(
    ("blob", "said"),
    [
        (lambda w: w.head, []),
        (
            lambda w: signed_head(w.crew, 10, b"r" * 32),
            [f"cosigned/10: {OTHER_ROOT}"],
        ),
        (lambda w: signed_head(w.crew, 8, b"r" * 32), ["cosigned/10: it says size 8"]),
        (lambda w: b"no note", [f"cosigned/10: {NO_NOTE}"]),
    ],
)
def test_heads_with_cosignatures(
    blob: Callable[[Written], bytes], said: list[str], written: Written
) -> None:
    put(written, "cosigned/10", blob(written))
    assert written.said() == said


def test_a_head_under_an_odd_name(written: Written) -> None:
    put(written, "cosigned/010", written.head)
    assert written.said() == ["cosigned/010: it says size 10"]


def test_a_byte_of_a_value(written: Written) -> None:
    right = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"  # of "x"
    put(written, f"sha256/{right}", b"x")
    assert written.said() == []
    put(written, f"sha256/{right}", b"y")
    assert written.said() == [f"sha256/{right}: other bytes than its name says"]


DIGEST, HEX = "A" * 43, "00" * 32
TAG = "ab" * 32


@pytest.mark.parametrize(
    ("name", "row", "said"),
    [
        (f"pending/{HEX}", f'["{DIGEST}", 1, "{DIGEST}", 5]', ""),
        (f"pending/{HEX}", f'["{DIGEST}", 1, "{DIGEST}", "soon"]', NO_BOX),
        (f"pending/{HEX}", f'["{DIGEST}", 4, "{DIGEST}", 5]', NO_BOX),
        (f"pending/{HEX}", f'["{DIGEST}", 1, "c", 5]', NO_BOX),
        (f"pending/{TAG}", f'["{DIGEST}", 1, "{DIGEST}", 5]', NO_BOX),
        ("pending/zz", "x", NO_BOX),
        ("rings/zz", "x", "no signature that waits; one that was taken may be lost"),
        ("handed/zz", "x", "nobody who handed a value in"),
        (f"handed/{HEX}", '["ad", 5, 7, 2, false]', ""),
        ("join/abcdef", "{}", "no request to join"),
        ("calendar/x", '["a", "b", "c"]', "no address of a calendar"),
        (
            "other/\\xfe",
            "x",
            "a name that is no UTF-8 or has a backslash, which nothing of ours gave it",
        ),
        ("other/x", "x", ""),
        ("snapshot", "x", ""),
    ],
)
def test_a_row_that_nothing_here_wrote_so(name: str, row: str, said: str, written: Written) -> None:
    put(written, name, row.encode())
    assert written.said() == ([f"{name}: {said}"] if said else [])


def test_a_name_is_told_so_that_it_can_be_printed(written: Written) -> None:
    put(written, "handed/\x1b[31m" + "z" * 150, b"")
    (said,) = written.said()
    assert said == "handed/\\x1b[31m" + "z" * 88 + ": nobody who handed a value in"
