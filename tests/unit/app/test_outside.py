"""The guard beside its ledger: moved to what was verified, by whoever wrote it, and kept (D4)."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.kit import WeaponTagged
from coldproof.acts.voice import WorkStopped
from coldproof.app.batch import Receipt
from coldproof.app.errors import Ended, RolledBack
from coldproof.app.guard import NAME, SYNC_US, SYNCED, Guard
from coldproof.app.ledger import load
from coldproof.app.outside import Outside
from coldproof.app.writer import Writer
from coldproof.keys.signing import check
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Color, Scope
from coldproof.words.ids import WeaponId
from tests.small_log import PRODUCTION, Clock, Crew, signed_head, writer_on

TAG = WeaponTagged(weapons=(WeaponId("G-1"),), color=Color.RED)


class Two:
    """One log and two servers, each with a folder of its own: one writes, one only follows."""

    def __init__(self, folder: Path) -> None:
        self.store, self.crew, self.clock = MemoryStore(), Crew(), Clock()
        self.mine, self.theirs = folder / "mine", folder / "theirs"
        for one in (self.mine, self.theirs):
            one.mkdir()
        self.writes = self.opened(self.theirs)
        self.writes.begin(self.crew.opening())
        self.writes.record(self.crew.enrolling("armorer"))
        (self.mine / NAME).write_bytes(self.writes.ledger.head.checkpoint)
        self.follows = self.opened(self.mine)

    def opened(self, folder: Path) -> Writer:
        return writer_on(self.crew, self.store, folder, self.clock)

    def tag(self) -> bytes:
        return self.crew.note("armorer", TAG)

    def write(self) -> bytes:
        """Let the other server record a note; return its head."""
        assert isinstance(self.writes.record(self.tag()), Receipt)
        return self.writes.ledger.head.checkpoint

    def go_back(self) -> None:
        """Take the log back by its last commit, as a failover to a standby that lagged."""
        size = self.store._checkpoints[PRODUCTION][-2].size
        del self.store._checkpoints[PRODUCTION][-1]
        for act in [act for act, at in self.store._found[PRODUCTION].items() if at >= size]:
            del self.store._found[PRODUCTION][act]
        del self.store._notes[PRODUCTION][size:]

    def kept(self) -> tuple[bytes, ...]:
        return Guard(self.mine, self.clock).candidates()

    def signed(self, size: int) -> bytes:
        return signed_head(self.crew, size, bytes(32))


@pytest.fixture
def two(tmp_path: Path) -> Two:
    return Two(tmp_path)


def test_it_moves_with_what_others_wrote(two: Two) -> None:
    heads = [two.write() for _ in range(3)]
    assert two.kept()[0] not in heads
    assert two.follows.look()
    assert two.kept()[0] == heads[-1]


def test_it_is_synced_at_most_once_a_second(two: Two) -> None:
    before = two.kept()[1]
    first = two.write()
    two.follows.look()
    assert two.kept() == (first, before)
    two.clock.now_us += SYNC_US
    second = two.write()
    two.follows.look()
    assert two.kept() == (second, second)


def test_a_commit_that_finds_others_were_first_moves_it_too(two: Two) -> None:
    seen = two.write()
    moved: list[bytes] = []
    real = two.follows._guard.replace

    def replace(checkpoint: bytes) -> None:
        moved.append(checkpoint)
        real(checkpoint)

    setattr(two.follows._guard, "replace", replace)  # noqa: B010 - mypy takes no method's place
    stop = two.crew.note("visitor", WorkStopped(scope=Scope.PRODUCTION))
    assert isinstance(two.follows.record(stop), Receipt)
    assert moved == [seen, two.follows.ledger.head.checkpoint]


def test_a_server_that_only_followed_does_not_open_a_database_that_went_back(two: Two) -> None:
    """It acknowledged nothing itself; but what it showed was acknowledged by the other."""
    two.write()
    two.follows.look()
    two.go_back()
    assert two.follows.look() is False
    assert two.follows.ended is not None
    two.follows.close()
    with pytest.raises(RolledBack) as error:
        two.opened(two.mine)
    assert "found 3 entries where the checkpoint kept outside the database says 4" in str(
        error.value
    )


def test_what_was_seen_before_a_rollback_is_synced_when_the_writer_is_closed(two: Two) -> None:
    seen = two.write()
    two.follows.look()
    two.go_back()
    two.follows.look()
    assert two.kept() != (seen, seen)
    two.follows.close()
    assert two.kept() == (seen, seen)


def test_it_is_not_moved_to_what_does_not_fit_its_signature(two: Two) -> None:
    before = two.kept()
    two.write()
    two.store._notes[PRODUCTION][-1] = two.tag()
    assert two.follows.look() is False
    assert two.follows.ended is not None
    two.follows.close()
    assert two.kept()[0] == before[0]


def test_a_head_of_the_same_size_with_another_checkpoint_ends_a_look(two: Two) -> None:
    heads = two.store._checkpoints[PRODUCTION]
    heads[-1] = heads[-1]._replace(checkpoint=b"another")
    assert two.follows.look() is False
    assert two.follows.ended is not None
    assert "where one of 3 was seen before" in two.follows.ended


# ---------------------------------------------------------------------- others share the same files


def outside(two: Two) -> Outside:
    """Return a guard in the folder of the one who follows, as another process has it."""
    ledger = load(two.store, PRODUCTION, two.crew.log.key, check)
    guard = Guard(two.mine, two.clock)
    guard.replace(ledger.head.checkpoint)
    return Outside(guard, ledger)


def test_who_is_ahead_there_is_left_alone(two: Two) -> None:
    mine = outside(two)
    ahead = two.write()
    (two.mine / NAME).write_bytes(ahead)
    mine.move()
    assert two.kept()[0] == ahead
    said = mine.other()
    assert said is not None
    assert said.size == 4


def test_another_tree_there_is_never_overwritten(two: Two) -> None:
    mine = outside(two)
    other = two.signed(2)
    (two.mine / NAME).write_bytes(other)
    with pytest.raises(RolledBack, match="another tree than the checkpoint kept outside"):
        mine.move()
    assert two.kept()[0] == other


@pytest.mark.parametrize("theirs", ["another", "ahead"])
def test_an_ended_writer_leaves_what_others_wrote_there(two: Two, theirs: str) -> None:
    mine = outside(two)
    before = two.kept()[1]
    word = two.write() if theirs == "ahead" else two.signed(2)
    (two.mine / NAME).write_bytes(word)
    mine.close(ended=True)
    assert two.kept() == (word, before)


def test_a_guard_that_can_not_be_synced_is_said_by_who_had_not_ended(two: Two) -> None:
    for ended in (True, False):
        mine = outside(two)
        (two.mine / SYNCED).unlink(missing_ok=True)
        (two.mine / SYNCED).mkdir(exist_ok=True)
        if ended:
            mine.close(ended=True)
            (two.mine / SYNCED).rmdir()
        else:
            with pytest.raises(Ended, match="that it can not be kept"):
                mine.close(ended=False)
        mine.close(ended=True)
