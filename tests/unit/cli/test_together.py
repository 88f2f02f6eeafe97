"""Several commands at once, from one folder and by one key: each is told after the last one."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor

from tests.houses import Film

FIRED = 'by = "actor", kind = "DischargedUnmeant", weapon = "R-1"'


def test_acts_told_at_once_are_entries_of_their_own_with_numbers_of_their_own(film: Film) -> None:
    def record(act: str) -> str:
        command = [sys.executable, "-m", "coldproof", "record", str(film.folder), "--act", act]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    with ThreadPoolExecutor(4) as pool:
        said = list(pool.map(record, [FIRED] * 3))
    places = {text.partition("entry ")[2].partition(" of")[0] for text in said}
    assert len(places) == 3
    bundle = film.folder.with_name("b.zip")
    film.ok("export", bundle)
    with zipfile.ZipFile(bundle) as bag:
        [gaps] = [bag.read(name) for name in bag.namelist() if name.endswith("gaps.html")]
    assert b"have the number" not in gaps
