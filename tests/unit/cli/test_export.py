"""`coldproof export`: a bundle, whole or an extract, and what is said of it."""

from __future__ import annotations

import hashlib
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from coldproof.log.note import write_vkey
from coldproof.store.sqlite import SqliteStore
from tests.houses import Film, signer_named
from tests.small_log import PRODUCTION

LOG = write_vkey(signer_named(f"coldproof/{PRODUCTION}").key)


@pytest.fixture
def bundle(film: Film) -> Path:
    return film.folder.with_name("b.zip")


def names(bundle: Path) -> list[str]:
    with zipfile.ZipFile(bundle) as bag:
        return [name.partition("/")[2] for name in bag.namelist()]


def test_a_whole_bundle_says_its_digest_and_the_key(film: Film, bundle: Path) -> None:
    said = film.ok("export", bundle)
    digest = hashlib.sha256(bundle.read_bytes()).hexdigest()
    assert said.startswith(f"all 20 of 20 entries, in {bundle}\nSHA-256 {digest}\n")
    assert LOG in said.replace("\n", " ").replace("  ", " ")
    assert "data/log/tile/entries/000.p/20" in names(bundle)
    verified = film.run("verify", bundle, "--log", LOG)
    assert (verified.code, verified.err) == (0, "")
    assert verified.out.startswith("VERIFIED.\n")


@pytest.mark.parametrize(
    ("first", "all_of_it"),
    [
        ("2026-11-25 05:00", True),
        ("2026-11-25 12:00Z", True),
        ("2026-11-25 12:00", False),
        ("2026-11-25 05:01:30", False),
    ],
)
def test_hours_are_those_of_the_place_or_utc_if_it_says_so(
    first: str, all_of_it: bool, bare: Film, tmp_path: Path
) -> None:
    bare.ok("init", "--founder", "producer", "--zone", "America/Denver")
    path = tmp_path / "b.zip"
    said = bare.run("export", bare.folder, path, "--from", first)
    assert (said.code == 0) == all_of_it, said.err


def test_an_extract_says_how_much_of_it(film: Film, bundle: Path) -> None:
    said = film.ok("export", bundle, "--item", "R-1")
    count = int(said.split()[3])
    assert 0 < count < 20
    assert said.startswith(f"an extract of {count} of 20 entries, in {bundle}\n")
    assert "data/left-out.txt" in names(bundle)


@pytest.mark.parametrize(
    "choice",
    [
        ("--person", "actor"),
        ("--place", "main"),
        ("--from", "2026-11-25 12:00", "--until", "2026-11-25 12:30"),
    ],
)
def test_each_way_to_choose_gives_an_extract_that_verifies(
    film: Film, bundle: Path, choice: tuple[str, ...]
) -> None:
    film.ok("export", bundle, *choice)
    assert film.run("verify", bundle, "--log", LOG).code == 0


def test_a_copy_of_the_verifier_goes_along_if_asked_for(film: Film, bundle: Path) -> None:
    film.ok("export", bundle, "--verifier")
    assert "verify.pyz" in names(bundle)
    assert film.run("verify", bundle, "--log", LOG).code == 0


def test_who_hands_it_over_is_in_the_bag(film: Film, bundle: Path) -> None:
    film.ok("export", bundle, "--organization", "The Ride", "--contact", "the steward")
    with zipfile.ZipFile(bundle) as bag:
        [info] = [name for name in bag.namelist() if name.endswith("/bag-info.txt")]
        text = bag.read(info).decode()
    assert "Source-Organization: The Ride\n" in text
    assert "Contact-Name: the steward\n" in text


def test_no_file_is_written_over(film: Film, bundle: Path) -> None:
    bundle.write_bytes(b"mine")
    assert (
        film.misused("export", bundle)
        == f"{bundle}: found something of that name; a new name would do"
    )
    assert bundle.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (
            ("--from", "noon"),
            "--from: found 'noon'; a time like \"2026-05-12 06:00\" would do",
        ),
        (
            ("--from", "13:58"),
            "--from: found '13:58', an hour of no day; its date before it, like"
            ' "2026-05-12 13:58", would do',
        ),
        (
            ("--from", "2026-11-25 12:00", "--until", "12:30:59"),
            "--until: found '12:30:59', an hour of no day; its date before it, like"
            ' "2026-05-12 12:30:59", would do',
        ),
        (
            ("--from", "24:00"),
            "--from: found '24:00'; a time like \"2026-05-12 06:00\" would do",
        ),
        (
            ("--from", "2026-05-12 06:00", "--until", "2026-05-12 05:59"),
            "--until: found a time before --from; a later one would do",
        ),
        (
            ("--incident", "3"),
            "export: the bundle: found no incident that entry 3 opened; another choice, since none"
            " was opened, was expected",
        ),
        (
            ("--item", "G-9"),
            "export: the bundle: found no entry that fits (items G-9); something that `coldproof"
            " log` shows was expected",
        ),
    ],
)
def test_what_is_not_there_can_not_be_chosen(
    film: Film, bundle: Path, choice: tuple[str, ...], said: str
) -> None:
    found = film.misused("export", bundle, *choice)
    assert found == said
    assert not bundle.exists()


def test_a_policy_that_can_not_be_read_is_not_handed_over(film: Film, bundle: Path) -> None:
    (film.folder / "policy.txt").write_text("quorum\n", "utf-8")
    assert film.misused("export", bundle).startswith("export: data/policy.txt: found ")
    assert not bundle.exists()


def test_a_head_that_does_not_fit_is_left_out_and_named(film: Film, bundle: Path) -> None:
    with closing(SqliteStore(film.folder / "coldproof.db")) as store:
        store.put(PRODUCTION, "cosigned/20", b"x")
    said = " ".join(film.ok("export", bundle).split())
    assert (
        "! left out, as it does not fit this log: the cosigned head kept for the last one: found"
        " note refused: found no blank line;"
    ) in said
    assert film.run("verify", bundle, "--log", LOG).code == 0
    found = film.run("fsck", film.folder)
    assert (found.code, "cosigned/20: note refused" in found.out) == (1, True)


def test_a_folder_that_is_not_there_is_named_as_it_was_given(film: Film) -> None:
    bundle = film.folder.with_name("none") / "out.zip"
    said = film.misused("export", bundle)
    assert said == f"{bundle}: found no such file or directory; another place would do"
