"""Writes vectors/log: a file for each format of the log and each mutation that must be refused.

Run `python -m tests.vectors_log` to print what would change, with `--write` to write it.  A name
that ends in `_fail` must be refused; `index.json` says why, and in which words we do.  Keys come
from fixed seeds, so the same bytes come out every time.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from tests import vectors_log_notes, vectors_log_policies, vectors_log_trees
from tests.signers import check
from tests.vectors_log_case import Case
from tests.vectors_log_read import INDEX, file_of, read_vector

FOLDER = Path(__file__).resolve().parents[1] / "vectors" / "log"


def cases() -> list[Case]:
    """Return every case, of every format."""
    return [
        *vectors_log_notes.cases(),
        *vectors_log_trees.cases(),
        *vectors_log_policies.cases(),
    ]


def files() -> dict[str, bytes]:
    """Return every file below the folder, by its path there."""
    found: dict[str, bytes] = {}
    index: dict[str, Any] = {}
    for name, data, given, why in cases():
        said = read_vector(name, data, given, check)
        if ("refusal" in said) is not name.endswith("_fail") or bool(why) is not (
            "refusal" in said
        ):
            raise AssertionError(f"{name}: {said}")
        if name in index:
            raise AssertionError(f"{name}: two cases of one name")
        index[name] = said | ({"why": why} if why else {}) | ({"given": given} if given else {})
        found[file_of(name)] = data
    found[INDEX] = (json.dumps(index, indent=1, sort_keys=True) + "\n").encode("ascii")
    return found


def differences() -> dict[str, bytes | None]:
    """Return what differs from the files that are there: their new bytes, or none to remove."""
    new = files()
    paths = [path for path in FOLDER.rglob("*") if path.is_file()]
    there = {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in paths}
    changed: dict[str, bytes | None] = {n: b for n, b in new.items() if there.get(n) != b}
    return changed | {name: None for name in there if name not in new}


def write_all() -> None:
    """Write what differs, and remove what nobody makes any more."""
    for name, data in differences().items():
        path = FOLDER / name
        if data is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


if __name__ == "__main__":
    for changed in sorted(differences()):
        print(changed)
    if "--write" in sys.argv:
        write_all()
