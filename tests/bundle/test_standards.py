"""Programs of others take our bundles: BagIt, C2SP proofs, logs as files."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import bagit  # type: ignore[import-untyped]  # it comes without types
import pytest
from proofbundle.tlogproof import verify_tlog_proof
from tlog_scales.backend import LocalBackend
from tlog_scales.reader import TilesReader

from coldproof.exchange.bundle.choice import Choice
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.keys.signing import check
from coldproof.log.note import write_vkey
from tests.bundles import (
    Record,
    bag_of,
    flipped,
    small_record,
    told_day,
    unpacked,
    witness,
    written,
)


def day() -> Record:
    """Return the ordinary day."""
    return told_day("ordinary-day").record


@pytest.mark.parametrize("choice", [None, Choice(items=("G-1",))], ids=["whole", "extract"])
def test_bagit_validates_our_bags(tmp_path: Path, choice: Choice | None) -> None:
    top, files = bag_of(small_record, choice)
    folder = unpacked(tmp_path, top, files)
    bag = bagit.Bag(str(folder))
    assert bag.is_valid(fast=False)
    bag.validate()
    assert bag.info["External-Identifier"] == top
    assert bag.version_info == (1, 0)
    payload = {name: len(files[name]) for name in files if name.startswith("data/")}
    assert bag.info["Payload-Oxum"] == f"{sum(payload.values())}.{len(payload)}"


def test_bagit_refuses_what_was_changed(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    folder = unpacked(tmp_path, top, files)
    for name in ("data/log/checkpoint", "data/README.txt", "bag-info.txt"):
        (folder / name).write_bytes(flipped(files[name]))
        assert not bagit.Bag(str(folder)).is_valid()
        (folder / name).write_bytes(files[name])
    assert bagit.Bag(str(folder)).is_valid()


def test_the_standard_librarys_zip_unpacks_ours(tmp_path: Path) -> None:
    path, made = written(tmp_path, small_record())
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path / "out")
    assert bagit.Bag(str(tmp_path / "out" / made.name)).is_valid()


def test_proofbundle_verifies_the_proofs_of_an_extract() -> None:
    record = small_record()
    _, files = bag_of(small_record, Choice(items=("G-1",)))
    witnesses = [write_vkey(witness(name).cosigner) for name in ("steward", "insurer")]
    entries = [name for name in files if name.startswith("data/entries/")]
    assert len(entries) > 10
    for name in entries:
        number = name.removeprefix("data/entries/").removesuffix(".note")
        proof = files[f"data/proofs/{number}.tlog-proof"]
        for content, fits in ((files[name], True), (flipped(files[name]), False)):
            found = verify_tlog_proof(proof.decode(), content, record.vkey, witnesses, threshold=2)
            assert (found["ok"], found["log_ok"], found["witnesses_ok"]) == (fits, True, True)


@pytest.mark.parametrize("record", [small_record, day])
def test_the_log_in_a_bundle_is_one_for_any_reader_of_tiles(tmp_path: Path, record: object) -> None:
    assert callable(record)
    top, files = bag_of(record)
    folder = unpacked(tmp_path, top, files) / "data" / "log"
    reader = TilesReader(LocalBackend(folder))
    checkpoint = reader.get_checkpoint()
    made: Record = record()
    assert (checkpoint.size, checkpoint.root_hash) == (made.size, made.source.tree.root())
    program = Path(sys.executable).with_name("tlog-tiles")
    if not program.exists():
        pytest.skip("the program tlog-tiles is not beside this Python")
    for position in (0, 7, made.size - 1):
        ran = subprocess.run(
            [program, "gen-proof", folder, str(position)], capture_output=True, check=True
        )
        inside = made.source.tree.inclusion(position, made.size)
        told = ran.stdout.partition(b"\n\n")[0].split(b"\n")[2:]
        assert len(told) == len(inside)


def test_bags_that_others_zip_again_are_verified(tmp_path: Path) -> None:
    record = small_record()
    top, files = bag_of(small_record)
    unpacked(tmp_path, top, files)
    made = [Path(shutil.make_archive(str(tmp_path / "again"), "zip", tmp_path, top))]
    info_zip = shutil.which("zip")
    if info_zip is not None:  # with times and owners beside each member, and into a pipe
        subprocess.run([info_zip, "-qr", "info.zip", top], cwd=tmp_path, check=True)
        piped = subprocess.run(
            [info_zip, "-qr", "-", top], cwd=tmp_path, check=True, capture_output=True
        )
        (tmp_path / "piped.zip").write_bytes(piped.stdout)
        made += [tmp_path / "info.zip", tmp_path / "piped.zip"]
    for path in made:
        assert verify_bundle(path, record.vkey, None, check).entries == record.size
