"""Files of a set's own authority: kept, renewed, begun anew, and never another's to read."""

from __future__ import annotations

import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from coldproof.app import lan
from coldproof.app.errors import SetupError
from coldproof.app.lan import make_lan, own_addresses, own_names
from tests.small_log import Clock

NAMES = ("dry-creek.local",)


def made(place: Path, *names: str, **more: Any) -> lan.Lan:
    """Make it."""
    return make_lan(place, "A set", names or NAMES, (), Clock(), **more)


def test_files_and_who_may_read_them(tmp_path: Path) -> None:
    found = made(tmp_path)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in found.folder.iterdir()}
    assert modes == {
        "authority.crt": 0o644,
        "authority.key": 0o600,
        "server.crt": 0o644,
        "server.key": 0o600,
    }
    assert stat.S_IMODE(found.folder.stat().st_mode) == 0o700
    assert (found.cert.name, found.key.name) == ("server.crt", "server.key")


def test_an_authority_stays_and_the_certificate_is_renewed(tmp_path: Path) -> None:
    first = made(tmp_path)
    before = first.cert.read_bytes()
    second = made(tmp_path, "dry-creek.local", "other.local")
    assert second.fingerprint == first.fingerprint
    assert second.cert.read_bytes() != before


def test_it_begins_anew_when_that_is_said(tmp_path: Path) -> None:
    assert made(tmp_path).fingerprint != made(tmp_path, anew=True).fingerprint


def test_an_authority_whose_key_is_lost_is_another(tmp_path: Path) -> None:
    first = made(tmp_path)
    (first.folder / "authority.key").unlink()
    assert made(tmp_path).fingerprint != first.fingerprint


@pytest.mark.parametrize("name", ["", "A", "a b", "-a", "a..b", "a/b", "*.local", "é.local"])
def test_a_name_that_is_none(tmp_path: Path, name: str) -> None:
    with pytest.raises(SetupError) as refused:
        made(tmp_path, name)
    want = "a host's name in small letters, such as dry-creek.local would do"
    assert str(refused.value) == f"--name: found {name!r}; {want}"
    assert not (tmp_path / "lan").exists()


def test_what_the_authority_refuses_is_said(tmp_path: Path) -> None:
    made(tmp_path)
    with pytest.raises(SetupError, match=r"found the name other\.example"):
        made(tmp_path, "other.example")


def test_an_authority_that_was_spoiled_is_said(tmp_path: Path) -> None:
    (made(tmp_path).folder / "authority.crt").write_text("nonsense")
    with pytest.raises(SetupError, match="the authority: found "):
        made(tmp_path)


def test_a_place_that_can_not_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "lan").write_text("in the way")
    with pytest.raises(SetupError, match="a folder that can be written to would do"):
        made(tmp_path)


def test_this_machines_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for told, found in (("Laptop.example", ("laptop.local",)), ("my laptop", ()), ("", ())):
        monkeypatch.setattr(socket, "gethostname", lambda told=told: told)
        assert own_names() == found


def test_this_machines_private_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    told = {socket.AF_INET: "192.168.1.7", socket.AF_INET6: "2001:db8::7"}

    @contextmanager
    def probe(family: socket.AddressFamily, _: object) -> Iterator[Mock]:
        made = Mock()
        made.getsockname.return_value = (told[family], 9)
        made.connect.side_effect = None if told[family] else OSError
        yield made

    monkeypatch.setattr("coldproof.app.lan.socket.socket", probe)
    assert own_addresses() == ("192.168.1.7",)
    told[socket.AF_INET] = "127.0.0.1"
    told[socket.AF_INET6] = ""
    assert own_addresses() == ()
