"""`coldproof backup --from`: what is read of copies, and where several are not of a mind."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import Any

import pytest

from coldproof.app.settings import read_settings, write_settings
from coldproof.store.sqlite import SHIFT
from tests.houses import Film
from tests.not_root import as_user
from tests.unit.cli.copies import STOP, beside, copied, names

ALIKE = "naming one copy, or making them alike, would do"


def told_anew(copy: Film, **changed: Any) -> None:
    """Write the settings of a copy anew, with something else in them."""
    settings = read_settings(copy.folder)._replace(**changed)
    (copy.folder / "production.json").write_text(write_settings(settings))


# ------------------------------------------------------------------------------------ what is read


@pytest.mark.parametrize(
    "name",
    ["production.json", "policy.txt", "checkpoint", "coldproof.db", "coldproof.db-wal", "keys"],
)
def test_no_link_is_followed(film: Film, name: str) -> None:
    copy = copied(film, "copy", "--keys")
    place, elsewhere = copy.folder / name, film.folder.with_name("elsewhere")
    if place.exists():
        place.rename(elsewhere)
    place.symlink_to(elsewhere)
    back = beside(film, "back")
    said = back.misused("backup", "--from", "copy")
    assert said == f"copy/{name}: found a link; the file itself would do"
    assert not back.folder.exists()


@pytest.mark.parametrize(
    "name", ["production.json", "policy.txt", "checkpoint.synced", "coldproof.db", "keys/more.key"]
)
def test_nobody_waits_for_a_pipe(film: Film, name: str) -> None:
    copy = copied(film, "copy", "--keys")
    (copy.folder / name).unlink(missing_ok=True)
    os.mkfifo(copy.folder / name)
    command = [sys.executable, "-m", "coldproof", "backup", "back", "--from", "copy"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    found = "found something that is no file; the file itself would do"
    assert (done.returncode, done.stderr) == (2, f"coldproof: copy/{name}: {found}\n")
    assert not film.folder.with_name("back").exists()


def test_a_pipe_among_ones_own_keys_is_no_key(film: Film) -> None:
    os.mkfifo(film.folder / "keys/more.key")
    said = film.misused("backup", "--to", "copy", "--keys")
    found = "found something that is no file; the file itself would do"
    assert said == f"{film.folder}/keys/more.key: {found}"
    assert not film.folder.with_name("copy").exists()


def test_a_copy_that_names_a_database_by_its_address_is_refused_and_nobody_is_asked(
    film: Film,
) -> None:
    copied(film, "good")
    copy = copied(film, "copy")
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        server.setblocking(False)
        secret = f"postgresql://me:hunter2@127.0.0.1:{server.getsockname()[1]}/x"
        told_anew(copy, database=secret)
        back = beside(film, "back")
        found = "found a database by its address, which may be anybody's"
        want = "a copy as `coldproof backup --to` makes it would do"
        for given in (("--from", "copy"), ("--from", "good", "--from", "copy")):
            said = back.misused("backup", *given)
            assert said == f"copy/production.json: {found}; {want}"
        with pytest.raises(BlockingIOError):
            server.accept()
    assert not back.folder.exists()


# ------------------------------------------------------------------------------------------- modes


@pytest.mark.parametrize(
    ("folder", "own", "others"), [(0o500, 0o400, 0o400), (0o777, 0o600, 0o666)]
)
def test_keys_are_their_owners_alone_whatever_the_modes_were(
    film: Film, folder: int, own: int, others: int
) -> None:
    copied(film, "copy", "--keys")
    for name, file, options in (
        ("film", own, ("film", "--to", "made", "--keys")),
        ("copy", others, ("back", "--from", "copy")),
    ):
        keys = film.folder.with_name(name) / "keys"
        for key in keys.iterdir():
            key.chmod(file)
        keys.chmod(folder)
        command = [*as_user(), sys.executable, "-m", "coldproof", "backup", *options]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        keys.chmod(0o700)
        assert (done.returncode, done.stderr) == (0, "")
        made = film.folder.with_name("made" if name == "film" else "back")
        assert (made / "keys").stat().st_mode & 0o777 == 0o700
        assert {key.stat().st_mode & 0o777 for key in (made / "keys").iterdir()} == {0o600}
        assert list(made.glob(".*")) == []


# ------------------------------------------------------------------------ copies that are not alike


@pytest.mark.parametrize(
    ("what", "other", "found"),
    [
        ("title", "Other", "the title 'Other' where own has 'The Ride'"),
        (
            "origin",
            "http://evil.example:8420",
            "the origin 'http://evil.example:8420' where own has 'http://localhost:8420'",
        ),
    ],
)
def test_copies_of_two_minds_are_for_a_person_to_decide(
    film: Film, what: str, other: str, found: str
) -> None:
    copied(film, "own")
    told_anew(copied(film, "evil"), **{what: other})
    back = beside(film, "back")
    said = back.misused("backup", "--from", "own", "--from", "evil")
    assert said == f"evil/production.json: found {found}; {ALIKE}"
    assert back.misused("backup", "--from", "evil", "--from", "own").startswith("own/")
    assert not back.folder.exists()
    assert back.ok("backup", "--from", "evil").startswith("20 entries are back")


OTHERS = [
    ("quorum none\n", "# more\nquorum none\n", "'quorum none' where own/policy.txt has '# more'"),
    ("", "quorum none\n", "no more where own/policy.txt has 'quorum none'"),
    (None, "quorum none\n", "nothing where own/policy.txt has a policy"),
    ("quorum none\n", None, "a policy where own/policy.txt has nothing"),
]


@pytest.mark.parametrize(("evil", "own", "found"), OTHERS)
def test_the_first_copy_does_not_say_whom_the_log_asks(
    film: Film, evil: str | None, own: str | None, found: str
) -> None:
    for name, policy in (("own", own), ("evil", evil)):
        copy = copied(film, name)
        if policy is not None:
            (copy.folder / "policy.txt").write_text(policy)
    back = beside(film, "back")
    said = back.misused("backup", "--from", "own", "--from", "evil")
    counts = f"the policy that counts as {back.folder}/policy.txt"
    want = f"naming one copy, making them alike, or {counts}, would do"
    assert said == f"evil/policy.txt: found {found}; {want}"
    assert not back.folder.exists()


def test_the_policy_that_a_person_put_there_counts(film: Film) -> None:
    for name, policy in (("own", "quorum none\n"), ("evil", "# other\nquorum none\n")):
        (copied(film, name).folder / "policy.txt").write_text(policy)
    back = beside(film, "back")
    back.folder.mkdir()
    (back.folder / "policy.txt").write_text("# mine\nquorum none\n")
    assert "20 entries are back" in back.ok("backup", "--from", "evil", "--from", "own")
    assert (back.folder / "policy.txt").read_text() == "# mine\nquorum none\n"


# ---------------------------------------------------------------------------------- earlier heads


def spoil(copy: Film, size: int) -> None:
    """Spoil the signature of an earlier head."""
    at = ((1 << SHIFT) + size,)
    with closing(sqlite3.connect(copy.folder / "coldproof.db")) as connection, connection:
        (note,) = connection.execute("SELECT note FROM checkpoint WHERE at = ?", at).fetchone()
        spoiled = note[:-10] + (b"A" if note[-10:-9] != b"A" else b"B") + note[-9:]
        connection.execute("UPDATE checkpoint SET note = ? WHERE at = ?", (spoiled, *at))


@pytest.mark.parametrize("order", [("bad", "good"), ("good", "bad")])
def test_an_earlier_head_is_had_from_the_copy_that_has_it_whole(
    film: Film, order: tuple[str, str]
) -> None:
    copied(film, "good")
    bad = copied(film, "bad")
    spoil(bad, 4)
    assert "checkpoint 4" in bad.run("fsck", bad.folder).out
    back = beside(film, "back")
    said = back.ok("backup", *(word for name in order for word in ("--from", name)))
    assert "is not as it was signed" not in said
    assert back.ok("fsck") == film.ok("fsck")


def test_an_earlier_head_that_no_copy_has_whole_is_left_out_and_said(film: Film) -> None:
    for name in ("bad", "worse"):
        spoil(copied(film, name), 4)
        film.record(STOP)
    back = beside(film, "back")
    said = back.ok("backup", "--from", "bad", "--from", "worse")
    assert (
        "! the head of 4 entries is not as it was signed in bad, worse, and in no other copy: it"
        " was left out. Every entry is back, under the heads after it."
    ) in " ".join(said.split())
    assert said.startswith("22 entries are back; root ")
    assert back.ok("fsck").endswith("everything fits\n")


# ------------------------------------------------------------------- the checkpoint in the folder


def test_of_two_checkpoints_the_one_that_is_whole_counts(film: Film) -> None:
    copied(film, "copy")
    film.record(STOP)
    for name in ("coldproof.db", "production.json"):
        (film.folder / name).unlink()
    (film.folder / "checkpoint").write_text("garbage")
    said = film.refused("backup", "--from", "copy")
    assert "found 20 entries where the checkpoint kept outside the database saw 22" in said
    back = beside(film, "back")
    back.folder.mkdir()
    (back.folder / "checkpoint").write_text("garbage")
    good = (film.folder.with_name("copy") / "checkpoint.synced").read_bytes()
    (back.folder / "checkpoint.synced").write_bytes(good)
    assert back.ok("backup", "--from", "copy").startswith("20 entries are back; root ")
    assert back.ok("fsck").endswith("everything fits\n")


def test_where_no_checkpoint_is_whole_the_files_are_named(film: Film) -> None:
    copied(film, "copy")
    back = beside(film, "back")
    back.folder.mkdir()
    (back.folder / "checkpoint").write_text("garbage")
    said = back.misused("backup", "--from", "copy")
    want = "a checkpoint of this log, or a receipt of it, would do"
    assert said == f"{back.folder}/checkpoint[.synced]: found no blank line (note); {want}"
    assert names(back.folder) == ["checkpoint"]
