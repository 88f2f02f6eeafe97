"""Backups beside a production: none twice, none half, keys never in them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from coldproof.app import wiring
from coldproof.app.backups import Backup, Backups
from coldproof.app.house import House
from tests.served import Cast
from tests.small_log import Clock


@pytest.fixture
def house(cast: Cast) -> Iterator[House]:
    with wiring.opened(cast.folder) as found:
        yield found


def backups(cast: Cast, clock: Clock | None = None) -> Backups:
    """Return the backups of a production, as one process sees them."""
    return Backups(cast.folder, wiring.open_store, clock or Clock())


def test_there_is_none_at_first(cast: Cast) -> None:
    found = backups(cast)
    assert (found.all(), found.newest_us, found.newest_size) == ([], None, 0)


def test_a_backup_is_a_production_without_keys(cast: Cast, house: House) -> None:
    found = backups(cast)
    made = found.make(house)
    assert made == Backup(f"{made.at_us:016d}-2", made.at_us, 2)
    assert (found.newest_us, found.newest_size, found.failed) == (made.at_us, 2, None)
    copy = found.place / made.name
    assert not (copy / "keys").exists()
    with wiring.opened(copy) as again:
        assert again.ledger.head == house.ledger.head


def test_what_has_everything_is_not_made_again(cast: Cast, house: House) -> None:
    clock = Clock()
    found = backups(cast, clock)
    first = found.make(house)
    clock.now_us += 1
    assert found.make(house) == first
    assert backups(cast).make(house) == first  # another process, which looks at the folder
    assert backups(cast).newest_us == first.at_us


def test_a_longer_log_gets_another(cast: Cast, house: House) -> None:
    clock = Clock()
    found = backups(cast, clock)
    found.make(house)
    with wiring.writing(house) as writer:
        writer.record_all(cast.enrolling("ad"))
    clock.now_us += 1
    second = found.make(house)
    assert [one.size for one in found.all()] == [2, second.size]
    assert second.size == house.ledger.size


def test_what_is_no_backup_is_passed_over(cast: Cast, house: House) -> None:
    found = backups(cast)
    found.make(house)
    for name in ("notes.txt", "0000000000000001", ".0000000000000001.new", "x-2"):
        (found.place / name).mkdir()
    assert len(found.all()) == 1


def test_a_backup_that_was_begun_and_killed_is_in_nobodys_way(cast: Cast, house: House) -> None:
    found = backups(cast)
    found.place.mkdir()
    (found.place / f".{Clock()():016d}.new").mkdir()
    assert found.make(house).size == 2


def test_a_backup_that_was_killed_goes_and_what_is_whole_stays(cast: Cast, house: House) -> None:
    found = backups(cast)
    left, whole = found.place / "0000000000000001", found.place / "0000000000000002"
    (left / ".0123456789abcdef.new").mkdir(parents=True)
    (left / ".0123456789abcdef.new/log.sqlite").write_text("half")
    whole.mkdir()
    (whole / "production.json").write_text("{}")
    found.make(house)
    assert not left.exists()
    assert whole.exists()


def test_a_place_that_is_none(cast: Cast, house: House) -> None:
    (cast.folder / "backups").write_text("in the way")
    with pytest.raises(OSError, match="File exists"):
        backups(cast).make(house)
