"""The tool of `make mutants` works: on a small planted package it kills what tests notice."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOOR = '''"""A door."""

OLD_ENOUGH = 18
WELCOME = ("yes", "please")


def opens(age: int, key: bool, word: str) -> bool:
    """Say whether it opens."""
    return age >= OLD_ENOUGH and key and word in WELCOME


def knocks(times: int) -> str:
    """Say what one hears."""
    return "knock" if times > 1 else "silence"


def waits() -> int:
    """Wait until something is so."""
    left, turns = 3, 0
    while left > 0:
        left -= 1
        turns += 1
    return turns


def forgotten() -> bool:
    """Run by nobody."""
    return True
'''
NOTICES = """
import pytest
from planted.house.door import knocks, opens, waits

@pytest.mark.parametrize(
    ("age", "key", "word", "open_"),
    [
        (18, True, "yes", True),
        (18, True, "please", True),
        (17, True, "yes", False),
        (19, True, "no", False),
        (19, False, "yes", False),
    ],
)
def test_it_opens(age, key, word, open_):
    assert opens(age, key, word) is open_

def test_knocking():
    assert (knocks(0), knocks(9)) == ("silence", "knock")

def test_waiting():
    assert waits() == 3
"""
BENCHMARKS = """# Benchmarks

<!-- speed: written by make bench -->
fast
<!-- end of speed -->

<!-- mutants: written by make mutants -->
old
<!-- end of mutants -->
"""
EXPLAINED = "# Mutants\n\n- `` house/door.py knocks: times >= 1 `` for a reason.\n"


def planted(root: Path) -> Path:
    """A package with one module, its tests, and the pages that the tool reads and writes."""
    files = {
        "src/planted/__init__.py": "",
        "src/planted/house/__init__.py": "",
        "src/planted/house/door.py": DOOR,
        "tests/test_door.py": NOTICES,
        "docs/benchmarks.md": BENCHMARKS,
        "docs/mutants.md": EXPLAINED,
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def broken(root: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Run the tool on the planted package."""
    tool = [sys.executable, str(ROOT / "tools" / "mutants.py"), "--root", str(root)]
    where = ["--package", "planted", "--folders", "house", "--tests", "tests", "--workers", "1"]
    return subprocess.run(
        [*tool, *where, *more], capture_output=True, text=True, check=False, timeout=300
    )


pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="each mutant has a forked process of its own"
)


def test_obvious_mutants_are_killed_and_planted_ones_survive(tmp_path: Path) -> None:
    root = planted(tmp_path)
    done = broken(root)
    assert done.returncode == 0, done.stderr
    survivors = (root / ".mutants" / "survivors.txt").read_text(encoding="utf-8").splitlines()
    named = [line.partition(" (line")[0] for line in survivors]
    assert named == [
        "survived: house/door.py knocks: 0 for 1 in times > 1",
        "survived: house/door.py knocks: 2 for 1 in times > 1",
        "no test: house/door.py forgotten: False for True in return True",
        "explained: house/door.py knocks: times >= 1",
    ]
    page = (root / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    assert "<!-- speed: written by make bench -->\nfast\n<!-- end of speed -->" in page
    assert "\nold\n" not in page
    (row,) = [line for line in page.splitlines() if line.startswith("| all |")]
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    tried, killed, survived, no_test, told, not_told = (int(cell) for cell in cells[1:7])
    assert (survived, no_test, told, not_told) == (4, 1, 1, 3)
    assert killed == tried - 4
    assert f"All {tried} mutants" in page


def test_a_sample_writes_no_score(tmp_path: Path) -> None:
    root = planted(tmp_path)
    done = broken(root, "--sample", "3", "--seed", "2")
    assert done.returncode == 0, done.stderr
    assert "3 of " in done.stdout
    assert (root / "docs" / "benchmarks.md").read_text(encoding="utf-8") == BENCHMARKS
