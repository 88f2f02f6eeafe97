"""Backups beside a production: none twice, none half, keys never in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.app import wiring
from coldproof.app.backups import Backup, Backups
from coldproof.app.founding import Founding
from coldproof.app.house import House
from coldproof.words.units import DAY_US
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


def test_a_clock_that_was_once_ahead_makes_no_backup_the_newest(cast: Cast, house: House) -> None:
    clock = Clock()
    right_us = clock.now_us
    clock.now_us += 10 * 365 * DAY_US
    found = backups(cast, clock)
    ahead = found.make(house)
    assert found.newest_us == ahead.at_us > right_us
    clock.now_us = right_us
    with wiring.writing(house) as writer:
        writer.record_all(cast.enrolling("ad"))
    made = found.make(house)
    assert (made.at_us, made.size) == (right_us, house.ledger.size)
    for one in (found, backups(cast, clock)):
        assert (one.newest_us, one.newest_size) == (made.at_us, made.size)
    clock.now_us += 1
    assert found.make(house) == made
    assert sorted(one.size for one in found.all()) == [ahead.size, made.size]


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


def begun(found: Backups, name: str, *up: str) -> Path:
    """Leave a backup whose making was killed once these were moved up."""
    left = found.place / name
    draft = left / ".0123456789abcdef.new"
    draft.mkdir(parents=True)
    for one in ("checkpoint", "checkpoint.synced", "coldproof.db", "policy.txt", "production.json"):
        ((left if one in up else draft) / one).write_text(one)
    return left


def test_one_that_was_killed_before_its_draft_or_while_it_was_moved_up_goes(
    cast: Cast, house: House
) -> None:
    found = backups(cast)
    moved = ("checkpoint", "checkpoint.synced", "coldproof.db", "policy.txt")
    for count in range(5):
        begun(found, f"{count:016d}", *moved[:count])
    (found.place / "0000000000000007").mkdir()
    made = found.make(house)
    assert sorted(one.name for one in found.place.iterdir()) == [".making", made.name]


@pytest.mark.parametrize("what", ["notes.txt", "keys", "production.json", "coldproof.db-link"])
def test_what_is_not_surely_ours_stays(cast: Cast, house: House, what: str) -> None:
    found = backups(cast)
    left = begun(found, "0000000000000001", "checkpoint", "coldproof.db")
    if what == "keys":
        (left / "keys").mkdir()
    elif what.endswith("-link"):
        (left / "coldproof.db").unlink()
        (left / "coldproof.db").symlink_to(cast.folder / "coldproof.db")
    else:
        (left / what).write_text("mine")
    before = sorted(left.rglob("*"))
    assert found.make(house).size == 2
    assert sorted(left.rglob("*")) == before


def test_a_folder_without_a_draft_of_its_settings_stays(cast: Cast, house: House) -> None:
    found = backups(cast)
    left = begun(found, "0000000000000001", "checkpoint", "coldproof.db")
    (left / ".0123456789abcdef.new/production.json").unlink()
    other = found.place / "mine"
    begun(found, "mine", "checkpoint")
    (found.place / "0000000000000002").symlink_to(other)
    assert found.make(house).size == 2
    assert (left / "coldproof.db").exists()
    assert (other / "checkpoint").exists()


def test_one_that_was_killed_before_it_got_its_name_gets_it(cast: Cast, house: House) -> None:
    found = backups(cast)
    made = found.make(house)
    left = found.place / "0000000000000009"
    (found.place / made.name).rename(left)
    (left / ".0123456789abcdef.new").mkdir()
    assert found.all() == []
    assert found.make(house) == Backup("0000000000000009-2", 9, 2)
    assert [one.name for one in found.all()] == ["0000000000000009-2"]
    with wiring.opened(found.place / "0000000000000009-2") as again:
        assert again.ledger.head == house.ledger.head
    assert list(found.place.rglob("*.new")) == []


def test_one_of_another_log_gets_no_name(cast: Cast, house: House, tmp_path: Path) -> None:
    found = backups(cast)
    found.place.mkdir()
    wiring.found(tmp_path / "other", Founding("producer", "laptop"), "Other")
    (tmp_path / "other").rename(found.place / "0000000000000009")
    assert found.make(house).size == 2
    assert (found.place / "0000000000000009/production.json").exists()


def test_a_place_that_is_none(cast: Cast, house: House) -> None:
    (cast.folder / "backups").write_text("in the way")
    with pytest.raises(OSError, match="File exists"):
        backups(cast).make(house)
