"""The seal of a letter: read by pyHanko and by poppler, refused when a byte is another."""

from __future__ import annotations

import io
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdf
import pytest

from coldproof.paper.errors import SealRefused
from coldproof.paper.papers import check_paper, make
from coldproof.paper.sealing import Seal, check_seal, seal_pdf
from coldproof.peers.certificates import fingerprint, new_seal
from coldproof.words.units import SECOND_US
from tests.unit.paper.letter_day import letters
from tests.unit.paper.made import LETTER, codes_in, flat, outside, paper, source

PDFSIG = shutil.which("pdfsig")
NOW_US = int(datetime.now(UTC).timestamp()) * SECOND_US


def new(words: str = "Letters of drycreek12") -> Seal:
    """Return a seal of one's own."""
    pair = new_seal(words, NOW_US)
    return Seal(pair.certificate, pair.key, fingerprint(pair.certificate))


SEAL = new()
GIVEN = {"letter": letters()[0]}
BEFORE = datetime.now(UTC).replace(microsecond=0)  # a seal says no less than a second
SEALED = make("letter", source(LETTER), GIVEN, lambda: SEAL).data
AFTER = datetime.now(UTC)


def test_a_sealed_letter_is_whole_and_says_by_whose_seal() -> None:
    when = check_seal(SEALED, SEAL.fingerprint)
    assert BEFORE <= when <= AFTER
    text = flat(SEALED).replace(" ", "")
    assert SEAL.fingerprint in text
    assert "Notsealed" not in text


def test_it_is_read_as_before_by_others_and_its_code_checks_it() -> None:
    [code] = codes_in(SEALED)
    assert check_paper(code, source(LETTER)).paper == "letter"
    assert outside(SEALED) == []
    assert len(pypdf.PdfReader(io.BytesIO(SEALED)).pages) == 1
    with pikepdf.open(io.BytesIO(SEALED)) as document:
        assert "/StructTreeRoot" in document.Root
        assert document.Root.Perms.DocMDP.Reference[0].TransformParams.P == 1  # no changes


@pytest.mark.skipif(PDFSIG is None, reason="poppler's pdfsig is not installed")
def test_poppler_finds_it_valid_and_a_changed_one_not(tmp_path: Path) -> None:
    whole, changed = tmp_path / "whole.pdf", tmp_path / "changed.pdf"
    whole.write_bytes(SEALED)
    changed.write_bytes(flipped(len(SEALED) // 2))
    said = [
        subprocess.run([str(PDFSIG), str(one)], capture_output=True, text=True, check=False).stdout
        for one in (whole, changed)
    ]
    assert "Signature is Valid" in said[0]
    assert "Total document signed" in said[0]
    assert "Signature is Valid" not in said[1]


def flipped(at: int) -> bytes:
    data = bytearray(SEALED)
    data[at] ^= 1
    return bytes(data)


@pytest.mark.parametrize("share", range(0, 100, 4))
def test_a_flipped_byte_is_refused(share: int) -> None:
    at = len(SEALED) * share // 100
    with pytest.raises(SealRefused):
        check_seal(flipped(at), SEAL.fingerprint)


def test_what_is_added_after_the_seal_is_refused() -> None:
    with pytest.raises(SealRefused):
        check_seal(SEALED + b"\n% more\n", SEAL.fingerprint)
    with pytest.raises(SealRefused):
        check_seal(SEALED[:-1], SEAL.fingerprint)


def test_another_s_seal_a_second_one_and_none_are_refused() -> None:
    with pytest.raises(SealRefused, match="found that of "):
        check_seal(SEALED, new().fingerprint)
    with pytest.raises(SealRefused, match="none, or two"):
        check_seal(paper("letter", LETTER), SEAL.fingerprint)
    for data in (b"", b"%PDF-1.7\n", b"x" * 1_000):
        with pytest.raises(SealRefused):
            check_seal(data, SEAL.fingerprint)


def test_a_seal_that_is_none_seals_nothing() -> None:
    for spoiled in (SEAL._replace(key=b"none"), SEAL._replace(certificate=b"none")):
        with pytest.raises(SealRefused):
            seal_pdf(paper("letter", LETTER), spoiled, "A letter")


def test_no_other_paper_is_sealed() -> None:
    made = make("pocket", source(), {}, lambda: SEAL)
    assert made == make("pocket", source(), {})
