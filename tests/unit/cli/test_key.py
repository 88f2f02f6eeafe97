"""`coldproof key`: whose keys there are, and new ones."""

from pathlib import Path

import pytest

from coldproof.app.wiring import keep_signer
from coldproof.desk.roster import key_text
from coldproof.log.note import write_vkey
from coldproof.words.ids import NAME_SHAPE
from tests.houses import Film, signer_named
from tests.small_log import PRODUCTION

ACT = 'by = "producer", kind = "ZoneEntered", person = "producer", unit = "main"'


def public(handle: str) -> str:
    """A person's public key as it is shown."""
    return key_text(signer_named(f"{PRODUCTION}/{handle}").public)


def test_every_key_of_the_record_is_listed(film: Film) -> None:
    (film.folder / "keys/actor@actor.key").unlink()
    rows = (
        ("producer@producer", 0, "here"),
        ("clerk@clerk", 0, "of the server"),
        ("armorer@armorer", 4, "here"),
        ("first-ad@first-ad", 8, "here"),
        ("actor@actor", 12, "elsewhere"),
    )
    assert film.ok("key").splitlines() == [
        f"{public(name)}  {name}, from entry {position}, {where}" for name, position, where in rows
    ]


def test_a_revoked_key_says_since_when(film: Film) -> None:
    film.record('by = "producer", kind = "KeyRevoked", person = "actor", revoked = "actor"')
    assert "  actor@actor, from entry 12, revoked at entry 21, here\n" in film.ok("key")


def test_the_logs_key_is_for_outsiders(film: Film) -> None:
    said = film.ok("key", "--log")
    assert said == write_vkey(signer_named(f"coldproof/{PRODUCTION}").key) + "\n"


def test_the_logs_key_goes_into_a_new_file(film: Film, tmp_path: Path) -> None:
    path = tmp_path / "log.key"
    said = film.ok("key", "--log", "--out", path)
    vkey = write_vkey(signer_named(f"coldproof/{PRODUCTION}").key)
    assert path.read_bytes() == f"{vkey}\n".encode()
    assert said == f"{path}, {len(vkey) + 1} bytes\n"
    path.write_bytes(b"mine")
    said = film.misused("key", "--log", "--out", path)
    assert said == f"--out: found {path} already; a new name would do"
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize("what", [(), ("--new", "armorer@phone")])
def test_no_other_key_goes_into_a_file(film: Film, tmp_path: Path, what: tuple[str, ...]) -> None:
    said = film.misused("key", *what, "--out", tmp_path / "it")
    assert said == "--out: found nothing to write there; --log beside it would do"
    assert not (tmp_path / "it").exists()


def test_a_new_key_counts_for_nothing_yet(film: Film) -> None:
    key = public("armorer@phone")
    assert film.ok("key", "--new", "armorer@phone") == (
        f"{key}\n"
        "its secret lies in keys/armorer@phone.key; it counts once somebody enrolled has enrolled"
        " it\n"
    )
    path = film.folder / "keys/armorer@phone.key"
    assert path.stat().st_mode & 0o777 == 0o600
    assert key not in film.ok("key")
    assert film.size() == 20


def test_no_key_is_written_over(film: Film) -> None:
    film.ok("key", "--new", "armorer@phone")
    path = film.folder / "keys/armorer@phone.key"
    before = path.read_bytes()
    said = film.misused("key", "--new", "armorer@phone")
    want = "another name, since no key is written over, would do"
    assert said == f"key file {path}: found a file of that name; {want}"
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["actor", "actor@actor", "clerk@phone", "armorer@clerk"])
def test_a_name_that_has_a_key_for_good(name: str, film: Film) -> None:
    handle = name if "@" in name else f"{name}@{name}"
    keys = sorted((film.folder / "keys").iterdir())
    said = film.misused("key", "--new", name)
    found = f"{handle}, which has a key for good"
    assert said == f"--new: found {found}; another device's name would do"
    assert sorted((film.folder / "keys").iterdir()) == keys


@pytest.mark.parametrize(("name", "found"), [("a/../b", "'a/../b'"), ("a@", "''"), ("", "''")])
def test_an_odd_name(name: str, found: str, film: Film) -> None:
    assert film.misused("key", "--new", name) == f"--new: found {found}; {NAME_SHAPE} would do"


def test_a_key_file_that_others_can_read_is_not_believed(film: Film) -> None:
    path = film.folder / "keys/producer@producer.key"
    path.chmod(0o644)
    said = film.misused("record", "--act", ACT)
    found = "mode 0644, so that others can read it"
    assert said == f"key file {path}: found {found}; mode 0600, by `chmod 600`, would do"


def test_a_key_file_that_is_none(film: Film) -> None:
    path = film.folder / "keys/log.key"
    path.write_text("PRIVATE+KEY+nothing\n")
    said = film.misused("record", "--act", ACT)
    want = "PRIVATE+KEY+name+id+key, as `coldproof key` writes it would do"
    assert said == f"key file {path}: found a text of another shape; {want}"


def test_another_logs_key_signs_nothing(film: Film) -> None:
    path = film.folder / "keys/log.key"
    path.unlink()
    keep_signer(path, signer_named("coldproof/otherother"))
    said = film.misused("record", "--act", ACT)
    want = "the one that the settings name would do"
    assert said == f"the log's key: found another key; {want}"
