"""Copies of a production beside it, for tests of backups."""

from __future__ import annotations

from pathlib import Path

from tests.houses import Film

ROOT = "2cbe8d1f2a728a72295538cebecb67610005b945b3bfb8adb416509c64e9220e"
STOP = 'by = "actor", kind = "WorkStopped", scope = "production"'


def beside(film: Film, name: str) -> Film:
    """Another folder beside the production's."""
    return Film(film.folder.with_name(name), film.hours, film._capsys)


def copied(film: Film, name: str, *more: str) -> Film:
    """Make a backup; return its folder."""
    film.ok("backup", "--to", film.folder.with_name(name), *more)
    return beside(film, name)


def names(folder: Path) -> list[str]:
    """What lies in a folder, by its name in it."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def lost(film: Film) -> None:
    """Lose the database, and the settings that say there is one."""
    (film.folder / "coldproof.db").unlink()
    (film.folder / "production.json").unlink()
