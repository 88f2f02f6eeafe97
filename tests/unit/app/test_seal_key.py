"""The seal of letters: made once, its note last, and nothing of it believed that is spoiled."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.app.errors import SetupError
from coldproof.app.seal_key import CERTIFICATE, KEY, NOTE, seal_note, seal_of
from coldproof.app.settings import KEYS
from tests.small_log import NOON_US

PRODUCTION = "testtesttesttest"


def clock() -> int:
    return NOON_US


def signed(text: bytes) -> bytes:
    return b"signed: " + text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / KEYS).mkdir()
    return tmp_path


def test_it_is_made_once_and_its_note_names_it(folder: Path) -> None:
    assert seal_note(folder) is None
    made = seal_of(folder, PRODUCTION, clock, signed)
    assert seal_of(folder, PRODUCTION, clock, signed) == made
    want = f"signed: coldproof/seal/v1\n{PRODUCTION}\n{made.fingerprint}\n"
    assert seal_note(folder) == want.encode()
    assert (folder / KEYS / KEY).stat().st_mode & 0o077 == 0
    assert sorted(one.name for one in (folder / KEYS).iterdir()) == [CERTIFICATE, KEY, NOTE]


def test_without_its_note_it_is_made_anew(folder: Path) -> None:
    made = seal_of(folder, PRODUCTION, clock, signed)
    (folder / KEYS / NOTE).unlink()
    assert seal_of(folder, PRODUCTION, clock, signed).fingerprint != made.fingerprint


@pytest.mark.parametrize("name", [CERTIFICATE, KEY])
def test_a_part_that_is_gone_is_not_made_anew(folder: Path, name: str) -> None:
    seal_of(folder, PRODUCTION, clock, signed)
    (folder / KEYS / name).unlink()
    with pytest.raises(SetupError):
        seal_of(folder, PRODUCTION, clock, signed)
    assert not (folder / KEYS / name).exists()


def test_a_spoiled_certificate_and_a_folder_without_keys_are_refused(folder: Path) -> None:
    seal_of(folder, PRODUCTION, clock, signed)
    (folder / KEYS / CERTIFICATE).write_bytes(b"none")
    with pytest.raises(SetupError):
        seal_of(folder, PRODUCTION, clock, signed)
    with pytest.raises(SetupError):
        seal_of(folder / "nowhere", PRODUCTION, clock, signed)


def test_a_clerk_that_cannot_sign_leaves_no_seal(folder: Path) -> None:
    def fails(text: bytes) -> bytes:
        raise SetupError("the clerk's key", "none", "one")

    with pytest.raises(SetupError):
        seal_of(folder, PRODUCTION, clock, fails)
    assert seal_note(folder) is None
