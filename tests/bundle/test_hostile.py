"""Whatever bytes one is handed: a report or one error, nothing else, in little time."""

from __future__ import annotations

import io
import tempfile
import zipfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coldproof.exchange.bundle.choice import Choice
from coldproof.exchange.bundle.errors import BundleError, TooLarge
from coldproof.exchange.bundle.report import Report
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.keys.signing import check
from tests.bundles import bag_of, resealed, small_record, written, zipped
from tests.zips import Part, zip_of

SLOW = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200
)
EXTRACT = Choice(people=("stranger",))
TOP, WHOLE = bag_of(small_record)
EXTRACT_TOP, SOME = bag_of(small_record, EXTRACT)


@cache
def small_zip() -> bytes:
    """Return the bytes of an extract of three entries, as our writer makes it."""
    with tempfile.TemporaryDirectory() as folder:
        return written(Path(folder), small_record(), EXTRACT)[0].read_bytes()


def looked_at(path: Path, data: bytes) -> Report | BundleError:
    """Return what a verifier says of these bytes; anything but a report or an error fails."""
    path.write_bytes(data)
    found: Report | BundleError
    try:
        found = verify_bundle(path, None, None, check, workers=1)
    except BundleError as error:
        found = error
    assert isinstance(found, Report) or len(str(found)) < 2000
    assert isinstance(found, Report) or str(found).isprintable()
    return found


@SLOW
@given(st.binary(max_size=400))
def test_any_bytes(tmp_path: Path, data: bytes) -> None:
    assert isinstance(looked_at(tmp_path / "a.zip", data), BundleError)


@SLOW
@given(data=st.data())
def test_any_changed_byte_of_a_zip_is_refused_or_says_nothing_else(
    tmp_path: Path, data: st.DataObject
) -> None:
    """The bytes that may differ are versions and rights: what is in the bundle is the same."""
    path, good = tmp_path / "a.zip", small_zip()
    before = looked_at(path, good)
    assert isinstance(before, Report)
    at = data.draw(st.integers(0, len(good) - 1))
    bit = data.draw(st.integers(0, 7))
    found = looked_at(path, good[:at] + bytes((good[at] ^ 1 << bit,)) + good[at + 1 :])
    if isinstance(found, Report):
        assert found.root == before.root
        assert found.entries == before.entries


@SLOW
@given(data=st.data())
def test_any_cut_or_longer_zip_is_refused(tmp_path: Path, data: st.DataObject) -> None:
    path, good = tmp_path / "a.zip", small_zip()
    first = data.draw(st.integers(0, len(good)))
    last = data.draw(st.integers(first, len(good)))
    put = data.draw(st.binary(max_size=30))
    bad = good[:first] + put + good[last:]
    if bad != good:
        assert isinstance(looked_at(path, bad), BundleError)


@SLOW
@given(data=st.data(), extract=st.booleans())
def test_any_content_of_any_file_under_lists_that_fit(
    tmp_path: Path, data: st.DataObject, extract: bool
) -> None:
    top, files = (EXTRACT_TOP, SOME) if extract else (TOP, WHOLE)
    name = data.draw(st.sampled_from(sorted(files)))
    good = files[name]
    first = data.draw(st.integers(0, len(good)))
    last = data.draw(st.integers(first, min(len(good), first + 40)))
    put = data.draw(st.binary(max_size=40))
    bad = resealed({**files, name: good[:first] + put + good[last:]})
    if name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        bad = {**files, name: good[:first] + put + good[last:]}
    path = zipped(tmp_path / "a.zip", top, bad)
    looked_at(path, path.read_bytes())


@SLOW
@given(
    st.dictionaries(
        st.sampled_from(sorted({*WHOLE, *SOME, "data/x", "verify.pyz"})), st.binary(max_size=80)
    )
)
def test_any_files_at_all(tmp_path: Path, files: dict[str, bytes]) -> None:
    path = zipped(tmp_path / "a.zip", TOP, files)
    assert isinstance(looked_at(path, path.read_bytes()), BundleError)


def test_a_bomb_in_any_file_is_refused_before_it_goes_off(tmp_path: Path) -> None:
    huge = Part(f"{TOP}/data/views/timeline.html", bytes(50_000_000), 8)
    parts = [Part(f"{TOP}/{name}", content) for name, content in WHOLE.items()]
    parts = [part for part in parts if "timeline" not in str(part.name)]
    found = looked_at(tmp_path / "a.zip", zip_of(*parts, huge))
    assert isinstance(found, TooLarge)
    assert "a zip bomb" in str(found)


def test_a_bomb_that_lies_about_its_size_is_stopped(tmp_path: Path) -> None:
    name = "data/log/checkpoint"
    lying = Part(f"{TOP}/{name}", bytes(3_000_000), 8, size=len(WHOLE[name]), crc=0)
    parts = [Part(f"{TOP}/{one}", WHOLE[one]) for one in WHOLE if one != name]
    found = looked_at(tmp_path / "a.zip", zip_of(*parts, lying))
    assert isinstance(found, BundleError)
    assert str(found).startswith(f"{name}: found more bytes than its line says; ")


@pytest.mark.parametrize(
    ("name", "size"),
    [("data/log/checkpoint", 2 << 20), ("bag-info.txt", 2 << 20), ("bagit.txt", 2 << 20)],
)
def test_a_text_of_megabytes_is_refused(tmp_path: Path, name: str, size: int) -> None:
    long = b"".join([b"%d\n" % n for n in range(size // 6)])
    files = resealed({**WHOLE, name: long})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for one, content in files.items():
            archive.writestr(f"{TOP}/{one}", content)
    found = looked_at(tmp_path / "a.zip", out.getvalue())
    assert isinstance(found, TooLarge)
    assert str(found).startswith(f"{name}: found {len(long)} bytes; at most ")
