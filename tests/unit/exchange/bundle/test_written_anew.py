"""Keys, policies, receipts and notes that another program wrote anew, and a note alone."""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from coldproof.exchange.bundle.command import REFUSED, VERIFIED
from tests.bundles import bag_of, policy_text, small_record, zipped
from tests.unit.exchange.bundle.test_command import HEAD, Said, misused, run
from tests.unit.exchange.bundle.test_receipt import AT, receipt

PLAIN = (
    "UTF-8 without a mark, each line ended by LF, as `coldproof log` and `coldproof key` write it"
    " by --out, would do"
)
WIDE = "UTF-16, as `>` of Windows PowerShell 5.1 and editors of Windows write it"
MARKED = "a mark (BOM) at its beginning, as editors of Windows save UTF-8"
ENDS = "lines that end with CR and LF, as editors of Windows save them"
LOST = "a last line whose end is lost, as editors that trim a text leave it"
SAVED = (
    "the same text, saved by an editor that is told the encoding UTF-8 without BOM and the line"
    " ends LF (Unix), would do"
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return a whole bundle."""
    return zipped(tmp_path / "a.zip", *bag_of(small_record))


def by_powershell(text: bytes) -> bytes:
    """Return a text as `>` of Windows PowerShell 5.1 writes it."""
    return codecs.BOM_UTF16_LE + text.decode().replace("\n", "\r\n").encode("utf-16-le")


def test_files_that_a_shell_wrote_anew_are_named_as_what_they_are(
    bundle: Path, tmp_path: Path
) -> None:
    path = tmp_path / "anew"
    vkey = small_record().vkey
    path.write_bytes(by_powershell(f"{vkey}\n".encode()))
    assert misused(bundle, "--log", path) == f"--log: found {path}, {WIDE}; {PLAIN}"
    path.write_bytes(codecs.BOM_UTF8 + f"{vkey}\r\n".encode())
    says = f"--log: found {path}, {MARKED}; {PLAIN}"
    assert misused(bundle, "--log", path) == says
    assert misused(bundle, "--log", f"\ufeff{vkey}") == (
        "--log: found a mark (BOM) before it (verifier key); the key alone, as `coldproof key`"
        " prints it, would do"
    )


@pytest.mark.parametrize(
    ("anew", "how"),
    [
        (lambda text: text.replace("\n", "\r\n").encode(), ENDS),
        (lambda text: codecs.BOM_UTF8 + text.encode(), MARKED),
        (lambda text: text.encode("utf-16"), WIDE),
        (lambda text: text.encode("utf-16-le"), WIDE),
    ],
)
def test_a_policy_that_an_editor_saved_anew_says_how_to_save_it(
    bundle: Path, tmp_path: Path, anew: Callable[[str], bytes], how: str
) -> None:
    path = tmp_path / "policy.txt"
    path.write_bytes(anew(policy_text()))
    assert misused(bundle, "--policy", path) == f"--policy: found {path}, {how}; {SAVED}"


@pytest.mark.parametrize(
    ("anew", "how"),
    [
        (by_powershell, WIDE),
        (lambda data: codecs.BOM_UTF8 + data, MARKED),
        (lambda data: data.replace(b"\n", b"\r\n"), ENDS),
        (lambda data: data.removesuffix(b"\n"), LOST),
    ],
)
def test_a_receipt_and_its_note_that_were_written_anew_are_no_forgery(
    tmp_path: Path, anew: Callable[[bytes], bytes], how: str
) -> None:
    path, note = tmp_path / "a.tlog-proof", tmp_path / "note"
    proof, entry = receipt(), small_record().notes[AT]
    path.write_bytes(anew(proof))
    note.write_bytes(entry)
    asked = ("--note", note, "--log", small_record().vkey)
    assert misused(path, *asked) == f"verify: found {path}, {how}; {PLAIN}"
    path.write_bytes(proof)
    assert run(path, *asked) == VERIFIED
    note.write_bytes(anew(entry))
    assert misused(path, *asked) == f"--note: found {note}, {how}; {PLAIN}"


@pytest.mark.parametrize(
    "anew",
    [
        lambda data: data,
        lambda data: data.removesuffix(b"\n"),
        lambda data: codecs.BOM_UTF8 + data,
        by_powershell,
    ],
)
def test_a_note_alone_is_named_as_one(tmp_path: Path, anew: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(anew(small_record().notes[AT]))
    says = (
        f"{path}: found a note, which is one entry alone and proves nothing of the log; its"
        " receipt, as `coldproof log FOLDER --proof N` writes it, with this file beside it as"
        " --note, would do"
    )
    assert misused(path) == misused(path, "--note", path) == says


def test_a_head_alone_is_no_note_of_an_entry(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "monday.head"
    path.write_bytes(bag_of(small_record)[1][HEAD])
    assert run(path) == REFUSED
    assert "found a file that begins 'cold'; a zip was expected" in capsys.readouterr().out


def test_a_note_may_come_as_input(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.tlog-proof"
    path.write_bytes(receipt())
    asked = (path, "--log", small_record().vkey, "--note", "-")
    entry = small_record().notes[AT]
    for given, code in ((entry, VERIFIED), (small_record().notes[AT + 1], REFUSED)):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
        assert run(*asked) == code
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(codecs.BOM_UTF8 + entry)))
    assert misused(*asked) == f"--note: found -, {MARKED}; {PLAIN}"
