"""`coldproof lan`: what it makes, what it says to start, and what phones could not reach."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.app import lan
from tests.houses import Film, known_chance


@pytest.fixture
def set_film(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Film:
    """A production whose pages are on a set's own network."""
    found = Film(tmp_path / "film", known_chance(monkeypatch), capsys)
    found.ok("init", "--founder", "producer", "--origin", "https://dry-creek.local:8420")
    monkeypatch.setattr(lan, "own_names", lambda: ("laptop.local",))
    monkeypatch.setattr(lan, "own_addresses", lambda: ("192.168.1.7",))
    return found


def test_it_says_what_to_start(set_film: Film) -> None:
    lines = set_film.ok("lan").splitlines()
    assert lines[:3] == [
        "for          laptop.local",
        "for          dry-creek.local",
        "for          192.168.1.7",
    ]
    assert lines[3].startswith("fingerprint  ")
    place = set_film.folder / "lan"
    assert lines[-1] == (
        f"  coldproof serve --data {set_film.folder} --host 0.0.0.0 --cert {place / 'server.crt'}"
        f" --key {place / 'server.key'} --trust-port 8421"
    )


def test_names_and_addresses_that_are_given(set_film: Film) -> None:
    out = set_film.ok("lan", "--name", "set.lan", "--address", "10.0.0.7")
    told = [line.split()[1] for line in out.splitlines() if line.startswith("for ")]
    assert told == ["set.lan", "dry-creek.local", "10.0.0.7"]


def test_it_says_where_phones_can_not_come(film: Film) -> None:
    out = film.ok("lan", "--name", "laptop.local")
    assert "are for good at http://localhost:8420, which phones can not" in out.replace("\n", " ")
    assert "--origin https://laptop.local:8420`" in out.replace("\n", " ").replace("  ", " ")


def test_no_name_at_all(film: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lan, "own_names", tuple)
    monkeypatch.setattr(lan, "own_addresses", tuple)
    said = film.misused("lan")
    assert said == "lan: found no name and no address here; --name or --address would do"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--name", "A"), "--name: found 'A'; a host's name in small letters"),
        (("--address", "8.8.8.8"), "the server's certificate: found the address 8.8.8.8;"),
        (("--address", "x"), "the server's certificate: found 'x'; an address such as"),
    ],
)
def test_what_is_refused(set_film: Film, given: tuple[str, ...], said: str) -> None:
    assert set_film.misused("lan", *given).startswith(said)


def test_a_folder_of_nothing(set_film: Film) -> None:
    told = set_film.run("lan", set_film.folder / "keys")
    assert told.code == 2
    assert "a folder made by `coldproof init` would do" in told.err
