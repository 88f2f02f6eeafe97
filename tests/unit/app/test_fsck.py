"""A check of the whole log names each kind of damage, and nothing where there is none."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from coldproof.acts.production import KeyRevoked, PersonEnrolled
from coldproof.app.fsck import OTHER_ROOT, REST, Found, against_live, fsck, spoken
from coldproof.app.ledger import load
from coldproof.keys.signing import check
from coldproof.state.fold import START
from coldproof.store.memory import MemoryStore
from coldproof.store.sqlite import SqliteStore
from coldproof.words.ids import DeviceId, PersonId
from coldproof.words.people import Department
from tests.small_log import PRODUCTION, Clock, Crew, signed_head, writer_on
from tests.unit.app.spoiled import NO_NOTE, ROW, Written, stop

OUTSIDE = "the checkpoint kept outside"


@pytest.fixture
def written(tmp_path: Path) -> Written:
    return Written(tmp_path)


def flipped(data: bytes, at: int) -> bytes:
    """Return bytes with one bit changed."""
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def end(checkpoint: int, after: int) -> str:
    """What is said of the checkpoints from one on."""
    more = f" and of the {after} after it" if after else ""
    return f"another root than that of checkpoint {checkpoint}{more}"


# --------------------------------------------------------------------------------------- all well


def test_a_whole_log_has_no_problem(written: Written) -> None:
    report = written.report()
    assert report.problems == ()
    assert (report.size, report.checkpoints, report.waiting) == (10, 5, 0)
    assert (report.revoked, report.arrived, report.elsewhere) == (0, 0, ())
    with closing(SqliteStore(written.path)) as store:
        ledger = load(store, PRODUCTION, written.crew.log.key, check)
    assert report.root == ledger.tree.root()
    assert list(against_live(report, ledger, report.state)) == []


def test_what_it_counts(tmp_path: Path) -> None:
    crew, clock = Crew(), Clock()
    store = MemoryStore()
    writer = writer_on(crew, store, tmp_path, clock)
    writer.begin(crew.opening())
    writer.record(crew.enrolling("actor"))
    writer.record(crew.note("stranger", stop()))
    writer.record(crew.note("actor", stop(), seen_size=2, seen_root="A" * 43))
    revoked = KeyRevoked(person=PersonId("actor"), revoked=DeviceId("actor"))
    writer.record(crew.note("producer", revoked))
    writer.record(crew.note("actor", stop()))
    joined = PersonEnrolled(person=PersonId("late"), department=Department.CAST)
    writer.record(crew.note("late", joined))
    report = fsck(store, PRODUCTION, crew.log.key, check, [writer.ledger.head.checkpoint])
    writer.close()
    assert report.problems == ()
    assert (report.arrived, report.revoked, report.waiting) == (1, 1, 1)
    assert report.elsewhere == (4,)


def test_in_small_pieces_it_finds_the_same(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = written.report()
    monkeypatch.setattr("coldproof.app.fsck.PIECE", 3)
    assert written.report() == whole


def test_an_older_checkpoint_kept_outside_fits(written: Written) -> None:
    older = written.one("SELECT note FROM checkpoint ORDER BY at LIMIT 1")
    assert written.said(bytes(older), written.head) == []


# -------------------------------------------------------------------------------- a byte is changed


def test_a_byte_of_an_act(written: Written) -> None:
    note = written.note(5)
    written.rewrite(5, note.replace(b'"by":"producer"', b'"by":"prodecer"'))
    assert written.said() == [
        "entry 5: the store does not find it by its id",
        f"entry 5: signature refused: found one of '{PRODUCTION}/producer@producer' that does not"
        f" verify; one made by that key over this very text would do; {REST}",
        f"entries 4 to 5: {end(6, 2)}",
        f"{OUTSIDE}: {OTHER_ROOT}",
    ]


def test_a_byte_that_makes_it_no_act(written: Written) -> None:
    written.rewrite(5, written.note(5).replace(b'{"at_us"', b'{"at_us#'))
    first, *rest = written.said()
    assert first.startswith("entry 5: second line refused: found ")
    assert first.endswith(f"; one line of JSON would do; {REST}")
    assert rest == [f"entries 4 to 5: {end(6, 2)}", f"{OUTSIDE}: {OTHER_ROOT}"]


def test_a_byte_of_a_signature(written: Written) -> None:
    note = written.note(5)
    written.rewrite(5, flipped(note, len(note) - 10))
    assert written.said() == [
        f"entry 5: signature refused: found one of '{PRODUCTION}/producer@producer' that does not"
        f" verify; one made by that key over this very text would do; {REST}",
        f"entries 4 to 5: {end(6, 2)}",
        f"{OUTSIDE}: {OTHER_ROOT}",
    ]


def test_two_entries_that_were_changed_are_both_named(written: Written) -> None:
    written.rewrite(5, b"no note")
    written.rewrite(7, b"none either")
    assert written.said()[:2] == [f"entry {n}: {NO_NOTE}; {REST}" for n in (5, 7)]


def test_a_byte_of_a_checkpoint(written: Written) -> None:
    note = bytes(written.one("SELECT note FROM checkpoint WHERE at = ?", ROW + 6))
    changed = flipped(note, len(note) - 10)
    written.change("UPDATE checkpoint SET note = ? WHERE at = ?", changed, ROW + 6)
    assert written.said() == [
        f"checkpoint 6: signature refused: found one of 'coldproof/{PRODUCTION}' that does not"
        " verify; one made by that key over this very text would do"
    ]


def test_a_byte_of_the_checkpoint_kept_outside(written: Written) -> None:
    assert written.said(b"no note", written.head) == [f"{OUTSIDE}: {NO_NOTE}"]


# --------------------------------------------------------------------------- rows come, go and move


def test_a_row_that_is_gone(written: Written) -> None:
    written.change("DELETE FROM entry WHERE at = ?", ROW + 5)
    said = written.said()
    assert said[0] == "entry 5: not in the store"
    assert said[1].startswith("entry 6: found that it rests on ")
    assert said[2:] == [
        "the log: 9 entries where the last checkpoint says 10",
        "checkpoint 10: size 10, and there are 9 entries",
        f"entries 4 to 5: {end(6, 1)}",
        f"{OUTSIDE}: size 10, and there are 9 entries",
    ]


def test_rows_that_are_gone(written: Written) -> None:
    written.change("DELETE FROM entry WHERE at IN (?, ?, ?)", ROW + 3, ROW + 4, ROW + 7)
    said = written.said()
    assert (said[0], said[2]) == ("entries 3 to 4: not in the store", "entry 7: not in the store")


def test_entry_0_is_gone(written: Written) -> None:
    written.change("DELETE FROM entry WHERE at = ?", ROW)
    assert written.said()[:2] == [
        "entry 0: not in the store",
        f"entry 0: found ClockRead; a founder's ProductionOpened would do; {REST}",
    ]


def test_the_last_row_is_gone(written: Written) -> None:
    written.change("DELETE FROM entry WHERE at = ?", ROW + 9)
    assert written.said() == [
        "the log: 9 entries where the last checkpoint says 10",
        "checkpoint 10: size 10, and there are 9 entries",
        f"{OUTSIDE}: size 10, and there are 9 entries",
    ]


def test_rows_that_changed_places(written: Written) -> None:
    for old, new in ((5, 99), (7, 5), (99, 7)):
        written.change("UPDATE entry SET at = ? WHERE at = ?", ROW + new, ROW + old)
    first, *rest = written.said()
    assert first.startswith("entry 5: found that it rests on ")
    assert rest == [f"entries 4 to 5: {end(6, 2)}", f"{OUTSIDE}: {OTHER_ROOT}"]


def test_a_row_that_was_added_at_the_end(written: Written) -> None:
    written.change("INSERT INTO entry VALUES (?, ?, ?)", ROW + 10, b"x" * 32, b"a note")
    assert written.said() == ["entry 10: a note after the last checkpoint, which nobody signed"]


def test_a_row_that_was_put_in_the_place_of_another(written: Written) -> None:
    written.rewrite(7, written.note(5))
    said = written.said()
    assert said[:2] == [
        "entry 7: the store finds its id at 5",
        "entry 7: the same act as entry 5",
    ]
    assert said[2:] == [f"entries 6 to 7: {end(8, 1)}", f"{OUTSIDE}: {OTHER_ROOT}"]


def test_an_id_that_was_changed(written: Written) -> None:
    written.change("UPDATE entry SET act = ? WHERE at = ?", b"x" * 32, ROW + 5)
    assert written.said() == ["entry 5: the store does not find it by its id"]


def test_the_last_commit_was_taken_back(written: Written) -> None:
    written.change("DELETE FROM entry WHERE at > ?", ROW + 7)
    written.change("DELETE FROM checkpoint WHERE at > ?", ROW + 8)
    assert written.said() == [f"{OUTSIDE}: size 10, and there are 8 entries"]


def test_only_the_last_checkpoint_was_taken_back(written: Written) -> None:
    written.change("DELETE FROM checkpoint WHERE at > ?", ROW + 8)
    assert written.said() == [
        "entry 8: a note after the last checkpoint, which nobody signed",
        f"{OUTSIDE}: size 10, and there are 8 entries",
    ]


def test_nothing_is_left(written: Written) -> None:
    written.change("DELETE FROM entry")
    written.change("DELETE FROM checkpoint")
    assert written.said() == [
        "the log: no entry",
        f"{OUTSIDE}: size 10, and there are 0 entries",
    ]


# ------------------------------------------------------------------ signed, and of another story


def test_a_checkpoint_of_another_tree_among_those_that_fit(written: Written) -> None:
    other = signed_head(written.crew, 6, b"r" * 32)
    written.change("UPDATE checkpoint SET note = ? WHERE at = ?", other, ROW + 6)
    assert written.said() == [f"checkpoint 6: {OTHER_ROOT}"]


def test_a_checkpoint_under_the_wrong_size(written: Written) -> None:
    other = signed_head(written.crew, 5, b"r" * 32)
    written.change("UPDATE checkpoint SET note = ? WHERE at = ?", other, ROW + 6)
    assert written.said() == ["checkpoint 6: it says size 5"]


def test_a_checkpoint_outside_of_another_tree(written: Written) -> None:
    assert written.said(signed_head(written.crew, 10, b"r" * 32)) == [f"{OUTSIDE}: {OTHER_ROOT}"]


def test_each_checkpoint_outside_is_named_once(written: Written) -> None:
    ahead = signed_head(written.crew, 12, b"r" * 32)
    assert written.said(ahead, ahead) == [f"{OUTSIDE}: size 12, and there are 10 entries"]


# ------------------------------------------------------------------------------------ the live one


def test_a_state_that_differs_from_the_one_rebuilt_is_named_by_its_part(written: Written) -> None:
    report = written.report()
    with closing(SqliteStore(written.path)) as store:
        ledger = load(store, PRODUCTION, written.crew.log.key, check)
    live = report.state._replace(people=START.people, size=9)
    found = "another than the entries give"
    assert list(against_live(report, ledger, live)) == [
        Found("the state's people, as kept (snapshot)", found),
        Found("the state's size, as kept (snapshot)", found),
    ]


def test_a_tree_that_differs_is_named(written: Written) -> None:
    report = written.report()._replace(root=b"r" * 32)
    with closing(SqliteStore(written.path)) as store:
        ledger = load(store, PRODUCTION, written.crew.log.key, check)
    (found,) = against_live(report, ledger, report.state)
    assert found.where == "the tree in memory"
    assert len(found.found) == 43


@pytest.mark.parametrize(
    ("positions", "words"), [(range(3, 4), "entry 3"), (range(3, 9), "entries 3 to 8")]
)
def test_positions_in_words(positions: range, words: str) -> None:
    assert spoken(positions) == words
