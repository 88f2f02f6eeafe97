"""verify.pyz on a bare Python: no site, no packages, no environment, another folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from coldproof import __version__
from coldproof.exchange.bundle import signatures
from coldproof.exchange.bundle.choice import Choice
from coldproof.exchange.bundle.pyz import build_pyz
from coldproof.exchange.bundle.software import digest_of
from tests.bundles import (
    bag_of,
    flipped,
    policy_text,
    resealed,
    small_record,
    told_day,
    written,
    zipped,
)
from tests.tidy.files import ROOT

PROBE = """
import sys
sys.path.insert(0, sys.argv[1])
from coldproof.exchange.bundle.software import agent
from coldproof.exchange.bundle import signatures
print(agent())
print(sorted(name for name in sys.modules if name.split(".")[0] not in sys.stdlib_module_names))
"""


class Ran(NamedTuple):
    """What the program left behind."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="module")
def pyz(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pyz") / "verify.pyz"
    build_pyz(path)
    return path


def run(pyz: Path, *arguments: str | Path) -> Ran:
    """Run it isolated, in an empty folder."""
    command = [sys.executable, "-I", "-S", "-W", "error", str(pyz), *map(str, arguments)]
    done = subprocess.run(
        command, cwd=pyz.parent, env={"COLUMNS": "100"}, capture_output=True, text=True, check=False
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def test_a_day_is_verified_and_judged(pyz: Path, tmp_path: Path) -> None:
    day = told_day("ranch-2021")
    path, _ = written(tmp_path, day.record)
    ran = run(pyz, path, "--log", day.record.vkey)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("VERIFIED.\n")
    refused = [str(one.position) for one in day.steps if one.step.verdict.refused]
    told = " ".join(ran.out.split())
    assert (
        f"{len(refused)} acts refused, in {day.record.size} entries: positions"
        f" {', '.join(refused)}." in told
    )
    assert "9 pages, tables and texts in the bag: exactly what this program makes" in told


def test_codes_are_those_of_the_command(pyz: Path, tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    path = zipped(tmp_path / "a.zip", top, files)
    policy = tmp_path / "policy.txt"
    policy.write_text(policy_text())
    assert run(pyz, path, "--log", small_record().vkey, "--policy", policy).code == 0
    ran = run(pyz, path)
    assert ran.code == 3
    assert ran.out.startswith("CONSISTENT WITH ITSELF, ORIGIN NOT PROVEN.\n")
    name = "data/log/checkpoints/12"
    bad = zipped(tmp_path / "b.zip", top, resealed({**files, name: flipped(files[name], 20)}))
    ran = run(pyz, bad, "--log", small_record().vkey)
    assert (ran.code, ran.err) == (1, "")
    assert f"\n{name}: found " in ran.out
    policy.write_text(policy_text("all", ("steward", "insurer", "union")))
    ran = run(pyz, path, "--log", small_record().vkey, "--policy", policy)
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("REFUSED, FOR WANT OF COSIGNATURES. What was found out")
    assert "What was NOT checked, or cannot be:" in ran.out
    assert "VERIFIED" not in ran.out
    bad.write_bytes(path.read_bytes()[:20_000])
    ran = run(pyz, bad, "--log", small_record().vkey)
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("REFUSED. This file is not whole: get it again.\n")
    ran = run(pyz, tmp_path / "none.zip")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("verify.pyz: ")
    assert run(pyz).code == 2


def test_an_extract_is_verified(pyz: Path, tmp_path: Path) -> None:
    top, files = bag_of(small_record, Choice(items=("G-1",)))
    path = zipped(tmp_path / "a.zip", top, files)
    ran = run(pyz, path, "--log", small_record().vkey, "--json")
    assert ran.code == 0
    assert '"extract":true' in ran.out


def test_several_processes_are_started_from_the_one_file(pyz: Path, tmp_path: Path) -> None:
    """A bare Python that begins its workers anew finds everything in the zipapp again."""
    day = told_day("ordinary-day")
    path, _ = written(tmp_path, day.record)
    script = tmp_path / "spawn.py"
    script.write_text(
        "import sys\n"
        f"sys.path.insert(0, {str(pyz)!r})\n"
        "from coldproof.exchange.bundle import signatures\n"
        "from coldproof.exchange.bundle.verify import verify_bundle\n"
        "from coldproof.log.ed25519 import check\n"
        "from pathlib import Path\n"
        "signatures._way_to_start = lambda: 'spawn'\n"
        "if __name__ == '__main__':\n"
        f"    report = verify_bundle(Path({str(path)!r}), {day.record.vkey!r}, None, check,\n"
        "        rejudge=False, workers=2)\n"
        "    print(report.entries)\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(script)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{day.record.size}\n", "")
    assert day.record.size < signatures.MANY


def test_it_is_the_same_program_and_nothing_of_others(pyz: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", PROBE, str(pyz)],
        capture_output=True,
        text=True,
        check=True,
    )
    said, modules = done.stdout.splitlines()
    with zipfile.ZipFile(pyz) as archive:
        files = {
            name.removeprefix("coldproof/"): archive.read(name)
            for name in archive.namelist()
            if name != "__main__.py"
        }
    assert said == f"coldproof {__version__} {digest_of(files)}"
    assert "nacl" not in modules
    assert "coldproof.store" not in modules


def test_an_old_python_is_told_what_would_do(pyz: Path) -> None:
    with zipfile.ZipFile(pyz) as archive:
        main = archive.read("__main__.py").decode()
    old = main.replace("sys.version_info < (3, 11)", "True")
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", old], capture_output=True, text=True, check=False
    )
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert done.returncode == 2
    assert done.stderr == f"verify.pyz: found Python {version}; 3.11 or later would do\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows starts nothing by its first line")
def test_it_can_be_started_by_itself(pyz: Path) -> None:
    assert os.access(pyz, os.X_OK)
    assert pyz.read_bytes().startswith(b"#!/usr/bin/env python3\n")


def test_the_same_source_gives_the_same_bytes_in_another_folder(pyz: Path, tmp_path: Path) -> None:
    source = tmp_path / "src"
    ignored = shutil.ignore_patterns("__pycache__", "web")
    for name in ("first", "second"):
        shutil.copytree(ROOT / "src" / "coldproof", source / name / "coldproof", ignore=ignored)
    changed = source / "second" / "coldproof" / "log" / "proof.py"
    changed.write_bytes(changed.read_bytes() + b"\n")
    for name in ("first", "second"):
        command = [sys.executable, "-S", "-B", "-m", "coldproof", "verify", "--pyz", "mine.pyz"]
        subprocess.run(command, cwd=source / name, env={}, check=True, capture_output=True)
    assert (source / "first" / "mine.pyz").read_bytes() == pyz.read_bytes()
    assert (source / "second" / "mine.pyz").read_bytes() != pyz.read_bytes()


def test_a_receipt_is_verified(pyz: Path, tmp_path: Path) -> None:
    record = small_record()
    top, files = bag_of(small_record, Choice(people=("stranger",)))
    assert top.endswith("-extract")
    at = next(one for one in files if one.endswith(".tlog-proof")).rpartition("/")[2][:-11]
    receipt, note = tmp_path / f"{at}.tlog-proof", tmp_path / f"{at}.note"
    receipt.write_bytes(files[f"data/proofs/{at}.tlog-proof"])
    note.write_bytes(files[f"data/entries/{at}.note"])
    ran = run(pyz, receipt, "--note", note, "--log", record.vkey)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"VERIFIED.\n\nThis is a receipt for entry {at} of ")
    assert run(pyz, receipt, "--note", note).code == 3
    assert run(pyz, receipt, "--log", record.vkey).code == 2
    note.write_bytes(note.read_bytes().replace(b"testtesttesttest", b"tasttesttesttest", 1))
    assert run(pyz, receipt, "--note", note, "--log", record.vkey).code == 1


def test_it_never_pretends_to_check_a_time_stamp(pyz: Path, tmp_path: Path) -> None:
    path, roots = zipped(tmp_path / "a.zip", *bag_of(small_record)), tmp_path / "roots.pem"
    roots.write_text("whatever they are")
    ran = run(pyz, path, "--log", small_record().vkey, "--stamp-roots", roots)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "verify.pyz: --stamp-roots: found no check of time-stamps in this file alone; the full"
        " program's `coldproof verify` would do\n"
    )
    ran = run(pyz, path, "--log", small_record().vkey)
    assert ran.code == 0
    assert "whose signature it has was not checked" in " ".join(ran.out.split())
