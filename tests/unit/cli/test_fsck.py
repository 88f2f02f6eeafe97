"""`coldproof fsck`: what it prints and returns, and who may accept which head."""

import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from coldproof.acts.fields import shown
from coldproof.acts.voice import WorkStopped
from coldproof.app import follow, wiring
from coldproof.app.source_digest import source_digest
from coldproof.desk.snapshots.document import Snapshot, with_tag, write_snapshot
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.keys import sealing
from coldproof.state.fold import START
from coldproof.store.sqlite import SHIFT
from coldproof.words.floor import Scope
from tests.houses import Film, note_of
from tests.small_log import PRODUCTION

ROOT = "2cbe8d1f2a728a72295538cebecb67610005b945b3bfb8adb416509c64e9220e"
SIZES = f"20 entries, 13 checkpoints; root {ROOT}\n"
FITS = f"{SIZES}everything fits\n"
STOP = 'by = "actor", kind = "WorkStopped", scope = "production"'
ACCEPT = "a size and a root of 64 digits, as `coldproof log` prints them, would do"
FROM = "`coldproof backup --from`, with a copy that goes so far, would do"
GUARD = "the checkpoint kept outside the database"
EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def wrong(film: Film, *arguments: str) -> str:
    """What it prints when something does not fit."""
    said = film.run("fsck", film.folder, *arguments)
    assert (said.code, said.err) == (1, "")
    return said.out


def change(film: Film, query: str, *values: object) -> None:
    """Run a statement on the database, as somebody who can write to it would."""
    with closing(sqlite3.connect(film.folder / "coldproof.db")) as connection, connection:
        connection.execute(query, values)


def lose(film: Film) -> None:
    """Lose the checkpoint outside."""
    for name in ("checkpoint", "checkpoint.synced"):
        (film.folder / name).unlink()


# ------------------------------------------------------------------------------------ what it finds


def test_everything_fits(film: Film) -> None:
    assert film.ok("fsck") == FITS


def test_a_state_of_which_no_snapshot_can_be_made_is_told(
    film: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: Snapshot) -> bytes:
        raise SnapshotError("text", "'odd'", "text of whole characters")

    monkeypatch.setattr(follow, "write_snapshot", refused)
    said = film.ok("fsck")
    why = "text refused: found 'odd'; text of whole characters would do"
    assert f"! no snapshot can be made, so each start takes longer: {why}" in " ".join(said.split())
    assert said.endswith("\neverything fits\n")  # of the record nothing is wrong


def test_what_restricts_only_and_what_waits_is_counted(film: Film, tmp_path: Path) -> None:
    film.record('by = "producer", kind = "KeyRevoked", person = "actor", revoked = "actor"')
    film.record(STOP)
    film.ok("key", "--new", "armorer@phone")
    film.record(STOP.replace("actor", "armorer") + ', device = "phone"')
    film.record('by = "armorer", device = "phone", kind = "DayClosed", day = "2026-11-25"')
    lines = film.ok("fsck").splitlines()
    assert lines[1:] == [
        "1 entry by revoked keys, which restrict only",
        "1 entry that the clerk entered",
        "1 note waits",
        "everything fits",
    ]


def test_a_device_that_had_seen_another_log_is_named(film: Film, tmp_path: Path) -> None:
    note = tmp_path / "note"
    body = WorkStopped(scope=Scope.PRODUCTION)
    note.write_bytes(note_of("actor", body, seen_size=3, seen_root="A" * 43))
    film.ok("record", "--note", note)
    lines = film.ok("fsck").splitlines()
    assert lines[1:] == [
        "  ! entry 21: its device had seen another log than this one",
        "everything fits",
    ]


def test_what_does_not_fit_is_named(film: Film) -> None:
    change(film, "UPDATE entry SET act = zeroblob(32) WHERE at = ?", (1 << SHIFT) + 5)
    assert wrong(film) == (
        f"  - entry 5: the store does not find it by its id\n{SIZES}1 thing does not fit\n"
    )


def test_an_older_copy_of_the_database(film: Film) -> None:
    older = film.folder / "coldproof.db"
    kept = older.with_name("older")
    shutil.copy(older, kept)
    film.record(STOP)
    kept.replace(older)
    assert wrong(film) == (
        f"  - the checkpoint kept outside: size 22, and there are 20 entries\n{SIZES}"
        "1 thing does not fit\n"
    )
    said = film.refused("record", "--act", STOP)
    found = f"20 entries where {GUARD} says 22"
    assert said == f"the log of {PRODUCTION}: found {found}; {FROM}"


def test_without_the_checkpoint_outside(film: Film) -> None:
    lose(film)
    assert wrong(film) == (
        "  - the checkpoint kept outside: none; --accept begins it anew\n"
        f"{SIZES}1 thing does not fit\n"
    )
    said = film.refused("record", "--act", STOP)
    want = "`coldproof fsck --accept`, with a head that was seen elsewhere, would do"
    assert said == f"the checkpoint of {PRODUCTION} kept outside the database: found none; {want}"
    assert film.size() == 20


def test_a_production_whose_database_is_gone(film: Film) -> None:
    (film.folder / "coldproof.db").unlink()
    said = film.misused("fsck")
    want = "`coldproof backup --from`, with a copy, would do"
    assert said == f"{film.folder}: found no coldproof.db; {want}"
    assert not (film.folder / "coldproof.db").exists()


# ---------------------------------------------------------------------------------------- snapshots


def keep(film: Film, blob: bytes) -> None:
    """Keep a snapshot in the database."""
    with wiring.opened(film.folder) as house:
        house.store.put(PRODUCTION, follow.BLOB, blob)


def snapshot(film: Film, state: object = None, source: str | None = None) -> bytes:
    """Return a snapshot of the whole log under its seal, perhaps of a state that never was."""
    with wiring.opened(film.folder) as house:
        true = house.follower.catch_up()
        snapshot = Snapshot(
            PRODUCTION,
            house.ledger.tree.root(),
            source or source_digest(),
            true if state is None else START._replace(size=true.size),
            house.follower.reader.plain(),
        )
        tag = partial(sealing.authenticate, wiring.snapshot_secret(film.folder))
        return with_tag(write_snapshot(snapshot), tag)


def test_a_snapshot_that_is_right(film: Film) -> None:
    keep(film, snapshot(film))
    assert film.ok("fsck") == FITS


def test_a_byte_of_a_snapshot(film: Film) -> None:
    right = snapshot(film)
    keep(film, right[:200] + bytes([right[200] ^ 1]) + right[201:])
    assert film.ok("fsck") == (
        f"{SIZES}  ! the snapshot is not used, and made anew: tag refused: found another; the tag"
        " of these bytes by\n    our own key would do\neverything fits\n"
    )


def test_a_snapshot_of_other_code(film: Film) -> None:
    keep(film, snapshot(film, source="A" * 43))
    said = film.ok("fsck")
    assert said.startswith(f"{SIZES}  ! the snapshot is not used, and made anew: source refused: ")
    assert said.endswith("everything fits\n")


def test_a_snapshot_under_its_seal_of_a_state_that_never_was(film: Film) -> None:
    keep(film, snapshot(film, START))
    said = wrong(film)
    found = "as kept (snapshot): another than the entries give\n"
    assert f"  - the state's people, {found}" in said
    assert said.endswith(f"{SIZES}{said.count('  - ')} things do not fit\n")


# ------------------------------------------------------------------------------------- what is kept


def test_a_head_that_was_seen_elsewhere_begins_the_checkpoint_anew(film: Film) -> None:
    lose(film)
    assert film.ok("fsck", "--accept", "20", ROOT) == FITS
    film.record(STOP)
    assert film.ok("fsck").endswith("everything fits\n")


def test_an_older_head_will_do(film: Film) -> None:
    with wiring.opened(film.folder) as house:
        root = house.ledger.tree.root(7).hex()
    lose(film)
    assert film.ok("fsck", "--accept", "7", root) == FITS


def test_a_head_of_another_log(film: Film) -> None:
    lose(film)
    said = film.refused("fsck", "--accept", "20", "a" * 64)
    found = "another tree than what was seen elsewhere says at size 20"
    want = "keeping both, and asking who signed them, would do"
    assert said == f"the log of {PRODUCTION}: found {found}; {want}"
    assert not (film.folder / "checkpoint").exists()


def test_a_head_that_the_log_does_not_reach(film: Film) -> None:
    lose(film)
    said = film.refused("fsck", "--accept", "21", ROOT)
    found = "20 entries where what was seen elsewhere says 21"
    assert said == f"the log of {PRODUCTION}: found {found}; {FROM}"


def test_nobody_accepts_that_a_log_went_back(film: Film) -> None:
    older = film.folder / "coldproof.db"
    kept = older.with_name("older")
    shutil.copy(older, kept)
    film.record(STOP)
    kept.replace(older)
    before = (film.folder / "checkpoint").read_bytes()
    said = film.refused("fsck", "--accept", "20", ROOT)
    assert said == f"the log of {PRODUCTION}: found 20 entries where {GUARD} says 22; {FROM}"
    assert (film.folder / "checkpoint").read_bytes() == before


def test_what_is_no_checkpoint_stands_in_nobodys_way(film: Film) -> None:
    lose(film)
    (film.folder / "checkpoint").write_bytes(b"torn")
    assert film.ok("fsck", "--accept", "20", ROOT) == FITS


@pytest.mark.parametrize(
    ("size", "root"),
    [
        ("0", EMPTY),  # everybody has seen nothing
        ("020", ROOT),
        ("٢٠", ROOT),
        ("20", ROOT[:-1]),
        ("20", ROOT.upper()),
    ],
)
def test_what_is_no_head(size: str, root: str, film: Film) -> None:
    lose(film)
    said = film.misused("fsck", "--accept", size, root)
    assert said == f"--accept: found {shown(size)} {shown(root)}; {ACCEPT}"
