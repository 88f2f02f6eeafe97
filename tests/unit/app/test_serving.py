"""A production while it is served: state that follows, entries at hand, news, others' commits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.day import DayClosed, DayOpened
from coldproof.app import tail as tail_module
from coldproof.app import wiring
from coldproof.app.batch import Receipt, Waiting
from coldproof.app.errors import Ended, NotWhole, SetupError
from coldproof.app.serving import Hall, Live, serving
from coldproof.app.settings import folders_of
from coldproof.app.tail import Tail
from coldproof.app.writer import MANY
from coldproof.desk.reading import open_note
from coldproof.store.errors import StorageFailed
from coldproof.words.ids import Day
from tests.served import DAY, Cast, wait_until
from tests.small_log import id_of


@pytest.fixture
def hall(cast: Cast) -> Iterator[Hall]:
    with serving(cast.folder) as found:
        yield found


@pytest.fixture
def live(hall: Hall, cast: Cast) -> Live:
    return hall.lives[cast.production]


def test_the_state_follows(live: Live, cast: Cast) -> None:
    assert all(isinstance(one, Receipt) for one in live.record(cast.enrolling("ad")))
    wait_until(lambda: "ad" in live.state.people)
    assert live.state_size == live.head.size
    assert live.asking


def test_news_are_told_of_commits_and_of_an_end(live: Live, cast: Cast) -> None:
    told: list[bool] = []
    live.listen(lambda: told.append(live.asking))
    live.record(cast.enrolling("ad"))
    assert told[0] is True
    live.writer.close()
    wait_until(lambda: told[-1] is False)
    assert isinstance(live.record(cast.enrolling("grip"))[0], Ended)


def test_entries_come_from_memory_or_from_the_store(
    live: Live, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    live.record(cast.enrolling("ad"))
    wait_until(lambda: live.tail.end() == live.head.size)
    whole = live.entries(0)
    assert len(whole) == live.head.size
    live.tail = Tail(live.head.size)
    assert live.entries(0) == whole
    assert live.entries(1, 1) == whole[1:2]
    assert live.entries(live.head.size) == ()

    def fails(*_: object) -> Iterator[bytes]:
        raise StorageFailed("reading", "nothing")

    monkeypatch.setattr(live.house.store, "read", fails)
    with pytest.raises(StorageFailed):
        live.entries(0)


def test_the_tail_lets_go_of_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tail_module, "TAIL", 3)
    tail = Tail(5)
    tail.add([b"5", b"6"])
    assert tail.read(5, 7) == (b"5", b"6")
    tail.add([b"7", b"8"])
    assert (tail.end(), tail.read(5, 7), tail.read(6, 9)) == (9, None, (b"6", b"7", b"8"))
    assert tail.read(8, 10) is None
    assert tail.read(9, 9) == ()


def test_what_another_process_appends_is_seen(live: Live, cast: Cast) -> None:
    heard = threading.Event()
    live.listen(heard.set)
    with wiring.opened(cast.folder) as house, wiring.writing(house) as writer:
        writer.record_all(cast.enrolling("ad"))
        size = house.ledger.size
    wait_until(lambda: live.head.size == size)
    assert heard.wait(5)
    wait_until(lambda: "ad" in live.state.people)
    live.record(cast.enrolling("grip"))  # and the writer goes on from there
    wait_until(lambda: "grip" in live.state.people)


def test_what_another_process_keeps_enters_once_nothing_is_missing(live: Live, cast: Cast) -> None:
    """A note that waits changes no head, so nobody is told of it."""
    first = cast.note("producer", DayOpened(day=Day("2026-11-25")))
    later = cast.note("producer", DayOpened(day=Day("2026-11-26")), answers=(id_of(first),))
    with wiring.opened(cast.folder) as house, wiring.writing(house) as writer:
        assert isinstance(writer.record(later), Waiting)
    live.record((first,))
    wait_until(lambda: open_note(later).id in live.house.ledger.ids)


def test_a_store_that_can_not_say_what_waits_ends_nothing(
    live: Live, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = threading.Event()

    def fails(*_: object) -> list[str]:
        asked.set()
        raise StorageFailed("reading", "nothing")

    with monkeypatch.context() as broken:
        broken.setattr(live.house.store, "names", fails)
        assert asked.wait(5)
    assert live.writer.ended is None
    live.record(cast.enrolling("ad"))
    wait_until(lambda: "ad" in live.state.people)


def test_alarms_are_counted_and_stay_while_the_store_is_silent(
    live: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Asking:
        down = False

        @property
        def alarms(self) -> dict[str, str]:
            if self.down:
                raise StorageFailed("reading", "nothing")
            return {"union": "it saw another log"}

    assert live.alarms() == 0
    asking = Asking()
    with monkeypatch.context() as told:
        told.setattr(live, "_witnesses", asking)
        assert live.alarms() == 1
        asking.down = True
        assert live.alarms() == 1


def test_the_process_that_checks_beside_is_begun_by_many_notes_and_ends_with_the_server(
    cast: Cast,
) -> None:
    before = set(active_children())
    with serving(cast.folder) as hall:
        live = hall.lives[cast.production]
        live.record([b"no note"] * (MANY - 1))
        assert set(active_children()) <= before
        live.record([b"no note"] * MANY)
        assert len(set(active_children()) - before) == 1
    assert set(active_children()) <= before


def test_who_opens_a_production_and_does_not_serve_it_begins_no_process(cast: Cast) -> None:
    before = set(active_children())
    with wiring.opened(cast.folder) as house, wiring.writing(house) as writer:
        writer.record_all([b"no note"] * MANY)
        assert set(active_children()) <= before


def test_a_database_that_went_back_ends_the_writer(live: Live) -> None:
    live.house.ledger.head = live.head._replace(size=live.head.size + 1)
    assert live.writer.look() is False
    assert live.writer.ended is not None
    assert live.writer.look() is False
    assert not live.asking


def test_a_close_of_day_makes_a_backup(live: Live, cast: Cast) -> None:
    live.record(cast.opening_day())
    assert live.backups.all() == []
    live.record([cast.note("producer", DayClosed(day=Day(DAY)))])
    wait_until(lambda: len(live.backups.all()) == 1)
    (backup,) = live.backups.all()
    wait_until(lambda: live.told().backup_us == backup.at_us)
    assert backup.size >= live.head.size - 1
    live.record(cast.enrolling("ad"))
    wait_until(lambda: live.state_size == live.head.size)
    assert len(live.backups.all()) == 1


def test_a_close_of_day_that_has_no_backup_gets_one_at_the_start(cast: Cast) -> None:
    with wiring.opened(cast.folder) as house, wiring.writing(house) as writer:
        writer.record_all([*cast.opening_day(), cast.note("producer", DayClosed(day=Day(DAY)))])
    for _ in range(2):
        with serving(cast.folder) as hall:
            live = hall.lives[cast.production]
            wait_until(lambda live=live: len(live.backups.all()) == 1)
            wait_until(lambda live=live: live.state_size == live.head.size)


def test_a_backup_that_fails_stops_nothing(
    live: Live, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    (cast.folder / "backups").write_text("in the way")
    live.record([*cast.opening_day(), cast.note("producer", DayClosed(day=Day(DAY)))])
    wait_until(lambda: live.backups.failed is not None)
    live.record(cast.enrolling("ad"))
    wait_until(lambda: "ad" in live.state.people)
    assert live.asking


def test_an_entry_that_can_not_be_read_ends_every_yes(
    live: Live, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = live.house.store.read

    def spoiled(*given: Any) -> Iterator[bytes]:
        yield from (note.replace(b"ad", b"AD") for note in real(*given))

    monkeypatch.setattr(live.house.store, "read", spoiled)
    live.record(cast.enrolling("ad"))
    wait_until(lambda: live.unfolded is not None)
    assert not live.asking
    assert "coldproof fsck" in str(live.unfolded)


def test_a_store_that_does_not_answer_is_asked_again(
    live: Live, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, failing = live.house.store.read, [True]

    def fails(*given: Any) -> Iterator[bytes]:
        if failing:
            raise StorageFailed("reading", "nothing")
        return real(*given)

    monkeypatch.setattr(live.house.store, "read", fails)
    live.record(cast.enrolling("ad"))
    failing.clear()
    wait_until(lambda: "ad" in live.state.people)
    assert live.asking


def test_one_folder_or_a_folder_of_many(tmp_path: Path, cast: Cast) -> None:
    other = Cast(tmp_path / "another", "Another")
    assert folders_of(cast.folder) == [cast.folder]
    assert folders_of(tmp_path) == [other.folder, cast.folder]
    with serving(tmp_path) as hall:
        assert set(hall.lives) == {cast.production, other.production}


def test_a_folder_of_none(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(SetupError, match="a folder made by `coldproof init`"):
            serving(folder).__enter__()


def test_one_without_keys_stops_the_start(cast: Cast, tmp_path: Path) -> None:
    other = Cast(tmp_path / "another")
    (other.folder / "keys").rename(tmp_path / "elsewhere")
    found = f"{other.folder}: found no keys, as in a backup without them; its keys in"
    keys = f"{found} {other.folder / 'keys'}"
    with pytest.raises(SetupError) as refused:
        serving(tmp_path).__enter__()
    want = f"moving it out of {tmp_path}, or --data of one production would do"
    assert str(refused.value) == f"{keys}, {want}"
    with pytest.raises(SetupError) as alone:
        serving(other.folder).__enter__()
    assert str(alone.value) == f"{keys} would do"
    with serving(cast.folder) as hall:
        assert set(hall.lives) == {cast.production}


def test_another_origin_for_a_while(cast: Cast) -> None:
    with serving(cast.folder, origin="https://set.example") as hall:
        live = hall.lives[cast.production]
        assert live.house.settings.origin == "https://set.example"
    with serving(cast.folder) as hall:
        assert hall.lives[cast.production].house.settings.origin == "http://localhost:8420"


def test_it_ends_at_once(cast: Cast) -> None:
    with serving(cast.folder) as hall:
        live = hall.lives[cast.production]
    assert not any(thread.is_alive() for thread in live._threads)


UNHANDLED = "ignore::pytest.PytestUnhandledThreadExceptionWarning"  # it is meant to be seen


@pytest.mark.filterwarnings(UNHANDLED)
@pytest.mark.parametrize(
    ("work", "where"), [("watch", "house.store"), ("enter_if_due", "boxes"), ("follow", "")]
)
def test_a_thread_that_ends_ends_every_yes_whatever_the_error_is(
    live: Live, cast: Cast, work: str, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise boards say that all is current while nobody hears the other servers' stops."""
    told: list[bool] = []
    live.listen(lambda: told.append(live.asking))

    def fails(*_: object) -> None:
        raise UnicodeDecodeError("utf-8", b"\xfe", 0, 1, "invalid start byte")

    owner = live
    for name in where.split(".") if where else ():
        owner = getattr(owner, name)
    monkeypatch.setattr(owner, work, fails)
    live.record(cast.enrolling("ad"))
    wait_until(lambda: live.broken is not None)
    assert not live.asking
    assert "ended: 'utf-8' codec" in str(live.broken)
    assert told[-1] is False
    assert all(isinstance(one, Receipt) for one in live.record(cast.enrolling("grip")))


def test_threads_that_are_stopped_end_nothing(cast: Cast) -> None:
    with serving(cast.folder) as hall:
        live = hall.lives[cast.production]
    assert live.broken is None


def test_an_entry_that_was_changed_is_served_to_nobody(
    live: Live, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    live.record(cast.enrolling("ad"))
    wait_until(lambda: live.state_size == live.head.size)
    real = live.house.store.read
    live.tail = Tail(live.head.size)

    def changed(production: str, first: int, last: int) -> Iterator[bytes]:
        notes = enumerate(real(production, first, last), first)
        return (b"forged" if at == 2 else note for at, note in notes)

    monkeypatch.setattr(live.house.store, "read", changed)
    assert live.entries(0, 2) == tuple(real(cast.production, 0, 2))
    with pytest.raises(NotWhole, match="entry 2, another than the log has there"):
        live.entries(1)
    assert not live.asking
    assert live.unfolded is not None


def test_what_others_append_is_held_against_the_log_before_it_is_at_hand(
    live: Live, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_until(lambda: live.tail.end() == live.head.size)
    held = live.tail.end()
    live.tail = Tail(0)
    monkeypatch.setattr(live.house.store, "read", lambda *_: iter([b"forged"] * held))
    live.follow()
    assert (live.tail.end(), live.asking) == (0, False)
    assert "entry 0, another than the log has there" in str(live.unfolded)
