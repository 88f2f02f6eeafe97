"""The page that a server says it serves stands out nowhere; what a stranger sent does."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from coldproof.acts.voice import HazardReported, PagePublished
from coldproof.exchange.bundle.choice import Choice
from coldproof.exchange.bundle.pyz import build_pyz
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.keys.signing import check
from coldproof.words.ids import CLERK, Digest
from tests.bundles import Log, Record, bag_of, written

PAGE = PagePublished(page=Digest("A" * 43))
ALARM = "1 act by somebody whose key nobody knows"


@cache
def served() -> Record:
    """Return a log that was served once, to which a stranger sent a hazard."""
    log = Log()
    for by, body, name in ((CLERK, PAGE, "page"), ("stranger", HazardReported(), "hazard")):
        log.record(log.writer.arrived(log.crew.act(by, body, device=CLERK)), name)
    return log.done()


@pytest.mark.parametrize("choice", [None, Choice(people=(CLERK, "stranger"))])
def test_both_verifiers_tell_the_stranger_s_act_alone(
    choice: Choice | None, tmp_path: Path
) -> None:
    record = served()
    path, _ = written(tmp_path, record, choice)
    report = verify_bundle(path, record.vkey, None, check, workers=1)
    assert report.arrived == (record.places["hazard"],)
    build_pyz(tmp_path / "verify.pyz")
    command = [sys.executable, "-I", "-S", "verify.pyz", str(path), "--log", record.vkey]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
    assert f"{ALARM}: the server vouches" in " ".join(ran.stdout.split())


def test_the_timeline_and_the_gaps_do_not_take_the_page_for_a_stranger_s() -> None:
    _, files = bag_of(served)
    rows = files["data/views/timeline.html"].decode().splitlines()
    page = next(row for row in rows if "page published" in row)
    hazard = next(row for row in rows if "hazard reported" in row)
    assert "arrived" not in page
    assert "may restrict only" not in page
    assert "arrived, and nobody signed it" in hazard
    assert b"page published" not in files["data/views/gaps.html"]
