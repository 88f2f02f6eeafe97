"""`coldproof verify --stamp-roots`: who signed the time-stamps of a bundle."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from coldproof.exchange.bundle.stamps import as_signed
from coldproof.log.note import read_vkey
from coldproof.peers.timestamps import request
from tests.bundles import bag_of, resealed, small_record, unpacked, zipped
from tests.unit.cli.test_verify import misused, output
from tests.unit.peers.authority import Authority

STAMP = "data/timestamps/40.tsr"
Said = pytest.CaptureFixture[str]
NOT_VOUCHED = "a token over this very note, by one whom these roots vouch for was expected."


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def roots(authority: Authority, tmp_path: Path) -> Path:
    path = tmp_path / "roots.pem"
    path.write_bytes(authority.roots)
    return path


def head(size: int) -> bytes:
    key = read_vkey(small_record().vkey)
    return as_signed(bag_of(small_record)[1][f"data/log/checkpoints/{size}"], key)


def stamped(folder: Path, token: bytes, name: str = STAMP) -> Path:
    """Return the path of a bundle with a token."""
    top, files = bag_of(small_record)
    return zipped(folder / "whole.zip", top, resealed({**files, name: token}))


def words(out: str) -> str:
    return " ".join(out.split())


def test_the_hour_of_a_time_stamp_that_the_roots_vouch_for_is_told(
    authority: Authority, roots: Path, tmp_path: Path, capsys: Said
) -> None:
    path = stamped(tmp_path, authority.stamp(request(head(40))))
    given = (path, "--log", small_record().vkey, "--stamp-roots", roots)
    told = words(output(capsys, 0, *given))
    assert "a time-stamp at 40 entries: of that very head; signed at " in told
    assert " UTC by an authority that the certificates you gave vouch for" in told
    assert "whether an authority's certificate for time-stamps was revoked: nobody was" in told
    assert "was not checked" not in told
    report = json.loads(output(capsys, 0, *given, "--json", "--no-rejudge"))["report"]
    [one] = report["stamps"]
    assert (one["size"], one["fits"], one["at_us"] > 0) == (40, True, True)
    assert report["stamps_checked"] is True


def test_without_roots_it_says_that_it_did_not_look_and_how_to(
    authority: Authority, tmp_path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stamped(tmp_path, authority.stamp(request(head(40))))
    monkeypatch.setitem(sys.modules, "rfc3161_client", None)
    told = words(output(capsys, 0, path, "--log", small_record().vkey))
    assert "of that very head; whose signature it has was not checked" in told
    assert "`openssl ts -verify` does that, or `coldproof verify --stamp-roots PEM` with" in told


def test_roots_of_somebody_else_refuse_it(
    authority: Authority, tmp_path: Path, capsys: Said
) -> None:
    other, path = tmp_path / "other.pem", stamped(tmp_path, authority.stamp(request(head(40))))
    (tmp_path / "other").mkdir()
    other.write_bytes(Authority(tmp_path / "other", name="other").roots)
    given = (path, "--log", small_record().vkey, "--stamp-roots", other)
    told = words(output(capsys, 1, *given))
    assert told.startswith(f"REFUSED, FOR A TIME-STAMP. {STAMP}: found ")
    assert NOT_VOUCHED in told
    assert "VERIFIED" not in told
    said = json.loads(output(capsys, 1, *given, "--json"))
    assert (said["result"], said["error"]["kind"]) == ("refused", "BadStamp")
    assert said["error"]["file"] == STAMP


def test_a_token_over_another_head_refuses_it(
    authority: Authority, roots: Path, tmp_path: Path, capsys: Said
) -> None:
    path = stamped(tmp_path, authority.stamp(request(head(12))))
    told = words(output(capsys, 1, path, "--log", small_record().vkey, "--stamp-roots", roots))
    assert f'{STAMP}: found "Mismatch between messages"; {NOT_VOUCHED}' in told


def test_a_token_that_nobody_signed_refuses_it(roots: Path, tmp_path: Path, capsys: Said) -> None:
    path = zipped(tmp_path / "whole.zip", *bag_of(small_record))
    told = words(output(capsys, 1, path, "--log", small_record().vkey, "--stamp-roots", roots))
    assert f"{STAMP}: found " in told
    assert "a token of RFC 3161 in DER was expected." in told


def test_a_token_of_no_head_that_is_there_refuses_it(
    authority: Authority, roots: Path, tmp_path: Path, capsys: Said
) -> None:
    top, files = bag_of(small_record)
    files = {**files, STAMP: authority.stamp(request(head(40)))}
    lone = "data/timestamps/2.tsr"
    del files["data/log/checkpoints/2"]
    path = zipped(tmp_path / "a.zip", top, resealed({**files, lone: files[STAMP]}))
    told = words(output(capsys, 1, path, "--log", small_record().vkey, "--stamp-roots", roots))
    assert f"{lone}: found a time-stamp of no head that is here; " in told


def test_where_there_is_no_time_stamp_none_is_vouched_for(
    roots: Path, tmp_path: Path, capsys: Said
) -> None:
    top, files = bag_of(small_record)
    files = {path: content for path, content in files.items() if path != STAMP}
    path = zipped(tmp_path / "a.zip", top, resealed(files))
    told = words(output(capsys, 0, path, "--log", small_record().vkey, "--stamp-roots", roots))
    assert "any time-stamp: there is none here that the certificates you gave could" in told


def test_without_the_library_nothing_is_pretended(
    roots: Path, tmp_path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rfc3161_client", None)
    path = zipped(tmp_path / "whole.zip", *bag_of(small_record))
    assert misused(capsys, path, "--stamp-roots", roots) == (
        "--stamp-roots: time-stamp refused: found no `rfc3161-client` here; `pip install"
        " coldproof[timestamps]` would do"
    )


def test_roots_are_certificates_had_from_elsewhere(
    authority: Authority, roots: Path, tmp_path: Path, capsys: Said
) -> None:
    folder = unpacked(tmp_path, *bag_of(small_record))
    (folder / "roots.pem").write_bytes(authority.roots)
    inside = folder / "roots.pem"
    assert misused(capsys, folder, "--stamp-roots", inside) == (
        f"--stamp-roots: found {inside}, which is in the bundle; one had from elsewhere would do"
    )
    roots.write_text("no certificate")
    assert misused(capsys, folder, "--stamp-roots", roots) == (
        "--stamp-roots: roots refused: found no certificate; certificates as PEM would do"
    )
    roots.unlink()
    said = misused(capsys, folder, "--stamp-roots", roots)
    assert said.endswith(
        "found no such file or directory; the authority's certificates as PEM would do"
    )
