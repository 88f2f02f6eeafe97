"""Copies of a production beside it, for tests of backups."""

from __future__ import annotations

import shutil
from pathlib import Path

from coldproof.app import wiring
from tests.houses import Film
from tests.small_log import PRODUCTION

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


def plain(text: str) -> str:
    """Return a text on one line, however it was folded."""
    return " ".join(text.split())


def put_older_back(film: Film) -> None:
    """Put an older database in the place of a newer one."""
    database = film.folder / "coldproof.db"
    with wiring.opened(film.folder) as house:
        house.store.erase(PRODUCTION, "nothing")  # so that all of it is in the one file
    older = shutil.copyfile(database, film.folder.with_name("older"))
    film.record(STOP)
    for path in film.folder.glob("coldproof.db*"):
        path.unlink()
    shutil.copyfile(older, database)
