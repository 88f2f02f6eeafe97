"""The digest of the code: of every byte of the pure rooms, and of nothing else."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

import coldproof
from coldproof.acts.codec import digest
from coldproof.app.source_digest import PURE_ROOMS, digest_of, source_digest
from coldproof.words.ids import DIGEST
from tests.tidy import files

PACKAGE = Path(coldproof.__file__).parent


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of two small rooms, and of one that does not count."""
    for path, text in {
        "words/__init__.py": "",
        "words/ids.py": "A = 1\n",
        "acts/deep/er.py": "B = 2\n",
        "cli/main.py": "C = 3\n",
        "__init__.py": "D = 4\n",
    }.items():
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return tmp_path


def test_it_is_that_of_the_code_as_installed() -> None:
    assert source_digest() == digest_of(PACKAGE)
    assert source_digest() is source_digest()
    assert DIGEST.fullmatch(source_digest()) is not None


def test_it_is_of_a_list_that_anyone_can_make(package: Path) -> None:
    lines = [
        (b"B = 2\n", "acts/deep/er.py"),
        (b"", "words/__init__.py"),
        (b"A = 1\n", "words/ids.py"),
    ]
    text = "".join(f"{hashlib.sha256(content).hexdigest()} {path}\n" for content, path in lines)
    assert digest_of(package) == digest(text.encode())


def test_every_pure_room_counts_and_no_other() -> None:
    assert sorted(PURE_ROOMS) == sorted(files.PURE_ROOMS)


def test_a_copy_elsewhere_has_the_same(tmp_path: Path) -> None:
    kept = shutil.ignore_patterns("__pycache__", "cli", "app")
    copy = Path(shutil.copytree(PACKAGE, tmp_path / "copy", ignore=kept))
    assert digest_of(copy) == source_digest()


@pytest.mark.parametrize("path", ["words/ids.py", "acts/deep/er.py", "words/__init__.py"])
def test_one_byte_of_a_pure_room_makes_another(package: Path, path: str) -> None:
    before = digest_of(package)
    with (package / path).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert digest_of(package) != before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("words/ids.py", "words/names.py"),
        ("words/ids.py", "acts/ids.py"),
        ("words/ids.py", "words/ids.txt"),
        ("acts/deep/er.py", "acts/deep.py"),
        ("words", "state"),
    ],
)
def test_a_file_that_moves_makes_another(package: Path, old: str, new: str) -> None:
    before = digest_of(package)
    (package / old).rename(package / new)
    assert digest_of(package) != before


def test_a_file_more_or_less_makes_another(package: Path) -> None:
    before = digest_of(package)
    (package / "words/more.py").touch()
    more = digest_of(package)
    (package / "words/ids.py").unlink()
    assert len({before, more, digest_of(package)}) == 3


def test_bytes_that_move_between_files_make_another(package: Path) -> None:
    before = digest_of(package)
    (package / "words/__init__.py").write_text("A = 1\n", encoding="utf-8")
    (package / "words/ids.py").write_text("", encoding="utf-8")
    assert digest_of(package) != before


@pytest.mark.parametrize(
    "path",
    ["cli/main.py", "app/x.py", "__init__.py", "words/notes.txt", "words/__pycache__/ids.pyc"],
)
def test_what_has_no_say_in_a_state_does_not_count(package: Path, path: str) -> None:
    before = digest_of(package)
    (package / path).parent.mkdir(exist_ok=True)
    (package / path).write_text("changed", encoding="utf-8")
    assert digest_of(package) == before


def test_a_file_that_cannot_be_read_is_no_digest(package: Path) -> None:
    (package / "words/gone.py").symlink_to("nowhere.py")
    with pytest.raises(FileNotFoundError):
        digest_of(package)
