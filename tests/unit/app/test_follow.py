"""What is so now: folded once or bit by bit, from a snapshot that can be believed or anew."""

from __future__ import annotations

import hmac
import threading
from functools import partial
from pathlib import Path

import pytest

from coldproof.acts.codec import digest
from coldproof.acts.letters import ValueErased
from coldproof.acts.voice import WorkStopped
from coldproof.app import follow
from coldproof.app.errors import NotWhole
from coldproof.app.follow import BLOB, Follower, Moment
from coldproof.app.ledger import Ledger, load
from coldproof.desk.errors import NobodySigned
from coldproof.desk.reading import Read
from coldproof.desk.snapshots.document import Snapshot, with_tag, write_snapshot
from coldproof.keys.signing import check
from coldproof.state.fold import START
from coldproof.state.model import SetState
from coldproof.store.errors import ReadOnly
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Scope
from coldproof.words.ids import Digest
from coldproof.words.voice import Erasure
from tests.small_log import PRODUCTION, SECOND_US, Clock, Crew, writer_on

SOURCE = digest(b"the code of today")
CREW = ("armorer", "actor", "first-ad", "props")


def tagged(key: bytes, data: bytes) -> bytes:
    """Return a tag under a key."""
    return hmac.digest(key, data, "sha256")


OURS = partial(tagged, b"ours")


class Kept:
    """A log in memory that grows, and followers of it."""

    def __init__(self, folder: Path) -> None:
        self.crew, self.clock = Crew(), Clock()
        self.store = MemoryStore()
        self.writer = writer_on(self.crew, self.store, folder, self.clock)
        self.writer.begin(self.crew.opening())
        for person in CREW:
            self.grow(self.crew.enrolling(person))

    def grow(self, note: bytes) -> None:
        """Record a note a second later."""
        self.clock.now_us += SECOND_US
        self.writer.record(note)

    def stop(self, by: str = "actor") -> None:
        """Record a stop."""
        self.grow(self.crew.note(by, WorkStopped(scope=Scope.PRODUCTION)))

    def ledger(self) -> Ledger:
        """Return the log as a new process loads it."""
        return load(self.store, PRODUCTION, self.crew.log.key, check)

    def follower(self, ledger: Ledger | None = None, source: str = SOURCE) -> Follower:
        """Return a follower as a new process has it."""
        return Follower(ledger or self.ledger(), self.store, OURS, source)

    def snapshot(self) -> bytes:
        """Keep a snapshot of all there is; return it."""
        follower = self.follower()
        follower.catch_up()
        follower.save()
        return self.store.get(PRODUCTION, BLOB) or b""


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def folded(kept: Kept) -> SetState:
    """Return the state as one pass over every entry gives it."""
    kept.store.erase(PRODUCTION, BLOB)
    return kept.follower().catch_up()


# --------------------------------------------------------------------------------------- following


def test_it_begins_before_entry_0(kept: Kept) -> None:
    follower = kept.follower()
    assert follower.moment == Moment(0, START)
    assert (follower.began_at, follower.unbelieved, follower.unsaved) == (0, None, None)


def test_it_reads_every_entry_of_the_ledger(kept: Kept) -> None:
    follower = kept.follower()
    state = follower.catch_up()
    assert follower.moment == Moment(10, state)
    assert (state.size, set(state.devices)) == (10, {"producer", *CREW})


def test_bit_by_bit_gives_the_same_as_in_one_go(kept: Kept) -> None:
    follower = Follower(kept.writer.ledger, kept.store, OURS, SOURCE)
    for person in CREW:
        follower.catch_up()
        kept.stop(person)
    assert follower.catch_up() == folded(kept)
    assert follower.catch_up() is follower.moment.state


def test_in_small_pieces_gives_the_same(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = folded(kept)
    monkeypatch.setattr(follow, "PIECE", 3)
    assert folded(kept) == whole


def test_each_entry_is_told_with_the_state_before_it(kept: Kept) -> None:
    seen: list[tuple[int, int]] = []

    def each(before: SetState, read: Read) -> None:
        seen.append((before.size, read.entry.position))

    follower = kept.follower()
    state = follower.catch_up(each)
    assert seen == [(n, n) for n in range(10)]
    assert state == folded(kept)
    assert follower.catch_up(each) is state
    assert len(seen) == 10


def test_many_threads_ask_and_get_one_state(kept: Kept) -> None:
    follower = kept.follower()
    found: list[SetState] = []
    threads = [threading.Thread(target=lambda: found.append(follower.catch_up())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert all(state is found[0] for state in found)


@pytest.mark.parametrize("harm", ["another", "gone"])
def test_an_entry_that_is_no_longer_the_one_in_the_log_is_not_folded(kept: Kept, harm: str) -> None:
    """The ledger was read from the database once; whoever writes there may change it after that."""
    ledger = kept.ledger()
    notes = kept.store._notes[PRODUCTION]
    if harm == "gone":
        del notes[5:]
    else:
        notes[5] = notes[4]  # signed by somebody enrolled, and of this production
    follower = kept.follower(ledger)
    told = {"another": "another than the log has there", "gone": "not in the store"}[harm]
    for _ in range(2):
        with pytest.raises(NotWhole) as refused:
            follower.catch_up()
        want = "`coldproof fsck`, which names it, would do"
        assert str(refused.value) == f"the state: found entry 5, {told}; {want}"
    assert follower.moment == Moment(0, START)


def test_an_entry_that_can_not_be_read_and_no_state_after_it(kept: Kept) -> None:
    kept.stop()
    notes = kept.store._notes[PRODUCTION]
    head, key, last = kept.store.head(PRODUCTION), kept.ledger().log_key, len(notes) - 1
    notes[last] = notes[last].replace(b"actor@actor", b"actor@actxr")
    ledger = Ledger(PRODUCTION, key, check)  # of a log whose own key signed what nobody can read
    ledger.take(notes)
    ledger.head = head
    follower = kept.follower(ledger)
    with pytest.raises(NobodySigned) as refused:
        follower.catch_up()
    found = "no signature by actor@actor with a key enrolled by then"
    want = "a note signed by its own people"
    assert str(refused.value) == f"entry {last} refused: found {found}; {want} would do"
    with pytest.raises(NotWhole) as again:
        follower.catch_up()
    found = f"entry {last} that can not be read"
    want = "`coldproof fsck`, which names it, would do"
    assert str(again.value) == f"the state: found {found}; {want}"
    assert follower.moment == Moment(0, START)


# --------------------------------------------------------------------------------------- snapshots


def test_a_snapshot_is_where_a_new_process_begins(kept: Kept) -> None:
    kept.snapshot()
    follower = kept.follower()
    assert (follower.began_at, follower.moment.size, follower.unbelieved) == (10, 10, None)
    kept.stop()
    later = kept.follower()
    assert (later.began_at, later.catch_up()) == (10, folded(kept))
    assert later.reader.chains == kept_chains(kept)
    assert later.reader.roster == kept.writer.ledger.roster


def kept_chains(kept: Kept) -> dict[str, tuple[int, str]]:
    """Return the devices' last acts as one pass over every entry gives them."""
    kept.store.erase(PRODUCTION, BLOB)
    follower = kept.follower()
    follower.catch_up()
    return follower.reader.chains


def test_it_is_kept_by_itself_after_many_entries(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow, "EVERY", 11)
    follower = Follower(kept.writer.ledger, kept.store, OURS, SOURCE)
    follower.catch_up()
    assert kept.store.get(PRODUCTION, BLOB) is None
    kept.stop()
    follower.catch_up()
    first = kept.store.get(PRODUCTION, BLOB)
    assert first is not None
    kept.stop()
    follower.catch_up()
    assert kept.store.get(PRODUCTION, BLOB) == first
    assert kept.follower().began_at == 12


def test_nothing_is_kept_of_nothing(kept: Kept) -> None:
    kept.follower().save()
    assert kept.store.get(PRODUCTION, BLOB) is None


def test_it_may_be_lost(kept: Kept) -> None:
    before = kept.follower().catch_up()
    kept.snapshot()
    kept.store.erase(PRODUCTION, BLOB)
    follower = kept.follower()
    assert (follower.began_at, follower.catch_up()) == (0, before)


def disbelieved(kept: Kept, ledger: Ledger | None = None, source: str = SOURCE) -> str:
    """Return why a snapshot is not believed, once the state is as if there were none."""
    follower = kept.follower(ledger, source)
    assert (follower.began_at, follower.moment) == (0, Moment(0, START))
    assert follower.unbelieved is not None
    assert follower.catch_up() == folded(kept)
    return follower.unbelieved


def put(kept: Kept, blob: bytes) -> None:
    """Keep something as a snapshot."""
    kept.store.put(PRODUCTION, BLOB, blob)


TAG = "tag refused: found another; the tag of these bytes by our own key would do"


@pytest.mark.parametrize("at", [0, 20, 60, 300, -2])
def test_one_that_was_damaged(at: int, kept: Kept) -> None:
    whole = kept.snapshot()
    at %= len(whole)
    put(kept, whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    assert disbelieved(kept) == TAG


@pytest.mark.parametrize("blob", [b"", b"\n", b"coldproof-snapshot/v1"])
def test_one_that_is_none(blob: bytes, kept: Kept) -> None:
    put(kept, blob)
    assert disbelieved(kept) == TAG


def test_one_under_a_key_that_is_not_ours(kept: Kept) -> None:
    body = kept.snapshot().partition(b"\n")[2]
    put(kept, with_tag(body, partial(tagged, b"theirs")))
    assert disbelieved(kept) == TAG


def test_one_without_a_tag(kept: Kept) -> None:
    put(kept, kept.snapshot().partition(b"\n")[2])
    assert disbelieved(kept) == TAG


def test_one_of_other_code(kept: Kept) -> None:
    kept.snapshot()
    other = digest(b"the code of tomorrow")
    said = disbelieved(kept, source=other)
    assert said == f"source refused: found '{SOURCE}'; '{other}' would do"


def snapshot_of(kept: Kept, **changed: object) -> bytes:
    """Return a snapshot under our tag, some of it changed."""
    follower = kept.follower()
    state = follower.catch_up()
    values = {
        "production": PRODUCTION,
        "root": kept.writer.ledger.tree.root(),
        "source": SOURCE,
        "state": state,
        "extra": follower.reader.plain(),
    }
    snapshot = Snapshot(**{**values, **changed})  # type: ignore[arg-type]  # each is of its type
    return with_tag(write_snapshot(snapshot), OURS)


def test_one_of_another_production(kept: Kept) -> None:
    put(kept, snapshot_of(kept, production="otherother"))
    said = f"production refused: found 'otherother'; '{PRODUCTION}' would do"
    assert disbelieved(kept) == said


def test_one_of_another_log(kept: Kept) -> None:
    put(kept, snapshot_of(kept, root=b"r" * 32))
    assert disbelieved(kept) == "it is of another log of 10 entries"


def test_one_that_is_ahead_of_the_log(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "twin").mkdir()
    twin = Kept(tmp_path / "twin")
    kept.stop()
    ahead = kept.snapshot()
    put(twin, ahead)
    assert disbelieved(twin) == "it is of 12 entries, and there are 10"


def test_an_older_one_of_this_log_is_a_true_one(kept: Kept) -> None:
    older = kept.snapshot()
    kept.stop()
    kept.snapshot()
    put(kept, older)
    follower = kept.follower()
    assert (follower.began_at, follower.unbelieved) == (10, None)
    assert follower.catch_up() == folded(kept)


def test_one_that_can_not_be_written_is_no_reason_to_stop(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    follower = kept.follower()
    state = follower.catch_up()
    monkeypatch.setattr(follower, "_source", "no digest")
    follower.save()
    assert follower.unsaved is not None
    assert follower.unsaved.startswith("source refused: found 'no digest'; a SHA-256 digest in ")
    assert kept.store.get(PRODUCTION, BLOB) is None
    assert follower.catch_up() is state


def test_where_nothing_can_be_written_it_follows_without_a_snapshot(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise ReadOnly("writing a blob of p")

    monkeypatch.setattr(kept.store, "put", refused)
    monkeypatch.setattr("coldproof.app.follow.EVERY", 1)
    follower = kept.follower()
    assert follower.catch_up() == folded(kept)
    assert follower.unsaved is not None
    assert follower.unsaved.startswith("writing a blob of p refused: found a folder that cannot be")


def test_after_a_value_was_erased_a_new_process_begins_there_as_ever(kept: Kept) -> None:
    erased = ValueErased(value=Digest(digest(b"words")), why=Erasure.MISTAKE)
    kept.grow(kept.crew.note("producer", erased))
    follower = kept.follower()
    state = follower.catch_up()
    assert follower.unwritable() is None
    follower.save()
    assert follower.unsaved is None
    other = kept.follower()
    assert (other.began_at, other.unbelieved) == (other.reader.size, None)
    assert other.moment.state == state
    assert other.moment.state.erased == state.erased != {}


def test_what_is_kept_at_last_is_no_longer_unsaved(kept: Kept) -> None:
    follower = kept.follower()
    follower.catch_up()
    assert follower.unwritable() is None
    follower._source, source = "no digest", follower._source
    why = follower.unwritable() or ""
    assert why.startswith("source refused: found 'no digest'; ")
    follower.save()
    said = [follower.unsaved]
    follower._source = source
    assert kept.store.get(PRODUCTION, BLOB) is None
    follower.save()
    said.append(follower.unsaved)
    assert said == [why, None]
    assert kept.store.get(PRODUCTION, BLOB) is not None
