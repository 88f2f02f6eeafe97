"""Which files the gates look at: all that git tracks or would track, or all of a bare copy."""

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = "src/coldproof/"
PURE_ROOMS = ("words", "acts", "state", "rules", "log", "desk")

# Not written by us, or written by a tool: nobody's style.
GENERATED = (
    "LICENSE",
    "package-lock.json",
    "requirements/dev.txt",
    "requirements/interop.txt",
    "requirements/postgres.txt",
    "requirements/node.txt",
    "requirements/e2e.txt",
)
BUILT_CLIENT = "src/coldproof/web/client/"
BUILT = frozenset({".git", ".venv", "build", "dist", "node_modules", "site", "__pycache__"})


def _listed_by_git() -> list[str]:
    """Paths as git lists them; none where there is no git, or where it will not look."""
    git = shutil.which("git")
    if git is None:
        return []
    command = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    return [path for path in answer.stdout.decode().split("\0") if path]


def _found_by_walking() -> list[str]:
    """Paths of all files outside folders that tools build; for a copy without git.

    Built folders are not looked into: they are large, and other tests make and remove things there.
    """
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in BUILT and not _is_hidden(name)]
        inside = Path(folder).relative_to(ROOT)
        found += [
            (inside / name).as_posix()
            for name in names
            if name not in BUILT and not _is_hidden(name) and (ROOT / inside / name).is_file()
        ]
    return [name for name in found if not name.startswith(BUILT_CLIENT)]


def _is_hidden(name: str) -> bool:
    return name.endswith(("_cache", ".egg-info", ".hypothesis"))


@cache
def all_paths() -> tuple[str, ...]:
    """Paths of the project's files, relative to its root, sorted."""
    found = _listed_by_git() or _found_by_walking()
    return tuple(sorted(path for path in set(found) if (ROOT / path).is_file()))


@cache
def texts() -> dict[str, str]:
    """The project's text files by path. A file with a zero byte, or not UTF-8, is not text."""
    found = {}
    for path in all_paths():
        content = (ROOT / path).read_bytes()
        try:
            text = content.decode()
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            found[path] = text
    return found


def written(*endings: str) -> dict[str, str]:
    """The text files that people write here and whose names end so; all, if nothing is named."""
    return {
        path: text
        for path, text in texts().items()
        if not path.endswith(GENERATED) and (not endings or path.endswith(endings))
    }


def source_by_room() -> dict[str, dict[str, str]]:
    """For each room of the package, its Python files; modules at its root count as room ''."""
    rooms: dict[str, dict[str, str]] = {}
    for path, text in written(".py").items():
        if path.startswith(SOURCE):
            head, _, tail = path.removeprefix(SOURCE).partition("/")
            rooms.setdefault(head if tail else "", {})[path] = text
    return rooms


def pure_source() -> dict[str, str]:
    """The Python files of the rooms below the purity line."""
    rooms = source_by_room()
    return {path: text for room in PURE_ROOMS for path, text in rooms.get(room, {}).items()}
