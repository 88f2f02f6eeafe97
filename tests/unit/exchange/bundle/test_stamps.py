"""Time-stamps: of which head each is, and nothing about who signed it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from coldproof.exchange.bundle.stamps import as_signed, imprints
from tests.bundles import cosigned, small_record


def test_what_is_stamped_is_the_head_as_the_log_signed_it() -> None:
    record = small_record()
    key = record.source.log_key
    plain = as_signed(record.source.checkpoint, key)
    assert plain != record.source.checkpoint
    assert as_signed(plain, key) == plain
    assert cosigned(plain, "steward", "insurer") == record.source.checkpoint


def test_a_real_request_holds_the_imprint(tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed here")
    note = small_record().source.checkpoint
    (tmp_path / "note").write_bytes(note)
    command = [openssl, "ts", "-query", "-data", "note", "-sha256", "-no_nonce", "-out", "q"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    request = (tmp_path / "q").read_bytes()
    assert any(imprint in request for imprint in imprints(note))
    assert not any(imprint in request for imprint in imprints(note + b"\n"))
